// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <string>
#include <string_view>
#include <vector>

namespace errdex {

/// Finds the rows in which all of some words stand, in any order: each as a word or the beginning
/// of one, a plural as its singular (see withoutPlural()), in name, message, description, condition,
/// category, concept, or a symbolic code.
class WordMatcher
{
public:
    /// `store` must outlive this. Words are folded; numbers stand for whole words, and not for codes.
    WordMatcher(const CatalogStore &store, std::vector<std::string> words);

    struct Found
    {
        Row row = 0;
        bool isInMessage = false; ///< all of them in name and message together
        double strength =
                0; ///< 0 to 1: how much of the row's words they are, as they were written first
    };
    /// Ascending; of the rows in `among` alone.
    std::vector<Found> find(const RowSet &among) const;
    /// Rows with at least `fewest` of the words, those with the rarest words first.
    std::vector<Found> findSome(const RowSet &among, size_t fewest, size_t limit) const;
    bool stands(Row row, const std::string &written) const;

private:
    /// The rows in which a word stands.
    struct Places
    {
        RowSet message; ///< in name or message
        RowSet elsewhere;
    };

    Places placesOf(const std::string &word) const;
    bool holds(Row row, const std::string &word) const;
    bool holdsInMessage(Row row, const std::string &word) const;
    void addByTitle(const std::string &word, RowSet &rows) const;

    const CatalogStore &m_store;
    std::vector<std::string> m_plurals; ///< of the words, as they were written
    std::vector<std::string> m_words; ///< the longest first, in the singular
};

} // namespace errdex
