// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlQuery>
#include <QString>

#include <optional>

namespace errdex::db {

class Connection;

/// A prepared, forward-only statement with bound values. Throws db::Error where it fails.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);

    /// Binds by position; null strings and empty optionals become NULL.
    Statement &bind(const QString &value);
    Statement &bind(qint64 value);
    Statement &bind(const std::optional<qint64> &value);

    /// Runs the statement; the next bind() starts again at the first position.
    void execute();
    bool next();
    /// The first cell of an answer of one row, null where there is none. Reads to the end: on
    /// PostgreSQL the rest would be in the way of the next statement.
    QString onlyText();

    QString text(int column) const; ///< null for NULL
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    std::optional<qint64> optionalInteger(int column) const;

private:
    Connection &m_connection;
    QSqlQuery m_query;
    int m_position = 0;
};

} // namespace errdex::db
