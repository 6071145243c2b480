// SPDX-License-Identifier: MIT
#include "core/compare/comparisonplace.h"

#include <algorithm>

namespace errdex {

std::optional<size_t> sameLine(const Comparison &before, size_t line, const Comparison &now)
{
    if (&before.store() == &now.store())
        return now.lineOf(before.key(line));
    const QString key = ComparisonText::key(before, line);
    for (size_t other = 0; other < now.lineCount(); ++other) {
        if (ComparisonText::key(now, other) == key)
            return other;
    }
    return std::nullopt;
}

size_t sameColumn(const Comparison &before, size_t column, const Comparison &now)
{
    const size_t nearest = std::min(column, now.columnCount() - 1);
    if (&before.store() != &now.store())
        return nearest;
    return now.columnOf(before.provider(column)).value_or(nearest);
}

bool isOfAnotherSearch(const Comparison *before, const Comparison &now)
{
    const auto &found = now.request().found;
    if (!found)
        return false;
    return !before || !before->request().found || *before->request().found != *found;
}

bool isFoundIn(const Comparison &comparison, size_t line, size_t column)
{
    return !comparison.request().found
            || std::ranges::any_of(comparison.cell(line, column),
                                   [&comparison](Row row) { return comparison.isFound(row); });
}

size_t firstColumnFound(const Comparison &comparison, size_t line, size_t usual)
{
    for (size_t column = 0; column < comparison.columnCount(); ++column) {
        if (isFoundIn(comparison, line, column))
            return column;
    }
    return usual;
}

} // namespace errdex
