// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/text/substringfinder.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace errdex {

/// Whether a folded text has a word that begins with `word` (is it, for a number).
bool hasWordBeginning(std::string_view text, std::string_view word);
/// The same for many texts.
bool hasWordBeginning(std::string_view text, const SubstringFinder &word);

/// Whether one of an entry's names has such a word; not for CatalogStore::none.
bool hasNameBeginning(const Dictionary &dictionary, int index, const SubstringFinder &word);

/// How well some words fit the row that holds them, 0 to 1: the part of the letters of name and
/// message (and description) that they are, so that "signature" fits "Incorrect signature" before a
/// sentence about it.
double wordFit(const CatalogStore &store, Row row, std::span<const std::string> words,
               bool withDescription = false);

/// The rows that hold all the words of a folded text, each as a word or the beginning of one, best
/// first: those with all of them in name and message, then those that need description, condition,
/// category or concept for it, and among these those whose concept the words name ("rate limit");
/// of each those that hold the words as they were written ("limits", of which `text` has "limit"),
/// then the best fit first. A word that names the row's provider
/// ("hashkey signature") counts for it; words that say nothing ("the", "error") count for none.
///
/// Looks at the first `mostRankedRows` of `rows` and gives at most `mostFirstRows`: words that stand
/// in more rows say little, one or two letters nothing at all, and no keystroke waits for them.
std::vector<Row> rankedByWords(const CatalogStore &store, std::string_view text,
                               std::string_view written, const RowSet &rows);
inline constexpr size_t mostRankedRows = 1000;
inline constexpr size_t mostFirstRows = 200;

} // namespace errdex
