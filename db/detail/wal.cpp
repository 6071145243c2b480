// SPDX-License-Identifier: MIT
#include "db/detail/wal.h"

#include "db/detail/connection.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace errdex::db {

// Two that make the same new file meet here. SQLite waits for other locks itself; for this
// one it says at once that it is taken.
void useWal(Connection &connection)
{
    constexpr std::chrono::milliseconds pause(10);
    const QDeadlineTimer deadline(std::chrono::seconds(5));
    for (;;) {
        try {
            connection.execute(u"PRAGMA journal_mode = WAL"_s);
            return;
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Locked || deadline.hasExpired())
                throw;
            QThread::msleep(pause.count());
        }
    }
}

} // namespace errdex::db
