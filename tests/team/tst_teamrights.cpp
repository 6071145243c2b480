// SPDX-License-Identifier: MIT
#include "db/team/teamschema.h"
#include "tests/team/postgres.h"

#include <QtTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testpostgres;

namespace {

const auto oneChange =
        u"SELECT outcome FROM errdex.put_values('[{\"op\": "
        u"\"00000000-0000-0000-0000-00000000000%1\", "
        "\"provider\": \"acme\", \"code\": \"1\", \"occurrence\": 1, \"field\": \"%2\", "
        "\"value\": \"%3\", \"base\": 0}]')"_s;

} // namespace

/// What the server lets each role do, with plain SQL, past any client.
class tst_TeamRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rolesMayDo_data();
    void rolesMayDo();
    void onlyCuratorsChooseConcepts();
    void nobodyWritesPastTheFunctions_data();
    void nobodyWritesPastTheFunctions();
    void readersMakeNothingOfTheirOwn_data();
    void readersMakeNothingOfTheirOwn();
    void copyingInIsRefused();
    void preparedAndDeferredStatementsAreRefusedToo();
    void locksOfReadersHoldNobodyUp();
    void aDatabaseOfOthersIsNotClosed();
    void everyFunctionIsClosedToReaders();
    void theOwnerCannotChangeHistory();
    void aRevokedRightCountsAtOnce();
    void theAuthorIsWhoLoggedIn();
    void aSearchPathTricksNobody();
    void limitsHold();

private:
    void useNewDatabase();
    QString state(); ///< all that is stored
    RawSession &as(const QString &user); ///< a session that stays open

    std::unique_ptr<Postgres> m_postgres;
    QString m_database;
    std::map<QString, std::unique_ptr<RawSession>> m_sessions;
};

void tst_TeamRights::initTestCase()
{
    m_postgres = std::make_unique<Postgres>();
    useNewDatabase();
}

void tst_TeamRights::cleanupTestCase()
{
    m_sessions.clear();
}

RawSession &tst_TeamRights::as(const QString &user)
{
    auto &session = m_sessions[user];
    if (!session)
        session = std::make_unique<RawSession>(m_postgres->address(user, m_database));
    return *session;
}

void tst_TeamRights::useNewDatabase()
{
    m_sessions.clear();
    m_database = m_postgres->teamDatabase();
    RawSession curator(m_postgres->address(u"cora"_s, m_database));
    curator.run(oneChange.arg(u"1"_s, u"note"_s, u"first"_s));
    curator.run(u"BEGIN; SELECT errdex.begin_catalog('00000000-0000-0000-0000-00000000000a', "
                "'acme', 'f', 1); SELECT errdex.add_codes(max(id), '[{\"position\": 1, \"code\": "
                "\"x\", \"occurrence\": 1}]') FROM errdex.catalog_version; "
                "SELECT errdex.finish_catalog(max(id), 'Acme', NULL, NULL, NULL) "
                "FROM errdex.catalog_version; COMMIT"_s);
}

QString tst_TeamRights::state()
{
    QStringList parts;
    for (const char *table : {"migration", "team", "counter", "value", "value_history", "catalog",
                              "catalog_version", "catalog_code"})
        parts += as(u"postgres"_s)
                         .run(u"SELECT '%1' || t::text FROM errdex.%1 t ORDER BY 1"_s.arg(
                                 QString::fromLatin1(table)));
    return parts.join(u'\n');
}

