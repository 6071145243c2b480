// SPDX-License-Identifier: MIT
#include "windowstart.h"

#include "core/paths.h"
#include "ui/contraststyle.h"
#include "ui/endsignals.h"
#include "ui/instance/singleinstance.h"
#include "ui/program.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QTimer>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

int runWindow(QApplication &application, Translations &translations, const WindowOptions &options)
{
    using Request = SingleInstance::Request;
    SingleInstance instance(userDataFolder(options.dataDir));
    Request wanted = options.isQuick ? Request::Quick : Request::Show;
    if (!options.importFile.isEmpty())
        wanted = Request::Import;
    if (instance.handOver(wanted, options.importFile))
        return 0;

    QGuiApplication::setDesktopFileName(u"errdex"_s);
    skipMissingIconTheme();
    ContrastStyle::install();

    Program program({.bundledDatabase = bundledDatabasePath(),
                     .userDatabase = userDatabasePath(userDataFolder(options.dataDir)),
                     .indexFile = indexFilePath(options.dataDir)},
                    translations);
    // At the end of a session nobody closes the windows. Before others hear of the program.
    QObject::connect(&program, &Program::started, &program, [&program] {
        auto *ending = new EndSignals(&program);
        QObject::connect(ending, &EndSignals::received, &program, [&program] {
            program.closeWindows();
            QCoreApplication::exit();
        });
    });
    QObject::connect(&program, &Program::started, &instance, &SingleInstance::listen);
    // Drawn in half a dozen sizes: when all else stands.
    QObject::connect(&program, &Program::started, &program, [] {
        QTimer::singleShot(0, qApp, [] {
            QApplication::setWindowIcon(icon(u"errdex"_s, QApplication::palette()));
        });
    });
    const auto show = [&program](Request request, const QString &file) {
        switch (request) {
        case Request::Show:
            return program.showWindow();
        case Request::Quick:
            return program.showQuick();
        case Request::Import:
            return program.importFile(file);
        }
    };
    QObject::connect(&instance, &SingleInstance::requested, &program, show);
    show(wanted, options.importFile);
    return application.exec();
}

} // namespace errdex
