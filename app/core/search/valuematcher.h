// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"
#include "core/search/guardedregex.h"

#include <optional>
#include <string>
#include <string_view>

namespace errdex {

/// Compares single texts with one value of a query; made once for many texts.
class ValueMatcher
{
public:
    explicit ValueMatcher(const QueryValue &value);

    /// `folded` is the folded form of `text` (see fold()); `text` is asked for by patterns only.
    template<typename Text>
    bool fits(std::string_view folded, Text &&text)
    {
        return m_regex ? m_regex->matches(text()) : fitsFolded(folded);
    }

    /// A pattern was stopped because it took too long.
    bool hasGivenUp() const { return m_regex && m_regex->hasGivenUp(); }

private:
    bool fitsFolded(std::string_view folded) const;
    bool isInRange(std::string_view folded) const;

    QueryValue m_value;
    std::string m_text; ///< folded, like the ends
    std::string m_low;
    std::string m_high;
    std::optional<GuardedRegex> m_regex;
};

/// "*" stands for any text, everything else for itself; both folded. Linear in the text's length
/// for each star.
bool matchesWildcard(std::string_view text, std::string_view pattern);

} // namespace errdex
