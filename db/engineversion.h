// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex::db {

/// The version of SQLite that is loaded: "3.40.1".
QString engineVersion();

} // namespace errdex::db
