// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

/// What the values of a column are like, told by the first rows.
struct ColumnShape
{
    static constexpr size_t sampleRows = 500; ///< of a table, that are looked at

    size_t filled = 0;
    size_t codes = 0; ///< of strict shape
    size_t statuses = 0;
    size_t numbers = 0;
    size_t distinct = 0;
    double length = 0; ///< of what is filled, on average

    bool isMostly(size_t part) const
    {
        constexpr double mostly = 0.8;
        return filled > 0 && double(part) >= mostly * double(filled);
    }
    bool isMostlyDistinct() const { return distinct * 10 >= filled * 7; }
};

ColumnShape shapeOf(const ImportTable &table, size_t column);
/// Whether at least half of the first rows that say anything in this column say an HTTP status.
bool tellsStatuses(const ImportTable &table, size_t column);
/// Whether a heading or the name of a column is about errors.
bool speaksOfErrors(const QString &text);

} // namespace errdex
