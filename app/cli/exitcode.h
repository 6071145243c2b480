// SPDX-License-Identifier: MIT
#pragma once

namespace errdex {

/// What the program returns to the shell; scripts depend on it (README, "Exit codes").
enum class ExitCode : int {
    Done = 0, ///< done, or found
    NothingFound = 1,
    WrongUsage = 2, ///< or bad input
    EnvironmentFailed = 3, ///< a database, a disk, a closed pipe
};

} // namespace errdex
