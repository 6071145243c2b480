// SPDX-License-Identifier: MIT
#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;
using Mode = Connection::Mode;

namespace {

QList<Migration> twoSteps()
{
    return {{1, u"0001_a.sql"_s, u"CREATE TABLE a (x TEXT);"_s},
            {2, u"0002_b.sql"_s, u"CREATE TABLE b (y TEXT); INSERT INTO b VALUES ('made');"_s}};
}

QStringList schemaOf(const QString &path)
{
    return RawDatabase(path).run(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') "
                                 "FROM sqlite_schema ORDER BY 1"_s);
}

QString versionOf(const QString &path)
{
    return RawDatabase(path).run(u"PRAGMA user_version"_s).value(0);
}

} // namespace

class tst_Migrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void createsAFreshDatabase();
    void doesNothingTwice();
    void upgradesAndKeepsWhatIsThere();
    void everyReleasedSchemaBecomesTheFreshOne_data();
    void everyReleasedSchemaBecomesTheFreshOne();
    void refusesANewerFileAndLeavesIt();
    void refusesAForeignDatabaseAndLeavesIt_data();
    void refusesAForeignDatabaseAndLeavesIt();
    void takesAnEmptyDatabaseForAFreshOne();
    void rollsBackTheFailedStepAlone();
    void aFailedFirstStepLeavesNothing();
    void goesOnAfterAFailedStep();
    void reportsADamagedFile();
    void readsFoldersInOrder();
    void refusesGapsInTheNumbering_data();
    void refusesGapsInTheNumbering();
    void everyTableIsStrict_data();
    void everyTableIsStrict();

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Migrator::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"database"_s);
}

void tst_Migrator::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_Migrator::createsAFreshDatabase()
{
    {
        Connection connection(m_path, Mode::ReadWrite);
        QCOMPARE(int(migrate(connection, twoSteps())), int(MigrationOutcome::Created));
    }
    QCOMPARE(versionOf(m_path), u"2"_s);
    QCOMPARE(RawDatabase(m_path).run(u"PRAGMA application_id"_s),
             QStringList{QString::number(applicationId)});
    QCOMPARE(RawDatabase(m_path).run(u"SELECT y FROM b"_s), QStringList{u"made"_s});
}

void tst_Migrator::doesNothingTwice()
{
    {
        Connection connection(m_path, Mode::ReadWrite);
        migrate(connection, twoSteps());
    }
    const QByteArray before = bytesOf(m_path);
    Connection connection(m_path, Mode::ReadWrite);
    QCOMPARE(int(migrate(connection, twoSteps())), int(MigrationOutcome::AlreadyCurrent));
    QCOMPARE(bytesOf(m_path), before);
}

void tst_Migrator::upgradesAndKeepsWhatIsThere()
{
    {
        Connection connection(m_path, Mode::ReadWrite);
        migrate(connection, twoSteps().first(1));
        connection.execute(u"INSERT INTO a VALUES ('kept')"_s);
        QCOMPARE(int(migrate(connection, twoSteps())), int(MigrationOutcome::Upgraded));
    }
    QCOMPARE(versionOf(m_path), u"2"_s);
    QCOMPARE(RawDatabase(m_path).run(u"SELECT x FROM a"_s), QStringList{u"kept"_s});
}

void tst_Migrator::everyReleasedSchemaBecomesTheFreshOne_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("from");
    for (const QString &folder : {u":/migrations/user"_s, u":/migrations/bundled"_s}) {
        const qsizetype count = readMigrations(folder).size();
        QVERIFY(count > 0);
        for (int from = 0; from < count; ++from)
            QTest::addRow("%s from %d", qPrintable(folder), from) << folder << from;
    }
}

