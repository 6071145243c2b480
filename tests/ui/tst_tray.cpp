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

namespace {

/// A program on a desktop that has a tray, or none.
class TrayFixture
{
public:
    explicit TrayFixture(bool hasTray)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_program = std::make_unique<Program>(SessionPaths{test::buildPath("app/catalogs.sqlite"),
                                                           m_folder.filePath(u"user.sqlite"_s)},
                                              m_translations);
        m_program->setTrayProbe([hasTray] { return hasTray; });
    }

    Program &program() { return *m_program; }
    bool show()
    {
        const QSignalSpy started(m_program.get(), &Program::started);
        m_program->showWindow();
        return test::waitFor([&started] { return started.count() == 1; });
    }

private:
    const QTemporaryDir m_folder;
    Translations m_translations;
    std::unique_ptr<Program> m_program;
};

} // namespace

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
    TrayFixture fixture(false);
    QVERIFY(fixture.show());
    Program &program = fixture.program();
    program.window()->userSettings().setValue(SettingId::TrayIcon, true);
    QVERIFY(!program.tray());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestTray::trayKeepsTheProgram()
{
    TrayFixture fixture(true);
    QVERIFY(fixture.show());
    Program &program = fixture.program();
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
