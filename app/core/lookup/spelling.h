// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <string>
#include <string_view>
#include <vector>

namespace errdex {

/// What is near a text that no catalogue has: suggestions, never answers.
class Spelling
{
public:
    explicit Spelling(const CatalogStore &store);

    struct Near
    {
        Row row = 0;
        size_t distance = 0;
    };
    /// Rows whose codes are near a folded code: one slip in a number, up to three in a long symbol;
    /// the nearest first, for numbers by their difference too.
    std::vector<Near> nearCodes(std::string_view code, size_t limit) const;

    /// Rows whose code is a number that stands in a folded code with letters, its sign and zeros aside:
    /// "abcd-1021" gives -1021. None for the number of something else ("order_1021") or for digits
    /// that letters follow, as in a key ("1021ab"). At most `limit` rows.
    std::vector<Row> codesByNumber(std::string_view code, size_t limit) const;

    /// Ways to write words that no text has, each word replaced by near ones; none when a word has
    /// nothing near. At most `limit` ways, the nearest first.
    std::vector<std::vector<std::string>> corrections(const std::vector<std::string> &words,
                                                      size_t limit) const;

private:
    const CatalogStore &m_store;
};

} // namespace errdex
