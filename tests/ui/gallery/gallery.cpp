// SPDX-License-Identifier: MIT
#include "states.h"
#include "ui/contraststyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

namespace {

constexpr double pointSize = 10; // about 13 pixels at 96 dots per inch

void applyLook(const gallery::Options &options)
{
    QApplication::setPalette(options.isDark ? darkPalette() : lightPalette());
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(pointSize * options.fontScale);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(options.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // The modules lie beside the program (core/module.h).
    QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + "/../../../app"_L1);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        err << "usage: errdex_gallery FOLDER [STATE...]\n";
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::install();
    QTranslator translator;
    if (translator.load(u":/translations/errdex_en.qm"_s))
        QCoreApplication::installTranslator(&translator);

    const QDir folder(arguments.at(1));
    const QStringList wanted = arguments.mid(2);
    int failures = 0;
    for (const gallery::State &state : gallery::allStates()) {
        if (!wanted.isEmpty() && !wanted.contains(state.name))
            continue;
        applyLook(state.options);
        if (!state.render(state.options, folder.filePath(state.name + u".png"_s))) {
            err << "not reached: " << state.name << '\n';
            ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}
