// SPDX-License-Identifier: MIT
#include "core/search/rowlist.h"

#include <algorithm>
#include <bit>

namespace errdex {

RowList::RowList(std::vector<Row> rows)
    : m_first(std::move(rows))
{
}

RowList::RowList(std::vector<Row> first, RowSet rest)
    : m_first(std::move(first))
    , m_rest(std::move(rest))
{
    countRest();
}

void RowList::countRest()
{
    m_restCount = 0;
    m_rowsBefore.clear();
    const std::vector<quint64> &words = m_rest.words();
    m_rowsBefore.reserve(words.size() / wordsPerBlock + 1);
    for (size_t index = 0; index < words.size(); ++index) {
        if (index % wordsPerBlock == 0)
            m_rowsBefore.push_back(static_cast<quint32>(m_restCount));
        m_restCount += static_cast<size_t>(std::popcount(words[index]));
    }
}

void RowList::moveToFront(std::span<const Row> rows)
{
    std::vector<Row> moved;
    for (const Row row : rows) {
        if (placeOf(row) && std::find(moved.begin(), moved.end(), row) == moved.end())
            moved.push_back(row);
    }
    if (moved.empty())
        return;
    for (const Row row : moved) {
        if (row < m_rest.rowCount() && m_rest.contains(row))
            m_rest.remove(row);
        else
            std::erase(m_first, row);
    }
    m_first.insert(m_first.begin(), moved.begin(), moved.end());
    countRest();
}

Row RowList::operator[](size_t place) const
{
    Q_ASSERT(place < size());
    if (place < m_first.size())
        return m_first[place];
    const auto rank = static_cast<quint32>(place - m_first.size());
    const auto block = std::upper_bound(m_rowsBefore.begin(), m_rowsBefore.end(), rank) - 1;
    quint32 left = rank - *block;
    auto index = static_cast<size_t>(block - m_rowsBefore.begin()) * wordsPerBlock;
    quint64 word = m_rest.words()[index];
    for (auto ones = static_cast<quint32>(std::popcount(word)); left >= ones;
         ones = static_cast<quint32>(std::popcount(word))) {
        left -= ones;
        word = m_rest.words()[++index];
    }
    for (; left > 0; --left)
        word &= word - 1;
    return static_cast<Row>(index * 64 + static_cast<size_t>(std::countr_zero(word)));
}

std::optional<size_t> RowList::placeOf(Row row) const
{
    if (row < m_rest.rowCount() && m_rest.contains(row)) {
        const size_t index = row / 64;
        const size_t block = index / wordsPerBlock;
        return m_first.size() + m_rowsBefore[block]
                + m_rest.countIn(block * wordsPerBlock * 64, row);
    }
    const auto found = std::find(m_first.begin(), m_first.end(), row);
    if (found == m_first.end())
        return std::nullopt;
    return static_cast<size_t>(found - m_first.begin());
}

std::vector<Row> RowList::toVector() const
{
    std::vector<Row> rows;
    rows.reserve(size());
    forEach([&rows](Row row) { rows.push_back(row); });
    return rows;
}

} // namespace errdex
