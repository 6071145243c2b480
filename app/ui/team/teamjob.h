// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace errdex {

/// Runs `work` off the GUI thread and hands what it returns to `done` in the thread of `receiver`,
/// unless that is gone. Nobody waits for it: a connection that nobody answers takes seconds.
template<typename Work, typename Done>
void runApart(QObject *receiver, Work work, Done done)
{
    const QPointer<QObject> guard(receiver);
    // The pool lives as long as the program. The pointer is only looked at in the receiver's thread.
    QThreadPool::globalInstance()->start([guard, work = std::move(work), done = std::move(done)] {
        auto result = work();
        QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done, result = std::move(result)] {
                    if (!guard.isNull())
                        done(result);
                },
                Qt::QueuedConnection);
    });
}

} // namespace errdex