void tst_Migrator::everyReleasedSchemaBecomesTheFreshOne()
{
    QFETCH(const QString, folder);
    QFETCH(const int, from);
    const QList<Migration> migrations = readMigrations(folder);
    const QString fresh = m_folder->filePath(u"fresh"_s);
    {
        Connection connection(fresh, Mode::ReadWrite);
        migrate(connection, migrations);
        Connection old(m_path, Mode::ReadWrite);
        migrate(old, migrations.first(from));
    }
    {
        Connection upgraded(m_path, Mode::ReadWrite);
        migrate(upgraded, migrations);
    }
    QCOMPARE(schemaOf(m_path), schemaOf(fresh));
    QCOMPARE(versionOf(m_path), QString::number(migrations.size()));
}

void tst_Migrator::refusesANewerFileAndLeavesIt()
{
    {
        Connection connection(m_path, Mode::ReadWrite);
        migrate(connection, twoSteps());
    }
    const QByteArray before = bytesOf(m_path);
    {
        Connection connection(m_path, Mode::ReadWrite);
        QCOMPARE(kindThrownBy([&] { migrate(connection, twoSteps().first(1)); }),
                 Error::Kind::NewerVersion);
    }
    QCOMPARE(bytesOf(m_path), before);
}

void tst_Migrator::refusesAForeignDatabaseAndLeavesIt_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::newRow("tables of another program") << QStringList{u"CREATE TABLE theirs (a)"_s};
    QTest::newRow("a version alone") << QStringList{u"PRAGMA user_version = 1"_s};
    QTest::newRow("a version beyond ours") << QStringList{u"PRAGMA user_version = 99"_s};
    QTest::newRow("another application id")
            << QStringList{u"PRAGMA application_id = 1"_s, u"CREATE TABLE theirs (a)"_s};
    QTest::newRow("a view alone") << QStringList{u"CREATE VIEW theirs AS SELECT 1"_s};
}

void tst_Migrator::refusesAForeignDatabaseAndLeavesIt()
{
    QFETCH(const QStringList, sql);
    {
        RawDatabase foreign(m_path);
        for (const QString &statement : sql)
            foreign.run(statement);
    }
    const QByteArray before = bytesOf(m_path);
    {
        Connection connection(m_path, Mode::ReadWrite);
        QCOMPARE(kindThrownBy([&] { migrate(connection, twoSteps()); }),
                 Error::Kind::ForeignDatabase);
    }
    QCOMPARE(bytesOf(m_path), before);
}

void tst_Migrator::takesAnEmptyDatabaseForAFreshOne()
{
    writeBytes(m_path, {});
    Connection connection(m_path, Mode::ReadWrite);
    QCOMPARE(int(migrate(connection, twoSteps())), int(MigrationOutcome::Created));
}

void tst_Migrator::rollsBackTheFailedStepAlone()
{
    QList<Migration> steps = twoSteps();
    steps[1].script = u"CREATE TABLE b (y TEXT); INSERT INTO b VALUES ('half');"
                      "INSERT INTO nowhere VALUES (1);"_s;
    try {
        Connection connection(m_path, Mode::ReadWrite);
        migrate(connection, steps);
        QFAIL("a failing step must throw");
    } catch (const Error &error) {
        QCOMPARE(int(error.kind()), int(Error::Kind::MigrationFailed));
        QVERIFY2(error.detail().contains("0002_b.sql"_L1), qPrintable(error.detail()));
        QVERIFY2(error.detail().contains("nowhere"_L1), qPrintable(error.detail()));
    }
    QCOMPARE(versionOf(m_path), u"1"_s);
    QCOMPARE(RawDatabase(m_path).run(u"SELECT name FROM sqlite_schema"_s), QStringList{u"a"_s});
}

