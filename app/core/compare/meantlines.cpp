// SPDX-License-Identifier: MIT
#include "core/compare/meantlines.h"

#include "core/lookup/textanswer.h"
#include "core/query/queryedit.h"

#include <algorithm>

namespace errdex {

namespace {

/// Whether a code of the text is near, rather than its words.
bool isByCode(const LookupMatch &match)
{
    return match.reason.rank == MatchRank::NearCode || match.reason.rank == MatchRank::NearNumber;
}

MeantLine lineOf(const CatalogStore &store, const LookupMatch &match)
{
    const int index = isByCode(match) ? CatalogStore::none : store.conceptIndex(match.row);
    if (index == CatalogStore::none)
        return {match.row, index, codeQuery(store.key(match.row))};
    const QString &slug = store.englishVocabulary()[index].slug;
    return {match.row, index, withFieldValues({}, Field::Concept, {slug})};
}

} // namespace

std::vector<MeantLine> meantLines(const SearchResult &result, size_t limit)
{
    std::vector<MeantLine> lines;
    if (!result.rows.empty() || !result.answer || !result.answer->hasSuggestions())
        return lines;
    for (const LookupMatch &match : result.answer->lookup.matches) {
        if (lines.size() == limit)
            break;
        MeantLine line = lineOf(*result.store, match);
        if (std::ranges::find(lines, line.query, &MeantLine::query) == lines.end())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace errdex
