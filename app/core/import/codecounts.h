// SPDX-License-Identifier: MIT
#pragma once

#include "db/importedcatalogs.h"

#include <bit>
#include <vector>

namespace errdex {

/// A number for each text of a code, 0 at first. A hash table of places by linear probing, because a
/// node for each of a million texts costs more than all else that is done with them.
class CodeCounts
{
public:
    explicit CodeCounts(const std::vector<db::CodeText> &codes)
        : m_codes(codes)
        , m_places(std::bit_ceil(codes.size() * 2 + 1), none)
        , m_counts(codes.size(), 0)
    {
    }

    int &of(size_t code)
    {
        const std::string_view text = m_codes[code].code;
        const size_t last = m_places.size() - 1; // a power of two, less one
        for (size_t at = std::hash<std::string_view>()(text) & last;; at = (at + 1) & last) {
            if (m_places[at] == none)
                m_places[at] = code;
            if (m_codes[m_places[at]].code == text)
                return m_counts[m_places[at]];
        }
    }

private:
    static constexpr size_t none = size_t(-1);

    const std::vector<db::CodeText> &m_codes;
    std::vector<size_t> m_places; ///< where a text stands first
    std::vector<int> m_counts; ///< there
};

} // namespace errdex
