// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

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
    static QString make(const CatalogStore &store, std::span<const Row> rows,
                        const std::vector<Column> &columns, CopyFormat format);

private:
    static QString plainLine(const CatalogStore &store, Row row,
                             const std::vector<Column> &columns);
    static QString plainCell(const CatalogStore &store, Row row, Column column);
};

} // namespace errdex
