// SPDX-License-Identifier: MIT
// How often the suggested concept is the right one: each provider in turn is left out, and its
// codes are asked about as if its catalogue had just been imported.
//
//   errdex_suggest_accuracy DATABASE
//
// Writes a JSON array with an object of counts for each provider.

#include "core/catalog/catalogloader.h"
#include "core/suggest/conceptsuggester.h"
#include "db/error.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <set>

using namespace errdex;

namespace {

struct Counts
{
    int codes = 0;
    int known = 0; ///< whose concept another provider's code has, too
    int first = 0; ///< the right concept is the best
    int three = 0; ///< or among the best three
    int suggested = 0; ///< above the threshold
    int suggestedFirst = 0;
    int suggestedThree = 0;
    int sure = 0; ///< accepted together with others
    int sureFirst = 0;
    double microseconds = 0; ///< for each code
};

Counts measure(const CatalogStore &store, int provider)
{
    std::set<int> known;
    for (Row row = 0; row < store.rowCount(); ++row) {
        if (store.provider(row) != provider)
            known.insert(store.conceptIndex(row));
    }
    const ConceptSuggester suggester(store, provider);
    Counts counts;
    QElapsedTimer timer;
    timer.start();
    for (Row row = store.firstRowOf(provider); row < store.firstRowOf(provider + 1); ++row) {
        const int right = store.conceptIndex(row);
        const QList<ConceptSuggestion> ranked = suggester.ranked(row);
        const auto found = std::ranges::find(ranked, right, &ConceptSuggestion::conceptIndex);
        const bool isFirst = !ranked.isEmpty() && found == ranked.begin();
        const bool isAmongThree = found != ranked.end();
        const bool isSuggested = !ranked.isEmpty()
                && ranked.first().score >= ConceptSuggester::threshold;
        const bool isSure = isSuggested && ranked.first().score >= ConceptSuggester::sureThreshold;
        counts.sure += isSure ? 1 : 0;
        counts.sureFirst += isSure && isFirst ? 1 : 0;
        ++counts.codes;
        counts.known += known.contains(right) ? 1 : 0;
        counts.first += isFirst ? 1 : 0;
        counts.three += isAmongThree ? 1 : 0;
        counts.suggested += isSuggested ? 1 : 0;
        counts.suggestedFirst += isSuggested && isFirst ? 1 : 0;
        counts.suggestedThree += isSuggested && isAmongThree ? 1 : 0;
    }
    counts.microseconds = double(timer.nsecsElapsed()) / 1e3 / std::max(counts.codes, 1);
    return counts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        std::fputs("errdex_suggest_accuracy: give it a database\n", stderr);
        return 2;
    }
    try {
        const auto store = loadCatalogs(QCoreApplication::arguments().at(1));
        for (int provider = 0; provider < store->providers().size(); ++provider) {
            const Counts counts = measure(*store, provider);
            std::printf("%s{\"provider\": \"%s\", \"codes\": %d, \"known\": %d, \"first\": %d, "
                        "\"three\": %d, \"suggested\": %d, \"suggested_first\": %d, "
                        "\"suggested_three\": %d, \"sure\": %d, \"sure_first\": %d, "
                        "\"microseconds\": %.1f}",
                        provider == 0 ? "[" : ",\n ", qPrintable(store->providers()[provider].slug),
                        counts.codes, counts.known, counts.first, counts.three, counts.suggested,
                        counts.suggestedFirst, counts.suggestedThree, counts.sure, counts.sureFirst,
                        counts.microseconds);
        }
        std::printf("]\n");
    } catch (const db::Error &error) {
        std::fprintf(stderr, "errdex_suggest_accuracy: %s\n", error.what());
        return 3;
    }
    return 0;
}
