// SPDX-License-Identifier: MIT
#include "cli/interruption.h"

#include "core/signalhandler.h"

#include <csignal>

namespace errdex {

namespace {

volatile std::sig_atomic_t wasAsked = 0;

#ifdef Q_OS_UNIX
void take(int)
{
    wasAsked = 1;
}
#endif

} // namespace

Interruption::Interruption()
{
    wasAsked = 0;
#ifdef Q_OS_UNIX
    handleOnce(SIGINT, take);
    handleOnce(SIGTERM, take);
#endif
}

Interruption::~Interruption()
{
#ifdef Q_OS_UNIX
    handleByDefault(SIGINT);
    handleByDefault(SIGTERM);
#endif
}

bool Interruption::isAsked()
{
    return wasAsked != 0;
}

} // namespace errdex
