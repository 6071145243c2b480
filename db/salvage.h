// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QDateTime>
#include <QList>

namespace errdex::db {

/// What could be read of a damaged database.
struct SalvageReport
{
    qint64 rows = 0; ///< that are in the new database
    int unreadablePages = 0; ///< each holds an unknown number of rows
    qint64 lostRows = 0; ///< that were seen, but could not be read
    qint64 unplacedRows = 0; ///< that were read, but belong to what is lost

    bool isWhole() const { return unreadablePages == 0 && lostRows == 0 && unplacedRows == 0; }
};

/// Reads what is intact of a user database and of its write-ahead log, row by row, past SQLite, and
/// writes it as a new, sound database. A page that cannot be read costs its own rows: those of the
/// pages below it are found by their form. The damaged file is only read.
///
/// Throws Error: for a damaged file that cannot be read at all, or where `target`, which must not
/// be there, cannot be written.
SalvageReport salvage(const QString &damaged, const QString &target);
/// The same of a file of other scripts, the resources in the folder `scripts`.
SalvageReport salvage(const QString &damaged, const QString &target, const QString &scripts);

/// A damaged database that was moved out of the way.
struct SetAside
{
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
};

/// Moves a database and its -wal, -shm and -journal beside itself, under a name with the date that
/// nothing has yet. Throws Error; all is in its old place then.
SetAside setAside(const QString &path, const QDateTime &now);

/// What setAside() moved away from `path`, newest name first. Never throws.
QList<SetAside> filesSetAside(const QString &path);

} // namespace errdex::db
