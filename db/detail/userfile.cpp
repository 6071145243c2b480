// SPDX-License-Identifier: MIT
#include "db/detail/userfile.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/wal.h"
#include "db/snapshots.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr auto userFolder = ":/migrations/user"_L1;

/// Throws Error when the file is none that we may open for writing, which could change it already.
void checkFile(const QString &path, int newestKnown)
{
    try {
        Connection probe(path, Connection::Mode::ReadOnly);
        checkVersion(probe, newestKnown);
    } catch (const Error &error) {
        // After a power cut a journal takes the last transaction back, and only a writer may play
        // it. The file says nothing before that; it is checked again afterwards.
        if (error.kind() != Error::Kind::ReadOnly || !QFile::exists(path + "-journal"_L1))
            throw;
    }
}

/// Read once: a start opens the database for each kind of table that it reads.
const QList<Migration> &userMigrations()
{
    static const QList<Migration> migrations = readMigrations(userFolder);
    return migrations;
}

void takeSnapshotBeforeUpgrade(Connection &connection, int newestKnown)
{
    const qint64 version = connection.integerPragma("user_version"_L1);
    if (version == 0 || version >= newestKnown)
        return;
    try {
        Snapshots(connection.path()).take(SnapshotReason::Upgrade, QDateTime::currentDateTimeUtc());
    } catch (const Error &) {
        // Each step is a transaction of its own, so this is a second net, and no reason to keep a
        // person from the data. The daily snapshot meets the same obstacle, and tells it.
    }
}

} // namespace

std::unique_ptr<Connection> openUserFile(const QString &path)
{
    const QList<Migration> &migrations = userMigrations();
    const QFileInfo file(path);
    if (file.exists() && file.size() > 0) {
        checkFile(path, static_cast<int>(migrations.size()));
    } else if (!QDir().mkpath(file.absolutePath())) {
        throw Error(Error::Kind::CannotOpen, path, u"the folder cannot be made"_s);
    }
    auto connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
    checkVersion(*connection, static_cast<int>(migrations.size()));
    // Of a new file: half the pages that an import writes one by one. Others keep theirs.
    connection->execute(u"PRAGMA page_size = 8192"_s);
    useWal(*connection);
    connection->execute(u"PRAGMA synchronous = FULL"_s);
    takeSnapshotBeforeUpgrade(*connection, static_cast<int>(migrations.size()));
    migrate(*connection, migrations);
    return connection;
}

UserFileView viewUserFile(const QString &path)
{
    return viewFile(path, userFolder);
}

UserFileView viewFile(const QString &path, const QString &folder)
{
    const QList<Migration> migrations = readMigrations(folder);
    UserFileView view;
    try {
        view.connection = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
        checkVersion(*view.connection, static_cast<int>(migrations.size()));
        if (view.connection->integerPragma("user_version"_L1) == migrations.size())
            return view;
    } catch (const Error &error) {
        // A journal is to be played, or SQLite needs files beside it that the folder does not take.
        if (error.kind() != Error::Kind::ReadOnly && error.kind() != Error::Kind::CannotOpen)
            throw;
    }
    view.connection.reset();
    view.copy = std::make_unique<PrivateCopy>(path);
    view.connection = std::make_unique<Connection>(view.copy->path(), Connection::Mode::ReadWrite);
    migrate(*view.connection, migrations);
    // What is written to a copy would be lost without a word.
    view.connection->execute(u"PRAGMA query_only = ON"_s);
    return view;
}

int newestUserVersion()
{
    return static_cast<int>(userMigrations().size());
}

} // namespace errdex::db
