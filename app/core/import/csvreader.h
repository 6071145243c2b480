// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

struct CsvDialect
{
    char delimiter = ',';
    char quote = '"';

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// The dialect by which the beginning of a text falls into the most even rows: comma, semicolon,
/// tab or bar, double or single quotes. Nothing when no delimiter gives two columns.
std::optional<CsvDialect> sniffCsv(std::string_view text);

/// The dialect by which the first line falls into names of columns that importers know, and nothing
/// else: surer than any count, whatever stands below.
std::optional<CsvDialect> dialectOfHeader(std::string_view text);

/// Reads CSV by RFC 4180 row by row: quoted cells may hold delimiters, line breaks and doubled
/// quotes; lines end with CRLF, LF or CR. What breaks the rules is kept as it stands and noted with
/// its line: a quote within an unquoted cell, text behind a closing quote, a quote that never
/// closes. An empty line is no row.
class CsvReader
{
public:
    /// `text` is UTF-8 without a byte order mark; it outlives the cells.
    CsvReader(std::string_view text, const CsvDialect &dialect)
        : m_text(text)
        , m_dialect(dialect)
    {
    }

    /// Appends the next row to `table`; false at the end, or when the row has more columns than
    /// ImportLimits allows, see isTooWide().
    bool readRow(TextTable &table);
    bool isTooWide() const { return m_isTooWide; }
    size_t position() const { return m_at; } ///< bytes read
    const QList<ImportIssue> &issues() const { return m_issues; }

private:
    void readQuoted(TextTable &table);
    void readPlain(TextTable &table);
    void endLine();
    void skipEmptyLines();
    void note(ImportIssue::Kind kind, int line, const QString &text);

    std::string_view m_text;
    CsvDialect m_dialect;
    size_t m_at = 0;
    int m_line = 1;
    bool m_isTooWide = false;
    QList<ImportIssue> m_issues;
};

/// Reads a whole text into one table; without a dialect it is sniffed.
ImportDocument readCsv(const SharedText &source, std::optional<CsvDialect> dialect,
                       const ReadingWatch &watch = {});

} // namespace errdex
