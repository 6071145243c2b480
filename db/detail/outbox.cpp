// SPDX-License-Identifier: MIT
#include "db/detail/outbox.h"

#include "db/detail/connection.h"
#include "db/detail/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

/// By Outbox::State, as the file has them.
constexpr std::array states{"waiting"_L1, "sent"_L1, "conflict"_L1, "no-right"_L1, "too-large"_L1};

QString nameOf(Outbox::State state)
{
    return states[size_t(state)];
}

/// The schema takes no other name; of a damaged file, what is not known is sent.
Outbox::State stateNamed(const QString &name)
{
    const auto found = std::ranges::find(states, name);
    return found == states.end() ? Outbox::State::Waiting
                                 : static_cast<Outbox::State>(found - states.begin());
}

} // namespace

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void bindPlace(Statement &statement, const TeamPlace &place)
{
    const auto &[provider, code, occurrence] = place.subject;
    statement.bind(orEmpty(provider))
            .bind(code)
            .bind(qint64(occurrence))
            .bind(ownFieldName(place.field));
}

TeamPlace placeOf(Statement &statement, const Connection &connection)
{
    const auto field = ownFieldNamed(statement.text(3));
    if (!field || teamValueLimit(*field) == 0) // the schema takes no other: a bit has changed
        throw Error(Error::Kind::Corrupt, connection.path(),
                    u"a field \"%1\""_s.arg(statement.text(3)));
    return {{statement.text(0), statement.text(1), int(statement.integer(2))}, *field};
}

QList<Outbox::Row> Outbox::rows()
{
    return select({}, nullptr);
}

QList<Outbox::Row> Outbox::rows(const TeamPlace &place)
{
    return select(u"WHERE "_s + isPlace, &place);
}

QList<Outbox::Row> Outbox::select(const QString &condition, const TeamPlace *place)
{
    Statement statement(m_connection,
                        u"SELECT provider, code, occurrence, field, sequence, op_id, value, base, "
                        "state FROM outbox %1 ORDER BY sequence"_s.arg(condition));
    if (place != nullptr)
        bindPlace(statement, *place);
    statement.execute();
    QList<Row> rows;
    while (statement.next())
        rows.append({statement.integer(4), QUuid::fromString(statement.text(5)),
                     placeOf(statement, m_connection), statement.text(6),
                     statement.optionalInteger(7), stateNamed(statement.text(8))});
    return rows;
}

void Outbox::add(const TeamPlace &place, const QString &value, std::optional<qint64> base)
{
    add({0, QUuid::createUuid(), place, value, base, State::Waiting});
}

void Outbox::add(const Row &row)
{
    Statement statement(m_connection,
                        u"INSERT INTO outbox (provider, code, occurrence, field, op_id, value, "
                        "base, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindPlace(statement, row.place);
    statement.bind(row.op.toString(QUuid::WithoutBraces))
            .bind(orEmpty(row.value))
            .bind(row.base)
            .bind(nameOf(row.state))
            .execute();
}

void Outbox::remove(qint64 sequence)
{
    Statement(m_connection, u"DELETE FROM outbox WHERE sequence = ?"_s).bind(sequence).execute();
}

void Outbox::removeRefused(const TeamPlace &place)
{
    Statement statement(m_connection,
                        u"DELETE FROM outbox WHERE state IN ('no-right', 'too-large') AND "_s
                                + isPlace);
    bindPlace(statement, place);
    statement.execute();
}

void Outbox::clear()
{
    m_connection.execute(u"DELETE FROM outbox"_s);
}

void Outbox::setValue(qint64 sequence, const QString &value)
{
    Statement(m_connection, u"UPDATE outbox SET value = ? WHERE sequence = ?"_s)
            .bind(orEmpty(value))
            .bind(sequence)
            .execute();
}

void Outbox::setBase(qint64 sequence, qint64 base)
{
    Statement(m_connection, u"UPDATE outbox SET base = ? WHERE sequence = ?"_s)
            .bind(base)
            .bind(sequence)
            .execute();
}

void Outbox::setState(qint64 sequence, State state)
{
    Statement(m_connection, u"UPDATE outbox SET state = ? WHERE sequence = ?"_s)
            .bind(nameOf(state))
            .bind(sequence)
            .execute();
}

} // namespace errdex::db
