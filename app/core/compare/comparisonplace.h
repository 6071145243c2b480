// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <optional>

namespace errdex {

/// A line of one comparison in another one, perhaps of catalogues that were read again.
std::optional<size_t> sameLine(const Comparison &before, size_t line, const Comparison &now);

/// The column of a provider, of the first comparison, in another one with columns; the nearest where it has
/// none.
size_t sameColumn(const Comparison &before, size_t column, const Comparison &now);

/// Whether what is found is new, rather than how it is shown or of whom. The end of a search is none.
bool isOfAnotherSearch(const Comparison *before, const Comparison &now);

/// Everything is found where nothing was searched for.
bool isFoundIn(const Comparison &comparison, size_t line, size_t column);

/// Of a line, where a search begins; `usual` where none is.
size_t firstColumnFound(const Comparison &comparison, size_t line, size_t usual);

} // namespace errdex
