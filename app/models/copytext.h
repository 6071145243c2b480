// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <QCoreApplication>

#include <span>

namespace errdex {

enum class CopyFormat : quint8 {
    Tsv, ///< a line per row for a spreadsheet, no header; cells with tabs or line breaks in quotes
    Markdown, ///< a table with its header
    PlainText, ///< a line per row for a ticket, empty cells left out
};

/// Rows as text for the clipboard.
class CopyText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CopyText)
public:
    static QString make(const ExportInput &input, const std::vector<Column> &columns,
                        CopyFormat format);

private:
    static QString plainLine(const ExportInput &input, Row row, const std::vector<Column> &columns);
    static QString plainCell(const ExportInput &input, Row row, Column column);
};

} // namespace errdex
