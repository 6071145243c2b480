// SPDX-License-Identifier: MIT
#include "db/databasecheck.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/privatecopy.h"
#include "db/detail/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

void check(const QString &path, DatabaseKind kind, Connection::Mode mode, DatabaseReport &report)
{
    report.error.reset();
    try {
        const bool isBundled = kind == DatabaseKind::Bundled;
        report.newestVersion = static_cast<int>(
                readMigrations(isBundled ? u":/migrations/bundled"_s : u":/migrations/user"_s)
                        .size());
        Connection connection(path, mode);
        report.version = static_cast<int>(connection.integerPragma("user_version"_L1));
        if (isBundled)
            checkIsCurrent(connection, report.newestVersion);
        else
            checkVersion(connection, report.newestVersion);

        Statement integrity(connection, u"PRAGMA integrity_check"_s);
        integrity.execute();
        while (integrity.next()) {
            if (integrity.text(0) != "ok"_L1)
                report.damage.append(integrity.text(0));
        }
        Statement references(connection, u"PRAGMA foreign_key_check"_s);
        references.execute();
        while (references.next())
            report.brokenReferences.append(u"%1 row %2 -> %3"_s.arg(
                    references.text(0), references.text(1), references.text(2)));
    } catch (const Error &error) {
        report.error = error;
    }
}

} // namespace

DatabaseReport checkDatabase(const QString &path, DatabaseKind kind)
{
    DatabaseReport report;
    report.path = path;
    report.bytes = QFileInfo(path).size();
    check(path, kind,
          kind == DatabaseKind::Bundled ? Connection::Mode::Immutable : Connection::Mode::ReadOnly,
          report);
    // Only a writer may play the journal of a change that was broken off, and this is none.
    if (report.error && report.error->kind() == Error::Kind::ReadOnly
        && QFileInfo(path + "-journal"_L1).size() > 0) {
        try {
            const PrivateCopy copy(path);
            check(copy.path(), kind, Connection::Mode::ReadWrite, report);
            report.isInterrupted = !report.error;
        } catch (const Error &error) {
            report.error = error;
        }
        if (report.error)
            report.error = Error(report.error->kind(), path, report.error->detail());
    }
    return report;
}

} // namespace errdex::db
