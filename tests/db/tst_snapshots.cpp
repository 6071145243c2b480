// SPDX-License-Identifier: MIT
#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/importedcatalogs.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addDays(number);
}

CodeText code(std::string_view text, std::string_view message = {})
{
    CodeText code;
    code.code = text;
    code.message = message;
    return code;
}

void import(const QString &path, const QString &slug, const std::vector<CodeText> &codes)
{
    ImportedCatalogRecord record;
    record.slug = slug;
    record.name = slug;
    ImportedCatalogs(path).save(record, codes, {});
}

QStringList filesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class tst_Snapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }
    void nothingIsDueWithoutADatabase();
    void oneADay();
    void aClockThatGoesBackBlocksNothing();
    void copiesWhatIsNotYetInTheMainFile();
    void keepsTheNewestTen();
    void deletesNothingThatIsNotOurs();
    void damagedOnesDoNotCount();
    void removesWhatAKilledProgramLeft();
    void aDamagedDatabaseMakesNoSnapshot();
    void aFailureLeavesNothing();
    void waitsForNobodyForEver();
    void restoresWhatWasThere();
    void restoringIsUndone();
    void restoresWhileOthersHaveItOpen();
    void restoresTheOldestThoughOneMoreIsTaken();
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();
    void restoresWithoutADatabase();
    void isTakenBeforeAnUpgrade();
    void anUpgradeGoesOnWithoutASnapshot();
    void restoresAnOlderSchema();
    void tellsWhatIsInIt();

private:
    void star(const QString &code) const
    {
        UserDatabase(m_path).setStarred({{u"acme"_s, code, 1}}, true);
    }
    QStringList stars() const
    {
        QStringList codes;
        for (const CodeKey &key : UserDatabase(m_path).starredCodes())
            codes.append(key.code);
        codes.sort();
        return codes;
    }
    /// A database of the schema before the newest one, as an older version left it.
    void makeOlder() const
    {
        QList<Migration> migrations = readMigrations(u":/migrations/user"_s);
        migrations.removeLast();
        Connection connection(m_path, Connection::Mode::ReadWrite);
        migrate(connection, migrations);
        connection.execute(u"INSERT INTO hidden_provider (slug) VALUES ('ethgas')"_s);
    }
    static QStringList hidden(const QString &path)
    {
        return ImportedCatalogs(path, ImportedCatalogs::Access::ReadOnly).hiddenProviders();
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QString m_snapshots;
};

void tst_Snapshots::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"user.sqlite"_s);
    m_snapshots = m_folder->filePath(u"snapshots"_s);
}

void tst_Snapshots::nothingIsDueWithoutADatabase()
{
    const Snapshots snapshots(m_path);
    QVERIFY(!snapshots.isDue(day(0)));
    QVERIFY(snapshots.list().isEmpty());
    QVERIFY(!QFile::exists(m_snapshots));
}

void tst_Snapshots::oneADay()
{
    star(u"1"_s);
    const Snapshots snapshots(m_path);
    QVERIFY(snapshots.isDue(day(0)));
    const Snapshot first = snapshots.take(SnapshotReason::Daily, day(0));
    QCOMPARE(QFileInfo(first.path).fileName(), u"user-000001-20260101T120000Z-daily.sqlite"_s);
    QCOMPARE(first.takenAt, day(0));
    QCOMPARE(first.bytes, QFileInfo(first.path).size());
    QVERIFY(Snapshots::isSound(first.path));
    QVERIFY(!snapshots.isDue(day(0).addSecs(3600)));
    QVERIFY(snapshots.isDue(day(1)));
    QCOMPARE(snapshots.list().size(), 1);
}

void tst_Snapshots::aClockThatGoesBackBlocksNothing()
{
    const Snapshots snapshots(m_path);
    star(u"1"_s);
    snapshots.take(SnapshotReason::Daily, day(1000));
    QVERIFY(snapshots.isDue(day(3)));
    for (int i = 0; i < 12; ++i) {
        star(QString::number(100 + i));
        snapshots.take(SnapshotReason::Daily, day(20 - i)); // and back and back
    }
    const QList<Snapshot> list = snapshots.list();
    QCOMPARE(list.size(), Snapshots::mostKept());
    // The newest is what was taken last, not what the clock says.
    QCOMPARE(list.first().number, 13);
    QCOMPARE(list.first().takenAt, day(9));
    QCOMPARE(Snapshots::summary(list.first().path).kept, 13);
    QVERIFY(!snapshots.isDue(day(9)));
}

