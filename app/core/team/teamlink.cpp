// SPDX-License-Identifier: MIT
#include "core/team/teamlink.h"

#include <QRandomGenerator>
#include <QSocketNotifier>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace errdex {

namespace {

using Kind = db::TeamError::Kind;
using Phase = TeamState::Phase;

// A person who types makes a change every now and then; many colleagues make many at once.
constexpr auto gathering = 20ms;
// Who may connect may also say, without an end, that something has changed: 640 ms at most.
constexpr int mostDoublings = 5;

std::chrono::milliseconds scattered(std::chrono::milliseconds time)
{
    // After a server's restart not everybody comes at the same moment.
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(time.count() / 2),
                                                                         qint64(time.count()) + 1));
}

} // namespace

TeamLink::TeamLink(TeamLinkConfig config)
    : m_config(std::move(config))
    , m_soon(new QTimer(this))
    , m_later(new QTimer(this))
    , m_poll(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(gathering);
    m_later->setSingleShot(true);
    m_poll->setInterval(m_config.poll);
    connect(m_soon, &QTimer::timeout, this, &TeamLink::synchronise);
    connect(m_later, &QTimer::timeout, this, &TeamLink::synchronise);
    connect(m_poll, &QTimer::timeout, this, &TeamLink::synchronise);
}

TeamLink::~TeamLink() = default;

void TeamLink::start()
{
    try {
        m_replica = std::make_unique<db::TeamReplica>(m_config.replica);
    } catch (const db::Error &error) {
        Q_EMIT storingFailed(error);
        return;
    }
    TeamExchange::Listener listener;
    listener.placesChanged = [this](const QList<db::TeamPlace> &places) {
        Q_EMIT placesChanged(places);
    };
    listener.catalogChanged = [this](const QString &slug) { Q_EMIT catalogChanged(slug); };
    listener.progress = [this](TeamExchange::Progress progress) {
        m_state.done = progress.done;
        m_state.total = progress.total;
        tell(Phase::Synchronising);
    };
    listener.isCanceled = [this] { return m_isStopped.load(); };
    m_exchange = std::make_unique<TeamExchange>(*m_replica, m_config.catalogs, listener);
    synchronise();
}

void TeamLink::wake()
{
    QMetaObject::invokeMethod(
            this,
            [this] {
                // While it waits to try again, new work is no reason to hurry.
                if (m_server
                    && (!m_soon->isActive() || m_soon->remainingTimeAsDuration() > gathering))
                    m_soon->start(gathering);
                else if (!m_server)
                    tell(m_state.phase, m_state.reason);
            },
            Qt::QueuedConnection);
}

void TeamLink::stop()
{
    m_isStopped = true;
    const std::lock_guard lock(m_mutex);
    if (m_interrupter)
        m_interrupter();
}

void TeamLink::setInterrupter(std::function<void()> interrupter)
{
    const std::lock_guard lock(m_mutex);
    m_interrupter = std::move(interrupter);
    if (m_isStopped && m_interrupter)
        m_interrupter();
}

void TeamLink::reconnect()
{
    disconnectFromServer();
    m_isRefused = false;
    m_failures = 0;
    synchronise();
}

void TeamLink::setPassword(const QString &password)
{
    m_config.address.password = password;
}

void TeamLink::readHistory(const db::TeamPlace &place)
{
    try {
        if (!m_server)
            throw db::TeamError(Kind::ConnectionLost, {});
        Q_EMIT historyRead(place, m_server->history(place));
    } catch (const db::TeamError &error) {
        Q_EMIT historyFailed(place, error);
    }
}

void TeamLink::connectToServer()
{
    tell(Phase::Connecting);
    begin(std::make_unique<db::TeamServer>(m_config.address, db::TeamAccess::Any,
                                           [this] { return m_isStopped.load(); }));
}

void TeamLink::begin(std::unique_ptr<db::TeamServer> server)
{
    m_server = std::move(server);
    setInterrupter(m_server->interrupter());
    const db::TeamGreeting greeting = m_exchange->greet(*m_server);
    m_state.user = greeting.user;
    m_state.mayWrite = greeting.mayWrite;
    m_state.mayCurate = greeting.mayCurate;
    m_isReadOnly = greeting.isReadOnly;
    try {
        m_server->listen(); // before fetching, so that nothing falls between
    } catch (const db::TeamError &error) {
        if (error.kind() != Kind::ReadOnly) // a standby cannot; then there is the poll
            throw;
    }
}

