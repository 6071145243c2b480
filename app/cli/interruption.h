// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace errdex {

/// While it lives, the first SIGINT or SIGTERM asks the work at hand to stop in good order, so that
/// no half-written file stays behind; the second one ends the process as ever. Elsewhere than on
/// Unix signals do what they do. One at a time, in the main thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    static bool isAsked();
};

} // namespace errdex
