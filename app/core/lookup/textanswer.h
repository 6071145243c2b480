// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/lookup.h"
#include "core/lookup/textkind.h"
#include "core/search/search.h"

#include <unordered_map>

namespace errdex {

/// What recognition says of the text of a search, beside or instead of its filter.
struct TextAnswer
{
    TextKind kind{};
    QString body; ///< what was recognised; the spans of `lookup` stand in it
    LookupAnswer lookup;
    bool leads = false; ///< the result's rows are those of `lookup`, not those of a filter
    size_t filterRows = 0; ///< rows that hold all words, where the answer leads over them
    std::unordered_map<Row, size_t> places; ///< of each row in lookup.matches

    /// Null where the row was not recognised.
    const LookupMatch *match(Row row) const;
    bool hasSuggestions() const { return !lookup.matches.empty() && !lookup.isAnswer(); }
};

/// Searches for a text as the search box holds it (see TextKind):
/// - a query is searched; where it finds nothing, it is recognised too, for a suggestion to read it
///   so;
/// - words are searched and recognised: codes that they name stand first; where no row holds all
///   words, or none of these is the code that they name, the answer leads;
/// - a paste is recognised, and its last line may filter the answer.
///
/// `result.query` is what filters: empty where an answer leads without one; its text is always that
/// of the request. Threads, `isCanceled` and a canceled search as in search().
std::shared_ptr<const SearchResult> answerText(const std::shared_ptr<const CatalogStore> &store,
                                               const std::shared_ptr<const UserLayer> &userLayer,
                                               const SearchRequest &request,
                                               const std::function<bool()> &isCanceled = {});

} // namespace errdex
