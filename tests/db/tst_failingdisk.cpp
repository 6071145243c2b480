// SPDX-License-Identifier: MIT
// A disk that fails at its n-th write, for every n: what was acknowledged before is there afterwards,
// nothing is half done, and the work goes on when the disk does.
#include "db/databasecheck.h"
#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/importedcatalogs.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"
#include "failingdisk.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;
using errdex::test::FailingDisk;

class tst_FailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }
    void everyChangeIsSynced();
    void changesAreAllOrNothing_data() { ways(); }
    void changesAreAllOrNothing();
    void aJoinIsAllOrNothing_data() { ways(); }
    void aJoinIsAllOrNothing();
    void anImportIsAllOrNothing_data() { ways(); }
    void anImportIsAllOrNothing();
    void anUpgradeIsAllOrNothing_data() { ways(); }
    void anUpgradeIsAllOrNothing();
    void aSnapshotIsWholeOrNotThere_data() { ways(); }
    void aSnapshotIsWholeOrNotThere();

private:
    static void ways()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("errors") << int(FailingDisk::Way::WriteError);
        QTest::newRow("a full disk") << int(FailingDisk::Way::Full);
    }

    /// Lets the disk fail at every `stride`-th of the writes that `work` makes. `prepare` makes what
    /// it starts from, at a path of its own; `check` is told whether the work was acknowledged.
    template<typename Prepare, typename Work, typename Check>
    void atEveryWrite(Prepare prepare, Work work, Check check)
    {
        QFETCH(const int, way);
        int count = 0;
        {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"user.sqlite"_s);
            prepare(path);
            FailingDisk::mend();
            work(path);
            count = FailingDisk::writeCount();
        }
        QVERIFY(count > 3);
        const int stride = qEnvironmentVariableIsEmpty("ERRDEX_LONG_TESTS") ? count / 15 + 1 : 1;
        int failures = 0;
        for (int n = 0; n < count; n += stride) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"user.sqlite"_s);
            prepare(path);
            FailingDisk::failAfter(n, FailingDisk::Way(way));
            const auto kind = kindThrownBy([&] { work(path); });
            FailingDisk::mend();
            failures += kind ? 1 : 0;
            QVERIFY2(!kind || *kind == Error::Kind::InputOutput || *kind == Error::Kind::DiskFull
                             || *kind == Error::Kind::CannotOpen || *kind == Error::Kind::ReadOnly,
                     qPrintable(u"write %1: kind %2"_s.arg(n).arg(int(*kind))));
            const DatabaseReport report = checkDatabase(path, DatabaseKind::User);
            QVERIFY2(report.isSound() || report.error->kind() == Error::Kind::Missing,
                     qPrintable(u"write %1: %2"_s.arg(n).arg(report.damage.join(u'\n'))));
            check(path, !kind);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
    }

    static QList<OwnValue> noteValues(const QString &text)
    {
        QList<OwnValue> values;
        for (int i = 0; i < 30; ++i)
            values.append(
                    {{u"acme"_s, QString::number(i), 1}, OwnField::Note, text.repeated(200), {}});
        return values;
    }
    static QSet<QString> notes(const QString &path)
    {
        QSet<QString> texts;
        for (const OwnValue &value : UserDatabase(path).ownValues()) {
            if (value.field == OwnField::Note)
                texts.insert(value.value.left(3));
        }
        return texts;
    }
    static void saveCatalog(const QString &path, const std::string &text)
    {
        std::vector<std::string> names;
        for (int i = 0; i < 300; ++i)
            names.push_back(text + std::to_string(i));
        std::vector<CodeText> codes(names.size());
        for (size_t i = 0; i < names.size(); ++i)
            codes[i].code = names[i];
        ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme"_s;
        ImportedCatalogs(path).save(record, codes, {});
    }

    FailingDisk m_disk;
};

