// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/rowset.h"

#include <span>
#include <vector>

namespace errdex {

/// The rows of a store by a small integer that each of them has: -1 for none, then 0, 1, …
class RowGroups
{
public:
    RowGroups() = default;

    /// indexOf(row) is -1 … groupCount - 1. Two passes over the rows (counting sort).
    template<typename IndexOf>
    RowGroups(size_t rowCount, size_t groupCount, IndexOf &&indexOf)
        : m_begins(groupCount + 2)
        , m_rows(rowCount)
    {
        for (Row row = 0; row < rowCount; ++row)
            ++m_begins[static_cast<size_t>(indexOf(row) + 2)];
        for (size_t group = 2; group < m_begins.size(); ++group)
            m_begins[group] += m_begins[group - 1];
        std::vector<quint32> next = m_begins;
        for (Row row = 0; row < rowCount; ++row)
            m_rows[next[static_cast<size_t>(indexOf(row) + 1)]++] = row;
    }

    /// Without the one of rows that have none.
    size_t groupCount() const { return m_begins.empty() ? 0 : m_begins.size() - 2; }
    /// In ascending order.
    std::span<const Row> rows(int index) const
    {
        const auto group = static_cast<size_t>(index + 1);
        return std::span(m_rows).subspan(m_begins[group], m_begins[group + 1] - m_begins[group]);
    }

    /// The rows of all groups for which fits(index) holds; it is asked once for each, -1 included.
    template<typename Predicate>
    RowSet rowsWhere(Predicate &&fits) const
    {
        std::vector<bool> chosen;
        size_t count = 0;
        const auto last = static_cast<int>(groupCount());
        for (int index = -1; index < last; ++index) {
            chosen.push_back(fits(index));
            count += chosen.back() ? rows(index).size() : 0;
        }
        const bool isMost = count > m_rows.size() / 2; // then it is less to take the others away
        RowSet set(m_rows.size(), isMost);
        for (int index = -1; index < last; ++index) {
            if (chosen[static_cast<size_t>(index + 1)] == isMost)
                continue;
            for (const Row row : rows(index))
                isMost ? set.remove(row) : set.insert(row);
        }
        return set;
    }

private:
    std::vector<quint32> m_begins; ///< of each group in m_rows, that of -1 first, and the end
    std::vector<Row> m_rows;
};

} // namespace errdex