void tst_TeamRights::rolesMayDo_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("allowed");
    const QStringList everybody{u"rita"_s, u"ed"_s, u"cora"_s};
    const QStringList editors{u"ed"_s, u"cora"_s};
    QTest::newRow("read notes") << u"SELECT value FROM errdex.value"_s << everybody;
    QTest::newRow("read history") << u"SELECT value FROM errdex.value_history"_s << everybody;
    QTest::newRow("read codes") << u"SELECT code FROM errdex.catalog_code"_s << everybody;
    QTest::newRow("listen") << u"LISTEN errdex"_s
                            << (QStringList{u"otto"_s} + everybody); // tells nothing but numbers
    QTest::newRow("write") << oneChange.arg(u"2"_s, u"tags"_s, u"a"_s) << editors;
    QTest::newRow("catalogue") << u"SELECT errdex.begin_catalog("
                                  "'00000000-0000-0000-0000-00000000000b', 'acme', 'f', 0)"_s
                               << QStringList{u"cora"_s};
    QTest::newRow("restore a catalogue")
            << u"SELECT errdex.set_catalog_version('acme', 1, NULL)"_s << QStringList{u"cora"_s};
    QTest::newRow("remove a catalogue")
            << u"SELECT errdex.set_catalog_version('acme', NULL, NULL)"_s << QStringList{u"cora"_s};
}

void tst_TeamRights::rolesMayDo()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, allowed);
    for (const char *name : {"rita", "ed", "cora", "otto"}) {
        const QString user = QString::fromLatin1(name);
        const QString before = state();
        RawSession &session = as(user);
        session.run(u"BEGIN"_s);
        const Reply reply = session.ask(sql);
        session.ask(u"ROLLBACK"_s);
        QCOMPARE(reply.sqlState, allowed.contains(user) ? QString() : u"42501"_s);
        QCOMPARE(state(), before);
    }
}

void tst_TeamRights::onlyCuratorsChooseConcepts()
{
    RawSession editor(m_postgres->address(u"ed"_s, m_database));
    QCOMPARE(editor.run(oneChange.arg(u"3"_s, u"concept"_s, u"x"_s)), QStringList{u"no-right"_s});
    RawSession curator(m_postgres->address(u"cora"_s, m_database));
    QCOMPARE(curator.run(oneChange.arg(u"4"_s, u"concept"_s, u"x"_s)), QStringList{u"accepted"_s});
}

void tst_TeamRights::nobodyWritesPastTheFunctions_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *table : {"migration", "team", "counter", "value", "value_history", "catalog",
                              "catalog_version", "catalog_code"}) {
        const QString name = QString::fromLatin1(table);
        const auto row = [&](const char *what, const QString &sql) {
            QTest::addRow("%s %s", what, table) << sql.arg(name);
        };
        row("insert", u"INSERT INTO errdex.%1 SELECT * FROM errdex.%1"_s);
        row("insert default", u"INSERT INTO errdex.%1 DEFAULT VALUES"_s);
        row("delete", u"DELETE FROM errdex.%1"_s);
        row("truncate", u"TRUNCATE errdex.%1 CASCADE"_s);
        row("drop", u"DROP TABLE errdex.%1 CASCADE"_s);
        row("copy", u"COPY errdex.%1 FROM PROGRAM 'true'"_s);
        row("lock", u"LOCK TABLE errdex.%1 IN EXCLUSIVE MODE"_s);
        row("open", u"ALTER TABLE errdex.%1 DISABLE ROW LEVEL SECURITY"_s);
        row("rule", u"CREATE RULE r AS ON SELECT TO errdex.%1 DO INSTEAD NOTHING"_s);
        row("trigger", u"CREATE TRIGGER t BEFORE INSERT ON errdex.%1 EXECUTE FUNCTION f()"_s);
        row("policy", u"CREATE POLICY p ON errdex.%1 USING (true)"_s);
        row("grant",
            u"DO $$ BEGIN GRANT ALL ON errdex.%1 TO PUBLIC; EXECUTE 'DELETE FROM "
            "errdex.%1'; END $$"_s);
        row("block", u"DO $$ BEGIN DELETE FROM errdex.%1; END $$"_s);
        row("lock rows", u"SELECT * FROM errdex.%1 FOR UPDATE"_s);
        row("cursor", u"WITH gone AS (DELETE FROM errdex.%1 RETURNING 1) SELECT * FROM gone"_s);
    }
    QTest::newRow("update value") << u"UPDATE errdex.value SET value = 'mine'"_s;
    QTest::newRow("update counter") << u"UPDATE errdex.counter SET revision = 0"_s;
    QTest::newRow("update history") << u"UPDATE errdex.value_history SET author = 'ed'"_s;
    QTest::newRow("merge") << u"MERGE INTO errdex.value v USING errdex.value w ON true "
                              "WHEN MATCHED THEN DELETE"_s;
    QTest::newRow("upsert") << u"INSERT INTO errdex.value SELECT * FROM errdex.value "
                               "ON CONFLICT (revision) DO UPDATE SET value = 'mine'"_s;
    for (const char *role : {"errdex_owner", "postgres", "errdex_curator", "cora"})
        QTest::addRow("become %s", role) << u"SET ROLE %1"_s.arg(QString::fromLatin1(role));
    QTest::newRow("become by session") << u"SET SESSION AUTHORIZATION postgres"_s;
    QTest::newRow("join") << u"GRANT errdex_owner TO CURRENT_USER"_s;
    QTest::newRow("join up") << u"GRANT errdex_curator TO CURRENT_USER"_s;
    QTest::newRow("table") << u"CREATE TABLE errdex.mine (a int)"_s;
    QTest::newRow("function") << u"CREATE FUNCTION errdex.mine() RETURNS int LANGUAGE sql AS "
                                 "'SELECT 1'"_s;
    QTest::newRow("replace") << u"CREATE OR REPLACE FUNCTION errdex.require(role text) RETURNS "
                                "void LANGUAGE sql AS 'SELECT'"_s;
    QTest::newRow("require") << u"SELECT errdex.require('errdex_reader')"_s;
    QTest::newRow("next revision") << u"SELECT errdex.next_revision()"_s;
    QTest::newRow("inner function")
            << u"SELECT errdex.put_value(gen_random_uuid(), 'a', 'b', 1, 'note', 'c', 0)"_s;
    QTest::newRow("schema") << u"DROP SCHEMA errdex CASCADE"_s;
    QTest::newRow("session") << u"SET row_security = off; DELETE FROM errdex.value"_s;
    QTest::newRow("replication") << u"SET session_replication_role = replica"_s;
}

