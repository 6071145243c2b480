// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace errdex::test {

/// Calls work(0), work(1) … in a thread each, all at once, as several programs would; gives how many of
/// them failed with db::Error, and says why.
template<typename Work>
int failuresAtOnce(int threadCount, const Work &work)
{
    std::atomic<int> failures = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 0; number < threadCount; ++number) {
        threads.emplace_back(QThread::create([number, &work, &failures] {
            try {
                work(number);
            } catch (const db::Error &error) {
                qWarning("%s", error.what());
                ++failures;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return failures;
}

} // namespace errdex::test
