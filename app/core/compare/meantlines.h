// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"

#include <vector>

namespace errdex {

/// A line of a comparison that may be meant by a search that found nothing: a concept, which holds the
/// codes of all providers, or one code, where a code was meant or it has no concept.
struct MeantLine
{
    Row row = 0; ///< the likeliest code of it
    int conceptIndex = CatalogStore::none; ///< into CatalogStore::vocabulary(); none for one code
    QString query; ///< that finds it: "concept:kyc-required", "provider:hashkey-pro code:=-1130"
};

/// What recognition suggests for the text of a search, by the lines of a comparison, each once and the
/// likeliest first; none where the search found something or was not recognised.
std::vector<MeantLine> meantLines(const SearchResult &result, size_t limit);

} // namespace errdex
