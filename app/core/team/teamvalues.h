// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamreplica.h"

#include <QHash>
#include <QList>

namespace errdex {

/// One field that the team shares, as it is to be seen here.
struct TeamText
{
    enum class State : quint8 {
        Shared, ///< the server has it
        Waiting, ///< written here; the server does not have it yet
        Conflict, ///< what the team has; something else of mine waits to be decided
        Refused, ///< what the team has; the server did not take mine
    };

    db::OwnField field = db::OwnField::Note;
    QString value;
    QString author; ///< empty for what was written here
    QString changedAt; ///< ISO 8601, UTC, by the server's clock
    qint64 revision = 0; ///< what a change of it goes by
    State state = State::Shared;

    friend bool operator==(const TeamText &, const TeamText &) = default;
};

/// "shared", "waiting", "conflict", "refused"
QString teamTextStateName(TeamText::State state);

/// All that the team shares, by code or, for replies, by db::conceptSubject().
struct TeamValues
{
    QHash<db::CodeKey, QList<TeamText>> texts; ///< in the order of db::teamFields

    static TeamValues of(db::TeamReplica &replica); ///< throws db::Error

    QString value(const db::CodeKey &subject, db::OwnField field) const; ///< empty for none
    /// Puts, or takes away, what is to be seen of a place.
    void put(const db::TeamPlace &place, const std::optional<TeamText> &text);
    QHash<db::CodeKey, QString> concepts() const; ///< slugs, without what is taken back
    static const TeamText *find(const QList<TeamText> &texts, db::OwnField field); ///< or null
};

/// What is to be seen of a place, by what the team has there and what of mine is on its way.
std::optional<TeamText> teamText(const std::optional<db::TeamValue> &value,
                                 const db::TeamPending *pending);

} // namespace errdex
