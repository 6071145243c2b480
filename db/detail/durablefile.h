// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex::db {

/// Writes what is still in the system's memory of a closed file to the disk. Throws Error.
void syncFile(const QString &path);

/// Gives a file of the same folder its name for good: the file is on the disk before, the name
/// afterwards. Throws Error where something has that name already, or the disk fails.
void moveIntoPlace(const QString &from, const QString &to);

} // namespace errdex::db
