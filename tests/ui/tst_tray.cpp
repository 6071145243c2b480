// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "ui/program.h"
#include "ui/trayicon.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// The icon in the tray, and what its being there means for closing the window.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void withoutATrayClosingIsTheEnd();
    void trayKeepsTheProgram();
    void trayMenuActs();
};

void TestTray::withoutATrayClosingIsTheEnd()
{
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Translations translations;
    Program program({test::buildPath("app/catalogs.sqlite"), folder.filePath(u"user.sqlite"_s)},
                    translations);
    program.setTrayProbe([] { return false; });
    const QSignalSpy started(&program, &Program::started);
    program.showWindow();
    QTRY_COMPARE(started.count(), 1);
    program.window()->userSettings().setValue(SettingId::TrayIcon, true);
    QVERIFY(!program.tray());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestTray::trayKeepsTheProgram()
{
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Translations translations;
    Program program({test::buildPath("app/catalogs.sqlite"), folder.filePath(u"user.sqlite"_s)},
                    translations);
    program.setTrayProbe([] { return true; });
    const QSignalSpy started(&program, &Program::started);
    program.showWindow();
    QTRY_COMPARE(started.count(), 1);
    QVERIFY(!program.tray()); // off by default
    QVERIFY(QApplication::quitOnLastWindowClosed());
    program.window()->userSettings().setValue(SettingId::TrayIcon, true);
    QVERIFY(program.tray());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    program.setLanguage(u"de"_s);
    QCOMPARE(program.tray()->menu().actions().constFirst()->text(), u"Errdex &anzeigen"_s);
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    program.window()->close();
    QVERIFY(!program.window()->isVisible());
    program.tray()->menu().actions().constFirst()->trigger();
    QVERIFY(program.window()->isVisible());
    program.window()->userSettings().reset(SettingId::TrayIcon);
    QVERIFY(!program.tray());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestTray::trayMenuActs()
{
    TrayIcon tray;
    const QSignalSpy shown(&tray, &TrayIcon::showRequested);
    const QSignalSpy quick(&tray, &TrayIcon::quickRequested);
    const QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    for (QAction *action : tray.menu().actions())
        action->trigger();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(quick.count(), 1);
    QCOMPARE(quit.count(), 1);
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
