// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamrecords.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace errdex::db {

class Connection;
class Statement;

/// WHERE: a row is about a place, with the four values of bindPlace().
inline constexpr auto isPlace =
        QLatin1StringView("provider = ? AND code = ? AND occurrence = ? AND field = ?");

void bindPlace(Statement &statement, const TeamPlace &place);
/// Of the columns provider, code, occurrence, field, the first four. Throws Error (Corrupt) where
/// they are none.
TeamPlace placeOf(Statement &statement, const Connection &connection);

/// A null text is an empty one in the file.
QString orEmpty(const QString &text);

/// The table `outbox` of a team's local copy: the changes of a person that the server does not have,
/// in the order of writing. Its functions are steps of the caller's transaction, and throw Error.
class Outbox
{
public:
    enum class State : quint8 { Waiting, Sent, Conflict, NoRight, TooLarge };

    struct Row
    {
        qint64 sequence = 0;
        QUuid op; ///< sent twice, it counts once
        TeamPlace place;
        QString value;
        std::optional<qint64>
                base; ///< what the author had before the eyes; nothing: an earlier row
        State state = State::Waiting;
    };

    explicit Outbox(Connection &connection)
        : m_connection(connection)
    {
    }

    QList<Row> rows();
    QList<Row> rows(const TeamPlace &place);

    void add(const TeamPlace &place, const QString &value, std::optional<qint64> base);
    void add(const Row &row); ///< as a new one: `sequence` is not taken
    void remove(qint64 sequence);
    void removeRefused(const TeamPlace &place);
    void clear();

    void setValue(qint64 sequence, const QString &value);
    void setBase(qint64 sequence, qint64 base);
    void setState(qint64 sequence, State state);

private:
    QList<Row> select(const QString &condition, const TeamPlace *place);

    Connection &m_connection;
};

} // namespace errdex::db