void tst_Snapshots::copiesWhatIsNotYetInTheMainFile()
{
    UserDatabase database(m_path);
    database.setStarred({{u"acme"_s, u"1"_s, 1}}, true);
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
    const Snapshot snapshot = Snapshots(m_path).take(SnapshotReason::Daily, day(0));
    QCOMPARE(Snapshots::summary(snapshot.path).kept, 1);
    QCOMPARE(filesOf(m_snapshots), QStringList{QFileInfo(snapshot.path).fileName()});
}

void tst_Snapshots::keepsTheNewestTen()
{
    const Snapshots snapshots(m_path);
    for (int i = 1; i <= 13; ++i) {
        star(QString::number(i));
        snapshots.take(SnapshotReason::Daily, day(i));
        QCOMPARE(snapshots.list().size(), std::min(i, 10));
    }
    const QList<Snapshot> list = snapshots.list();
    QCOMPARE(list.first().number, 13);
    QCOMPARE(list.last().number, 4);
    QCOMPARE(Snapshots::summary(list.last().path).kept, 4);
}

void tst_Snapshots::deletesNothingThatIsNotOurs()
{
    QVERIFY(QDir().mkpath(m_snapshots));
    const QStringList theirs{u"user-000001-20200101T000000Z-daily.sqlite"_s, // a text by our name
                             u"user-000002-20200101T000000Z-mine.sqlite"_s, u"notes.txt"_s,
                             u"user.sqlite"_s};
    for (const QString &name : theirs)
        writeBytes(m_snapshots + u'/' + name, "mine");
    const Snapshots snapshots(m_path);
    for (int i = 0; i < 15; ++i) {
        star(QString::number(i));
        snapshots.take(SnapshotReason::Daily, day(i));
    }
    for (const QString &name : theirs)
        QCOMPARE(bytesOf(m_snapshots + u'/' + name), QByteArray("mine"));
    QCOMPARE(filesOf(m_snapshots).size(), theirs.size() + Snapshots::mostKept());
}

void tst_Snapshots::damagedOnesDoNotCount()
{
    const Snapshots snapshots(m_path);
    star(u"1"_s);
    const QString good = snapshots.take(SnapshotReason::Daily, day(0)).path;
    for (int i = 1; i <= 12; ++i) {
        const QString path = snapshots.take(SnapshotReason::Daily, day(i)).path;
        const QByteArray bytes = bytesOf(path);
        writeBytes(path, bytes.left(bytes.size() - 4096)); // cut off by a full disk
        QVERIFY(snapshots.isDue(day(i))); // so the day has none
    }
    QVERIFY(QFile::exists(good));
    QCOMPARE(snapshots.list().size(), 13);
}

void tst_Snapshots::removesWhatAKilledProgramLeft()
{
    star(u"1"_s);
    QVERIFY(QDir().mkpath(m_snapshots));
    writeBytes(m_snapshots + u"/partial-0e0f.sqlite"_s, "half");
    writeBytes(m_snapshots + u"/partial-0e0f.sqlite-journal"_s, "half");
    const Snapshot snapshot = Snapshots(m_path).take(SnapshotReason::Daily, day(0));
    QCOMPARE(filesOf(m_snapshots), QStringList{QFileInfo(snapshot.path).fileName()});
}

void tst_Snapshots::aDamagedDatabaseMakesNoSnapshot()
{
    {
        UserDatabase database(m_path);
        QList<CodeKey> keys;
        for (int i = 0; i < 2000; ++i)
            keys.append({u"provider"_s, QString::number(i), 1});
        database.setStarred(keys, true);
    }
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(bytes.size() - 8192, 8192, QByteArray(8192, '\x5a'));
    writeBytes(m_path, bytes);
    QCOMPARE(kindThrownBy([&] { Snapshots(m_path).take(SnapshotReason::Daily, day(0)); }),
             Error::Kind::Corrupt);
    QCOMPARE(filesOf(m_snapshots), QStringList());
    QCOMPARE(bytesOf(m_path), bytes);
}

