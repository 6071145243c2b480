// SPDX-License-Identifier: MIT
#include "db/team/teamschema.h"
#include "tests/team/postgres.h"

#include <QtTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testpostgres;
using Kind = TeamError::Kind;

namespace {

std::optional<TeamError> thrownBy(const std::function<void()> &call)
{
    try {
        call();
    } catch (const TeamError &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class tst_TeamSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void createsOnceAndThenIsCurrent();
    void upgradeDoesNotCreate();
    void leavesANewerSchemaUntouched();
    void leavesAForeignSchemaUntouched();
    void keepsNothingOfAStepThatFails();
    void twoAdministratorsMeetWithoutHarm();
    void aReaderHoldsNoUpgradeUp();
    void needsMoreThanAnEditor();
    void worksForAnAdministratorWhoIsNoSuperuser();
    void saysExactlyWhatIsWrong_data();
    void saysExactlyWhatIsWrong();
    void addressesAreReadAndWritten_data();
    void addressesAreReadAndWritten();
    void addressesThatAreNone_data();
    void addressesThatAreNone();

private:
    // All that a schema consists of, as text.
    QString dump(const QString &database, bool withIds = true);
    // As a database of the version before is.
    void takeLastStepBack(const QString &database);

    std::unique_ptr<Postgres> m_postgres;
};

void tst_TeamSchema::initTestCase()
{
    m_postgres = std::make_unique<Postgres>();
}

void tst_TeamSchema::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

QString tst_TeamSchema::dump(const QString &database, bool withIds)
{
    const QString id = withIds ? u"oid::text"_s : u"''"_s;
    return m_postgres
            ->asAdmin(
                    database,
                    u"SELECT relname || ' ' || relkind::text || ' ' || coalesce(relacl::text, '') "
                    "|| ' ' || %1 FROM pg_class WHERE relnamespace = to_regnamespace('errdex') "
                    "UNION ALL SELECT proname || md5(prosrc) || %1 || coalesce(proacl::text, '') "
                    "FROM pg_proc WHERE pronamespace = to_regnamespace('errdex') ORDER BY 1"_s.arg(
                            id))
            .join(u'\n');
}

void tst_TeamSchema::createsOnceAndThenIsCurrent()
{
    const QString database = m_postgres->emptyDatabase();
    const TeamAddress admin = m_postgres->address(u"postgres"_s, database);
    QCOMPARE(migrateTeamSchema(admin, true), TeamSchemaOutcome::Created);
    const QString before = dump(database);
    QVERIFY(before.contains("value_history"_L1));
    QCOMPARE(migrateTeamSchema(admin, true), TeamSchemaOutcome::AlreadyCurrent);
    QCOMPARE(migrateTeamSchema(admin, false), TeamSchemaOutcome::AlreadyCurrent);
    QCOMPARE(dump(database), before);
    QCOMPARE(m_postgres->asAdmin(database, u"SELECT max(version) FROM errdex.migration"_s),
             QStringList{QString::number(newestTeamSchema())});
    // A second database of the same server finds the roles made.
    QCOMPARE(migrateTeamSchema(m_postgres->address(u"postgres"_s, m_postgres->emptyDatabase()),
                               true),
             TeamSchemaOutcome::Created);
}

void tst_TeamSchema::upgradeDoesNotCreate()
{
    const QString database = m_postgres->emptyDatabase();
    const auto error = thrownBy(
            [&] { migrateTeamSchema(m_postgres->address(u"postgres"_s, database), false); });
    QVERIFY(error);
    QCOMPARE(error->kind(), Kind::NoSchema);
    QCOMPARE(dump(database), QString());
}

void tst_TeamSchema::leavesANewerSchemaUntouched()
{
    const QString database = m_postgres->teamDatabase();
    m_postgres->asAdmin(database,
                        u"INSERT INTO errdex.migration (version, name) VALUES (99, 'later')"_s);
    const QString before = dump(database);
    const auto error = thrownBy(
            [&] { migrateTeamSchema(m_postgres->address(u"postgres"_s, database), true); });
    QVERIFY(error);
    QCOMPARE(error->kind(), Kind::NewerSchema);
    QCOMPARE(dump(database), before);
}

void tst_TeamSchema::leavesAForeignSchemaUntouched()
{
    const QString database = m_postgres->emptyDatabase();
    m_postgres->asAdmin(database, u"CREATE SCHEMA errdex; CREATE TABLE errdex.theirs (a int)"_s);
    const QString before = dump(database);
    const auto error = thrownBy(
            [&] { migrateTeamSchema(m_postgres->address(u"postgres"_s, database), true); });
    QVERIFY(error);
    QCOMPARE(error->kind(), Kind::ForeignSchema);
    QCOMPARE(dump(database), before);
}

void tst_TeamSchema::keepsNothingOfAStepThatFails()
{
    // An administrator who may not make functions in PL/pgSQL gets as far as the first of them.
    const QString database = m_postgres->emptyDatabase();
    m_postgres->asAdmin(database, u"REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC"_s);
    const auto error = thrownBy(
            [&] { migrateTeamSchema(m_postgres->address(u"postgres"_s, database), true); });
    QVERIFY(error);
    QCOMPARE(error->kind(), Kind::NoRights);
    QVERIFY2(error->detail().contains("0001_team.sql"_L1), error->what());
    QCOMPARE(dump(database), QString());
}

void tst_TeamSchema::twoAdministratorsMeetWithoutHarm()
{
    const QString database = m_postgres->emptyDatabase();
    const TeamAddress admin = m_postgres->address(u"postgres"_s, database);
    std::array<std::optional<TeamSchemaOutcome>, 4> outcomes;
    std::vector<std::thread> threads;
    threads.reserve(outcomes.size());
    for (auto &outcome : outcomes)
        threads.emplace_back([&] {
            try {
                outcome = migrateTeamSchema(admin, true);
            } catch (const TeamError &error) {
                qWarning("%s", error.what());
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(outcomes.begin(), outcomes.end(), TeamSchemaOutcome::Created), 1);
    // Each script is a transaction of its own: the second may have been another one's.
    QCOMPARE(std::count(outcomes.begin(), outcomes.end(), std::nullopt), 0);
    QStringList versions;
    for (int version = 1; version <= newestTeamSchema(); ++version)
        versions.append(QString::number(version));
    QCOMPARE(m_postgres->asAdmin(database,
                                 u"SELECT version FROM errdex.migration ORDER BY version"_s),
             versions);
}

void tst_TeamSchema::takeLastStepBack(const QString &database)
{
    for (const QString &sql :
         {u"DROP FUNCTION errdex.finish_catalog(bigint, text, text, text, bigint)"_s,
          u"DROP FUNCTION errdex.set_catalog_version(text, integer, bigint)"_s,
          u"CREATE FUNCTION errdex.finish_catalog(bigint, text, text, text) RETURNS integer "
          "LANGUAGE sql AS 'SELECT 1'"_s,
          u"CREATE FUNCTION errdex.set_catalog_version(text, integer) RETURNS boolean "
          "LANGUAGE sql AS 'SELECT true'"_s,
          u"ALTER FUNCTION errdex.finish_catalog(bigint, text, text, text) OWNER TO errdex_owner"_s,
          u"ALTER FUNCTION errdex.set_catalog_version(text, integer) OWNER TO errdex_owner"_s,
          u"DELETE FROM errdex.migration WHERE version = 3"_s})
        m_postgres->asAdmin(database, sql);
}

void tst_TeamSchema::aReaderHoldsNoUpgradeUp()
{
    const QString database = m_postgres->teamDatabase();
    takeLastStepBack(database);
    RawSession reader(m_postgres->address(u"rita"_s, database));
    // What upgrades waited for once, and the strongest lock that a reader may take.
    reader.run(u"SELECT pg_advisory_lock(1164212273)"_s);
    reader.run(u"BEGIN; LOCK TABLE errdex.migration IN ACCESS SHARE MODE"_s);
    RawSession second(m_postgres->address(u"rita"_s, database));
    QCOMPARE(second.ask(u"BEGIN; LOCK TABLE errdex.migration IN SHARE ROW EXCLUSIVE MODE"_s)
                     .sqlState,
             u"42501"_s);
    TeamAddress admin = m_postgres->address(u"postgres"_s, database);
    QCOMPARE(migrateTeamSchema(admin, false), TeamSchemaOutcome::Upgraded);
    QCOMPARE(migrateTeamSchema(admin, false), TeamSchemaOutcome::AlreadyCurrent);
    // As if it had been made today.
    QCOMPARE(dump(database, false), dump(m_postgres->teamDatabase(), false));
}

void tst_TeamSchema::needsMoreThanAnEditor()
{
    m_postgres->teamDatabase();
    const QString database = m_postgres->emptyDatabase();
    const auto error =
            thrownBy([&] { migrateTeamSchema(m_postgres->address(u"ed"_s, database), true); });
    QVERIFY(error);
    QCOMPARE(error->kind(), Kind::NoRights);
    QCOMPARE(dump(database), QString());
}

void tst_TeamSchema::worksForAnAdministratorWhoIsNoSuperuser()
{
    // On a server of its own, where nobody has made the roles.
    Postgres other;
    other.asAdmin(u"postgres"_s, u"CREATE ROLE boss LOGIN CREATEROLE CREATEDB"_s);
    RawSession(other.address(u"boss"_s, u"postgres"_s)).run(u"CREATE DATABASE own"_s);
    QCOMPARE(migrateTeamSchema(other.address(u"boss"_s, u"own"_s), true),
             TeamSchemaOutcome::Created);
    QCOMPARE(migrateTeamSchema(other.address(u"boss"_s, u"own"_s), false),
             TeamSchemaOutcome::AlreadyCurrent);
    RawSession boss(other.address(u"boss"_s, u"own"_s));
    QCOMPARE(boss.ask(u"CREATE ROLE anna LOGIN IN ROLE errdex_editor"_s).text, QString());
}

void tst_TeamSchema::saysExactlyWhatIsWrong_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<int>("kind");
    const QString here = u"127.0.0.1:PORT"_s;
    const auto row = [&](const char *name, const QString &host, const QString &user,
                         const QString &password, const QString &database, bool isPlain,
                         Kind kind) {
        QTest::newRow(name) << host << user << password << database << isPlain << int(kind);
    };
    row("host", u"no-such-host.invalid"_s, u"ed"_s, u"ed"_s, u"TEAM"_s, true, Kind::HostNotFound);
    row("port", u"127.0.0.1:1"_s, u"ed"_s, u"ed"_s, u"TEAM"_s, true, Kind::PortClosed);
    row("socket", u"/nowhere"_s, u"ed"_s, u"ed"_s, u"TEAM"_s, true, Kind::PortClosed);
    row("password", here, u"ed"_s, u"wrong"_s, u"TEAM"_s, true, Kind::Authentication);
    row("no password", here, u"ed"_s, QString(), u"TEAM"_s, true, Kind::Authentication);
    row("user", here, u"nobody's"_s, u"ed"_s, u"TEAM"_s, true, Kind::Authentication);
    row("no encryption", here, u"ed"_s, u"ed"_s, u"TEAM"_s, false, Kind::Tls);
    row("database", here, u"ed"_s, u"ed"_s, u"it's \\ \"odd\""_s, true, Kind::NoDatabase);
    row("second host", u"127.0.0.1:1, 127.0.0.1:PORT"_s, u"ed"_s, u"wrong"_s, u"TEAM"_s, true,
        Kind::Authentication);
    row("CA file", here, u"ed"_s, u"ed"_s, u"TEAM"_s, true, Kind::BadSettings);
}

void tst_TeamSchema::saysExactlyWhatIsWrong()
{
    QFETCH(QString, host);
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(QString, database);
    QFETCH(const bool, isPlain);
    QFETCH(const int, kind);
    static const QString team = m_postgres->teamDatabase();
    TeamAddress address;
    address.hosts =
            TeamAddress::parseHosts(host.replace("PORT"_L1, QString::number(m_postgres->port())))
                    .value();
    address.user = user;
    address.password = password;
    address.database = database.replace("TEAM"_L1, team);
    address.tls = isPlain ? TeamAddress::Tls::Plain : TeamAddress::Tls::VerifyFull;
    if (Kind(kind) == Kind::BadSettings)
        address.caFile = u"a;b"_s;
    // No password of a person's profile may come to its help.
    qputenv("PGPASSFILE", "/nonexistent");
    const auto error = thrownBy([&] { migrateTeamSchema(address, false); });
    qunsetenv("PGPASSFILE");
    QVERIFY(error);
    QVERIFY2(int(error->kind()) == kind, error->what());
    QVERIFY2(!error->detail().contains("wrong"_L1), error->what());
}

void tst_TeamSchema::addressesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("hosts");
    QTest::newRow("one") << u"db.example"_s << u"db.example"_s << 1;
    QTest::newRow("port") << u"db.example:5433"_s << u"db.example:5433"_s << 1;
    QTest::newRow("usual port") << u"db.example:5432"_s << u"db.example"_s << 1;
    QTest::newRow("several") << u"a, b:1 ,c"_s << u"a, b:1, c"_s << 3;
    QTest::newRow("IPv6") << u"[::1]:5433"_s << u"[::1]:5433"_s << 1;
    QTest::newRow("socket") << u"/run/postgresql"_s << u"/run/postgresql"_s << 1;
    QTest::newRow("socket, port") << u"/run/pg:5444"_s << u"/run/pg:5444"_s << 1;
}

void tst_TeamSchema::addressesAreReadAndWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, again);
    QFETCH(const int, hosts);
    const auto parsed = TeamAddress::parseHosts(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), hosts);
    QCOMPARE(TeamAddress::hostsText(*parsed), again);
}

void tst_TeamSchema::addressesThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " , ", "a b", "host:0", "host:70000", "host:x", "a;b", "a'b",
                             "postgres://host/db", "[::1", "host:", "/run/postgres :5432", "/"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_TeamSchema::addressesThatAreNone()
{
    QFETCH(const QString, text);
    QVERIFY(!TeamAddress::parseHosts(text));
}

QTEST_GUILESS_MAIN(tst_TeamSchema)
#include "tst_teamschema.moc"
