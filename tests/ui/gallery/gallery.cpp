// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "picture.h"
#include "states.h"
#include "ui/contraststyle.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // The modules lie beside the program (core/module.h).
    QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + "/../../../app"_L1);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    const QString asked = arguments.value(1, u"--help"_s); // which is no folder
    if (asked.startsWith(u'-') || !QDir().mkpath(asked)) {
        err << "usage: errdex_gallery FOLDER [--language=TAG] [STATE...]\n";
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::install();
    const QDir folder(asked);
    QStringList wanted = arguments.mid(2);
    QString language = u"en"_s;
    if (wanted.value(0).startsWith("--language="_L1))
        language = wanted.takeFirst().section(u'=', 1);
    Translations translations;
    int failures = 0;
    for (const gallery::State &state : gallery::allStates()) {
        if (!wanted.isEmpty() && !wanted.contains(state.name))
            continue;
        translations.use(state.options.language.isEmpty() ? language : state.options.language);
        gallery::applyLook(state.options);
        if (!state.render(state.options, folder.filePath(state.name + u".png"_s))) {
            err << "not reached: " << state.name << '\n';
            ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}