void tst_TeamRights::nobodyWritesPastTheFunctions()
{
    QFETCH(const QString, sql);
    const QString before = state();
    for (const char *name : {"rita", "ed", "otto"}) {
        RawSession &session = as(QString::fromLatin1(name));
        session.run(u"BEGIN"_s);
        const Reply reply = session.ask(sql);
        session.ask(u"COMMIT"_s);
        session.run(u"RESET ALL; RESET ROLE"_s);
        QVERIFY2(!reply.sqlState.isEmpty(), name);
        // 42501 everywhere, except for what is refused before rights are looked at.
        QVERIFY2(QStringList({u"42501"_s, u"42809"_s, u"42883"_s, u"0LP01"_s, u"428C9"_s})
                         .contains(reply.sqlState),
                 qPrintable(u"%1: %2 %3"_s.arg(QString::fromLatin1(name), reply.sqlState,
                                               reply.text)));
    }
    // A curator has no more of this than others, but may be a curator.
    if (!sql.startsWith("SET ROLE errdex_curator"_L1) && !sql.startsWith("SET ROLE cora"_L1)
        && !sql.startsWith("GRANT errdex_curator"_L1)) {
        QVERIFY(!as(u"cora"_s).ask(sql).sqlState.isEmpty());
    }
    QCOMPARE(state(), before);
}

