// SPDX-License-Identifier: MIT
#include "windowstart.h"

#include "core/paths.h"
#include "ui/contraststyle.h"
#include "ui/mainwindow.h"
#include "ui/session/browsersession.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

int runWindow(QApplication &application, const WindowOptions &options)
{
    QGuiApplication::setDesktopFileName(u"errdex"_s);
    skipMissingIconTheme();
    ContrastStyle::install();

    QSettings settings;
    BrowserSession session({.bundledDatabase = bundledDatabasePath(),
                            .userDatabase = userDatabasePath(userDataFolder(options.dataDir)),
                            .indexFile = indexFilePath(options.dataDir)});
    MainWindow window(session, settings);
    window.show();
    // Drawn in half a dozen sizes: when all else stands.
    QObject::connect(
            &session, &BrowserSession::resultChanged, &window,
            [] {
                QTimer::singleShot(0, qApp, [] {
                    QApplication::setWindowIcon(icon(u"errdex"_s, QApplication::palette()));
                });
            },
            Qt::SingleShotConnection);
    return application.exec();
}

} // namespace errdex
