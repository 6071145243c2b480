// SPDX-License-Identifier: MIT
#include "db/team/teamschema.h"

#include "db/detail/migrator.h"
#include "db/detail/statement.h"
#include "db/detail/teamconnection.h"
#include "db/detail/transaction.h"

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

using Kind = TeamError::Kind;

constexpr qint64 oldestServer = 130000; // gen_random_uuid(), pg_current_xact_id()

QList<Migration> scripts()
{
    return readMigrations(u":/migrations/team"_s);
}

struct SchemaState
{
    bool isThere = false;
    bool isReadable = false;
    bool isOurs = false;
    int version = 0;
};

int storedVersion(TeamConnection &connection)
{
    return connection.ask(u"SELECT max(version) FROM errdex.migration"_s).toInt();
}

SchemaState stateOf(TeamConnection &connection)
{
    SchemaState state;
    state.isThere = !connection.ask(u"SELECT to_regnamespace('errdex')::text"_s).isNull();
    if (!state.isThere)
        return state;
    state.isReadable = connection.ask(u"SELECT has_schema_privilege('errdex', 'USAGE')::text"_s)
            == "true"_L1;
    if (!state.isReadable)
        return state;
    state.isOurs = !connection.ask(u"SELECT to_regclass('errdex.migration')::text"_s).isNull();
    if (state.isOurs)
        state.version = storedVersion(connection);
    return state;
}

[[noreturn]] void refuseNewer(int version)
{
    throw TeamError(Kind::NewerSchema,
                    u"schema version %1, newest known %2"_s.arg(version).arg(newestTeamSchema()));
}

// Roles belong to the whole server, so another database may have made them before. Who makes them
// becomes a member of the owner, to upgrade what it owns.
const QString &bootstrapScript()
{
    static const QString script = uR"(
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['errdex_owner', 'errdex_reader', 'errdex_editor',
                                  'errdex_curator'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
    IF NOT pg_has_role('errdex_editor', 'errdex_reader', 'MEMBER') THEN
        GRANT errdex_reader TO errdex_editor;
    END IF;
    IF NOT pg_has_role('errdex_curator', 'errdex_editor', 'MEMBER') THEN
        GRANT errdex_editor TO errdex_curator;
    END IF;
    IF NOT pg_has_role(current_user, 'errdex_owner', 'MEMBER') THEN
        EXECUTE format('GRANT errdex_owner TO %I', current_user);
    END IF;
END
$$;
CREATE SCHEMA errdex AUTHORIZATION errdex_owner;
)"_s;
    return script;
}

// PostgreSQL lets whoever may connect make temporary tables and large objects, and before 15 tables
// in "public". A reader needs none of it, and could fill the disk. Only in a database that is the
// team's alone: another's is not ours to close. What the account may not take away, stays.
const QString &closingScript()
{
    static const QString script = uR"(
DO $$
DECLARE
    command text;
BEGIN
    IF EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname <> 'errdex' AND n.nspname <> 'information_schema'
                 AND n.nspname NOT LIKE 'pg\_%') THEN
        RETURN;
    END IF;
    FOR command IN
        SELECT format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database())
        UNION ALL SELECT 'REVOKE CREATE ON SCHEMA public FROM PUBLIC'
        UNION ALL SELECT format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', oid::regprocedure)
            FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname IN
                ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lo_truncate',
                 'lo_truncate64', 'lowrite')
    LOOP
        BEGIN
            EXECUTE command;
        EXCEPTION WHEN insufficient_privilege OR invalid_schema_name THEN
            NULL;
        END;
    END LOOP;
END
$$;
)"_s;
    return script;
}

// One administrator after the other. No advisory lock, which every reader could hold for ever: this
// one takes a right to write the table.
void waitForOthers(TeamConnection &connection)
{
    connection.executeText(u"SET LOCAL ROLE errdex_owner"_s);
    connection.executeText(u"LOCK TABLE errdex.migration IN SHARE ROW EXCLUSIVE MODE"_s);
    connection.executeText(u"RESET ROLE"_s);
}

// Does nothing where somebody else has taken the step meanwhile.
void apply(TeamConnection &connection, const Migration &migration)
{
    try {
        if (migration.version == 1) {
            connection.executeText(bootstrapScript());
        } else {
            waitForOthers(connection);
            if (storedVersion(connection) >= migration.version)
                return;
        }
        if (migration.version == 2)
            connection.executeText(closingScript());
        connection.executeText(u"SET LOCAL ROLE errdex_owner"_s);
        connection.executeText(migration.script);
        Statement(connection, u"INSERT INTO errdex.migration (version, name) VALUES (?, ?)"_s)
                .bind(qint64(migration.version))
                .bind(migration.name)
                .execute();
    } catch (const TeamError &error) {
        throw TeamError(
                error.kind(),
                u"step %1 (%2): %3"_s.arg(migration.version).arg(migration.name, error.detail()));
    }
}

} // namespace

int newestTeamSchema()
{
    return static_cast<int>(scripts().size());
}

TeamSchemaOutcome migrateTeamSchema(const TeamAddress &address, bool mayCreate)
{
    TeamConnection connection(address);
    const QString server = connection.ask(u"SELECT current_setting('server_version_num')"_s);
    if (server.toInt() < oldestServer)
        throw TeamError(Kind::OldServer, server);
    if (connection.ask(u"SELECT current_setting('transaction_read_only')"_s) == "on"_L1)
        throw TeamError(Kind::ReadOnly, u"transaction_read_only"_s);
    const QList<Migration> migrations = scripts();
    std::optional<int> before;
    for (;;) {
        const SchemaState state = stateOf(connection);
        if (state.isThere && !state.isReadable)
            throw TeamError(Kind::NoRights, u"errdex"_s);
        if (state.isThere && (!state.isOurs || state.version < 1))
            throw TeamError(Kind::ForeignSchema, u"errdex"_s);
        if (!state.isThere && !mayCreate)
            throw TeamError(Kind::NoSchema, u"errdex"_s);
        if (state.version > migrations.size())
            refuseNewer(state.version);
        if (!before)
            before = state.version;
        if (state.version == migrations.size())
            break;
        try {
            Transaction transaction(connection);
            apply(connection, migrations.at(state.version));
            transaction.commit();
        } catch (const TeamError &) {
            // Of two who make the first step, the server lets one.
            if (state.isThere || !stateOf(connection).isThere)
                throw;
            before.reset();
        }
    }
    if (*before == migrations.size())
        return TeamSchemaOutcome::AlreadyCurrent;
    return *before == 0 ? TeamSchemaOutcome::Created : TeamSchemaOutcome::Upgraded;
}

void checkTeamSchema(TeamConnection &connection)
{
    const SchemaState state = stateOf(connection);
    if (!state.isThere)
        throw TeamError(Kind::NoSchema, u"errdex"_s);
    if (!state.isReadable)
        throw TeamError(Kind::NoRights, u"errdex"_s);
    if (!state.isOurs)
        throw TeamError(Kind::ForeignSchema, u"errdex"_s);
    if (state.version > newestTeamSchema())
        refuseNewer(state.version);
    if (state.version < newestTeamSchema())
        throw TeamError(
                Kind::OlderSchema,
                u"schema version %1, needed %2"_s.arg(state.version).arg(newestTeamSchema()));
}

} // namespace errdex::db