// What is acknowledged survives a power cut: the log is synced before the change is told.
void tst_FailingDisk::everyChangeIsSynced()
{
    const QTemporaryDir folder;
    UserDatabase database(folder.filePath(u"user.sqlite"_s));
    database.setOwnValues(noteValues(u"one"_s));
    for (int change = 0; change < 3; ++change) {
        FailingDisk::mend();
        database.setStarred({{u"acme"_s, QString::number(change), 1}}, true);
        QVERIFY(FailingDisk::writeCount() > FailingDisk::syncCount());
        QVERIFY(FailingDisk::syncCount() > 0);
    }
}

void tst_FailingDisk::changesAreAllOrNothing()
{
    atEveryWrite([](const QString &path) { UserDatabase(path).setOwnValues(noteValues(u"one"_s)); },
                 [](const QString &path) { UserDatabase(path).setOwnValues(noteValues(u"two"_s)); },
                 [](const QString &path, bool isDone) {
                     const QSet<QString> there = notes(path);
                     QCOMPARE(there.size(), 1);
                     if (isDone)
                         QVERIFY(there.contains(u"two"_s));
                     UserDatabase(path).setOwnValues(noteValues(u"end"_s)); // the work goes on
                     QCOMPARE(notes(path), QSet<QString>{u"end"_s});
                 });
}

void tst_FailingDisk::aJoinIsAllOrNothing()
{
    const auto join = [](const QString &path) {
        QList<OwnVersion> versions;
        for (OwnValue value : noteValues(u"two"_s)) {
            value.changedAt = u"2999-01-01T00:00:00.000Z"_s;
            versions.append({value, {value.changedAt}});
        }
        UserDatabase(path).joinOwnVersions(versions);
    };
    atEveryWrite([](const QString &path) { UserDatabase(path).setOwnValues(noteValues(u"one"_s)); },
                 join,
                 [](const QString &path, bool isDone) {
                     const QSet<QString> there = notes(path);
                     QCOMPARE(there.size(), 1);
                     if (isDone)
                         QVERIFY(there.contains(u"two"_s));
                 });
}

void tst_FailingDisk::anImportIsAllOrNothing()
{
    atEveryWrite([](const QString &path) { saveCatalog(path, "one"); },
                 [](const QString &path) { saveCatalog(path, "two"); },
                 [](const QString &path, bool isDone) {
                     const auto versions = ImportedCatalogs(path).versions(u"acme"_s);
                     QVERIFY(versions.size() == 2 || (!isDone && versions.size() == 1));
                     for (const ImportedVersionRecord &version : versions)
                         QCOMPARE(version.codeCount, 300);
                 });
}

void tst_FailingDisk::anUpgradeIsAllOrNothing()
{
    atEveryWrite(
            [](const QString &path) {
                Connection connection(path, Connection::Mode::ReadWrite);
                migrate(connection, readMigrations(u":/migrations/user"_s).first(1));
                for (int i = 0; i < 50; ++i)
                    connection.execute(u"INSERT INTO starred_code VALUES ('acme', '%1', 1, "
                                       "'2026-01-01T00:00:00Z')"_s.arg(i));
            },
            [](const QString &path) { UserDatabase{path}; },
            [](const QString &path, bool) {
                QCOMPARE(UserDatabase(path).starredCodes().size(), 50);
            });
}

void tst_FailingDisk::aSnapshotIsWholeOrNotThere()
{
    atEveryWrite([](const QString &path) { UserDatabase(path).setOwnValues(noteValues(u"one"_s)); },
                 [](const QString &path) {
                     Snapshots(path).take(SnapshotReason::Daily, QDateTime::currentDateTimeUtc());
                 },
                 [](const QString &path, bool isDone) {
                     const auto list = Snapshots(path).list();
                     QCOMPARE(list.size(), isDone ? 1 : 0);
                     for (const Snapshot &snapshot : list)
                         QVERIFY(Snapshots::isSound(snapshot.path));
                     QCOMPARE(notes(path), QSet<QString>{u"one"_s});
                 });
}

QTEST_GUILESS_MAIN(tst_FailingDisk)
#include "tst_failingdisk.moc"
