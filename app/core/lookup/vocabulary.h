// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <string_view>
#include <vector>

namespace errdex {

/// The distinct words of all catalogues, for spelling. Points into the store, which must outlive it.
class Vocabulary
{
public:
    explicit Vocabulary(const CatalogStore &store);

    /// Words within EditDistance::tolerance(), the nearest first, `limit` at most. A word that is
    /// itself known, or begins a known one, has no need of others: nothing. Of an inflected word
    /// ("locks") whose stem begins known ones ("locked") the stem alone, which points into `word`.
    std::vector<std::string_view> near(std::string_view word, size_t limit) const;

    bool has(std::string_view word) const;
    size_t wordCount() const { return m_words.size(); }

private:
    std::string_view stemOf(std::string_view word) const;

    std::vector<std::string_view> m_words; ///< folded, sorted
    std::vector<quint64> m_letters; ///< lettersOf() each, to leave most words unread
};

} // namespace errdex
