// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/export/exporter.h"

namespace errdex {

enum class ComparisonFormat : quint8 {
    CsvWide, ///< a column per provider; a cell has a line per code
    CsvLong, ///< a row per code
    Json,
    Markdown,
};
inline constexpr std::array allComparisonFormats{ComparisonFormat::CsvWide,
                                                 ComparisonFormat::CsvLong, ComparisonFormat::Json,
                                                 ComparisonFormat::Markdown};

/// Writes the lines of a comparison, with the columns as they stand.
///
/// CSV by RFC 4180. Wide: "concept,group" (or "http_status", "code"), then the providers' slugs;
/// a cell holds "code text" for each code, one below the other. Long: the line ("concept",
/// "http_status" or "code") and its collision ("true" or "false"), with the columns of an export.
/// JSON: {"by", "only", "providers": [{"slug", "name", "codes", "concepts", "concepts_of",
/// "statuses", "shared_codes"}], "rows": [{"concept", "title", "group", "cells": {SLUG: [code]}}]}.
/// ExportOutcome::rows counts codes, in every format.
ExportOutcome exportComparison(QIODevice &device, const Comparison &comparison,
                               ComparisonFormat format, const ExportProgress &progress = {});

/// The same into a file, which appears whole or not at all.
ExportOutcome exportComparisonToFile(const QString &path, const Comparison &comparison,
                                     ComparisonFormat format, const ExportProgress &progress = {});

} // namespace errdex
