// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QList>
#include <QString>

namespace errdex::test {

inline constexpr int codesInOne = 3; ///< stars of one change: all or none
inline constexpr int codesOfImport = 400; ///< some pages of codes

QList<db::CodeKey> keysOf(int change);
QString noteOf(int change);

/// The process that is killed or finds no room: makes changes of a kind ("stars", "notes", "imports",
/// "restores", "upgrade") in the database at `path`, and tells the number of each on standard output
/// as soon as it is stored, that of one that was undone as its negative. 3 where it fails, with the
/// kind of the error on standard error.
int writeUntilKilled(const QString &kind, const QString &path);

} // namespace errdex::test