void tst_Migrator::aFailedFirstStepLeavesNothing()
{
    const QList<Migration> steps{{1, u"0001_a.sql"_s, u"CREATE TABLE a (x); SELECT nonsense;"_s}};
    {
        Connection connection(m_path, Mode::ReadWrite);
        QCOMPARE(kindThrownBy([&] { migrate(connection, steps); }), Error::Kind::MigrationFailed);
    }
    QCOMPARE(versionOf(m_path), u"0"_s);
    QCOMPARE(schemaOf(m_path), QStringList());
    // What is left is fresh, not foreign: a repaired program can go on.
    Connection connection(m_path, Mode::ReadWrite);
    QCOMPARE(int(migrate(connection, twoSteps())), int(MigrationOutcome::Created));
}

void tst_Migrator::goesOnAfterAFailedStep()
{
    QList<Migration> broken = twoSteps();
    broken[1].script = u"CREATE TABLE a (again);"_s;
    Connection connection(m_path, Mode::ReadWrite);
    QCOMPARE(kindThrownBy([&] { migrate(connection, broken); }), Error::Kind::MigrationFailed);
    // The same connection is out of the transaction and works.
    connection.execute(u"INSERT INTO a VALUES ('between')"_s);
    QCOMPARE(int(migrate(connection, twoSteps())), int(MigrationOutcome::Upgraded));
}

void tst_Migrator::reportsADamagedFile()
{
    {
        Connection connection(m_path, Mode::ReadWrite);
        migrate(connection, twoSteps().first(1));
    }
    QByteArray bytes = bytesOf(m_path);
    // The header of the first page's tree: SQLite cannot read the schema any more.
    bytes.replace(100, 8, QByteArray(8, '\xff'));
    writeBytes(m_path, bytes);
    QCOMPARE(kindThrownBy([&] {
                 Connection connection(m_path, Mode::ReadWrite);
                 migrate(connection, twoSteps());
             }),
             Error::Kind::Corrupt);
    QCOMPARE(bytesOf(m_path), bytes);
}

void tst_Migrator::readsFoldersInOrder()
{
    writeBytes(m_folder->filePath(u"0002_two.sql"_s), "SELECT 2;");
    writeBytes(m_folder->filePath(u"0001_one.sql"_s), "SELECT 1;");
    writeBytes(m_folder->filePath(u"README.md"_s), "not a script");
    const QList<Migration> migrations = readMigrations(m_folder->path());
    QCOMPARE(migrations.size(), 2);
    QCOMPARE(migrations[0].version, 1);
    QCOMPARE(migrations[0].name, u"0001_one.sql"_s);
    QCOMPARE(migrations[0].script, u"SELECT 1;"_s);
    QCOMPARE(migrations[1].version, 2);
}

void tst_Migrator::refusesGapsInTheNumbering_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("begins at two") << QStringList{u"0002_a.sql"_s};
    QTest::newRow("leaves one out") << QStringList{u"0001_a.sql"_s, u"0003_b.sql"_s};
    QTest::newRow("has one twice") << QStringList{u"0001_a.sql"_s, u"0001_b.sql"_s};
    QTest::newRow("has no number") << QStringList{u"0001_a.sql"_s, u"next.sql"_s};
}

void tst_Migrator::refusesGapsInTheNumbering()
{
    QFETCH(const QStringList, names);
    for (const QString &name : names)
        writeBytes(m_folder->filePath(name), "SELECT 1;");
    QCOMPARE(kindThrownBy([&] { readMigrations(m_folder->path()); }), Error::Kind::MigrationFailed);
}

void tst_Migrator::everyTableIsStrict_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("user") << u":/migrations/user"_s;
    QTest::newRow("bundled") << u":/migrations/bundled"_s;
}

void tst_Migrator::everyTableIsStrict()
{
    QFETCH(const QString, folder);
    {
        Connection connection(m_path, Mode::ReadWrite);
        migrate(connection, readMigrations(folder));
    }
    // Every table is STRICT, so that no number slips into a code.
    const QStringList lax = RawDatabase(m_path).run(
            u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
            "AND name NOT LIKE 'sqlite_%'"_s);
    QCOMPARE(lax, QStringList());
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
