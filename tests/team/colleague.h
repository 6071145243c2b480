// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamlink.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace errdex::testpostgres {

inline db::TeamPlace place(const QString &code, db::OwnField field = db::OwnField::Note)
{
    return {{QStringLiteral("acme"), code, 1}, field};
}

/// A colleague's program: a link in a thread of its own, and what its window would see.
class Colleague
{
public:
    Colleague(const db::TeamAddress &address, const QString &folder)
        : m_config{address, folder + QStringLiteral("/team.sqlite"),
                   folder + QStringLiteral("/shared.sqlite")}
        , m_mine(m_config.replica)
    {
        m_config.firstRetry = std::chrono::milliseconds(50);
        m_config.longestRetry = std::chrono::milliseconds(400);
        m_config.poll = std::chrono::milliseconds(500);
    }
    ~Colleague() { leave(); }
    Q_DISABLE_COPY_MOVE(Colleague)

    TeamLinkConfig &config() { return m_config; }

    void come()
    {
        m_link = new TeamLink(m_config);
        m_link->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
        QObject::connect(m_link, &TeamLink::stateChanged, &m_here,
                         [this](const TeamState &state) { m_state = state; });
        m_thread.start();
        QMetaObject::invokeMethod(m_link, &TeamLink::start, Qt::QueuedConnection);
    }

    void leave()
    {
        if (m_link == nullptr)
            return;
        m_link->stop();
        m_thread.quit();
        m_thread.wait();
        m_link = nullptr;
        QCoreApplication::processEvents(); // what it still had to say
        m_state = {};
    }

    bool write(const db::TeamPlace &where, const QString &text)
    {
        const bool isChange = m_mine.set(where, text);
        if (m_link != nullptr)
            m_link->wake();
        return isChange;
    }

    db::TeamReplica &replica() { return m_mine; }
    QString sees(const db::TeamPlace &where)
    {
        return m_mine.value(where).value_or(db::TeamValue{}).value;
    }
    const TeamState &state() const { return m_state; }
    TeamLink *link() { return m_link; }
    /// What was written last is not yet in the state that was told last.
    bool isDone()
    {
        const QList<db::TeamPending> pending = m_mine.pending();
        return m_state.phase == TeamState::Phase::Current && m_state.waiting == 0
                && std::none_of(pending.begin(), pending.end(), [](const db::TeamPending &change) {
                       return change.state == db::TeamPending::State::Waiting;
                   });
    }
    bool isFor(db::TeamError::Kind kind) const
    {
        return m_state.reason && m_state.reason->kind() == kind;
    }

private:
    TeamLinkConfig m_config;
    db::TeamReplica m_mine;
    QThread m_thread;
    QObject m_here;
    TeamLink *m_link = nullptr;
    TeamState m_state;
};

} // namespace errdex::testpostgres
