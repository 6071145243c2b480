// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace errdex {

/// What a person may do with the team's texts.
enum class TeamRights : quint8 {
    None, ///< there is no team: nothing of it is shown
    Read,
    Write,
    Curate, ///< meanings too
};

} // namespace errdex
