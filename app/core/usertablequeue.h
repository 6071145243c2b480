// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace errdex {

/// A table of the user database in a worker thread: opened there when it is first wanted, asked
/// there in the order of asking, closed there.
///
/// Belongs to the thread of the objects that ask. The worker thread runs as long as this lives.
template<typename Table>
class UserTableQueue
{
public:
    UserTableQueue(QThread &thread, QString databasePath)
        : m_path(std::move(databasePath))
        , m_worker(new QObject)
    {
        m_worker->moveToThread(&thread);
    }

    /// Waits until everything is on the disk.
    ~UserTableQueue()
    {
        QMetaObject::invokeMethod(
                m_worker, [this] { m_table.reset(); }, Qt::BlockingQueuedConnection);
        m_worker->deleteLater();
    }
    Q_DISABLE_COPY_MOVE(UserTableQueue)

    /// Closes the table, behind what was asked for before. The next question opens it again.
    void close()
    {
        QMetaObject::invokeMethod(m_worker, [this] { m_table.reset(); });
    }

    /// Runs `work(Table &)` in the worker thread, and then in the receiver's `done` with what it
    /// returned, or `failed` with the Error that it threw. The receiver outlives this object.
    template<typename Work, typename Done, typename Failed>
    void run(QObject *receiver, Work work, Done done, Failed failed)
    {
        QMetaObject::invokeMethod(
                m_worker,
                [this, receiver, work = std::move(work), done = std::move(done),
                 failed = std::move(failed)] {
                    try {
                        if (!m_table)
                            m_table = std::make_unique<Table>(m_path);
                        QMetaObject::invokeMethod(
                                receiver, [done, outcome = work(*m_table)] { done(outcome); });
                    } catch (const db::Error &error) {
                        QMetaObject::invokeMethod(receiver, [failed, error] { failed(error); });
                    }
                });
    }

private:
    const QString m_path;
    std::unique_ptr<Table> m_table; ///< of the worker thread
    QObject *m_worker; ///< lives in the worker thread
};

} // namespace errdex
