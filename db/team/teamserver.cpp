// SPDX-License-Identifier: MIT
#include "db/team/teamserver.h"

#include "db/detail/statement.h"
#include "db/detail/teamconnection.h"
#include "db/detail/teamrow.h"
#include "db/detail/transaction.h"
#include "db/team/teamschema.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace errdex::db {

using namespace teamrow;

namespace {

using Kind = TeamError::Kind;

// Eight columns: the place, the value, and what is known of it.
TeamValue valueOf(Statement &statement)
{
    TeamValue value;
    value.place.subject = {textOf(statement, 0, slugLimit, u"provider"_s),
                           textOf(statement, 1, codeLimit, u"code"_s),
                           smallNumberOf(statement, 2, u"occurrence"_s)};
    const auto field = ownFieldNamed(statement.text(3));
    if (!field || teamValueLimit(*field) == 0)
        refuse(u"field \"%1\""_s.arg(statement.text(3).left(40)));
    value.place.field = *field;
    value.value = textOf(statement, 4, teamValueLimit(*field), u"value"_s);
    value.revision = revisionOf(statement, 5);
    value.author = textOf(statement, 6, authorLimit, u"author"_s);
    value.changedAt = textOf(statement, 7, 40, u"time"_s);
    if (!isTeamValue(value.place, value.value))
        refuse(u"value of %1 %2"_s.arg(value.place.subject.provider, value.place.subject.code));
    return value;
}

QString valueColumns()
{
    return u"coalesce(provider, ''), code, occurrence, field, value, revision, author, "_s
            + timeColumn(u"changed_at"_s);
}

QJsonObject jsonOf(const TeamChange &change)
{
    const auto &[provider, code, occurrence] = change.place.subject;
    return {{u"op"_s, change.op.toString(QUuid::WithoutBraces)},
            {u"provider"_s, provider.isNull() ? u""_s : provider},
            {u"code"_s, code},
            {u"occurrence"_s, occurrence},
            {u"field"_s, ownFieldName(change.place.field)},
            {u"value"_s, change.value.isNull() ? u""_s : change.value},
            {u"base"_s, change.base}};
}

TeamAnswer::Outcome outcomeOf(const QString &text)
{
    using Outcome = TeamAnswer::Outcome;
    for (const auto &[name, outcome] : {std::pair{"accepted"_L1, Outcome::Accepted},
                                        {"unchanged"_L1, Outcome::Unchanged},
                                        {"conflict"_L1, Outcome::Conflict},
                                        {"no-right"_L1, Outcome::NoRight},
                                        {"too-large"_L1, Outcome::TooLarge}}) {
        if (text == name)
            return outcome;
    }
    refuse(u"outcome \"%1\""_s.arg(text.left(40)));
}

} // namespace

TeamServer::TeamServer(const TeamAddress &address, TeamAccess access, const IsCanceled &isCanceled)
    : m_connection(std::make_unique<TeamConnection>(address, access, isCanceled))
{
    checkTeamSchema(*m_connection);
}

TeamServer::~TeamServer() = default;

TeamGreeting TeamServer::greet(qint64 revision)
{
    Statement statement(
            *m_connection,
            u"SELECT team.id::text, counter.revision, session_user::text, "
            "pg_has_role('errdex_editor', 'MEMBER')::text, "
            "pg_has_role('errdex_curator', 'MEMBER')::text, "
            "current_setting('transaction_read_only'), current_setting('server_version_num'), "
            "(SELECT %1 FROM errdex.value_history WHERE value_history.revision = ?) "
            "FROM errdex.team, errdex.counter"_s.arg(timeColumn(u"value_history.changed_at"_s)));
    statement.bind(revision).execute();
    if (!statement.next())
        refuse(u"no team"_s);
    TeamGreeting greeting;
    greeting.team = QUuid::fromString(statement.text(0));
    greeting.revision =
            numberOf(statement, 1, 0, std::numeric_limits<qint64>::max(), u"revision"_s);
    greeting.user = textOf(statement, 2, authorLimit, u"user"_s);
    greeting.mayWrite = statement.text(3) == "true"_L1;
    greeting.mayCurate = statement.text(4) == "true"_L1;
    greeting.isReadOnly = statement.text(5) == "on"_L1;
    greeting.serverVersion = smallNumberOf(statement, 6, u"version"_s);
    greeting.stamp = textOf(statement, 7, 40, u"time"_s);
    if (greeting.team.isNull() || statement.next())
        refuse(u"no single team"_s);
    return greeting;
}

