// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <array>

namespace errdex::db {

/// What a field of the team's belongs to. A star is nobody else's matter, so it is none of them.
struct TeamPlace
{
    CodeKey subject; ///< conceptSubject() for a reply that is kept with a concept
    OwnField field = OwnField::Note;

    friend bool operator==(const TeamPlace &, const TeamPlace &) = default;
    friend size_t qHash(const TeamPlace &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.subject, int(place.field));
    }
};

/// The fields that a team shares.
inline constexpr std::array teamFields{OwnField::Concept, OwnField::Note, OwnField::Tags,
                                       OwnField::Link, OwnField::Reply};
/// How many bytes of UTF-8 the server takes; 0 for a field that is not shared.
qsizetype teamValueLimit(OwnField field);
/// Whether the server can take it: the place is one, the value is no longer than it may be.
bool isTeamValue(const TeamPlace &place, const QString &value);

/// A state of a place, as the server has it.
struct TeamValue
{
    TeamPlace place;
    QString value; ///< empty: taken back
    qint64 revision = 0; ///< the server's number of the change; 0: never written
    QString author; ///< the role that wrote it
    QString changedAt; ///< ISO 8601 with microseconds, UTC, by the server's clock

    friend bool operator==(const TeamValue &, const TeamValue &) = default;
};

/// A change on its way to the server.
struct TeamChange
{
    QUuid op; ///< names the change: sent twice, it counts once
    TeamPlace place;
    QString value;
    qint64 base = 0; ///< the revision that the author had before the eyes
};

/// Which servers of a list of hosts will do.
enum class TeamAccess : quint8 {
    Any, ///< one that takes writes, else one that can be read
    Writable,
};

/// What became of it.
struct TeamAnswer
{
    enum class Outcome : quint8 {
        Accepted,
        Unchanged, ///< the server had the very value
        Conflict, ///< another was written since `base`; nothing was stored
        NoRight, ///< the user may not write this field
        TooLarge,
    };

    QUuid op;
    Outcome outcome = Outcome::Accepted;
    TeamValue present; ///< what the server has there now
};

/// Who the server is, and what it lets this user do.
struct TeamGreeting
{
    QUuid team;
    qint64 revision = 0; ///< of the newest change
    QString user;
    bool mayWrite = false;
    bool mayCurate = false;
    bool isReadOnly = false; ///< the server itself, at present
    int serverVersion = 0; ///< 150018
    QString stamp; ///< the time of the revision that was asked about; null: there is none
};

} // namespace errdex::db
