// SPDX-License-Identifier: MIT
// The part of TeamServer that restores what once was.
#include "db/detail/statement.h"
#include "db/detail/teamconnection.h"
#include "db/detail/teamrow.h"
#include "db/detail/transaction.h"
#include "db/team/teamserver.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr qsizetype statesAtOnce = 500;

QJsonObject jsonOf(const TeamValue &state, qsizetype number)
{
    const auto &[provider, code, occurrence] = state.place.subject;
    return {{u"number"_s, number},
            {u"op"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"provider"_s, provider.isNull() ? u""_s : provider},
            {u"code"_s, code},
            {u"occurrence"_s, occurrence},
            {u"field"_s, ownFieldName(state.place.field)},
            {u"value"_s, state.value.isNull() ? u""_s : state.value},
            {u"author"_s, state.author},
            {u"changed_at"_s, state.changedAt}};
}

} // namespace

bool TeamServer::mayRestore()
{
    return m_connection->ask(u"SELECT pg_has_role('errdex_owner', 'MEMBER')::text"_s) == "true"_L1;
}

QSet<TeamPlace> TeamServer::restore(const QList<TeamValue> &history)
{
    Transaction transaction(*m_connection);
    m_connection->executeText(u"SET LOCAL ROLE errdex_owner"_s);
    // Nobody else writes from here on.
    m_connection->ask(u"SELECT revision FROM errdex.counter FOR UPDATE"_s);
    QSet<TeamPlace> known;
    for (qint64 revision = 0;;) {
        const QList<TeamValue> page = historyAfter(revision);
        for (const TeamValue &value : page)
            known.insert(value.place);
        if (page.size() < pageSize)
            break;
        revision = page.last().revision;
    }
    QSet<TeamPlace> taken;
    QJsonArray states;
    const auto flush = [&states, this] {
        if (!states.isEmpty())
            addStates(teamrow::compact(std::exchange(states, {})));
    };
    for (const TeamValue &value : history) {
        if (known.contains(value.place))
            continue;
        taken.insert(value.place);
        states.append(jsonOf(value, states.size() + 1));
        if (states.size() == statesAtOnce)
            flush();
    }
    flush();
    m_connection->ask(u"SELECT pg_notify('errdex', revision::text) FROM errdex.counter"_s);
    transaction.commit();
    return taken;
}

void TeamServer::addStates(const QString &json)
{
    Statement add(*m_connection, uR"(
WITH state AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb) AS s (number integer, op uuid, provider text,
        code text, occurrence integer, field text, value text, author text,
        changed_at timestamptz)
), counted AS (
    UPDATE errdex.counter SET revision = revision + (SELECT count(*) FROM state) RETURNING revision
), numbered AS (
    SELECT s.*, counted.revision - (SELECT count(*) FROM state) + s.number AS revision
    FROM state s, counted
), added AS (
    INSERT INTO errdex.value_history (revision, op_id, provider, code, occurrence, field, value,
                                      base_revision, author, changed_at)
    SELECT n.revision, n.op, n.provider, n.code, n.occurrence, n.field, n.value,
           coalesce(lag(n.revision) OVER place, v.revision, 0), n.author, n.changed_at
    FROM numbered n LEFT JOIN errdex.value v USING (provider, code, occurrence, field)
    WINDOW place AS (PARTITION BY n.provider, n.code, n.occurrence, n.field ORDER BY n.number)
)
INSERT INTO errdex.value (provider, code, occurrence, field, value, revision, author, changed_at)
SELECT DISTINCT ON (provider, code, occurrence, field)
       provider, code, occurrence, field, value, revision, author, changed_at
FROM numbered ORDER BY provider, code, occurrence, field, number DESC
ON CONFLICT (provider, code, occurrence, field) DO UPDATE SET
    value = excluded.value, revision = excluded.revision, author = excluded.author,
    changed_at = excluded.changed_at)"_s);
    add.bind(json).execute();
}

} // namespace errdex::db
