// SPDX-License-Identifier: MIT
#include "core/catalog/rowset.h"

#include <algorithm>

namespace errdex {

RowSet::RowSet(size_t rowCount, bool full)
    : m_rowCount(rowCount)
    , m_words((rowCount + 63) / 64, full ? ~quint64(0) : 0)
{
    clearTail();
}

RowSet RowSet::fromWords(size_t rowCount, std::span<const quint64> words)
{
    RowSet rows(rowCount);
    Q_ASSERT(words.size() == rows.m_words.size());
    std::copy(words.begin(), words.end(), rows.m_words.begin());
    rows.clearTail();
    return rows;
}

size_t RowSet::count() const
{
    size_t count = 0;
    for (const quint64 word : m_words)
        count += static_cast<size_t>(std::popcount(word));
    return count;
}

size_t RowSet::countCommon(const RowSet &other) const
{
    Q_ASSERT(m_rowCount == other.m_rowCount);
    size_t count = 0;
    for (size_t i = 0; i < m_words.size(); ++i)
        count += static_cast<size_t>(std::popcount(m_words[i] & other.m_words[i]));
    return count;
}

size_t RowSet::countIn(size_t begin, size_t end) const
{
    Q_ASSERT(begin <= end && end <= m_rowCount);
    const auto below = [](size_t bit) { return (quint64(1) << bit) - 1; };
    const auto ones = [](quint64 word) { return static_cast<size_t>(std::popcount(word)); };
    const size_t first = begin / 64;
    const size_t last = end / 64;
    if (first == last)
        return begin == end ? 0 : ones(m_words[first] & below(end % 64) & ~below(begin % 64));
    size_t count = ones(m_words[first] & ~below(begin % 64));
    for (size_t i = first + 1; i < last; ++i)
        count += ones(m_words[i]);
    return end % 64 == 0 ? count : count + ones(m_words[last] & below(end % 64));
}

bool RowSet::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    Q_ASSERT(m_rowCount == other.m_rowCount);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    Q_ASSERT(m_rowCount == other.m_rowCount);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

RowSet &RowSet::subtract(const RowSet &other)
{
    Q_ASSERT(m_rowCount == other.m_rowCount);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

void RowSet::invert()
{
    for (quint64 &word : m_words)
        word = ~word;
    clearTail();
}

void RowSet::clearTail()
{
    if (m_rowCount % 64 != 0)
        m_words.back() &= (quint64(1) << (m_rowCount % 64)) - 1;
}

} // namespace errdex
