// SPDX-License-Identifier: MIT
#include "db/rescue.h"

#include "db/databasecheck.h"
#include "db/detail/connection.h"
#include "db/detail/userfile.h"

#include <QFile>
#include <QFileInfo>

namespace errdex::db {

namespace {

/// Some damage is met only by a writer, as a version that a flipped bit made an older one.
bool canBeOpened(const QString &path)
{
    try {
        openUserFile(path);
    } catch (const Error &error) {
        return !isDamage(error.kind()) && error.kind() != Error::Kind::MigrationFailed;
    }
    return true;
}

std::optional<Snapshot> newestGood(const QString &database)
{
    for (const Snapshot &snapshot : Snapshots(database).list()) { // newest first
        if (Snapshots::isSound(snapshot.path))
            return snapshot;
    }
    return std::nullopt;
}

Snapshot takeSalvaged(const QString &database, const QString &damaged, const QDateTime &now,
                      SalvageReport &report)
{
    return Snapshots(database).take(SnapshotReason::Salvage, now, [&](const QString &target) {
        report = salvage(damaged, target);
    });
}

} // namespace

bool isDamage(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotADatabase:
    case Error::Kind::ForeignDatabase: // a flipped bit of the header looks so
    case Error::Kind::Corrupt:
        return true;
    case Error::Kind::Missing:
    case Error::Kind::CannotOpen:
    case Error::Kind::NewerVersion:
    case Error::Kind::MigrationFailed:
    case Error::Kind::ReadOnly:
    case Error::Kind::DiskFull:
    case Error::Kind::Locked:
    case Error::Kind::InputOutput:
    case Error::Kind::Statement:
        return false;
    }
    Q_UNREACHABLE();
}

bool isDamaged(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return false;
    const DatabaseReport report = checkDatabase(path, DatabaseKind::User);
    return report.error ? isDamage(report.error->kind()) : !report.damage.isEmpty();
}

RescueOutcome restoreSnapshot(const QString &database, const QString &snapshot,
                              const QDateTime &now)
{
    const DatabaseReport report = checkDatabase(snapshot, DatabaseKind::User);
    if (report.error)
        throw Error(*report.error);
    if (!report.damage.isEmpty())
        throw Error(Error::Kind::Corrupt, snapshot, report.damage.first());
    RescueOutcome outcome;
    if (isDamaged(database) || !canBeOpened(database))
        outcome.setAside = setAside(database, now);
    outcome.former = Snapshots(database).restore(snapshot, now);
    return outcome;
}

RescueOutcome restoreSalvaged(const QString &database, const QString &damaged, const QDateTime &now)
{
    SalvageReport report;
    const Snapshot salvaged = takeSalvaged(database, damaged, now, report);
    RescueOutcome outcome = restoreSnapshot(database, salvaged.path, now);
    outcome.salvaged = report;
    return outcome;
}

RescueOutcome rescueDamaged(const QString &database, const QDateTime &now)
{
    const std::optional<Snapshot> earlier = newestGood(database);
    RescueOutcome outcome;
    try {
        SalvageReport report;
        const Snapshot salvaged = takeSalvaged(database, database, now, report);
        if (report.rows > 0) {
            outcome = restoreSnapshot(database, salvaged.path, now);
            outcome.salvaged = report;
            outcome.earlier = earlier;
            return outcome;
        }
        QFile::remove(salvaged.path); // a copy of nothing would stand before the good ones
    } catch (const Error &error) {
        if (!isDamage(error.kind()))
            throw; // a full disk, a folder that takes no file: then nothing is moved either
    }
    outcome = startEmpty(database, now);
    outcome.earlier = earlier;
    return outcome;
}

RescueOutcome startEmpty(const QString &database, const QDateTime &now)
{
    RescueOutcome outcome;
    if (isDamaged(database) || !canBeOpened(database))
        outcome.setAside = setAside(database, now);
    return outcome;
}

} // namespace errdex::db