void tst_Snapshots::aFailureLeavesNothing()
{
    star(u"1"_s);
    const Snapshots snapshots(m_path);
    QCOMPARE(kindThrownBy([&] {
                 snapshots.take(SnapshotReason::Daily, day(0), [this](const QString &path) {
                     writeBytes(path, "half a database");
                     throw Error(Error::Kind::DiskFull, m_path, u"full"_s);
                 });
             }),
             Error::Kind::DiskFull);
    QCOMPARE(filesOf(m_snapshots), QStringList());
    // What was written is looked at before it counts.
    QCOMPARE(kindThrownBy([&] {
                 snapshots.take(SnapshotReason::Daily, day(0), [](const QString &path) {
                     writeBytes(path, "something else altogether");
                 });
             }),
             Error::Kind::NotADatabase);
    QCOMPARE(filesOf(m_snapshots), QStringList());
    QVERIFY(snapshots.isDue(day(0)));

    writeBytes(m_folder->filePath(u"file"_s), "in the way");
    QVERIFY(QDir().rmdir(m_snapshots));
    QVERIFY(QFile::rename(m_folder->filePath(u"file"_s), m_snapshots));
    QCOMPARE(kindThrownBy([&] { snapshots.take(SnapshotReason::Daily, day(0)); }),
             Error::Kind::CannotOpen);
}

void tst_Snapshots::waitsForNobodyForEver()
{
    star(u"1"_s);
    QVERIFY(QDir().mkpath(m_snapshots));
    QLockFile other(m_snapshots + u"/lock"_s);
    QVERIFY(other.tryLock());
    QCOMPARE(kindThrownBy([&] { Snapshots(m_path).take(SnapshotReason::Daily, day(0)); }),
             Error::Kind::Locked);
}

void tst_Snapshots::restoresWhatWasThere()
{
    star(u"1"_s);
    import(m_path, u"acme"_s, {code("a", "first"), code("b")});
    const Snapshots snapshots(m_path);
    const QString path = snapshots.take(SnapshotReason::Daily, day(0)).path;
    star(u"2"_s);
    UserDatabase(m_path).setStarred({{u"acme"_s, u"1"_s, 1}}, false);
    ImportedCatalogs(m_path).remove(u"acme"_s);

    snapshots.restore(path, day(1));
    QCOMPARE(stars(), QStringList{u"1"_s});
    ImportedCatalogs catalogs(m_path);
    QCOMPARE(catalogs.catalogs().size(), 1);
    QStringList codes;
    catalogs.visitCodes(u"acme"_s, {}, [&](const ImportedCodeRecord &record) {
        codes.append(record.code.code + u':' + record.code.message);
        return true;
    });
    QCOMPARE(codes, (QStringList{u"a:first"_s, u"b:"_s}));
}

void tst_Snapshots::restoringIsUndone()
{
    star(u"1"_s);
    const Snapshots snapshots(m_path);
    const QString path = snapshots.take(SnapshotReason::Daily, day(0)).path;
    star(u"2"_s);
    const auto former = snapshots.restore(path, day(1));
    QCOMPARE(stars(), QStringList{u"1"_s});
    QVERIFY(former);
    QCOMPARE(former->reason, SnapshotReason::Restore);
    snapshots.restore(former->path, day(1));
    QCOMPARE(stars(), (QStringList{u"1"_s, u"2"_s}));
}

void tst_Snapshots::restoresWhileOthersHaveItOpen()
{
    UserDatabase other(m_path);
    other.setStarred({{u"acme"_s, u"1"_s, 1}}, true);
    const Snapshots snapshots(m_path);
    const QString path = snapshots.take(SnapshotReason::Daily, day(0)).path;
    other.setStarred({{u"acme"_s, u"2"_s, 1}}, true);
    snapshots.restore(path, day(0));
    QCOMPARE(other.starredCodes().size(), 1);
    other.setStarred({{u"acme"_s, u"3"_s, 1}}, true);
    QCOMPARE(stars(), (QStringList{u"1"_s, u"3"_s}));
}

void tst_Snapshots::restoresTheOldestThoughOneMoreIsTaken()
{
    const Snapshots snapshots(m_path);
    for (int i = 1; i <= Snapshots::mostKept(); ++i) {
        star(QString::number(i));
        snapshots.take(SnapshotReason::Daily, day(i));
    }
    snapshots.restore(snapshots.list().last().path, day(20));
    QCOMPARE(stars(), QStringList{u"1"_s});
}

