// SPDX-License-Identifier: MIT
#include "db/detail/migrator.h"

#include "db/detail/connection.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

bool hasTables(Connection &connection)
{
    Statement statement(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    statement.execute();
    return statement.next() && statement.integer(0) > 0;
}

void apply(Connection &connection, const Migration &migration)
{
    try {
        Transaction transaction(connection);
        // Another program may have done this step while we waited for the lock.
        if (connection.integerPragma("user_version"_L1) >= migration.version)
            return;
        connection.executeScript(migration.script);
        connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
        transaction.commit();
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Statement)
            throw;
        throw Error(
                Error::Kind::MigrationFailed, error.path(),
                u"step %1 (%2): %3"_s.arg(migration.version).arg(migration.name, error.detail()));
    }
}

} // namespace

QList<Migration> readMigrations(const QString &folder)
{
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        const int version = name.section(u'_', 0, 0).toInt();
        if (version != migrations.size() + 1 || !file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::MigrationFailed, file.fileName(),
                        u"migrations must be numbered 0001, 0002, … without a gap"_s);
        migrations.append({version, name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

void checkVersion(Connection &connection, int newestKnown)
{
    const qint64 version = connection.integerPragma("user_version"_L1);
    const bool isFresh = version == 0 && !hasTables(connection);
    // Asked last: another start may be making the database at this moment, which is ours before it
    // has anything.
    if (!isFresh && connection.integerPragma("application_id"_L1) != applicationId)
        throw Error(Error::Kind::ForeignDatabase, connection.path(),
                    u"application_id is not that of Errdex"_s);
    if (version > newestKnown)
        throw Error(Error::Kind::NewerVersion, connection.path(),
                    u"schema version %1, newest known %2"_s.arg(version).arg(newestKnown));
}

void checkIsCurrent(Connection &connection, int newestKnown)
{
    checkVersion(connection, newestKnown);
    const qint64 version = connection.integerPragma("user_version"_L1);
    if (version < newestKnown)
        throw Error(Error::Kind::Corrupt, connection.path(),
                    u"schema version %1 instead of %2"_s.arg(version).arg(newestKnown));
}

MigrationOutcome migrate(Connection &connection, const QList<Migration> &migrations)
{
    checkVersion(connection, static_cast<int>(migrations.size()));
    const qint64 version = connection.integerPragma("user_version"_L1);
    if (version == migrations.size())
        return MigrationOutcome::AlreadyCurrent;
    for (const Migration &migration : migrations) {
        if (migration.version > version)
            apply(connection, migration);
    }
    return version == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

} // namespace errdex::db
