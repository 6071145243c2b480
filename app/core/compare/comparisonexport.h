// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/export/exportcells.h"

namespace errdex {

/// How a comparison becomes a table.
struct ComparisonForm
{
    bool isLong = false; ///< a line per code, rather than a column per provider
    bool hasHttpStatus = false; ///< wide: beside each code; the long form has it as a column
    /// What the user keeps of the codes, for columns of it; may be null.
    std::shared_ptr<const UserLayer> own = nullptr;

    friend bool operator==(const ComparisonForm &, const ComparisonForm &) = default;
};

/// Some lines of a table: all, the first ones, or as many from everywhere.
struct LineSample
{
    size_t most = SIZE_MAX;
    bool isSpread = false;
};

/// The lines of a comparison as a table, with the columns as they stand; to be written in any format
/// by exportCells(). `comparison` outlives it.
///
/// Wide: "concept", "group" (not in Markdown) or "http_status" or "code", then a column per
/// provider: its slug, or its name where the heads are titles. A cell holds "code text" for each
/// code, one below the other. With titles a line is called as the window calls it, else by its key, and a
/// cell that is empty only because none of the provider's codes has a concept yet says so.
/// JSON is {"by", "only", "providers": [{"slug", "name", "codes", "concepts", "concepts_of",
/// "statuses", "shared_codes"}], "rows": [{"concept", "title", "group", "cells": {SLUG: [code]}}]}.
/// Long: what the lines are aligned by, "collision" ("true" or "false"), and the other columns of
/// `options`.
std::unique_ptr<ExportCells> comparisonCells(const Comparison &comparison,
                                             const ComparisonForm &form,
                                             const ExportOptions &options,
                                             const LineSample &sample = {});

/// ExportOutcome::rows counts codes, in every format.
ExportOutcome exportComparison(QIODevice &device, const Comparison &comparison,
                               const ComparisonForm &form, const ExportOptions &options,
                               const ExportProgress &progress = {});

/// The same into a file, which appears whole or not at all.
ExportOutcome exportComparisonToFile(const QString &path, const Comparison &comparison,
                                     const ComparisonForm &form, const ExportOptions &options,
                                     const ExportProgress &progress = {});

} // namespace errdex
