// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamreplica.h"
#include "db/team/teamserver.h"

#include <QDeadlineTimer>

#include <functional>
#include <optional>

namespace errdex {

/// Brings a local copy and the team's server together. Without a thread or a clock of its own: who
/// calls it waits for the server.
class TeamExchange
{
public:
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0; ///< 0: unknown
    };

    /// What is told while it runs. Each may be empty.
    struct Listener
    {
        std::function<void(const QList<db::TeamPlace> &)> placesChanged;
        std::function<void(const QString &slug)> catalogChanged;
        std::function<void(Progress)> progress;
        std::function<bool()> isCanceled; ///< asked between two steps
    };

    /// `replica` outlives this. Shared catalogues are kept in the file `catalogs`; where it is empty,
    /// they are left alone.
    TeamExchange(db::TeamReplica &replica, QString catalogs, Listener listener);

    /// Who the server is: has to come first, on every connection. Throws TeamError::OtherTeam where
    /// what waits here was written for another one. A server that was set back to a backup is
    /// noticed, and everything is fetched again.
    db::TeamGreeting greet(db::TeamServer &server);

    /// Fetches what others wrote, sends what waits, and fetches again what that has changed. A
    /// server that takes no changes now does not keep its own from being fetched: why is in
    /// sendingFault(). Throws TeamError where the connection is of no more use, and Error.
    void run(db::TeamServer &server);
    /// Why the last run() could not send everything.
    const std::optional<db::TeamError> &sendingFault() const { return m_sendingFault; }

private:
    bool isCanceled() const { return m_listener.isCanceled && m_listener.isCanceled(); }
    void fetchValues(db::TeamServer &server);
    void send(db::TeamServer &server);
    void dropUnreadableCatalogs();
    void dropStrangeCatalogs();
    void fetchCatalogs(db::TeamServer &server);
    bool fetchCodes(db::TeamServer &server, const db::TeamCatalog &catalog);

    db::TeamReplica &m_replica;
    QString m_catalogs;
    Listener m_listener;
    std::optional<db::TeamError> m_sendingFault;
    qint64 m_serverRevision = 0;
    bool m_areCatalogsRead = false; ///< once is enough: it takes a second for a million codes
    QDeadlineTimer m_contactIsKnown{0}; ///< expired: the stored time of it is too old
};

} // namespace errdex
