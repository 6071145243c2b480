// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/team/teamrecords.h"

#include <QList>

#include <memory>
#include <optional>

namespace errdex::db {

class Connection;
class Outbox;
class PrivateCopy;
struct UserFileView;

/// A change that the server does not have, or did not take.
struct TeamPending
{
    enum class State : quint8 {
        Waiting, ///< to be sent, or sent without an answer yet
        Conflict, ///< somebody else wrote the place; the person has to say what counts
        NoRight,
        TooLarge,
    };

    TeamPlace place;
    QString value;
    State state = State::Waiting;

    friend bool operator==(const TeamPending &, const TeamPending &) = default;
};

/// What became of a damaged copy.
struct TeamRescue
{
    QString aside; ///< where the damaged file is now
    int changes = 0; ///< of the outbox that could be read: they are kept, and will be sent
    bool isWhole = true; ///< nothing was seen that could not be read
};

/// Two texts for one place: nothing of either is lost until the person has said what counts.
struct TeamConflict
{
    TeamPlace place;
    QString mine;
    TeamValue theirs; ///< revision 0: the server has nothing there
};

/// What this machine keeps of the team's database: a copy of the values, and an outbox of changes.
///
/// Used and destroyed in the thread that made it; several objects may have one file open. A function
/// that changes something returns after the change is on the disk, and is one transaction. Every
/// function throws Error.
class TeamReplica
{
public:
    /// Opens or makes the file, and its folder, and upgrades it. One that is newer or not ours is
    /// refused. A damaged one is moved aside (see setAside()); what can still be read of its outbox,
    /// page by page, comes along, all else is fetched again.
    explicit TeamReplica(const QString &path);
    /// Only reads, whatever the age of the file, and changes nothing on the disk; a damaged one is
    /// left as it is.
    static std::unique_ptr<TeamReplica> forReading(const QString &path);
    ~TeamReplica();
    Q_DISABLE_COPY_MOVE(TeamReplica)

    /// Where the file was damaged when it was opened.
    const std::optional<TeamRescue> &rescue() const { return m_rescue; }

    /// For the person. Without what was taken back.
    QList<TeamValue> values();
    std::optional<TeamValue> value(const TeamPlace &place);
    QList<TeamPending> pending(); ///< in the order of writing; one for each place, its newest text
    QList<TeamConflict> conflicts();

    /// Keeps a change to be sent. False, and nothing is kept, where the place already has this very
    /// value, or isTeamValue() says no. `seen` is the revision that the person had before the eyes
    /// while writing, where that is older than what has come since: then it becomes a conflict.
    bool set(const TeamPlace &place, const QString &value, std::optional<qint64> seen = {});
    /// Says which text counts, after its reader has seen `theirs`; false where that is no longer
    /// what the server has, or there is no conflict.
    bool resolve(const TeamPlace &place, const QString &value, qint64 theirs);
    /// Forgets changes that the server does not take.
    void discardRefused(const TeamPlace &place);

    /// For who speaks with the server.

    /// Whose copy this is. The first team that is asked about becomes it; another one gets it with
    /// nothing in it, where no change waits to be sent. False, and all stays, where one does.
    bool belongTo(const QUuid &team);
    void discardOutbox(); ///< for a person who has been asked
    qint64 revision(); ///< all until here has been fetched
    QString stamp(); ///< the time of that revision; null: unknown
    void forgetFetched(); ///< the server was set back: everything is to be fetched again

    /// Keeps what was fetched, a page of TeamServer::valuesAfter(). The places that have changed.
    QList<TeamPlace> apply(const QList<TeamValue> &page);
    /// What is to be sent next, oldest first, and marks it as sent. One of a place at a time.
    QList<TeamChange> takeForSending(int most, qsizetype mostBytes);
    /// Keeps what became of it. The places that have changed.
    QList<TeamPlace> settle(const QList<TeamAnswer> &answers);

    QString note(const QString &name); ///< what somebody wrote down by setNote(); null: nothing
    void setNote(const QString &name, const QString &value);
    void forgetNotes(const QString &prefix); ///< those whose name begins with it

private:
    explicit TeamReplica(UserFileView &&view);
    void open(const QString &path);
    void rescueFrom(const QString &damaged);
    void takeOver(TeamReplica &old, TeamRescue &rescue);
    Outbox outbox() const;

    std::unique_ptr<PrivateCopy> m_copy; ///< that m_connection reads, where one was needed
    std::unique_ptr<Connection> m_connection;
    std::optional<TeamRescue> m_rescue;
};

} // namespace errdex::db