void tst_TeamRights::readersMakeNothingOfTheirOwn_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *what, const QString &sql) { QTest::newRow(what) << sql; };
    row("table", u"CREATE TABLE public.mine (a int)"_s);
    row("table of a query", u"SELECT * INTO public.mine FROM errdex.value"_s);
    row("function", u"CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s);
    row("function with its rights",
        u"CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql "
        "SECURITY DEFINER AS 'SELECT 1'"_s);
    row("type", u"CREATE TYPE public.mine AS (a int)"_s);
    row("schema", u"CREATE SCHEMA mine"_s);
    row("schema of errdex", u"CREATE SCHEMA errdex2 CREATE VIEW v AS SELECT * FROM errdex.value"_s);
    row("temporary table", u"CREATE TEMP TABLE mine (a int)"_s);
    row("temporary view", u"CREATE TEMP VIEW mine AS SELECT * FROM errdex.value"_s);
    row("temporary rule",
        u"CREATE TEMP VIEW mine AS SELECT * FROM errdex.value; CREATE RULE r AS "
        "ON INSERT TO mine DO INSTEAD DELETE FROM errdex.value"_s);
    row("temporary function",
        u"CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS "
        "'DELETE FROM errdex.value RETURNING 1'"_s);
    row("temporary sequence", u"CREATE TEMP SEQUENCE mine"_s);
    row("large object", u"SELECT lo_create(0)"_s);
    row("large object, former", u"SELECT lo_creat(-1)"_s);
    row("large object of bytes", u"SELECT lo_from_bytea(0, 'x')"_s);
    row("large object of a file", u"SELECT lo_import('/etc/passwd')"_s);
    row("file", u"SELECT pg_read_file('/etc/passwd')"_s);
    row("file written", u"SELECT lo_export(1, '/tmp/mine')"_s);
    row("copy into a file", u"COPY errdex.value TO '/tmp/mine'"_s);
    row("copy into a program", u"COPY errdex.value TO PROGRAM 'cat'"_s);
    row("copy of a deletion", u"COPY (DELETE FROM errdex.value RETURNING 1) TO STDOUT"_s);
    row("extension", u"CREATE EXTENSION dblink"_s);
    row("foreign server", u"CREATE SERVER mine FOREIGN DATA WRAPPER w"_s);
    row("event trigger", u"CREATE EVENT TRIGGER mine ON ddl_command_end EXECUTE FUNCTION f()"_s);
    row("publication", u"CREATE PUBLICATION mine FOR ALL TABLES"_s);
    row("slot", u"SELECT pg_create_physical_replication_slot('mine')"_s);
    row("database", u"CREATE DATABASE mine"_s);
    row("comment", u"COMMENT ON TABLE errdex.value IS 'mine'"_s);
    row("label", u"SECURITY LABEL ON TABLE errdex.value IS 'mine'"_s);
    row("language", u"DO LANGUAGE plpgsql $$ BEGIN EXECUTE 'SET ROLE errdex_owner'; END $$"_s);
    row("settings of all", u"ALTER SYSTEM SET fsync = off"_s);
    row("settings of the database",
        u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET "
        "default_transaction_read_only = on', current_database()); "
        "END $$"_s);
    row("others' sessions",
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename "
        "= 'postgres'"_s);
    row("statistics", u"CREATE STATISTICS mine ON code, field FROM errdex.value"_s);
    row("refresh", u"REINDEX TABLE errdex.value"_s);
    row("cluster", u"CLUSTER errdex.value USING value_pkey"_s);
    row("vacuum into nothing", u"TRUNCATE ONLY errdex.value RESTART IDENTITY"_s);
    row("owned", u"REASSIGN OWNED BY errdex_owner TO rita"_s);
    row("dropped", u"DROP OWNED BY errdex_owner CASCADE"_s);
    row("default rights",
        u"ALTER DEFAULT PRIVILEGES FOR ROLE errdex_owner GRANT ALL ON TABLES TO "
        "PUBLIC"_s);
}

void tst_TeamRights::readersMakeNothingOfTheirOwn()
{
    QFETCH(const QString, sql);
    const QString before = state();
    const auto objects = [this] {
        return as(u"postgres"_s)
                .run(u"SELECT (SELECT count(*) FROM pg_class)::text || '/' || (SELECT count(*) "
                     u"FROM "
                     "pg_proc)::text || '/' || (SELECT count(*) FROM pg_namespace WHERE nspname "
                     "NOT LIKE 'pg_t%')::text || '/' || (SELECT count(*) FROM "
                     "pg_largeobject_metadata)::text || '/' || (SELECT count(*) FROM pg_database)"
                     "::text"_s);
    };
    const QStringList made = objects();
    for (const char *name : {"rita", "otto"}) {
        // Without a transaction around it, as some of these want it.
        const Reply reply = as(QString::fromLatin1(name)).ask(sql);
        QVERIFY2(!reply.sqlState.isEmpty(), name);
    }
    QCOMPARE(objects(), made);
    QCOMPARE(state(), before);
}

