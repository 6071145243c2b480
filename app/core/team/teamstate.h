// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamerror.h"

#include <QString>

#include <optional>

namespace errdex {

/// How it stands between this program and the team's server.
struct TeamState
{
    enum class Phase {
        Off, ///< not started, or stopped
        Connecting,
        Synchronising,
        Current, ///< connected, and all that others wrote is here
        Offline, ///< tries again by itself; `reason` says why
        Refused, ///< waits for a person, see TeamData::reconnect(); `reason` says why
    };

    Phase phase = Phase::Off;
    std::optional<db::TeamError> reason;
    /// Why changes wait although the server is there: no right, a standby, its disk is full.
    std::optional<db::TeamError> sendingReason;
    qint64 done = 0; ///< of Synchronising
    qint64 total = 0; ///< 0: unknown
    int waiting = 0; ///< changes that the server does not have yet
    int conflicts = 0; ///< for a person to decide
    int refused = 0; ///< changes that the server does not take
    QString user;
    bool mayWrite = false;
    bool mayCurate = false;
};

} // namespace errdex
