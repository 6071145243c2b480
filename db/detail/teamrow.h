// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QJsonArray;

namespace errdex::db {
class Statement;
}

/// What a team's server answers, taken with distrust: each function throws TeamError (BadAnswer) for
/// what no server of ours would send.
namespace errdex::db::teamrow {

// As the CHECKs of migrations/team have them, in letters: never more than bytes.
inline constexpr qsizetype slugLimit = 256;
inline constexpr qsizetype codeLimit = 1024;
inline constexpr qsizetype authorLimit = 256;
inline constexpr qsizetype textLimit = qsizetype(256) * 1024;

/// SQL for a column's time: ISO 8601 with microseconds, UTC.
QString timeColumn(const QString &column);

[[noreturn]] void refuse(const QString &what);

QString textOf(Statement &statement, int column, qsizetype limit, const QString &what);
qint64 numberOf(Statement &statement, int column, qint64 least, qint64 most, const QString &what);
qint64 revisionOf(Statement &statement, int column); ///< from 1
int smallNumberOf(Statement &statement, int column, const QString &what); ///< from 1
void checkCount(qsizetype rows, int limit);

/// JSON for a parameter.
QString compact(const QJsonArray &array);

} // namespace errdex::db::teamrow
