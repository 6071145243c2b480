// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "models/codetablemodel.h"
#include "support/paths.h"
#include "ui/actions/actiontable.h"
#include "ui/import/importwizard.h"
#include "ui/instance/processlock.h"
#include "ui/instance/singleinstance.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/quick/quickwindow.h"
#include "ui/tablearea.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;
using Request = SingleInstance::Request;

/// One program for each user and data folder, with real processes where it is about them.
class TestSingleInstance : public QObject
{
    Q_OBJECT

    const QString m_module = buildPath("app/liberrdex_instance.so");
    const QString m_program = buildPath("app/errdex");
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<SingleInstance> instance(const QString &data)
    {
        return std::make_unique<SingleInstance>(m_folder->filePath(data), m_module);
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"share"_s));
        process->setProcessEnvironment(environment);
        process->start(m_program, arguments);
        return process;
    }
    QStringList withData(const QString &data, const QStringList &more = {}) const
    {
        return QStringList{u"--data-dir"_s, m_folder->filePath(data)} + more;
    }
    bool isListening(const QString &data) { return QFile::exists(instance(data)->socketPath()); }
    /// A peer that is connected to `path`.
    static std::unique_ptr<QLocalSocket> peer(const QString &path)
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(path);
        return socket->waitForConnected(5000) ? std::move(socket) : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(); // of mode 0700, as the runtime folder is
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    }

    void lockIsHeldByOneAndNeverStale()
    {
        using Outcome = ProcessLock::Outcome;
        const QString path = m_folder->filePath(u"lock"_s);
        auto first = std::make_unique<ProcessLock>(path);
        ProcessLock second(path);
        QCOMPARE(first->tryLock(), Outcome::Taken);
        QCOMPARE(first->tryLock(), Outcome::Taken); // held already
        QCOMPARE(second.tryLock(), Outcome::HeldByOther);
        QVERIFY(!second.isLocked());
        first.reset();
        QCOMPARE(second.tryLock(), Outcome::Taken); // though the file was there
        QCOMPARE(ProcessLock(m_folder->filePath(u"none/lock"_s)).tryLock(), Outcome::Impossible);
    }

    void secondStartReachesTheFirst()
    {
        const auto first = instance(u"a"_s);
        QVERIFY(!first->handOver(Request::Show));
        QVERIFY(first->listen());
        const QSignalSpy requests(first.get(), &SingleInstance::requested);
        auto second = start(withData(u"a"_s));
        QTRY_COMPARE(second->state(), QProcess::NotRunning);
        QCOMPARE(second->exitCode(), 0);
        auto third = start(withData(u"a"_s, {u"--quick"_s}));
        QTRY_COMPARE(third->state(), QProcess::NotRunning);
        const QString path = m_folder->filePath(u"a file %41 ü.json"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        auto fourth = start(withData(u"a"_s, {path}));
        QTRY_COMPARE(fourth->state(), QProcess::NotRunning);
        QTRY_COMPARE(requests.count(), 3);
        QCOMPARE(requests.at(2).at(0).value<Request>(), Request::Import);
        QCOMPARE(requests.at(2).at(1).toString(), path);
        QCOMPARE(requests.at(0).first().value<Request>(), Request::Show);
        QCOMPARE(requests.at(1).first().value<Request>(), Request::Quick);
    }

    void onlyTheUserMayOpenTheSocket()
    {
        const auto first = instance(u"a"_s);
        QVERIFY(!first->handOver(Request::Show));
        QVERIFY(first->listen());
        QVERIFY(isListening(u"a"_s));
        const auto others = QFile::permissions(first->socketPath())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(int(others), 0);
        // A folder that others may write to is none for a socket.
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
        QVERIFY(!instance(u"a"_s)->socketPath().startsWith(m_folder->path()));
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700));
    }

    void staleSocketIsCleanedUp()
    {
        const QString path = instance(u"a"_s)->socketPath();
        {
            auto killed = start(withData(u"a"_s));
            QTRY_VERIFY(QFile::exists(path));
            killed->kill();
            QVERIFY(killed->waitForFinished());
        }
        QVERIFY(QFile::exists(path));
        const auto next = instance(u"a"_s);
        QVERIFY(!next->handOver(Request::Show));
        QVERIFY(next->listen());
        QVERIFY(peer(path));
    }

    void fileInTheWayIsCleanedUp()
    {
        const auto next = instance(u"a"_s);
        QFile file(next->socketPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!next->handOver(Request::Show));
        QVERIFY(next->listen());
    }

    void startsAtOnceGiveOneWindow()
    {
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < 5; ++i)
            starts.push_back(
                    start(withData(u"a"_s, i % 2 ? QStringList{u"--quick"_s} : QStringList())));
        const auto running = [&] {
            return std::count_if(starts.begin(), starts.end(), [](const auto &process) {
                return process->state() != QProcess::NotRunning;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 30'000);
        for (const auto &process : starts) {
            if (process->state() != QProcess::NotRunning) {
                process->kill();
                process->waitForFinished();
            } else {
                QCOMPARE(process->exitStatus(), QProcess::NormalExit);
                QCOMPARE(process->exitCode(), 0);
            }
        }
    }

    void dataFoldersAreApart()
    {
        const auto first = instance(u"a"_s);
        QVERIFY(!first->handOver(Request::Show));
        QVERIFY(first->listen());
        const auto other = instance(u"b"_s);
        QVERIFY(!other->handOver(Request::Show));
        QVERIFY(other->listen());
        QVERIFY(other->socketPath() != first->socketPath());
    }

    void hostilePeersAreHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end") << QByteArray("show");
        QTest::newRow("unknown") << QByteArray("format /\n");
        QTest::newRow("long") << QByteArray(1'000'000, 'x');
        QTest::newRow("long line") << QByteArray(1'000'000, 'x') + '\n';
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
        QTest::newRow("token with a blank") << QByteArray("show a b\n");
        QTest::newRow("token with an escape") << QByteArray("show \x1b[31m\n");
        QTest::newRow("a file that is named by half") << QByteArray("import file:x\n");
        QTest::newRow("no file") << QByteArray("import\n");
        QTest::newRow("a file for nothing") << QByteArray("quick file:/x\n");
        QTest::newRow("many lines") << QByteArray("show\n").repeated(1000);
    }

    void hostilePeersAreHarmless()
    {
        QFETCH(const QByteArray, bytes);
        const auto first = instance(u"a"_s);
        QVERIFY(!first->handOver(Request::Show));
        QVERIFY(first->listen());
        const QSignalSpy requests(first.get(), &SingleInstance::requested);
        std::vector<std::unique_ptr<QLocalSocket>> peers;
        for (int i = 0; i < 30; ++i) {
            peers.push_back(peer(first->socketPath()));
            if (!peers.back())
                break; // turned away already
            peers.back()->write(bytes);
            peers.back()->flush();
        }
        QTest::qWait(50);
        // Each may have asked once, with a line that is one of ours.
        QVERIFY(requests.count() <= (bytes.startsWith("show\n") ? 30 : 0));
        // Whoever says nothing is dropped after a while, and who belongs here is heard.
        auto second = start(withData(u"a"_s));
        const int before = int(requests.count());
        QTRY_VERIFY_WITH_TIMEOUT(
                second->state() == QProcess::NotRunning || requests.count() > before, 20'000);
        QTRY_VERIFY(requests.count() > before);
        QTRY_COMPARE(second->state(), QProcess::NotRunning);
        QCOMPARE(second->exitCode(), 0);
    }

    void silentServerDoesNotHoldUpAStart()
    {
        QLocalServer silent;
        const auto next = instance(u"a"_s);
        QVERIFY(silent.listen(next->socketPath()));
        // Nobody answers there: this start is on its own, and takes the place.
        QVERIFY(!next->handOver(Request::Show));
        QVERIFY(next->listen());
    }

    void programOpensWhatIsAskedFor()
    {
        Translations translations;
        Program program({buildPath("app/catalogs.sqlite"), m_folder->filePath(u"user.sqlite"_s)},
                        translations);
        const QSignalSpy started(&program, &Program::started);
        program.showQuick();
        QVERIFY(program.quickWindow()->isVisible());
        QVERIFY(!program.window()); // the box does not wait for it
        QTRY_COMPARE(started.count(), 1);
        program.showWindow();
        QVERIFY(program.window()->isVisible());
        program.window()->makeContents();
        QTRY_COMPARE(program.window()->tableArea()->model()->rowCount(), 288);
        QVERIFY(program.window()->actions()[ActionId::Export]->isEnabled());
        program.window()->showMinimized();
        program.showWindow();
        QVERIFY(!program.window()->isMinimized());
    }

    void fileIsImportedOnceTheCataloguesAreThere()
    {
        const QString path = m_folder->filePath(u"acme.errdex.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"provider": {"slug": "acme", "name": "Acme"}, "categories": [],
                       "codes": [{"code": "7", "occurrence": 1, "message": "No such thing"}]})");
        file.close();
        Translations translations;
        Program program({buildPath("app/catalogs.sqlite"), m_folder->filePath(u"user.sqlite"_s)},
                        translations);
        const auto wizard = [&program]() -> ImportWizard * {
            return program.window() ? program.window()->findChild<ImportWizard *>() : nullptr;
        };
        program.importFile(path);
        QVERIFY(program.window()->isVisible());
        QVERIFY(!wizard());
        QTRY_VERIFY(wizard());
        QTRY_COMPARE(wizard()->step(), ImportWizard::Step::Preview);
        QVERIFY(wizard()->isVisible());
        // A second file, while the program runs.
        wizard()->close();
        QTRY_VERIFY(!wizard());
        program.importFile(path);
        QVERIFY(wizard());
        QTRY_COMPARE(wizard()->step(), ImportWizard::Step::Preview);
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
