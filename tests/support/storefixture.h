// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/search/search.h"

#include <QStringList>

/// Small catalogues for tests, without a database.
namespace errdex::test {

/// A code in short: "provider|code|http|category|name|message|description|condition|concept", with
/// fields left out at the end; "\n" in a field is a line break. A code that a provider has already
/// becomes its next occurrence. An HTTP status is stated, "400r" is by rule, "400d" derived.
struct StoreRecipe
{
    QList<db::ProviderRecord> providers;
    QList<db::ConceptRecord> vocabulary;
    QList<db::HttpStatusRecord> httpStatuses;
    QStringList codes;
};

/// Three providers with the hard cases: repeated codes, codes that are text, line breaks,
/// placeholders, markup, a collision, a code without anything, a Persian text.
StoreRecipe smallRecipe();
std::shared_ptr<const CatalogStore> makeStore(const StoreRecipe &recipe);
inline std::shared_ptr<const CatalogStore> smallStore()
{
    return makeStore(smallRecipe());
}

/// The same; the team shares Beta's catalogue, and another Alpha's, which an own import hides.
inline std::shared_ptr<const CatalogStore> sharedStore()
{
    StoreRecipe recipe = smallRecipe();
    recipe.providers[0].isImported = true;
    recipe.providers[0].hidesShared = true;
    recipe.providers[1].isImported = true;
    recipe.providers[1].isShared = true;
    return makeStore(recipe);
}

/// `providers` providers with `codes` codes each, all plausible and none equal.
std::shared_ptr<const CatalogStore> largeStore(int providers, int codes);

/// What a search gives; `starred` as "provider/code" (occurrence 1).
std::shared_ptr<const SearchResult> resultOf(const std::shared_ptr<const CatalogStore> &store,
                                             const QString &query = {}, const SortOrder &order = {},
                                             const QStringList &starred = {});

} // namespace errdex::test
