// SPDX-License-Identifier: MIT
#include "db/databasecheck.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace errdex::db {

DatabaseReport checkDatabase(const QString &path, DatabaseKind kind)
{
    DatabaseReport report;
    report.path = path;
    report.bytes = QFileInfo(path).size();
    try {
        const bool isBundled = kind == DatabaseKind::Bundled;
        report.newestVersion = static_cast<int>(
                readMigrations(isBundled ? u":/migrations/bundled"_s : u":/migrations/user"_s)
                        .size());
        Connection connection(path,
                              isBundled ? Connection::Mode::Immutable : Connection::Mode::ReadOnly);
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
    return report;
}

} // namespace errdex::db