void tst_Snapshots::refusesWhatIsNotSound_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("kind");
    QTest::newRow("cut off") << u"cut"_s << int(Error::Kind::Corrupt);
    QTest::newRow("a text") << u"text"_s << int(Error::Kind::NotADatabase);
    QTest::newRow("of a newer version") << u"newer"_s << int(Error::Kind::NewerVersion);
    QTest::newRow("another program's") << u"foreign"_s << int(Error::Kind::ForeignDatabase);
    QTest::newRow("gone") << u"gone"_s << int(Error::Kind::Missing);
}

void tst_Snapshots::refusesWhatIsNotSound()
{
    QFETCH(const QString, damage);
    QFETCH(const int, kind);
    star(u"1"_s);
    const Snapshots snapshots(m_path);
    const QString path = snapshots.take(SnapshotReason::Daily, day(0)).path;
    star(u"2"_s);
    if (damage == "cut"_L1)
        writeBytes(path, bytesOf(path).left(4096));
    else if (damage == "text"_L1)
        writeBytes(path, "a letter to a friend");
    else if (damage == "newer"_L1)
        RawDatabase(path).run(u"PRAGMA user_version = 99"_s);
    else if (damage == "foreign"_L1)
        RawDatabase(path).run(u"PRAGMA application_id = 7"_s);
    else
        QVERIFY(QFile::remove(path));
    QCOMPARE(kindThrownBy([&] { snapshots.restore(path, day(1)); }), Error::Kind(kind));
    QCOMPARE(stars(), (QStringList{u"1"_s, u"2"_s}));
}

void tst_Snapshots::restoresWithoutADatabase()
{
    star(u"1"_s);
    const Snapshots snapshots(m_path);
    const QString path = snapshots.take(SnapshotReason::Daily, day(0)).path;
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!snapshots.restore(path, day(1)));
    QCOMPARE(stars(), QStringList{u"1"_s});
}

void tst_Snapshots::isTakenBeforeAnUpgrade()
{
    makeOlder();
    const UserDatabase upgraded(m_path);
    const QList<Snapshot> list = Snapshots(m_path).list();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().reason, SnapshotReason::Upgrade);
    const int newest = int(readMigrations(u":/migrations/user"_s).size());
    QCOMPARE(Snapshots::summary(list.first().path).version, newest - 1);
    QCOMPARE(Snapshots::summary(m_path).version, newest);
    const UserDatabase again(m_path);
    QCOMPARE(Snapshots(m_path).list().size(), 1);
}

void tst_Snapshots::anUpgradeGoesOnWithoutASnapshot()
{
    makeOlder();
    writeBytes(m_snapshots, "in the way");
    star(u"1"_s);
    QCOMPARE(stars(), QStringList{u"1"_s});
    QCOMPARE(hidden(m_path), QStringList{u"ethgas"_s});
}

void tst_Snapshots::restoresAnOlderSchema()
{
    makeOlder();
    star(u"1"_s); // upgrades
    const Snapshots snapshots(m_path);
    const QString path = snapshots.list().first().path;
    ImportedCatalogs(m_path).setHidden(u"ethgas"_s, false);
    const QByteArray before = bytesOf(path);
    snapshots.restore(path, day(1));
    QCOMPARE(stars(), QStringList());
    QCOMPARE(hidden(m_path), QStringList{u"ethgas"_s});
    QCOMPARE(bytesOf(path), before); // the snapshot itself stays what it was
}

void tst_Snapshots::tellsWhatIsInIt()
{
    star(u"1"_s);
    UserDatabase(m_path).setConcepts({{{u"acme"_s, u"2"_s, 1}, u"not-found"_s}});
    import(m_path, u"acme"_s, {code("a"), code("b"), code("c")});
    import(m_path, u"acme"_s, {code("a"), code("b")});
    import(m_path, u"gone"_s, {code("a")});
    ImportedCatalogs(m_path).remove(u"gone"_s);
    const QString path = Snapshots(m_path).take(SnapshotReason::Daily, day(0)).path;
    const OwnDataSummary summary = Snapshots::summary(path);
    QCOMPARE(summary.kept, 2);
    QCOMPARE(summary.catalogs, 1);
    QCOMPARE(summary.codes, 2);
}

QTEST_GUILESS_MAIN(tst_Snapshots)
#include "tst_snapshots.moc"
