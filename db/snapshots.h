// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace errdex::db {

/// Why a snapshot was taken.
enum class SnapshotReason : quint8 {
    Daily,
    Upgrade, ///< before the schema was brought up to date
    Restore, ///< before another state was restored: what undoes that
    Salvage, ///< what could be read of a damaged database
    Join, ///< before another person's data was joined in
};

/// A copy of the user database, by its name alone.
struct Snapshot
{
    QString path;
    int number = 0; ///< counts up: the order, whatever the clock said
    QDateTime takenAt; ///< UTC, by the clock of the time
    SnapshotReason reason = SnapshotReason::Daily;
    qint64 bytes = 0;
};

/// What is in a database of the user's.
struct OwnDataSummary
{
    int version = 0; ///< of the schema
    qint64 kept = 0; ///< stars, concepts, notes: all that is kept with a code
    qint64 catalogs = 0; ///< imported and not removed
    qint64 codes = 0; ///< of their present versions
};

/// Copies of the user database in the folder "snapshots" beside it.
///
/// Each is written under another name, checked, and on the disk before it gets its own. Their
/// order is a number and not the clock, which may go backwards. Every function but list() and
/// isDue() throws Error.
class Snapshots
{
public:
    /// How many copies are kept by this process, 10 as long as nobody says so. From any thread.
    static int mostKept();
    static void setMostKept(int count);

    explicit Snapshots(const QString &databasePath);

    const QString &folder() const { return m_folder; }
    QList<Snapshot> list() const; ///< newest first; what has not our kind of name is not listed
    /// Whether this day, UTC, has none yet, and there is something to copy.
    bool isDue(const QDateTime &now) const;

    /// Copies the database as it is, beside whoever is writing, and deletes what is older than the
    /// newest good ones.
    Snapshot take(SnapshotReason reason, const QDateTime &now) const;
    /// The same for what `write` makes at the path that it is given.
    Snapshot take(SnapshotReason reason, const QDateTime &now,
                  const std::function<void(const QString &)> &write) const;

    /// Puts the rows of a snapshot in the place of the present ones, which are in the snapshot that
    /// is returned; nothing where there was no database. Others may have the database open.
    std::optional<Snapshot> restore(const QString &path, const QDateTime &now) const;

    /// Throws Error for one that is damaged, foreign or newer.
    static OwnDataSummary summary(const QString &path);
    /// All of it was read and found sound. Never throws.
    static bool isSound(const QString &path);

private:
    Snapshot takeLocked(SnapshotReason reason, const QDateTime &now,
                        const std::function<void(const QString &)> &write) const;
    void copyTo(const QString &path) const;
    void prune() const;

    QString m_database;
    QString m_folder;
};

} // namespace errdex::db
