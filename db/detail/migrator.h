// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace errdex::db {

class Connection;

/// One numbered step: a script that takes the schema from version - 1 to version.
struct Migration
{
    int version = 0;
    QString name;
    QString script;
};

enum class MigrationOutcome { AlreadyCurrent, Created, Upgraded };

/// Marks the databases of this program: "Edx1" in ASCII, PRAGMA application_id.
inline constexpr int applicationId = 0x45647831;

/// Reads "0001_name.sql", "0002_…" from a folder (":/migrations/user"), in order and without gaps.
QList<Migration> readMigrations(const QString &folder);

/// Applies what is missing, each step in one transaction with its PRAGMA user_version.
///
/// Throws Error: NewerVersion (the file is left as it is), ForeignDatabase (tables, but not ours),
/// MigrationFailed (the failed step is rolled back, earlier ones stay), or what the engine says.
MigrationOutcome migrate(Connection &connection, const QList<Migration> &migrations);

/// Throws NewerVersion or ForeignDatabase when `connection` is none that migrate() would take.
void checkVersion(Connection &connection, int newestKnown);

/// The same, and throws Corrupt for an older version: for a file that nobody upgrades, as the
/// bundled database. An installation that broke off leaves an empty file, which SQLite takes.
void checkIsCurrent(Connection &connection, int newestKnown);

} // namespace errdex::db
