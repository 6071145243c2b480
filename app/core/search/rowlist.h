// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/rowset.h"

#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

namespace errdex {

/// The rows of a result in order: some chosen ones first, then the rest of a set in ascending order.
///
/// The rest stays a bitmap: a keystroke that leaves most of a million rows would otherwise spend
/// its time writing numbers that nobody looks at. Safe to read in several threads.
class RowList
{
public:
    class const_iterator;
    using value_type = Row;

    RowList() = default;
    explicit RowList(std::vector<Row> rows);
    /// `rest` must hold none of `first`.
    RowList(std::vector<Row> first, RowSet rest);

    size_t size() const { return m_first.size() + m_restCount; }
    bool empty() const { return size() == 0; }
    Row front() const { return (*this)[0]; }
    Row operator[](size_t place) const; ///< place < size(); a rank query, some 20 ns
    /// Where a row stands, if it is there.
    std::optional<size_t> placeOf(Row row) const;

    /// Puts those of `rows` that are in the list before all others, in their order.
    void moveToFront(std::span<const Row> rows);

    /// Calls visit(row) for all rows in order, at the speed of the bitmap.
    template<typename Visit>
    void forEach(Visit &&visit) const
    {
        for (const Row row : m_first)
            visit(row);
        m_rest.forEach(visit);
    }
    std::vector<Row> toVector() const;

    const_iterator begin() const;
    const_iterator end() const;

private:
    static constexpr size_t wordsPerBlock = 8;

    void countRest();

    std::vector<Row> m_first;
    RowSet m_rest;
    size_t m_restCount = 0;
    std::vector<quint32> m_rowsBefore; ///< how many rows of m_rest stand before each block
};

/// Walks a list by places; RowList::forEach() is faster over many rows.
class RowList::const_iterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row *;
    using reference = Row;

    const_iterator() = default;
    const_iterator(const RowList *list, size_t place)
        : m_list(list)
        , m_place(place)
    {
    }

    Row operator*() const { return (*m_list)[m_place]; }
    const_iterator &operator++()
    {
        ++m_place;
        return *this;
    }
    const_iterator operator++(int)
    {
        const_iterator before = *this;
        ++m_place;
        return before;
    }
    friend bool operator==(const const_iterator &, const const_iterator &) = default;

private:
    const RowList *m_list = nullptr;
    size_t m_place = 0;
};

inline RowList::const_iterator RowList::begin() const
{
    return {this, 0};
}

inline RowList::const_iterator RowList::end() const
{
    return {this, size()};
}

} // namespace errdex
