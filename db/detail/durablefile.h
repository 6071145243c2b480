// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace errdex::db {

/// Writes what is still in the system's memory of a closed file to the disk. Throws Error.
void syncFile(const QString &path);

/// Gives a file of the same folder its name for good: the file is on the disk before, the name
/// afterwards. Throws Error where something has that name already, or the disk fails.
void moveIntoPlace(const QString &from, const QString &to);

/// What tells a file from any other that gets its name later; nothing where there is no file, or the
/// system does not say.
std::optional<quint64> fileNumber(const QString &path);

} // namespace errdex::db
