// SPDX-License-Identifier: MIT
#include "db/salvage.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/pagefile.h"
#include "db/detail/statement.h"
#include "db/detail/tablecopy.h"
#include "db/detail/transaction.h"
#include "db/detail/treereader.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

/// How the rows of a table are stored: of one without row ids the key comes first, and one with an
/// INTEGER PRIMARY KEY has it as its row id alone.
class StoredTable
{
public:
    StoredTable(TableSchema schema, Connection &target)
        : m_schema(std::move(schema))
        , m_order(m_schema.columns)
    {
        int keys = 0;
        for (const TableSchema::Column &column : m_order)
            keys += column.keyPosition > 0 ? 1 : 0;
        if (!m_schema.hasRowId) {
            std::stable_sort(m_order.begin(), m_order.end(), [](const auto &a, const auto &b) {
                return (a.keyPosition ? a.keyPosition : INT_MAX)
                        < (b.keyPosition ? b.keyPosition : INT_MAX);
            });
        } else if (keys == 1) {
            for (int i = 0; i < m_order.size(); ++i) {
                if (m_order[i].keyPosition == 1 && m_order[i].type == "INTEGER"_L1)
                    m_rowIdColumn = i;
            }
        }
        QStringList names;
        for (const TableSchema::Column &column : m_order)
            names.append(quotedName(column.name));
        QStringList marks(names.size(), u"?"_s);
        m_insert = std::make_unique<Statement>(
                target,
                u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quotedName(m_schema.name),
                                                         names.join(u", "_s), marks.join(u", "_s)));
    }

    const QString &name() const { return m_schema.name; }
    bool hasRowId() const { return m_schema.hasRowId; }

    /// Whether a row has the types of this table. Columns that were added later may be missing.
    bool fits(const StoredRow &row) const
    {
        if (row.rowId.has_value() != hasRowId() || row.cells.size() > m_order.size())
            return false;
        for (int i = 0; i < m_order.size(); ++i) {
            if (i == m_rowIdColumn)
                continue;
            const Cell cell = i < row.cells.size() ? row.cells[i] : Cell();
            const bool isNull = std::holds_alternative<std::monostate>(cell);
            const bool isText = std::holds_alternative<QString>(cell);
            const bool mustBe = m_order[i].isRequired || m_order[i].keyPosition > 0;
            if (isNull ? mustBe : isText != (m_order[i].type == "TEXT"_L1))
                return false;
        }
        return true;
    }

    /// False where the table does not take the row: its rules speak of damage that its form hides.
    bool insert(const StoredRow &row)
    {
        for (int i = 0; i < m_order.size(); ++i) {
            const Cell cell = i < row.cells.size() ? row.cells[i] : Cell();
            if (i == m_rowIdColumn)
                m_insert->bind(row.rowId);
            else if (const auto *text = std::get_if<QString>(&cell))
                m_insert->bind(text->isNull() ? u""_s : *text);
            else if (const auto *number = std::get_if<qint64>(&cell))
                m_insert->bind(*number);
            else
                m_insert->bind(QString());
        }
        try {
            m_insert->execute();
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Statement)
                throw;
            return false;
        }
        return true;
    }

private:
    TableSchema m_schema;
    QList<TableSchema::Column> m_order; ///< as stored
    int m_rowIdColumn = -1;
    std::unique_ptr<Statement> m_insert;
};

/// Indexes have the form of tables without row ids; a stray page of one must not pass for a table.
struct IndexForm
{
    QList<bool> isText;

    bool fits(const StoredRow &row) const
    {
        if (row.rowId || row.cells.size() != isText.size())
            return false;
        for (int i = 0; i < isText.size(); ++i) {
            if (std::holds_alternative<QString>(row.cells[i]) != isText[i])
                return false;
        }
        return true;
    }
};

