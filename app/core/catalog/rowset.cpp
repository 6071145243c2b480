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

size_t RowSet::count() const
{
    size_t count = 0;
    for (const quint64 word : m_words)
        count += static_cast<size_t>(std::popcount(word));
    return count;
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
