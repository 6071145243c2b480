// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <span>

namespace errdex {

/// What the codes of different providers are put side by side by.
enum class Alignment : quint8 { Concept, HttpStatus, Code };
inline constexpr std::array allAlignments{Alignment::Concept, Alignment::HttpStatus,
                                          Alignment::Code};

/// All rows of a store, sorted by provider, then by what they are aligned with, then by page. It
/// does not depend on which providers are compared, so it is made once, and every comparison reads
/// ranges of it. Immutable; the store outlives it.
class AlignedRows
{
public:
    /// Numbers the values in the order of lines: concepts as the vocabulary has them, statuses
    /// ascending, codes in natural order. Rows without a concept or a status have the last key.
    using Key = quint32;

    AlignedRows(const CatalogStore &store, Alignment alignment);

    Alignment alignment() const { return m_alignment; }
    size_t keyCount() const { return m_keyCount; }
    Key key(Row row) const { return m_keyOf[row]; }
    /// The key of rows without a value; none among codes.
    std::optional<Key> keyOfNone() const;

    /// A provider's codes under one key.
    struct Cell
    {
        Key key;
        std::span<const Row> rows; ///< never empty, in page order
    };

    /// Calls visit(cell) for every cell of a provider, keys ascending.
    template<typename Visit>
    void forEachCell(int provider, Visit &&visit) const
    {
        for (size_t cell = m_firstCell[size_t(provider)]; cell < m_firstCell[size_t(provider) + 1];
             ++cell)
            visit(Cell{m_cellKeys[cell], rowsOf(cell)});
    }
    size_t cellCount(int provider) const
    {
        return m_firstCell[size_t(provider) + 1] - m_firstCell[size_t(provider)];
    }
    /// Empty where the provider has nothing under the key. Takes a binary search.
    std::span<const Row> rows(int provider, Key key) const;

private:
    void numberConcepts(const CatalogStore &store);
    void numberStatuses(const CatalogStore &store);
    void numberCodes(const CatalogStore &store);
    void sortRows(const CatalogStore &store);
    void sortProvider(Row begin, Row end, std::vector<quint32> &places);

    std::span<const Row> rowsOf(size_t cell) const
    {
        return {m_rows.data() + m_cellBegins[cell], m_rows.data() + m_cellBegins[cell + 1]};
    }

    Alignment m_alignment;
    size_t m_keyCount = 0;
    std::vector<Key> m_keyOf; ///< by row
    std::vector<Row> m_rows;
    std::vector<Key> m_cellKeys;
    std::vector<quint32> m_cellBegins; ///< in m_rows, and one beyond the last
    std::vector<size_t> m_firstCell; ///< by provider, and the number of cells at the end
};

} // namespace errdex
