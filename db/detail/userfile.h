// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace errdex::db {

class Connection;

/// Opens or makes the user database, and its folder, and upgrades it. Throws Error, and leaves a
/// file that is newer, damaged or not ours exactly as it is.
std::unique_ptr<Connection> openUserFile(const QString &path);

/// The number of scripts in db/migrations/user.
int newestUserVersion();

} // namespace errdex::db
