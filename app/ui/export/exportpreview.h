// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/exportjob.h"

namespace errdex {

/// The beginning of an export as it will be, and how large the whole will be.
struct ExportPreview
{
    static constexpr size_t lines = 8;

    QString text; ///< the header and the first rows
    qint64 estimatedBytes = 0; ///< of all rows, from a sample

    static ExportPreview make(const ExportRows &rows, const ExportOptions &options);
};

} // namespace errdex