void tst_TeamRights::copyingInIsRefused()
{
    const QString before = state();
    for (const char *table : {"value", "value_history", "counter", "catalog_code"}) {
        const QString name = QString::fromLatin1(table);
        for (const QString &sql :
             {u"COPY errdex.%1 FROM STDIN"_s, u"COPY errdex.%1 FROM '/dev/null'"_s}) {
            // In a session of its own, which a copy that is let through would leave waiting.
            const Reply reply =
                    RawSession(m_postgres->address(u"rita"_s, m_database)).ask(sql.arg(name));
            QCOMPARE(reply.sqlState, u"42501"_s);
        }
    }
    QCOMPARE(state(), before);
}

void tst_TeamRights::preparedAndDeferredStatementsAreRefusedToo()
{
    const QString before = state();
    RawSession reader(m_postgres->address(u"rita"_s, m_database));
    reader.ask(u"PREPARE mine AS DELETE FROM errdex.value"_s);
    QCOMPARE(reader.ask(u"EXECUTE mine"_s).sqlState, u"42501"_s);
    reader.ask(u"PREPARE call (jsonb) AS SELECT outcome FROM errdex.put_values($1)"_s);
    QCOMPARE(reader.ask(u"EXECUTE call ('[]')"_s).sqlState, u"42501"_s);
    // What was prepared with a right does not outlive it.
    RawSession editor(m_postgres->address(u"eve"_s, m_database));
    editor.run(u"PREPARE call (jsonb) AS SELECT outcome FROM errdex.put_values($1)"_s);
    editor.run(u"EXECUTE call ('[]')"_s);
    m_postgres->asAdmin(m_database, u"REVOKE errdex_editor FROM eve; GRANT errdex_reader TO eve"_s);
    QCOMPARE(editor.ask(u"EXECUTE call ('[]')"_s).sqlState, u"42501"_s);
    m_postgres->asAdmin(m_database, u"GRANT errdex_editor TO eve"_s);
    // Nor does a cursor that was to write, or a role that somebody was given for a moment.
    QCOMPARE(reader.ask(u"BEGIN; DECLARE c CURSOR FOR SELECT * FROM errdex.value FOR UPDATE; FETCH "
                        "ALL FROM c"_s)
                     .sqlState,
             u"42501"_s);
    reader.ask(u"ROLLBACK"_s);
    QCOMPARE(reader.ask(u"SET LOCAL ROLE errdex_editor"_s).sqlState, u"42501"_s);
    QCOMPARE(reader.ask(u"SELECT set_config('role', 'errdex_owner', false)"_s).sqlState,
             u"42501"_s);
    QCOMPARE(
            reader.ask(u"SELECT set_config('session_authorization', 'postgres', false)"_s).sqlState,
            u"42501"_s);
    QCOMPARE(state(), before);
}

void tst_TeamRights::locksOfReadersHoldNobodyUp()
{
    useNewDatabase();
    RawSession reader(m_postgres->address(u"rita"_s, m_database));
    reader.run(u"SELECT pg_advisory_lock(hashtext('errdex catalog'))"_s);
    reader.run(u"BEGIN; LOCK TABLE errdex.catalog, errdex.value, errdex.counter IN ACCESS SHARE "
               "MODE; SELECT * FROM errdex.counter"_s);
    RawSession curator(m_postgres->address(u"cora"_s, m_database));
    curator.run(u"SET lock_timeout = '3s'"_s);
    QCOMPARE(curator.ask(u"BEGIN; SELECT errdex.begin_catalog("
                         "'00000000-0000-0000-0000-0000000000c1', 'other', 'f', 0)"_s)
                     .sqlState,
             QString());
    // Two at once are still one after the other; who restores a version need not wait.
    RawSession second(m_postgres->address(u"cora"_s, m_database));
    second.run(u"SET lock_timeout = '1s'"_s);
    QCOMPARE(second.ask(u"SELECT errdex.begin_catalog('00000000-0000-0000-0000-0000000000c2', "
                        "'third', 'f', 0)"_s)
                     .sqlState,
             u"55P03"_s);
    QCOMPARE(second.ask(u"SELECT errdex.set_catalog_version('acme', 1, NULL)"_s).sqlState,
             QString());
    QCOMPARE(second.ask(oneChange.arg(u"9"_s, u"tags"_s, u"a"_s)).sqlState, QString());
    QCOMPARE(curator.ask(u"SELECT errdex.finish_catalog(max(id), 'Other', NULL, NULL, NULL) FROM "
                         "errdex.catalog_version; COMMIT"_s)
                     .sqlState,
             QString());
    reader.run(u"ROLLBACK"_s);
}

