// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace errdex::db {

/// What a look at a database found, without changing it.
struct DatabaseReport
{
    QString path;
    qint64 bytes = 0;
    int version = 0; ///< PRAGMA user_version
    int newestVersion = 0; ///< the newest that this program knows
    QStringList damage; ///< PRAGMA integrity_check, empty when sound
    QStringList brokenReferences; ///< PRAGMA foreign_key_check
    /// A change was broken off, and whoever opens the database next takes it back: what is told is
    /// how it will be then.
    bool isInterrupted = false;
    std::optional<Error> error; ///< why it could not be opened or read at all

    bool isSound() const { return !error && damage.isEmpty() && brokenReferences.isEmpty(); }
};

enum class DatabaseKind { Bundled, User };

/// Never throws: what goes wrong is in the report.
DatabaseReport checkDatabase(const QString &path, DatabaseKind kind);

} // namespace errdex::db
