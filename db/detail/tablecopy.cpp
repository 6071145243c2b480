// SPDX-License-Identifier: MIT
#include "db/detail/tablecopy.h"

#include "db/detail/connection.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

/// Detaches in any case, or the connection keeps the file open.
class Attached
{
public:
    Attached(Connection &connection, const QString &path)
        : m_connection(connection)
    {
        Statement(connection, u"ATTACH DATABASE ? AS source"_s).bind(path).execute();
        // Rows come table by table, and refer to each other; it has no effect in a transaction.
        connection.execute(u"PRAGMA foreign_keys = OFF"_s);
    }
    ~Attached()
    {
        try {
            m_connection.execute(u"PRAGMA foreign_keys = ON"_s);
            m_connection.execute(u"DETACH DATABASE source"_s);
        } catch (const Error &) {
            // Closing the connection does the same.
        }
    }
    Q_DISABLE_COPY_MOVE(Attached)

private:
    Connection &m_connection;
};

} // namespace

QString quotedName(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString TableSchema::quotedColumns() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(quotedName(column.name));
    return names.join(u", "_s);
}

QList<TableSchema> tablesOf(Connection &connection)
{
    QList<TableSchema> tables;
    {
        Statement statement(connection,
                            u"SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema "
                            "WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' "
                            "AND sql LIKE 'CREATE TABLE%' ORDER BY rowid"_s);
        statement.execute();
        while (statement.next())
            tables.append({statement.text(0), {}, statement.integer(1) == 0});
    }
    for (TableSchema &table : tables) {
        Statement statement(connection, u"PRAGMA table_info(%1)"_s.arg(quotedName(table.name)));
        statement.execute();
        while (statement.next())
            table.columns.append({statement.text(1), statement.text(2), statement.integer(3) != 0,
                                  static_cast<int>(statement.integer(5))});
    }
    return tables;
}

void replaceRows(Connection &connection, const QString &source)
{
    const QList<TableSchema> tables = tablesOf(connection);
    const Attached attached(connection, source);
    Transaction transaction(connection);
    for (const TableSchema &table : tables) {
        const QString name = quotedName(table.name);
        const QString columns = table.quotedColumns();
        connection.execute(u"DELETE FROM main.%1"_s.arg(name));
        connection.execute(
                u"INSERT INTO main.%1 (%2) SELECT %2 FROM source.%1"_s.arg(name, columns));
    }
    transaction.commit();
}

} // namespace errdex::db
