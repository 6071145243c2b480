// SPDX-License-Identifier: MIT
// What happens to the disk, the folder and the database under a running window. Each time: nothing
// acknowledged is lost, what could not be stored does not look stored, the message says what is the
// matter, and the window goes on.
#include "core/databaseerrortext.h"
#include "core/owndatakeeper.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"
#include "support/testdatabase.h"
#include "tests/db/failingdisk.h"
#include "ui/messagebar.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;
using testdatabase::RawDatabase;

namespace {

const db::CodeKey first{u"ethgas"_s, u"104"_s, 1};
const db::CodeKey second{u"ethgas"_s, u"105"_s, 1};

/// No file of this process may grow beyond a size: what a full disk does to a write.
class FullDisk
{
public:
    explicit FullDisk(qint64 mostBytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(mostBytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class tst_Accidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->filePath(u"user.sqlite"_s);
    }
    void cleanup() { m_fixture.reset(); }
    void aRemovedFolderComesBackWithAll();
    void anExchangedFileLosesNothing();
    void aFullDiskTakesTheStarBack();
    void aLostDriveTakesTheStarBack();
    void aLongLockTakesTheStarBack();
    void aClockThatWentBackIsTold();
    void twoWindowsOnOneDatabase();
    void aPlaceThatCannotBeWritten_data();
    void aPlaceThatCannotBeWritten();
    void aBrokenInstallationTellsTheWayOut_data();
    void aBrokenInstallationTellsTheWayOut();
    void aReadOnlyHomeIsShown();

private:
    bool start()
    {
        return m_fixture->show() && waitFor([this] { return m_fixture->session().canStar(); });
    }
    void star(const db::CodeKey &key) { m_fixture->session().setStarred({key}, true); }
    bool isStarred(const db::CodeKey &key) const
    {
        return m_fixture->session().userData().starred().contains(key);
    }
    bool isStored(const db::CodeKey &key) const
    {
        try {
            return QFile::exists(m_path)
                    && db::UserDatabase::forReading(m_path)->starredCodes().contains(key);
        } catch (const db::Error &) {
            return false; // not whole yet
        }
    }
    MessageBar &message() { return *m_fixture->window().messageBar(); }
    /// The window still searches.
    bool isUsable()
    {
        m_fixture->session().setText(u"http:429"_s);
        return m_fixture->waitForResult() && m_fixture->rowCount() > 0;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void tst_Accidents::aRemovedFolderComesBackWithAll()
{
    QVERIFY(start());
    star(first);
    QTRY_VERIFY(isStored(first));
    const QDir folder(m_fixture->filePath(QString()));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(!folder.exists());
    star(second); // what would be written into a file that has no name any more
    QTRY_VERIFY(isStored(second));
    QVERIFY(isStored(first));
    QVERIFY(isUsable());
    m_fixture->restart();
    QVERIFY(start());
    QTRY_VERIFY(isStarred(first) && isStarred(second));
}

void tst_Accidents::anExchangedFileLosesNothing()
{
    QVERIFY(start());
    star(first);
    QTRY_VERIFY(isStored(first));
    // A program that synchronises folders puts another file there.
    const QString other = m_fixture->filePath(u"other.sqlite"_s);
    db::UserDatabase(other).setStarred({{u"ethgas"_s, u"110"_s, 1}}, true);
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(m_path + suffix);
    QVERIFY(QFile::rename(other, m_path));
    star(second);
    QTRY_VERIFY(isStored(second));
    QVERIFY(isStored({u"ethgas"_s, u"110"_s, 1}));
    // What was in the other is not mixed in, but can be restored.
    const QList<db::Snapshot> snapshots = db::Snapshots(m_path).list();
    QVERIFY(!snapshots.isEmpty());
    QVERIFY(db::UserDatabase::forReading(snapshots.first().path)->starredCodes().contains(first));
}

void tst_Accidents::aFullDiskTakesTheStarBack()
{
    QVERIFY(start());
    star(first);
    QTRY_VERIFY(isStored(first));
    {
        const FullDisk full(1);
        star(second);
        QTRY_VERIFY(message().text().contains("What was stored before is"_L1));
        QVERIFY(!isStarred(second));
        QVERIFY(isUsable());
    }
    QVERIFY(isStored(first));
    QVERIFY(!isStored(second));
    star(second); // there is room again
    QTRY_VERIFY(isStored(second));
}

void tst_Accidents::aLostDriveTakesTheStarBack()
{
    m_fixture.reset();
    const FailingDisk drive;
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->filePath(u"user.sqlite"_s);
    QVERIFY(start());
    star(first);
    QTRY_VERIFY(isStored(first));
    FailingDisk::failAfter(0, FailingDisk::Way::Gone);
    star(second);
    QTRY_VERIFY2(message().text().contains("the disk or the network failed"_L1),
                 qPrintable(message().text()));
    QVERIFY(!isStarred(second));
    QVERIFY(isUsable());
    FailingDisk::mend(); // it is there again
    QVERIFY(isStored(first));
    QVERIFY(!isStored(second));
    star(second);
    QTRY_VERIFY(isStored(second));
    m_fixture.reset(); // before the drive
}

void tst_Accidents::aLongLockTakesTheStarBack()
{
    QVERIFY(start());
    {
        RawDatabase backup(m_path);
        backup.run(u"BEGIN IMMEDIATE"_s);
        star(first);
        QVERIFY(isUsable()); // the wait is another thread's
        QTRY_VERIFY_WITH_TIMEOUT(
                message().text().contains("in use by another program. Nothing is lost."_L1),
                15'000);
        QVERIFY(!isStarred(first));
        backup.run(u"ROLLBACK"_s);
    }
    star(first);
    QTRY_VERIFY(isStored(first));
}

void tst_Accidents::aClockThatWentBackIsTold()
{
    db::UserDatabase(m_path).setStarred({first}, true);
    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(30);
    db::Snapshots(m_path).take(db::SnapshotReason::Daily, later);
    QVERIFY(start());
    QTRY_VERIFY2(message().text().contains("The clock of this computer went back"_L1),
                 qPrintable(message().text()));
    QVERIFY(message().text().contains(
            QLocale().toString(later.toLocalTime(), QLocale::ShortFormat)));
    // Today's copy is made all the same, and told once is enough.
    QTRY_COMPARE(db::Snapshots(m_path).list().size(), 2);
    star(second);
    QTRY_VERIFY(isStored(second));
    m_fixture->restart();
    QVERIFY(start());
    OwnDataKeeper &keeper = m_fixture->session().keeper();
    const QSignalSpy toldAgain(&keeper, &OwnDataKeeper::clockFoundBehind);
    bool hasLooked = false;
    keeper.takeDailySnapshot();
    keeper.run([&] { QMetaObject::invokeMethod(&keeper, [&hasLooked] { hasLooked = true; }); });
    QTRY_VERIFY(hasLooked);
    QVERIFY(toldAgain.isEmpty());
}

void tst_Accidents::twoWindowsOnOneDatabase()
{
    QVERIFY(start());
    BrowserSession other(
            {.bundledDatabase = buildPath("app/catalogs.sqlite"), .userDatabase = m_path});
    other.load();
    QTRY_VERIFY(other.canStar());
    for (int i = 0; i < 20; ++i) {
        star({u"ethgas"_s, QString::number(i), 1});
        other.setStarred({{u"freeway"_s, QString::number(i), 1}}, true);
    }
    QTRY_COMPARE(db::UserDatabase::forReading(m_path)->starredCodes().size(), 40);
    QVERIFY2(message().text().endsWith("is starred"_L1),
             qPrintable(message().text())); // no problem
}

void tst_Accidents::aPlaceThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("folder");
    // Where even an administrator can make nothing.
    QTest::newRow("no home") << u"/proc/self/nobody/.local/share/errdex"_s;
    QTest::newRow("a device") << u"/dev/null/errdex"_s;
}

void tst_Accidents::aPlaceThatCannotBeWritten()
{
    QFETCH(const QString, folder);
    QTemporaryDir own;
    QSettings settings(own.filePath(u"settings.ini"_s), QSettings::IniFormat);
    BrowserSession session({.bundledDatabase = buildPath("app/catalogs.sqlite"),
                            .userDatabase = folder + u"/user.sqlite"_s});
    MainWindow window(session, settings);
    window.show();
    QTRY_VERIFY(session.result());
    QTRY_VERIFY(window.messageBar()->isVisible());
    QVERIFY2(window.messageBar()->text().contains("changes cannot be stored"_L1),
             qPrintable(window.messageBar()->text()));
    QVERIFY(!session.canStar());
    session.setStarred({first}, true);
    QVERIFY(session.userData().starred().isEmpty());
    session.setText(u"http:429"_s);
    QTRY_VERIFY(session.result()->query.text == session.text() && !session.result()->rows.empty());
}

void tst_Accidents::aBrokenInstallationTellsTheWayOut_data()
{
    QTest::addColumn<qsizetype>("sound"); ///< bytes at the front; -1 where there is no file
    QTest::newRow("no catalogues") << qsizetype(-1);
    QTest::newRow("not a database") << qsizetype(0);
    QTest::newRow("bad pages behind a good one") << qsizetype(4096);
}

void tst_Accidents::aBrokenInstallationTellsTheWayOut()
{
    QFETCH(const qsizetype, sound);
    const QTemporaryDir installation;
    const QString catalogs = installation.filePath(u"catalogs.sqlite"_s);
    if (sound >= 0) {
        QByteArray bytes = testdatabase::bytesOf(buildPath("app/catalogs.sqlite"));
        std::fill(bytes.begin() + sound, bytes.end(), 'x');
        testdatabase::writeBytes(catalogs, bytes);
    }
    m_fixture = std::make_unique<WindowFixture>(catalogs);
    m_fixture->window().show();
    QTRY_COMPARE(m_fixture->session().state(), BrowserSession::State::Failed);
    const auto *text = m_fixture->window().findChild<QLabel *>(u"statusText"_s);
    QVERIFY(text);
    QVERIFY2(text->text().contains("Installing Errdex again repairs this."_L1),
             qPrintable(text->text()));
    QVERIFY(text->text().contains("Your own data is kept apart"_L1));
}

void tst_Accidents::aReadOnlyHomeIsShown()
{
    m_fixture.reset();
    const QTemporaryDir home;
    const QString path = home.filePath(u"user.sqlite"_s);
    db::UserDatabase(path).setStarred({first}, true);
    const auto readOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, readOnly));
    QVERIFY(QFile::setPermissions(home.path(), readOnly | enter));
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && setuid(nobody) != 0) // an administrator may write everywhere
            _exit(9);
    });
    process.start(QCoreApplication::applicationFilePath(), {u"--read-only"_s, path});
    const bool hasEnded = process.waitForFinished(60'000);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY(QFile::setPermissions(home.path(), readOnly | enter | QFile::WriteOwner));
    QVERIFY(hasEnded);
    QVERIFY2(out.startsWith("1 star before, 1 after: "),
             (out + process.readAllStandardError()).constData());
    QVERIFY2(out.contains("What was stored before is not touched; changes cannot be stored."),
             out.constData());
    QCOMPARE(db::UserDatabase::forReading(path)->starredCodes().size(), 1);
}

namespace {

/// As another user: what a session says of a database that it may only read.
int showReadOnly(const QString &path)
{
    BrowserSession session(
            {.bundledDatabase = buildPath("app/catalogs.sqlite"), .userDatabase = path});
    QString told;
    QObject::connect(
            &session, &BrowserSession::userDataFailed, &session,
            [&told](const db::Error &error) { told = DatabaseErrorText::describeUser(error); });
    session.load();
    const auto stars = [&session] { return session.userData().starred().size(); };
    const bool isLoaded = waitFor([&] { return stars() == 1; });
    const auto before = stars();
    session.setStarred({second}, true);
    const bool isTold = waitFor([&] { return !told.isEmpty() && stars() == before; });
    std::printf("%d star before, %d after: %s\n", int(before), int(stars()), qPrintable(told));
    return isLoaded && isTold ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--read-only"_L1)
        return showReadOnly(arguments.at(2));
    tst_Accidents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accidents.moc"
