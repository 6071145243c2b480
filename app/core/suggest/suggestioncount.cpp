// SPDX-License-Identifier: MIT
#include "core/suggest/suggestioncount.h"

#include "core/suggest/conceptsuggester.h"
#include "core/text/phrases.h"

namespace errdex {

SuggestionCount SuggestionCount::of(const CatalogStore &store, int provider,
                                    const std::function<bool()> &isCanceled, int most)
{
    std::vector<Row> open;
    for (Row row = 0; row < store.rowCount(); ++row) {
        if (store.provider(row) == provider && store.conceptIndex(row) == CatalogStore::none)
            open.push_back(row);
    }
    SuggestionCount count;
    count.open = int(open.size());
    if (count.open > most)
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

QString SuggestionCount::text() const
{
    if (open == 0)
        return {};
    const QString number = Phrases::number(quint64(open));
    //: of the codes of a catalogue that was imported
    return suggested ? tr("without a concept yet: %1, of these with a suggested one: %2")
                               .arg(number, Phrases::number(quint64(*suggested)))
                     //: of the codes of a catalogue that was imported, which are very many
                     : tr("without a concept yet: %1").arg(number);
}

} // namespace errdex
