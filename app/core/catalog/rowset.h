// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace errdex {

/// A row of a CatalogStore, from 0.
using Row = quint32;

/// A set of rows of one store, as a bitmap. Operands of one operation have the same size.
class RowSet
{
public:
    explicit RowSet(size_t rowCount = 0, bool full = false);

    /// From words(); bits behind the last row are dropped.
    static RowSet fromWords(size_t rowCount, std::span<const quint64> words);

    size_t rowCount() const { return m_rowCount; }
    bool contains(Row row) const { return (m_words[row / 64] >> (row % 64)) & 1U; }
    void insert(Row row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    void remove(Row row) { m_words[row / 64] &= ~(quint64(1) << (row % 64)); }
    size_t count() const;
    size_t countCommon(const RowSet &other) const; ///< how many rows are in both
    size_t countIn(size_t begin, size_t end) const; ///< how many of the rows begin … end - 1
    bool isEmpty() const;
    /// The bits, 64 rows a word, the lowest bit first; those behind the last row are 0.
    const std::vector<quint64> &words() const { return m_words; }

    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    RowSet &subtract(const RowSet &other);
    void invert();

    friend bool operator==(const RowSet &, const RowSet &) = default;

    /// Calls visit(row) for every row of the set in ascending order; visit may remove that row.
    template<typename Visit>
    void forEach(Visit &&visit) const
    {
        for (size_t index = 0; index < m_words.size(); ++index) {
            for (quint64 word = m_words[index]; word != 0; word &= word - 1)
                visit(static_cast<Row>(index * 64 + static_cast<size_t>(std::countr_zero(word))));
        }
    }

private:
    void clearTail();

    size_t m_rowCount;
    std::vector<quint64> m_words;
};

} // namespace errdex
