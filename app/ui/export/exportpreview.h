// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/exportcontent.h"

#include <QStringList>

namespace errdex {

/// The beginning of an export as it will be, and how large the whole will be.
struct ExportPreview
{
    static constexpr size_t lines = 8;

    QString text; ///< the header and the first rows; null for a workbook
    QStringList heads; ///< of a workbook; empty without a line of heads
    QList<QStringList> cells; ///< of a workbook
    qint64 estimatedBytes = 0; ///< of all rows, from a sample

    static ExportPreview make(const ExportContent &content, const ExportOptions &options);
};

} // namespace errdex