void TeamServer::listen()
{
    m_connection->executeText(u"LISTEN errdex"_s);
}

int TeamServer::socket() const
{
    return m_connection->socket();
}

bool TeamServer::takeNotifications()
{
    return m_connection->takeNotifications();
}

std::function<void()> TeamServer::interrupter() const
{
    return [interrupter = m_connection->interrupter()] { interrupter->interrupt(); };
}

QList<TeamValue> TeamServer::valuesAfter(qint64 revision)
{
    if (!m_valuesAfter)
        m_valuesAfter = std::make_unique<Statement>(
                *m_connection,
                u"SELECT %1 FROM errdex.value WHERE revision > ? ORDER BY revision "
                "LIMIT %2"_s.arg(valueColumns())
                        .arg(pageSize));
    return statesAfter(*m_valuesAfter, revision);
}

QList<TeamValue> TeamServer::historyAfter(qint64 revision)
{
    Statement statement(*m_connection,
                        u"SELECT %1 FROM errdex.value_history WHERE revision > ? ORDER BY revision "
                        "LIMIT %2"_s.arg(valueColumns())
                                .arg(pageSize));
    return statesAfter(statement, revision);
}

QList<TeamValue> TeamServer::statesAfter(Statement &statement, qint64 revision)
{
    statement.bind(revision).execute();
    QList<TeamValue> values;
    while (statement.next()) {
        const TeamValue value = valueOf(statement);
        if (value.revision <= (values.isEmpty() ? revision : values.last().revision))
            refuse(u"revision %1 out of order"_s.arg(value.revision));
        values.append(value);
        checkCount(values.size(), pageSize);
    }
    return values;
}

QList<TeamValue> TeamServer::history(const TeamPlace &place)
{
    Statement statement(
            *m_connection,
            u"SELECT %1 FROM errdex.value_history WHERE provider = ? AND code = ? AND "
            "occurrence = ? AND field = ? ORDER BY revision DESC LIMIT %2"_s.arg(valueColumns())
                    .arg(pageSize));
    const auto &[provider, code, occurrence] = place.subject;
    statement.bind(provider.isNull() ? u""_s : provider)
            .bind(code)
            .bind(qint64(occurrence))
            .bind(ownFieldName(place.field))
            .execute();
    QList<TeamValue> values;
    while (statement.next()) {
        values.append(valueOf(statement));
        checkCount(values.size(), pageSize);
    }
    return values;
}

QList<TeamAnswer> TeamServer::put(const QList<TeamChange> &changes)
{
    QJsonArray array;
    QHash<QUuid, const TeamChange *> sent;
    for (const TeamChange &change : changes) {
        array.append(jsonOf(change));
        sent.insert(change.op, &change);
    }
    // The rows come before the change is committed, and without a transaction of our own nothing
    // after them tells whether it was: a server that falls over in between has forgotten it.
    Transaction transaction(*m_connection);
    Statement statement(*m_connection,
                        u"SELECT op::text, outcome, value, revision, author, %1 "
                        "FROM errdex.put_values(?::jsonb)"_s.arg(timeColumn(u"changed_at"_s)));
    statement.bind(compact(array)).execute();
    QList<TeamAnswer> answers;
    while (statement.next()) {
        TeamAnswer answer;
        answer.op = QUuid::fromString(statement.text(0));
        const TeamChange *change = sent.take(answer.op);
        if (change == nullptr)
            refuse(u"an answer to nothing"_s);
        answer.outcome = outcomeOf(statement.text(1));
        answer.present.place = change->place;
        if (!statement.text(3).isNull()) {
            answer.present.value =
                    textOf(statement, 2, teamValueLimit(change->place.field), u"value"_s);
            answer.present.revision = revisionOf(statement, 3);
            answer.present.author = textOf(statement, 4, authorLimit, u"author"_s);
            answer.present.changedAt = textOf(statement, 5, 40, u"time"_s);
        }
        answers.append(answer);
    }
    if (!sent.isEmpty())
        refuse(u"%1 changes without an answer"_s.arg(sent.size()));
    transaction.commit();
    return answers;
}

} // namespace errdex::db
