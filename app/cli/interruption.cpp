// SPDX-License-Identifier: MIT
#include "cli/interruption.h"

#include <csignal>

namespace errdex {

namespace {

volatile std::sig_atomic_t wasAsked = 0;

#ifdef Q_OS_UNIX
void take(int)
{
    wasAsked = 1;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    struct sigaction present = {};
    sigaction(number, nullptr, &present);
    if (present.sa_handler == SIG_IGN) // nohup and the like
        return;
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | (handler == SIG_DFL ? 0 : int(SA_RESETHAND));
    sigaction(number, &action, nullptr);
}
#endif

} // namespace

Interruption::Interruption()
{
    wasAsked = 0;
#ifdef Q_OS_UNIX
    handle(SIGINT, take);
    handle(SIGTERM, take);
#endif
}

Interruption::~Interruption()
{
#ifdef Q_OS_UNIX
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
#endif
}

bool Interruption::isAsked()
{
    return wasAsked != 0;
}

} // namespace errdex
