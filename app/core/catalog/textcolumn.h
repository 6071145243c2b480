// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/largememory.h"
#include "core/catalog/rowset.h"

#include <string_view>

namespace errdex {

/// One text per row in one arena, with the folded form (see fold()) in a second one for searching.
class TextColumn
{
public:
    TextColumn();

    /// Throws std::length_error when the column would grow beyond 4 GiB.
    void append(std::string_view utf8);
    void shrink(); ///< gives back what growing reserved

    size_t rowCount() const { return m_offsets.size() - 1; }
    std::string_view text(Row row) const { return slice(m_arena, m_offsets, row); }
    std::string_view folded(Row row) const { return slice(m_folded, m_foldedOffsets, row); }
    /// The folded texts of all rows, one after another, each with a NUL behind it.
    std::string_view foldedArena() const { return m_folded; }
    size_t textBytes() const { return m_arena.size() - rowCount(); }

    /// Adds to `rows` every row whose folded text contains `needle` (folded, not empty).
    void findContaining(std::string_view needle, RowSet &rows) const;

private:
    // Every text is followed by one NUL, so that no match can reach over the border of two rows.
    static std::string_view slice(const LargeString &arena, const LargeVector<quint32> &offsets,
                                  Row row)
    {
        return {arena.data() + offsets[row], offsets[row + 1] - offsets[row] - 1};
    }

    LargeString m_arena;
    LargeVector<quint32> m_offsets; ///< of each row's first byte, and one beyond the last
    LargeString m_folded;
    LargeVector<quint32> m_foldedOffsets;
};

} // namespace errdex
