// SPDX-License-Identifier: MIT
#include "db/detail/teamrow.h"

#include "db/detail/statement.h"
#include "db/team/teamerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace errdex::db::teamrow {

QString timeColumn(const QString &column)
{
    return u"to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"_s.arg(column);
}

void refuse(const QString &what)
{
    throw TeamError(TeamError::Kind::BadAnswer, what);
}

QString textOf(Statement &statement, int column, qsizetype limit, const QString &what)
{
    QString text = statement.text(column);
    if (text.size() > limit)
        refuse(u"%1 of %2 letters"_s.arg(what).arg(text.size()));
    return text;
}

qint64 numberOf(Statement &statement, int column, qint64 least, qint64 most, const QString &what)
{
    bool isNumber = false;
    const qint64 number = statement.text(column).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        refuse(u"%1 \"%2\""_s.arg(what, statement.text(column).left(40)));
    return number;
}

qint64 revisionOf(Statement &statement, int column)
{
    return numberOf(statement, column, 1, std::numeric_limits<qint64>::max(), u"revision"_s);
}

int smallNumberOf(Statement &statement, int column, const QString &what)
{
    return int(numberOf(statement, column, 1, std::numeric_limits<int>::max(), what));
}

void checkCount(qsizetype rows, int limit)
{
    if (rows > limit)
        refuse(u"more than %1 rows"_s.arg(limit));
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace errdex::db::teamrow
