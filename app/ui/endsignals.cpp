// SPDX-License-Identifier: MIT
#include "ui/endsignals.h"

#include "core/signalhandler.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace errdex {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endingSignals{SIGTERM, SIGHUP, SIGINT};
volatile std::sig_atomic_t toWriteTo = -1;

void tell(int number)
{
    const int before = errno;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = write(toWriteTo, &byte, 1);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // they end the process as ever
    toWriteTo = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_pipe[0], &byte, 1) == 1)
            Q_EMIT received();
    });
    for (const int number : endingSignals)
        handleOnce(number, tell);
}

EndSignals::~EndSignals()
{
    if (m_pipe[0] < 0)
        return;
    for (const int number : endingSignals)
        handleByDefault(number);
    toWriteTo = -1;
    for (const int end : m_pipe)
        close(end);
}

#else

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
}

EndSignals::~EndSignals() = default;

#endif

} // namespace errdex
