// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace errdex::test {

/// The longest work between two looks of the event loop, from begin() on: time of this thread, because
/// what else a busy machine does is not the window's.
class PauseMeter : public QObject
{
public:
    PauseMeter()
    {
        connect(&m_tick, &QTimer::timeout, this, &PauseMeter::tick);
        m_tick.start(2);
    }
    void begin()
    {
        m_longest = 0;
        m_since = worked();
    }
    qint64 longest() // ms
    {
        tick();
        return m_longest;
    }

private:
    static qint64 worked() // ms
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }
    void tick()
    {
        const qint64 now = worked();
        m_longest = std::max(m_longest, now - std::exchange(m_since, now));
    }

    QTimer m_tick;
    qint64 m_since = worked();
    qint64 m_longest = 0;
};

} // namespace errdex::test
