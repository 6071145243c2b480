// SPDX-License-Identifier: MIT
#include "core/suggest/suggestioncount.h"

#include "core/suggest/conceptsuggester.h"

namespace errdex {

SuggestionCount SuggestionCount::of(const CatalogStore &store, int provider,
                                    const std::function<bool()> &isCanceled)
{
    std::vector<Row> open;
    for (Row row = 0; row < store.rowCount(); ++row) {
        if (store.provider(row) == provider && store.conceptIndex(row) == CatalogStore::none)
            open.push_back(row);
    }
    SuggestionCount count;
    count.open = int(open.size());
    if (count.open > mostCodes)
        return count;
    const ConceptSuggester suggester(store);
    int suggested = 0;
    for (const Row row : open) {
        if (isCanceled && isCanceled())
            return count;
        suggested += suggester.suggest(row).isEmpty() ? 0 : 1;
    }
    count.suggested = suggested;
    return count;
}

} // namespace errdex
