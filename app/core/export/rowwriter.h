// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportcells.h"

#include <string>
#include <string_view>

namespace errdex {

/// Appends the lines of a table in one format to a buffer; knows nothing of devices.
class RowWriter
{
public:
    RowWriter(const ExportCells &cells, const ExportOptions &options)
        : m_cells(cells)
        , m_options(options)
    {
    }
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    virtual void begin(OutputBuffer &buffer) = 0;
    virtual void row(OutputBuffer &buffer, size_t line) = 0;
    virtual void end(OutputBuffer &buffer) = 0;

    /// Of every format but XLSX. Both outlive the writer.
    static std::unique_ptr<RowWriter> make(const ExportCells &cells, const ExportOptions &options);

protected:
    size_t columnCount() const { return m_cells.heads().size(); }

    const ExportCells &m_cells;
    const ExportOptions &m_options;
};

inline std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), size_t(utf8.size())};
}

/// The cells above the columns in UTF-8; none for ExportHeader::None.
std::vector<std::string> headerCells(const ExportCells &cells, const ExportOptions &options);

/// The column of the store behind a column of an export, where every row has a text of its own.
std::optional<TextField> textFieldOf(Column column);

/// Appends a field of CSV, quoted where RFC 4180 asks for it.
void appendCsvField(OutputBuffer &buffer, std::string_view field, char delimiter);

/// Whether a spreadsheet might run `text` as a formula: it begins with = + - @ TAB or CR, or with
/// the full-width form of the first four. A plain number is none ("-1021"), so that codes stay as
/// they are; it can do no harm, which is where this departs from OWASP's advice.
bool isFormulaLike(std::string_view text);

/// Whether spreadsheet-safe text gets an apostrophe before it: what is formula-like, and what would
/// be behind apostrophes of its own. The latter runs nowhere; it gets one more so that an importer
/// that takes one away has exactly the text again.
bool needsApostrophe(std::string_view text);

/// Appends a JSON string with its quotes (RFC 8259); `text` is UTF-8.
void appendJsonString(OutputBuffer &buffer, std::string_view text);

/// Appends a text for a cell of a Markdown table (GFM): signs that Markdown or HTML would act upon
/// are escaped, so that the text stays as it is.
void appendMarkdownText(OutputBuffer &buffer, std::string_view text);

} // namespace errdex
