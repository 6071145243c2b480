// SPDX-License-Identifier: MIT
#pragma once

#include "db/salvage.h"
#include "db/snapshots.h"

#include <optional>

namespace errdex::db {

/// What became of the user database, and what leads back.
struct RescueOutcome
{
    std::optional<Snapshot> former; ///< the state before, where it could be read
    std::optional<SetAside> setAside; ///< the damaged file, where there was one
    std::optional<SalvageReport> salvaged;
    std::optional<Snapshot> earlier; ///< of a rescue: the newest good copy from before
};

/// Whether a failure means that the file's content is broken: it can then be moved away and made
/// anew. A newer database is not, nor one that only cannot be reached.
bool isDamage(Error::Kind kind);
/// Reads all of the database. Never throws; one that is not there, or newer, is not damaged.
bool isDamaged(const QString &path);

/// Each leaves a user database that can be used, and loses no file: a damaged one is moved aside.
/// Nobody in this program may have it open when it is damaged. Throws Error; then everything is as
/// it was, except that the damaged file may be aside already.
RescueOutcome restoreSnapshot(const QString &database, const QString &snapshot,
                              const QDateTime &now);
/// `damaged` is the database itself, or a file that was set aside before. What is read of it becomes
/// a snapshot, and that is restored.
RescueOutcome restoreSalvaged(const QString &database, const QString &damaged,
                              const QDateTime &now);
/// What can be done without asking: the damaged file is moved aside, and what can be read of it, or
/// else nothing, is the user's data from now on.
RescueOutcome rescueDamaged(const QString &database, const QDateTime &now);
/// Does nothing unless the database is damaged.
RescueOutcome startEmpty(const QString &database, const QDateTime &now);

} // namespace errdex::db
