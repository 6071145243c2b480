// SPDX-License-Identifier: MIT
// Waits at a test's very end for the threads that it has waited for: QThread::wait() and QThreadPool
// return while such a thread still has to let go of what Qt keeps for it, and the sanitizer, which
// looks for leaks next, may call that one, a run in thousands. Qt's own threads, such as that of a bus,
// end later; nobody waits long for them.

#ifdef __linux__

#include <chrono>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <thread>

namespace {

using namespace std::chrono_literals;

constexpr auto longestWait = 500ms;

class LastThread
{
public:
    LastThread() = default;
    LastThread(const LastThread &) = delete;
    LastThread &operator=(const LastThread &) = delete;
    ~LastThread()
    {
        const auto end = std::chrono::steady_clock::now() + longestWait;
        while (others() > 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(1ms);
    }

private:
    static long others()
    {
        std::error_code error;
        const std::filesystem::directory_iterator tasks("/proc/self/task", error);
        return error ? 0 : std::distance(begin(tasks), end(tasks)) - 1;
    }
};

const LastThread lastThread;

} // namespace

#endif
