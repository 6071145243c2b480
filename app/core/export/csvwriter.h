// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/rowwriter.h"
#include "core/text/bytescan.h"

namespace errdex {

/// CSV and TSV of any table.
class CsvWriter : public RowWriter
{
public:
    CsvWriter(const ExportCells &cells, const ExportOptions &options);

    void begin(OutputBuffer &buffer) final;
    void row(OutputBuffer &buffer, size_t line) override;
    void end(OutputBuffer &) final {}

protected:
    /// Writes a cell to where largestField() bytes are free, and returns the place behind it.
    char *writeCell(char *target, std::string_view text) const;
    void appendCell(OutputBuffer &buffer, std::string_view text) const;

    char m_delimiter;
    std::string_view m_lineEnd;
    ByteScan m_needQuotes;
};

/// CSV and TSV of codes. What many rows share (provider, category, concept, numbers) is made ready
/// with its quotes and delimiter once, so that a row is little more than copying.
class CodeCsvWriter final : public CsvWriter
{
public:
    CodeCsvWriter(const CodeCells &cells, const ExportOptions &options);

    void row(OutputBuffer &buffer, size_t line) override;

private:
    struct FieldWriter
    {
        Column column;
        std::optional<TextField> text; ///< where every row has a text of its own
        std::vector<std::string> ready; ///< by sharedValue() + 1, made when first needed
        std::string copy; ///< of the text of the row at hand
        std::string_view value; ///< of the row at hand
    };

    const std::string &shared(FieldWriter &field, Row row);
    int sharedValue(Column column, Row row) const;

    const CodeCells &m_codes;
    const CatalogStore &m_store;
    std::vector<FieldWriter> m_fields;
};

} // namespace errdex
