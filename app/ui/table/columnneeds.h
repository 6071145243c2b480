// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"

#include <QFont>

namespace errdex {

/// What the rows of a result ask of the table's columns. Few different answers, so that the columns
/// stay where they are while somebody types.
struct ColumnNeeds
{
    int code =
            0; ///< pixels that the longest code takes, or a short one where few are long, with its number
    int longestCode = 0; ///< pixels that the longest one takes, be it alone
    int provider = 0; ///< pixels that the longest name of a provider takes
    bool hasNames = true; ///< enough rows have a symbolic name that its column earns its room
    bool hasMessages = true;
    bool hasAnyName = true; ///< one row has; of a large result it is taken for granted
    bool hasAnyMessage = true;

    friend bool operator==(const ColumnNeeds &, const ColumnNeeds &) = default;
};

/// Of a large result a sample of rows is looked at. `font` is the table's.
ColumnNeeds columnNeeds(const SearchResult &result, const QFont &font);

} // namespace errdex
