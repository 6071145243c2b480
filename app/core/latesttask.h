// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>

namespace errdex {

/// Runs work off the thread of its owner, where only the newest counts: starting again cancels what
/// runs and drops its result. Results arrive in the owner's thread, in the order of starting.
///
/// The work is given a function that tells whether it is canceled. A result is handed over only
/// when no newer work was started and the owner still lives. An exception goes to `onFailure`.
template<typename Result>
class LatestTask
{
public:
    using IsCanceled = std::function<bool()>;
    using Work = std::function<Result(const IsCanceled &)>;

    /// `owner` lives at least as long as this object; usually the object that has it as a member.
    // NOLINTBEGIN(performance-unnecessary-value-param): in a template it does not see the moves
    LatestTask(QObject *owner, std::function<void(Result)> onResult,
               std::function<void(std::exception_ptr)> onFailure)
        : m_state(std::make_shared<State>())
        , m_owner(owner)
    {
        m_state->onResult = std::move(onResult);
        m_state->onFailure = std::move(onFailure);
        m_pool.setMaxThreadCount(1);
    }
    // NOLINTEND(performance-unnecessary-value-param)

    ~LatestTask()
    {
        cancel();
        m_pool.clear();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(LatestTask)

    void start(Work work)
    {
        const quint64 generation = ++m_state->generation;
        m_isRunning = true;
        m_pool.clear(); // what waits is stale already
        m_pool.start([this, state = m_state, generation, work = std::move(work)] {
            const IsCanceled isCanceled = [state, generation] {
                return state->generation.load(std::memory_order_relaxed) != generation;
            };
            if (isCanceled())
                return;
            try {
                deliver(generation, [result = work(isCanceled), state]() mutable {
                    state->onResult(std::move(result));
                });
            } catch (...) {
                deliver(generation,
                        [error = std::current_exception(), state] { state->onFailure(error); });
            }
        });
    }

    void cancel()
    {
        ++m_state->generation;
        m_isRunning = false;
    }
    bool isRunning() const { return m_isRunning; }
    /// Whether no thread works any more, not even on something that was canceled.
    bool isIdle() const { return m_pool.activeThreadCount() == 0; }

private:
    struct State
    {
        std::atomic<quint64> generation{0};
        std::function<void(Result)> onResult;
        std::function<void(std::exception_ptr)> onFailure;
    };

    template<typename Deliver>
    void deliver(quint64 generation, Deliver &&call)
    {
        // The destructor waits for the pool, so `this` and the owner are alive here; events that
        // are still queued are dropped with the owner, or below when they are stale.
        QMetaObject::invokeMethod(
                m_owner,
                [this, state = m_state, generation,
                 call = std::make_shared<std::decay_t<Deliver>>(std::forward<Deliver>(call))] {
                    if (state->generation.load() != generation)
                        return;
                    m_isRunning = false;
                    (*call)();
                },
                Qt::QueuedConnection);
    }

    std::shared_ptr<State> m_state;
    QObject *m_owner;
    QThreadPool m_pool;
    bool m_isRunning = false;
};

} // namespace errdex
