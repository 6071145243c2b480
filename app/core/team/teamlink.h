// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamexchange.h"
#include "core/team/teamstate.h"
#include "db/team/teamaddress.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

class QSocketNotifier;

namespace errdex {

/// Where a link leads, and what it keeps here.
struct TeamLinkConfig
{
    db::TeamAddress address;
    QString replica; ///< the file of db::TeamReplica
    QString catalogs; ///< the file of the shared catalogues; empty: they are left alone
    std::chrono::milliseconds firstRetry{500};
    std::chrono::milliseconds longestRetry{60000};
    /// Where the server does not tell of changes (a standby, a pooler), and to notice a dead line.
    std::chrono::milliseconds poll{30000};
};

/// Keeps the local copy and the server together as long as it lives. Lives in a thread of its own,
/// where it may wait for the network; only stop() and wake() may be called from others.
class TeamLink : public QObject
{
    Q_OBJECT
public:
    explicit TeamLink(TeamLinkConfig config);
    ~TeamLink() override;
    Q_DISABLE_COPY_MOVE(TeamLink)

    void start(); ///< in its thread
    /// From any thread: something waits to be sent.
    void wake();
    /// From any thread: ends what it waits for; it does nothing more.
    void stop();
    void reconnect(); ///< in its thread: now, also after a refusal
    void readHistory(const db::TeamPlace &place); ///< in its thread
    void setPassword(const QString &password); ///< in its thread; takes effect by reconnect()

Q_SIGNALS:
    void placesChanged(const QList<errdex::db::TeamPlace> &places);
    void catalogChanged(const QString &slug);
    void stateChanged(const errdex::TeamState &state);
    void historyRead(const errdex::db::TeamPlace &place,
                     const QList<errdex::db::TeamValue> &values);
    void historyFailed(const errdex::db::TeamPlace &place, const errdex::db::TeamError &error);
    void storingFailed(const errdex::db::Error &error); ///< of the local copy

private:
    void synchronise();
    void connectToServer();
    void begin(std::unique_ptr<db::TeamServer> server);
    void leaveReadOnly();
    void disconnectFromServer();
    void watchSocket();
    void hearNotifications();
    void retryLater();
    void tell(TeamState::Phase phase, const std::optional<db::TeamError> &reason = {});
    void setInterrupter(std::function<void()> interrupter);

    TeamLinkConfig m_config;
    std::unique_ptr<db::TeamReplica> m_replica;
    std::unique_ptr<TeamExchange> m_exchange;
    std::unique_ptr<db::TeamServer> m_server;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer *m_soon; ///< what comes at once makes one round
    QTimer *m_later; ///< after a failure
    QTimer *m_poll;
    TeamState m_state;
    int m_failures = 0;
    int m_vainLooks = 0; ///< one after the other, because somebody said that something had changed
    bool m_isCalled = false; ///< the next look is one of those
    bool m_isRefused = false;
    bool m_isReadOnly = false; ///< the server, as it said last

    std::mutex m_mutex; ///< of m_interrupter
    std::function<void()> m_interrupter;
    std::atomic<bool> m_isStopped = false;
};

} // namespace errdex
