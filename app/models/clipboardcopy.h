// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportcells.h"

#include <memory>

class QMimeData;

namespace errdex {

/// Rows for the clipboard in several flavours at once, so that the same copy is a table in a mail
/// or a spreadsheet and text in an editor. A plain value: made in any thread.
struct ClipboardCopy
{
    QString text; ///< text/plain
    QByteArray html; ///< a table; empty where only text makes sense, or where it would be huge
    QByteArray tsv; ///< text/tab-separated-values, with a header
    QByteArray csv; ///< text/csv

    /// JSON, Markdown and CSV were asked for as text and stay that; the others are a table.
    static ExportOutcome make(const ExportCells &cells, const ExportOptions &options,
                              ClipboardCopy &copy, const ExportProgress &progress = {});
    /// A table whose text is a line per row, without a header: what a spreadsheet wants pasted.
    static ClipboardCopy makeTable(const ExportInput &input, const std::vector<Column> &columns);

    std::unique_ptr<QMimeData> toMimeData() const;
};

} // namespace errdex
