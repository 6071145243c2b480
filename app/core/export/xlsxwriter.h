// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportcells.h"

namespace errdex {

/// Writes a table as a workbook (Office Open XML, ECMA-376).
///
/// Codes and texts are text cells, whatever they look like: 0001 and -1021 stay, and no text
/// becomes a formula. HTTP status and occurrence are numbers. The header is frozen and has filters,
/// the columns are as wide as a sample of the rows asks for. A second sheet lists the providers with
/// links to their documentation; with few rows the provider's cell is a link too (each one takes
/// memory, and the format allows 65,530). More rows than a sheet takes go on in another.
///
/// The rows wait in temporary files, so memory does not grow with them.
ExportOutcome writeXlsx(QIODevice &device, const ExportCells &cells, const ExportOptions &options,
                        const ExportProgress &progress);

} // namespace errdex
