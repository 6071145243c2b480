// SPDX-License-Identifier: MIT
#pragma once

#include "db/detail/privatecopy.h"

#include <QString>

#include <memory>

namespace errdex::db {

class Connection;

/// Opens or makes the user database, and its folder, and upgrades it. Throws Error, and leaves a
/// file that is newer, damaged or not ours exactly as it is.
std::unique_ptr<Connection> openUserFile(const QString &path);

/// A database that is only read, whatever its age: an older schema, or a journal that has to be
/// played, is dealt with in a copy.
struct UserFileView
{
    std::unique_ptr<PrivateCopy> copy; ///< that `connection` reads, where one was needed
    std::unique_ptr<Connection> connection;
};
/// Throws Error, and changes nothing.
UserFileView viewUserFile(const QString &path);
/// The same for a file of other scripts, the resources in `folder`.
UserFileView viewFile(const QString &path, const QString &folder);

/// The number of scripts in db/migrations/user.
int newestUserVersion();

} // namespace errdex::db
