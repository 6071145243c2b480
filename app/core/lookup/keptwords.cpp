// SPDX-License-Identifier: MIT
#include "core/lookup/keptwords.h"

#include "core/lookup/textkind.h"
#include "core/search/search.h"

#include <algorithm>
#include <unordered_set>

namespace errdex {

namespace {

std::vector<Row> rowsWithTexts(const UserLayer &layer)
{
    if (!layer.team())
        return layer.rowsWithTexts();
    std::vector<Row> rows;
    std::ranges::set_union(layer.rowsWithTexts(), layer.team()->rows(), std::back_inserter(rows));
    return rows;
}

LookupMatch matchOf(Row row, OwnHit hit)
{
    LookupMatch match;
    match.row = row;
    match.kind = matchKind(MatchRank::KeptWords);
    match.score = matchScore(MatchRank::KeptWords, hit.field == Field::Note ? 1 : 0);
    match.reason.rank = MatchRank::KeptWords;
    match.kept = std::move(hit);
    return match;
}

} // namespace

void addKeptWords(LookupAnswer &answer, const std::shared_ptr<const CatalogStore> &store,
                  const std::shared_ptr<const UserLayer> &layer, const QString &text,
                  const LookupOptions &options)
{
    if (!layer->hasTexts() || textKind(text) != TextKind::Words)
        return;
    const auto within = std::make_shared<const std::vector<Row>>(rowsWithTexts(*layer));
    const auto result = search(store, layer, {text, {}, within}, options.isCanceled);
    if (!result)
        return;
    std::unordered_set<Row> known;
    for (const LookupMatch &match : answer.matches) {
        if (match.kind != MatchKind::Fuzzy)
            known.insert(match.row);
    }
    std::vector<LookupMatch> found;
    for (const Row row : result->rows.toVector()) {
        const bool isWanted = options.providers.empty()
                || std::ranges::find(options.providers, int(store->provider(row)))
                        != options.providers.end();
        if (!isWanted || known.contains(row))
            continue;
        if (std::optional<OwnHit> hit = ownHit(*result, row))
            found.push_back(matchOf(row, std::move(*hit)));
    }
    if (found.empty())
        return;
    std::ranges::stable_sort(found, std::greater(), &LookupMatch::score);
    // What is a suggestion by its own texts answers by what is kept with it.
    const auto isFound = [&found](const LookupMatch &match) {
        return std::ranges::find(found, match.row, &LookupMatch::row) != found.end();
    };
    const size_t suggestions = std::erase_if(answer.matches, isFound);
    const auto place = std::ranges::find_if(answer.matches, [](const LookupMatch &match) {
        return match.reason.rank > MatchRank::KeptWords;
    });
    answer.matchCount += found.size() - suggestions;
    answer.matches.insert(place, found.begin(), found.end());
    if (options.limit > 0 && answer.matches.size() > options.limit)
        answer.matches.resize(options.limit);
}

} // namespace errdex
