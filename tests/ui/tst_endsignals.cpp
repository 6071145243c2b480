// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "support/paths.h"
#include "ui/actions/actiontable.h"
#include "ui/endsignals.h"
#include "ui/instance/singleinstance.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;

/// What is left when the system ends the program, as at the end of a session.
class TestEndSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aSignalIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("end of the session") << SIGTERM;
        QTest::newRow("terminal closed") << SIGHUP;
        QTest::newRow("Ctrl+C") << SIGINT;
    }

    void aSignalIsTold()
    {
        QFETCH(const int, number);
        const EndSignals ending;
        const QSignalSpy received(&ending, &EndSignals::received);
        std::raise(number);
        QCOMPARE(received.count(), 0); // not in the handler
        QTRY_COMPARE(received.count(), 1);
        struct sigaction next = {};
        sigaction(number, nullptr, &next);
        QVERIFY(next.sa_handler == SIG_DFL); // the second one ends it
    }

    void whatIsIgnoredStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN); // as under nohup
        {
            const EndSignals ending;
            const QSignalSpy received(&ending, &EndSignals::received);
            std::raise(SIGHUP);
            QTest::qWait(0);
            QCOMPARE(received.count(), 0);
        }
        QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
    }

    void whatIsBeingWrittenIsKept()
    {
        const QTemporaryDir folder;
        const SessionPaths paths{buildPath("app/catalogs.sqlite"), folder.filePath(u"user"_s)};
        Translations translations;
        {
            Program program(paths, translations);
            const QSignalSpy started(&program, &Program::started);
            program.showWindow();
            QTRY_COMPARE(started.count(), 1);
            writeNote(program, u"half a sen"_s);
            program.closeWindows();
            QVERIFY(!program.window()->isVisible());
        }
        Program program(paths, translations);
        program.showWindow();
        QTRY_VERIFY(program.session().result());
        program.session().setText(u"note:\"half a sen\""_s);
        QTRY_COMPARE(program.window()->tableArea()->view()->model()->rowCount(), 1);
    }

    void theProgramEndsInGoodOrder()
    {
        const QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        const SingleInstance asks(folder.filePath(u"data"_s),
                                  buildPath("app/liberrdex_instance.so"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        process.setProcessEnvironment(environment);
        process.start(buildPath("app/errdex"), {u"--data-dir"_s, folder.filePath(u"data"_s)});
        QTRY_VERIFY(QFile::exists(asks.socketPath())); // it has started
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        // Its data are closed: nothing is left that the next start would have to put in order.
        QVERIFY(QFile::exists(folder.filePath(u"data/user.sqlite"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"data/user.sqlite-wal"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"config/Errdex/errdex.conf"_s))); // how it stood
    }

private:
    static void writeNote(Program &program, const QString &text)
    {
        QVERIFY(QTest::qWaitForWindowActive(program.window())); // else nothing has the focus
        program.session().setText(u"hashkey -1021"_s);
        QTRY_COMPARE(program.window()->tableArea()->view()->model()->rowCount(), 1);
        QCoreApplication::sendPostedEvents(); // the details follow in a queued call
        QAction *note = program.window()->actions()[ActionId::EditNote];
        QTRY_VERIFY(note->isEnabled());
        note->trigger();
        auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
    }
};

QTEST_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