void tst_TeamRights::aDatabaseOfOthersIsNotClosed()
{
    // Where other programs keep something too, what they may do there is not ours to take away.
    const QString database = m_postgres->emptyDatabase();
    m_postgres->asAdmin(database, u"CREATE TABLE public.theirs (a int)"_s);
    migrateTeamSchema(m_postgres->address(u"postgres"_s, database), true);
    RawSession reader(m_postgres->address(u"rita"_s, database));
    QCOMPARE(reader.ask(u"CREATE TEMP TABLE mine (a int)"_s).sqlState, QString());
    QCOMPARE(reader.ask(u"DELETE FROM errdex.value"_s).sqlState, u"42501"_s);
}

void tst_TeamRights::everyFunctionIsClosedToReaders()
{
    // Also those that a later script adds.
    const QStringList open = m_postgres->asAdmin(
            m_database,
            u"SELECT proname FROM pg_proc WHERE pronamespace = to_regnamespace('errdex') AND "
            "(has_function_privilege('rita', oid, 'EXECUTE') OR "
            "has_function_privilege('otto', oid, 'EXECUTE'))"_s);
    QCOMPARE(open, QStringList());
    const QStringList loose = m_postgres->asAdmin(
            m_database,
            u"SELECT proname FROM pg_proc WHERE pronamespace = to_regnamespace('errdex') AND "
            "(proconfig IS NULL OR NOT 'search_path=pg_catalog, pg_temp' = ANY (proconfig) OR "
            "proowner <> 'errdex_owner'::regrole)"_s);
    QCOMPARE(loose, QStringList());
    const QStringList unforced =
            m_postgres->asAdmin(m_database,
                                u"SELECT relname FROM pg_class WHERE relnamespace = "
                                "to_regnamespace('errdex') AND relkind = 'r' AND NOT "
                                "(relrowsecurity AND relforcerowsecurity)"_s);
    QCOMPARE(unforced, QStringList());
}

void tst_TeamRights::theOwnerCannotChangeHistory()
{
    const QString before = state();
    RawSession admin(m_postgres->address(u"postgres"_s, m_database));
    admin.run(u"SET ROLE errdex_owner"_s);
    // Row level security hides the rows from such a statement, which so changes none.
    for (const char *table : {"value_history", "catalog_code", "catalog_version", "migration"})
        admin.run(u"DELETE FROM errdex.%1"_s.arg(QString::fromLatin1(table)));
    admin.run(u"UPDATE errdex.value_history SET author = 'x'"_s);
    admin.run(u"UPDATE errdex.catalog_code SET code = 'x'"_s);
    QCOMPARE(state(), before);
}

void tst_TeamRights::aRevokedRightCountsAtOnce()
{
    useNewDatabase();
    RawSession editor(m_postgres->address(u"eve"_s, m_database));
    QCOMPARE(editor.run(oneChange.arg(u"5"_s, u"tags"_s, u"a"_s)), QStringList{u"accepted"_s});
    m_postgres->asAdmin(m_database, u"REVOKE errdex_editor FROM eve"_s);
    QCOMPARE(editor.ask(oneChange.arg(u"6"_s, u"link"_s, u"a"_s)).sqlState, u"42501"_s);
    m_postgres->asAdmin(m_database, u"GRANT errdex_editor TO eve"_s);
    QCOMPARE(editor.run(oneChange.arg(u"6"_s, u"link"_s, u"a"_s)), QStringList{u"accepted"_s});
}

