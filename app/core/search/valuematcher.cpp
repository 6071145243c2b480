// SPDX-License-Identifier: MIT
#include "core/search/valuematcher.h"

#include "core/text/fold.h"
#include "core/text/naturalorder.h"

#include <algorithm>

namespace errdex {

bool matchesWildcard(std::string_view text, std::string_view pattern)
{
    const bool startsOpen = pattern.starts_with('*');
    const bool endsOpen = pattern.ends_with('*');
    bool isFirst = true;
    while (!pattern.empty()) {
        const size_t star = std::min(pattern.find('*'), pattern.size());
        const std::string_view piece = pattern.substr(0, star);
        const bool isLast = star == pattern.size();
        pattern.remove_prefix(isLast ? star : star + 1);
        if (!piece.empty()) {
            if (isLast && !endsOpen && !(isFirst && !startsOpen))
                return text.ends_with(piece);
            const size_t at = text.find(piece);
            if (at == std::string_view::npos || (isFirst && !startsOpen && at != 0))
                return false;
            text.remove_prefix(at + piece.size());
        }
        isFirst = false;
    }
    return endsOpen || text.empty();
}

ValueMatcher::ValueMatcher(const QueryValue &value)
    : m_value(value)
    , m_text(fold(value.text))
    , m_low(fold(value.low))
    , m_high(fold(value.high))
{
    if (value.kind == QueryValue::Kind::Regex)
        m_regex.emplace(value.text);
}

bool ValueMatcher::fitsFolded(std::string_view folded) const
{
    switch (m_value.kind) {
    case QueryValue::Kind::Contains:
        return folded.find(m_text) != std::string_view::npos;
    case QueryValue::Kind::Equals:
        return folded == m_text;
    case QueryValue::Kind::Wildcard:
        return !folded.empty() && matchesWildcard(folded, m_text);
    case QueryValue::Kind::Range:
        return isInRange(folded);
    case QueryValue::Kind::Empty:
        return folded.empty();
    case QueryValue::Kind::Regex:
        break;
    }
    Q_UNREACHABLE();
}

bool ValueMatcher::isInRange(std::string_view folded) const
{
    if (folded.empty())
        return false;
    if (!m_low.empty()) {
        const auto order = compareNatural(folded, m_low);
        if (order < 0 || (order == 0 && !m_value.lowIncluded))
            return false;
    }
    if (m_high.empty())
        return true;
    const auto order = compareNatural(folded, m_high);
    return order < 0 || (order == 0 && m_value.highIncluded);
}

} // namespace errdex