class Salvage
{
public:
    Salvage(const PageFile &file, Connection &target)
        : m_reader(file)
        , m_file(file)
        , m_target(target)
    {
        for (const TableSchema &schema : tablesOf(target))
            m_tables.push_back(std::make_unique<StoredTable>(schema, target));
        readIndexForms();
    }

    SalvageReport run()
    {
        const QHash<QString, quint32> roots = readRoots();
        bool isWhole = roots.size() >= qsizetype(m_tables.size());
        for (const auto &table : m_tables) {
            if (const quint32 root = roots.value(table->name()))
                m_reader.readTree(root, table->hasRowId(),
                                  [&](const StoredRow &row) { take(*table, row); });
            else
                isWhole = false;
        }
        m_report.unreadablePages += m_reader.unreadablePages();
        m_report.lostRows += m_reader.unreadableRows();
        if (!isWhole && m_report.unreadablePages == 0)
            m_report.unreadablePages = 1; // where the schema is
        if (m_report.unreadablePages > 0)
            readStrays();
        joinLooseEnds();
        return m_report;
    }

private:
    void readIndexForms()
    {
        Statement indexes(
                m_target,
                u"SELECT index_list.name, \"table\".name FROM sqlite_schema AS \"table\", "
                "pragma_index_list(\"table\".name) AS index_list WHERE type = 'table' "
                "AND origin <> 'pk'"_s);
        indexes.execute();
        QStringList names;
        while (indexes.next())
            names.append(indexes.text(0));
        for (const QString &name : names) {
            Statement columns(m_target, u"PRAGMA index_xinfo(%1)"_s.arg(quotedName(name)));
            columns.execute();
            IndexForm form;
            while (columns.next()) {
                // The row id has no name, and is a number as all columns of ours that are no text.
                form.isText.append(columns.integer(1) >= 0 && isTextColumn(columns.text(2)));
            }
            m_indexes.append(form);
        }
    }

    /// By name alone: no two columns of our schema have one name and two types.
    bool isTextColumn(const QString &column)
    {
        for (const TableSchema &schema : tablesOf(m_target)) {
            for (const TableSchema::Column &known : schema.columns) {
                if (known.name == column)
                    return known.type == "TEXT"_L1;
            }
        }
        return false;
    }

    /// Where the damaged file says that its tables begin.
    QHash<QString, quint32> readRoots()
    {
        QHash<QString, quint32> roots;
        m_reader.readTree(1, true, [&](const StoredRow &row) {
            // type, name, tbl_name, rootpage, sql
            if (row.cells.size() < 4)
                return;
            const auto *type = std::get_if<QString>(&row.cells[0]);
            const auto *name = std::get_if<QString>(&row.cells[1]);
            const auto *root = std::get_if<qint64>(&row.cells[3]);
            if (type && name && root && *type == "table"_L1 && *root > 1
                && *root <= qint64(m_file.pageCount()))
                roots.insert(*name, quint32(*root));
        });
        return roots;
    }

    void take(StoredTable &table, const StoredRow &row)
    {
        if (table.fits(row) && table.insert(row))
            ++m_report.rows;
        else
            ++m_report.lostRows;
    }

    /// Pages below one that cannot be read: nothing but their form says whose they are.
    void readStrays()
    {
        m_reader.skipFreePages();
        for (quint32 number = 2; number <= m_file.pageCount(); ++number) {
            QList<StoredRow> rows;
            bool hasRowId = false;
            if (!m_reader.readStray(number, hasRowId, rows))
                continue;
            const auto isIndex = [&rows](const IndexForm &form) {
                return std::all_of(rows.begin(), rows.end(),
                                   [&form](const StoredRow &row) { return form.fits(row); });
            };
            if (std::any_of(m_indexes.begin(), m_indexes.end(), isIndex))
                continue;
            StoredTable *found = nullptr;
            int candidates = 0;
            for (const auto &table : m_tables) {
                if (std::all_of(rows.begin(), rows.end(),
                                [&](const StoredRow &row) { return table->fits(row); })) {
                    found = table.get();
                    ++candidates;
                }
            }
            if (candidates == 1) {
                for (const StoredRow &row : rows)
                    take(*found, row);
            } else {
                m_report.unplacedRows += rows.size();
            }
        }
    }