void tst_TeamRights::theAuthorIsWhoLoggedIn()
{
    useNewDatabase();
    RawSession curator(m_postgres->address(u"cora"_s, m_database));
    curator.run(u"SET ROLE errdex_editor"_s);
    curator.run(oneChange.arg(u"7"_s, u"tags"_s, u"a"_s));
    QCOMPARE(curator.run(u"SELECT author FROM errdex.value WHERE field = 'tags'"_s),
             QStringList{u"cora"_s});
    // Somebody else's name of a change does not count as one's own.
    RawSession editor(m_postgres->address(u"ed"_s, m_database));
    const Reply reply = editor.ask(oneChange.arg(u"7"_s, u"link"_s, u"b"_s));
    QCOMPARE(reply.sqlState, u"23505"_s);
}

void tst_TeamRights::aSearchPathTricksNobody()
{
    useNewDatabase();
    // What a person may make in a database of their own must not be called with the owner's rights.
    m_postgres->asAdmin(m_database,
                        u"CREATE SCHEMA trap AUTHORIZATION ed; GRANT TEMPORARY ON "
                        "DATABASE %1 TO ed"_s.arg(m_database));
    RawSession editor(m_postgres->address(u"ed"_s, m_database));
    editor.run(u"CREATE TABLE trap.evidence (who text)"_s);
    editor.run(u"GRANT ALL ON SCHEMA trap TO PUBLIC; GRANT ALL ON trap.evidence TO PUBLIC"_s);
    for (const char *function :
         {"pg_has_role(a name, b text, c text) RETURNS boolean",
          "jsonb_array_length(a jsonb) RETURNS integer", "clock_timestamp() RETURNS timestamptz",
          "pg_notify(a text, b text) RETURNS void", "coalesce_x(a text) RETURNS text"})
        editor.run(u"CREATE FUNCTION trap.%1 LANGUAGE plpgsql AS $$ BEGIN INSERT INTO "
                   "trap.evidence VALUES (current_user); RETURN NULL; EXCEPTION WHEN OTHERS THEN "
                   "RETURN NULL; END $$"_s.arg(QString::fromLatin1(function))
                           .replace("RETURNS void LANGUAGE plpgsql AS $$ BEGIN INSERT INTO "
                                    "trap.evidence VALUES (current_user); RETURN NULL; EXCEPTION "
                                    "WHEN OTHERS THEN RETURN NULL;"_L1,
                                    "RETURNS void LANGUAGE plpgsql AS $$ BEGIN INSERT INTO "
                                    "trap.evidence VALUES (current_user);"_L1));
    editor.run(u"CREATE TEMP TABLE value (a int)"_s);
    editor.run(u"CREATE TEMP TABLE counter (revision bigint)"_s);
    editor.run(u"SET search_path = trap, pg_temp, pg_catalog, errdex"_s);
    QCOMPARE(editor.run(oneChange.arg(u"8"_s, u"tags"_s, u"a"_s)), QStringList{u"accepted"_s});
    QCOMPARE(editor.run(u"SELECT who FROM trap.evidence WHERE who <> 'ed'"_s), QStringList());
}

void tst_TeamRights::limitsHold()
{
    RawSession editor(m_postgres->address(u"ed"_s, m_database));
    const QString before = state();
    QCOMPARE(editor.run(oneChange.arg(u"9"_s, u"link"_s, QString(4097, u'x'))),
             QStringList{u"too-large"_s});
    QCOMPARE(editor.run(oneChange.arg(u"9"_s, u"star"_s, u"1"_s)), QStringList{u"too-large"_s});
    QCOMPARE(editor.ask(u"SELECT * FROM errdex.put_values((SELECT jsonb_agg(i) FROM "
                        "generate_series(1, 1001) i))"_s)
                     .sqlState,
             u"54000"_s);
    QCOMPARE(state(), before);
}

QTEST_GUILESS_MAIN(tst_TeamRights)
#include "tst_teamrights.moc"
