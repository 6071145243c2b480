// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace errdex {

/// What a column of a printed table asks for, in any unit.
struct ColumnNeed
{
    double word = 0; ///< its longest word: narrower would break it
    double text = 0; ///< its longest usual text: wider would be empty
};

/// The widths of columns beside each other that fill `width`. A column that needs no more than its
/// part has what it needs; the others share what is left by the roots of their lengths, so that a
/// text three times as long is not three times as wide. Words are broken only where even the words
/// do not fit beside each other.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width);

} // namespace errdex