    qint64 changed(const QString &sql)
    {
        m_target.execute(sql);
        Statement changes(m_target, u"SELECT changes()"_s);
        changes.execute();
        return changes.next() ? changes.integer(0) : 0;
    }

    /// Takes away what refers to rows that are lost, which nothing could show.
    qint64 removeLooseRows()
    {
        qint64 removed = 0;
        QStringList deletions;
        Statement references(
                m_target,
                u"SELECT tables.name, \"from\", \"table\", \"to\" FROM sqlite_schema AS "
                "tables, pragma_foreign_key_list(tables.name) "
                "WHERE tables.type = 'table' ORDER BY tables.rowid"_s);
        references.execute();
        while (references.next())
            deletions.append(u"DELETE FROM %1 WHERE %2 NOT IN (SELECT %4 FROM %3)"_s.arg(
                    quotedName(references.text(0)), quotedName(references.text(1)),
                    quotedName(references.text(2)), quotedName(references.text(3))));
        for (const QString &deletion : deletions) // parents were made before their children
            removed += changed(deletion);
        return removed;
    }

    /// A catalogue needs a version that is there, and counts have to be true again.
    void joinLooseEnds()
    {
        qint64 removed = removeLooseRows();
        const bool hasCatalogs = std::any_of(
                m_tables.begin(), m_tables.end(),
                [](const auto &table) { return table->name() == "imported_catalog"_L1; });
        if (hasCatalogs) {
            removed += changed(u"DELETE FROM imported_catalog WHERE NOT EXISTS (SELECT 1 FROM "
                               "imported_version WHERE catalog_id = imported_catalog.id)"_s);
            m_target.execute(u"UPDATE imported_version SET code_count = (SELECT count(*) FROM "
                             "imported_code WHERE version_id = imported_version.id)"_s);
            m_target.execute(
                    u"UPDATE imported_catalog SET present_version = (SELECT max(number) FROM "
                    "imported_version WHERE catalog_id = imported_catalog.id) WHERE NOT EXISTS "
                    "(SELECT 1 FROM imported_version WHERE catalog_id = imported_catalog.id AND "
                    "number = present_version)"_s);
        }
        m_report.rows -= removed;
        m_report.unplacedRows += removed;
    }

    TreeReader m_reader;
    const PageFile &m_file;
    Connection &m_target;
    std::vector<std::unique_ptr<StoredTable>> m_tables;
    QList<IndexForm> m_indexes;
    SalvageReport m_report;
};

} // namespace

SalvageReport salvage(const QString &damaged, const QString &target)
{
    return salvage(damaged, target, u":/migrations/user"_s);
}

SalvageReport salvage(const QString &damaged, const QString &target, const QString &scripts)
{
    const PageFile file(damaged);
    const QList<Migration> migrations = readMigrations(scripts);
    // Rows fit the schema of their time; then all is brought up to date together. Where the
    // version is lost too, it was most probably the newest.
    const auto version = qsizetype(file.schemaVersion());
    const bool isKnown = version >= 1 && version <= migrations.size();
    Connection connection(target, Connection::Mode::ReadWrite);
    connection.execute(u"PRAGMA synchronous = OFF"_s); // what breaks off is written again
    migrate(connection, isKnown ? migrations.first(version) : migrations);
    connection.execute(u"PRAGMA foreign_keys = OFF"_s); // rows come in any order
    SalvageReport report;
    {
        Transaction transaction(connection);
        report = Salvage(file, connection).run();
        transaction.commit();
    }
    connection.execute(u"PRAGMA foreign_keys = ON"_s);
    migrate(connection, migrations);
    return report;
}

} // namespace errdex::db