/// A standby that was promoted takes writes, and tells of changes, from then on. Where it is none,
/// another host of the list may be the one that takes them, by now or again.
void TeamLink::leaveReadOnly()
{
    const db::TeamGreeting greeting = m_exchange->greet(*m_server);
    m_isReadOnly = greeting.isReadOnly;
    if (!m_isReadOnly) {
        m_server->listen();
        return;
    }
    // Who only reads is as well off here: thousands need not ask all the time.
    if (m_config.address.hosts.size() < 2 || !greeting.mayWrite)
        return;
    std::unique_ptr<db::TeamServer> server;
    try {
        server = std::make_unique<db::TeamServer>(m_config.address, db::TeamAccess::Writable,
                                                  [this] { return m_isStopped.load(); });
    } catch (const db::TeamError &) {
        return; // this one still serves
    }
    disconnectFromServer();
    begin(std::move(server));
}

void TeamLink::disconnectFromServer()
{
    m_notifier.reset();
    setInterrupter({});
    m_server.reset();
    m_poll->stop();
}

void TeamLink::synchronise()
{
    if (m_isStopped || m_isRefused || !m_exchange)
        return;
    m_soon->stop();
    m_later->stop();
    try {
        if (m_notifier)
            m_notifier->setEnabled(false);
        if (!m_server) {
            connectToServer();
            tell(Phase::Synchronising);
        } else if (m_isReadOnly) {
            leaveReadOnly();
        }
        const qint64 before = m_replica->revision();
        m_exchange->run(*m_server);
        if (m_replica->revision() != before)
            m_vainLooks = 0;
        else if (m_isCalled)
            ++m_vainLooks;
        m_isCalled = false;
        if (m_isReadOnly && !m_exchange->sendingFault() && m_state.waiting > 0) {
            leaveReadOnly(); // it was promoted just now, as it has taken something
            m_exchange->run(*m_server);
        }
        m_state.sendingReason = m_exchange->sendingFault();
        // Of a server that takes no writes any more without having gone away.
        m_isReadOnly = m_isReadOnly
                || (m_state.sendingReason && m_state.sendingReason->kind() == Kind::ReadOnly);
        tell(Phase::Current);
        if (m_state.sendingReason)
            retryLater();
        else
            m_failures = 0;
        m_poll->start();
        watchSocket();
        hearNotifications();
    } catch (const db::TeamError &error) {
        disconnectFromServer();
        if (m_isStopped)
            return;
        m_isRefused = !error.isPassing();
        tell(m_isRefused ? Phase::Refused : Phase::Offline, error);
        if (!m_isRefused)
            retryLater();
    } catch (const db::Error &error) {
        Q_EMIT storingFailed(error);
        retryLater();
    }
}

void TeamLink::retryLater()
{
    const auto time =
            std::min(m_config.longestRetry, m_config.firstRetry * (1 << std::min(m_failures, 16)));
    ++m_failures;
    m_later->start(scattered(time));
}

void TeamLink::watchSocket()
{
    if (m_notifier) {
        m_notifier->setEnabled(true);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_server->socket(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TeamLink::hearNotifications);
}

void TeamLink::hearNotifications()
{
    if (!m_server)
        return;
    try {
        if (m_server->takeNotifications() && !m_soon->isActive()) {
            m_isCalled = true;
            m_soon->start(gathering * (1 << std::min(m_vainLooks, mostDoublings)));
        }
    } catch (const db::TeamError &error) {
        // Not from within the notifier's own signal.
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
        disconnectFromServer();
        if (m_isStopped)
            return;
        tell(Phase::Offline, error);
        retryLater();
    }
}

void TeamLink::tell(Phase phase, const std::optional<db::TeamError> &reason)
{
    m_state.phase = phase;
    m_state.reason = reason;
    if (phase != Phase::Synchronising) {
        m_state.done = 0;
        m_state.total = 0;
    }
    if (m_replica) {
        m_state.waiting = 0;
        m_state.conflicts = 0;
        m_state.refused = 0;
        for (const db::TeamPending &change : m_replica->pending()) {
            switch (change.state) {
            case db::TeamPending::State::Waiting:
                ++m_state.waiting;
                break;
            case db::TeamPending::State::Conflict:
                ++m_state.conflicts;
                break;
            case db::TeamPending::State::NoRight:
            case db::TeamPending::State::TooLarge:
                ++m_state.refused;
                break;
            }
        }
    }
    Q_EMIT stateChanged(m_state);
}

} // namespace errdex
