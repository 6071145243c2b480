// SPDX-License-Identifier: MIT
#include "core/catalog/rowset.h"

#include <algorithm>

namespace errdex {

namespace {

template<typename WordAt>
inline __attribute__((always_inline)) size_t onesOf(size_t begin, size_t end, WordAt &&wordAt)
{
    size_t count = 0;
    for (size_t i = begin; i < end; ++i)
        count += static_cast<size_t>(std::popcount(wordAt(i)));
    return count;
}

#if defined(__x86_64__)

// Without this instruction, which the oldest of these processors lack, each word is a call.
__attribute__((target("popcnt"))) size_t quickOnesIn(const quint64 *words, size_t begin, size_t end)
{
    return onesOf(begin, end, [words](size_t at) { return words[at]; });
}

__attribute__((target("popcnt"))) size_t quickOnesInBoth(const quint64 *left, const quint64 *right,
                                                         size_t end)
{
    return onesOf(0, end, [=](size_t at) { return left[at] & right[at]; });
}

bool isQuick()
{
    static const bool has = __builtin_cpu_supports("popcnt");
    return has;
}

#endif

size_t onesIn(const quint64 *words, size_t begin, size_t end)
{
#if defined(__x86_64__)
    if (isQuick())
        return quickOnesIn(words, begin, end);
#endif
    return onesOf(begin, end, [words](size_t at) { return words[at]; });
}

size_t onesInBoth(const quint64 *left, const quint64 *right, size_t end)
{
#if defined(__x86_64__)
    if (isQuick())
        return quickOnesInBoth(left, right, end);
#endif
    return onesOf(0, end, [=](size_t at) { return left[at] & right[at]; });
}

} // namespace

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
    return onesIn(m_words.data(), 0, m_words.size());
}

size_t RowSet::countCommon(const RowSet &other) const
{
    Q_ASSERT(m_rowCount == other.m_rowCount);
    return onesInBoth(m_words.data(), other.m_words.data(), m_words.size());
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
    count += onesIn(m_words.data(), first + 1, last);
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
