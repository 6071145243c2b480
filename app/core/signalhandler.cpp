// SPDX-License-Identifier: MIT
#include "core/signalhandler.h"

#ifdef Q_OS_UNIX

#include <csignal>

namespace errdex {

namespace {

void handle(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    struct sigaction present = {};
    sigaction(number, nullptr, &present);
    if (present.sa_handler == SIG_IGN)
        return;
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = flags;
    sigaction(number, &action, nullptr);
}

} // namespace

void handleOnce(int number, void (*handler)(int))
{
    handle(number, handler, SA_RESTART | int(SA_RESETHAND));
}

void handleByDefault(int number)
{
    handle(number, SIG_DFL, SA_RESTART);
}

} // namespace errdex

#endif
