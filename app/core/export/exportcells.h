// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "core/export/outputbuffer.h"

#include <string>
#include <string_view>

namespace errdex {

class RowWriter;

/// A table that is exported: its heads, and the cells of its lines. The writers of all formats know
/// nothing else, so that codes and comparisons are written alike. For one thread: text() may keep
/// what it gives.
class ExportCells
{
public:
    enum class Kind : quint8 {
        Text,
        Code, ///< stays text, whatever it looks like
        Number, ///< digits, or empty
        Truth, ///< "true" or "false"
    };
    struct Head
    {
        std::string name; ///< "http_status": for scripts, and the keys of JSON
        std::string title; ///< "HTTP": for persons
        Kind kind = Kind::Text;
    };

    ExportCells() = default;
    virtual ~ExportCells() = default;
    Q_DISABLE_COPY_MOVE(ExportCells)

    const std::vector<Head> &heads() const { return m_heads; }
    virtual size_t lineCount() const = 0;
    /// UTF-8; empty for what there is none of. Holds until the next call.
    virtual std::string_view text(size_t line, size_t column) const = 0;
    /// The address that a click on the cell opens; empty for most.
    virtual std::string_view address(size_t line, size_t column) const;
    virtual bool isOfCodes() const { return true; } ///< a line is one code
    /// How many codes a line stands for: what an export counts.
    virtual size_t codes(size_t line) const;
    /// Members of the line's JSON object besides its cells, each after a comma; none for most.
    virtual void appendJsonMembers(OutputBuffer &buffer, size_t line) const;
    virtual void appendMarkdown(OutputBuffer &buffer, size_t line, size_t column) const;
    /// Those that the table is about, for the sheet of XLSX that lists them.
    virtual QList<db::ProviderRecord> providers() const = 0;
    virtual QByteArray sheetName() const { return QByteArrayLiteral("Codes"); }
    /// Of every format but XLSX. `options` outlive the writer, as the cells do.
    virtual std::unique_ptr<RowWriter> writer(const ExportOptions &options) const;

protected:
    std::vector<Head> m_heads;
};

/// Rows of a store as they are, in some of its columns.
class CodeCells final : public ExportCells
{
public:
    /// What is named outlives this.
    CodeCells(const ExportInput &input, const std::vector<Column> &columns);
    /// Keeps the rows; all of the store for null.
    CodeCells(const CatalogStore &store, std::shared_ptr<const std::vector<Row>> rows,
              const UserLayer *own, const std::vector<Column> &columns);

    size_t lineCount() const override { return m_isAll ? m_store.rowCount() : m_rows.size(); }
    std::string_view text(size_t line, size_t column) const override;
    std::string_view address(size_t line, size_t column) const override;
    /// "team": who wrote what of the texts of the own columns, and when.
    void appendJsonMembers(OutputBuffer &buffer, size_t line) const override;
    QList<db::ProviderRecord> providers() const override { return m_store.providers(); }
    std::unique_ptr<RowWriter> writer(const ExportOptions &options) const override;

    const CatalogStore &store() const { return m_store; }
    const UserLayer *own() const { return m_own; }
    const std::vector<Column> &columns() const { return m_columns; }
    Row row(size_t line) const { return m_isAll ? Row(line) : m_rows[line]; }

    static Head headOf(Column column);
    static Kind kindOf(Column column);

private:
    void prepare();

    const CatalogStore &m_store;
    const UserLayer *m_own; ///< may be null
    std::vector<Column> m_columns;
    std::shared_ptr<const std::vector<Row>> m_kept;
    std::span<const Row> m_rows;
    bool m_isAll = false;
    std::vector<std::string> m_addresses; ///< by provider
    mutable std::string m_text; ///< what text() has given
};

/// Writes a table to an open device, see exportRows().
ExportOutcome exportCells(QIODevice &device, const ExportCells &cells, const ExportOptions &options,
                          const ExportProgress &progress = {});

/// The same into a file, see exportToFile().
ExportOutcome exportCellsToFile(const QString &path, const ExportCells &cells,
                                const ExportOptions &options, const ExportProgress &progress = {});

} // namespace errdex
