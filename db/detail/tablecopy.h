// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace errdex::db {

class Connection;

/// A table of a database, as its schema has it.
struct TableSchema
{
    struct Column
    {
        QString name;
        QString type; ///< "TEXT", "INTEGER"
        bool isRequired = false; ///< NOT NULL
        int keyPosition = 0; ///< from 1; 0: no part of the primary key
    };
    QString name;
    QList<Column> columns; ///< in the order of the table
    bool hasRowId = true;

    QString quotedColumns() const; ///< "a", "b"
};

/// The name in quotes, for SQL. Names come from a schema, which may be a stranger's.
QString quotedName(const QString &name);

/// The tables of our own, in the order in which they were made.
QList<TableSchema> tablesOf(Connection &connection);

/// Gives `connection` the rows of the database at `source`, in the place of its own, as one
/// transaction. Both have the newest schema. Throws Error; the rows are the old ones then.
void replaceRows(Connection &connection, const QString &source);

} // namespace errdex::db
