// SPDX-License-Identifier: MIT
#include "core/latesttask.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace errdex;

class TestLatestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverTheResultInTheOwnersThread()
    {
        QObject owner;
        int result = 0;
        QThread *deliveredIn = nullptr;
        Qt::HANDLE workedIn = nullptr;
        LatestTask<int> task(
                &owner,
                [&](int value) {
                    result = value;
                    deliveredIn = QThread::currentThread();
                },
                [](const std::exception_ptr &) {});
        task.start([&workedIn](const auto &) {
            workedIn = QThread::currentThreadId();
            return 42;
        });
        QVERIFY(task.isRunning());
        QTRY_COMPARE(result, 42);
        QCOMPARE(deliveredIn, thread());
        QVERIFY(workedIn != QThread::currentThreadId());
        QVERIFY(!task.isRunning());
    }

    void onlyTheNewestCounts()
    {
        QObject owner;
        QList<int> results;
        QSemaphore started;
        LatestTask<int> task(
                &owner, [&results](int value) { results.append(value); },
                [](const std::exception_ptr &) {});
        bool sawCancel = false;
        task.start([&](const auto &isCanceled) {
            started.release();
            while (!isCanceled())
                QThread::yieldCurrentThread();
            sawCancel = true;
            return 1;
        });
        started.acquire();
        for (int i = 2; i <= 100; ++i)
            task.start([i](const auto &) { return i; });
        QTRY_COMPARE(results, QList<int>{100});
        QVERIFY(sawCancel);
    }

    void aFinishedResultIsDroppedWhenANewerStarts()
    {
        QObject owner;
        QList<int> results;
        QSemaphore finished;
        LatestTask<int> task(
                &owner, [&results](int value) { results.append(value); },
                [](const std::exception_ptr &) {});
        task.start([](const auto &) { return 1; });
        // The second runs behind the first, whose result waits in our event queue by then.
        task.start([&finished](const auto &) {
            finished.release();
            return 2;
        });
        finished.acquire();
        task.start([](const auto &) { return 3; });
        QTRY_VERIFY(!results.isEmpty());
        QCOMPARE(results, QList<int>{3});
    }

    void anExceptionReachesTheOwner()
    {
        QObject owner;
        QString message;
        LatestTask<int> task(
                &owner, [](int) { QFAIL("no result was made"); },
                [&message](const std::exception_ptr &error) {
                    try {
                        std::rethrow_exception(error);
                    } catch (const std::runtime_error &caught) {
                        message = QString::fromUtf8(caught.what());
                    }
                });
        task.start([](const auto &) -> int { throw std::runtime_error("broken"); });
        QTRY_COMPARE(message, QStringLiteral("broken"));
    }

    void nothingArrivesAfterTheEnd()
    {
        QObject owner;
        bool arrived = false;
        {
            LatestTask<int> task(
                    &owner, [&arrived](int) { arrived = true; }, [](const std::exception_ptr &) {});
            task.start([](const auto &isCanceled) {
                while (!isCanceled())
                    QThread::yieldCurrentThread();
                return 1;
            });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!arrived);
    }
};

QTEST_GUILESS_MAIN(TestLatestTask)
#include "tst_latesttask.moc"
