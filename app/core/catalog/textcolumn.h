// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/largememory.h"
#include "core/catalog/rowset.h"

#ifndef Q_MOC_RUN // moc 6.4 cannot read the concepts in there
#include <compare>
#endif
#include <string>
#include <string_view>
#include <vector>

namespace errdex {

/// One text per row, in its folded form (see fold()) for searching and as it is for showing.
///
/// Most texts differ from their folded form by ASCII capitals alone. These are kept once, folded,
/// with a bit for each byte that was a capital; all others are kept as they are too. At a million
/// codes that is a third of the memory that two forms of every text would take.
class TextColumn
{
public:
    TextColumn();

    /// Throws std::length_error when the column would grow beyond 4 GiB.
    void append(std::string_view utf8);
    void shrink(); ///< gives back what growing reserved

    size_t rowCount() const { return m_offsets.size() - 1; }
    std::string_view folded(Row row) const
    {
        return {m_folded.data() + m_offsets[row], m_offsets[row + 1] - m_offsets[row] - 1};
    }
    bool isEmpty(Row row) const { return folded(row).empty() && !isWhole(row); }
    std::string text(Row row) const; ///< UTF-8, as it was given
    void copyText(Row row, std::string &copy) const; ///< the same into memory that is there
    /// The folded texts of all rows, one after another, each with a NUL behind it.
    std::string_view foldedArena() const { return m_folded; }
    /// Whether the text of `left` stands before that of `right` for a person: in natural order (see
    /// compareNatural()) of their folded forms, then by their bytes.
    bool isBefore(Row left, Row right) const;
    bool areSame(Row left, Row right) const;
    size_t textBytes() const { return m_textBytes; } ///< of all texts, as they were given
    size_t bytes() const; ///< of memory, about

    /// Adds to `rows` every row whose folded text contains `needle` (folded, not empty).
    void findContaining(std::string_view needle, RowSet &rows) const;

private:
    bool isWhole(Row row) const;
    /// Which of the 64 bytes of a text from `at` on were capitals; none beyond its end.
    quint64 capitals(Row row, size_t at) const;
    /// Of texts that are folded alike, by their bytes.
    std::strong_ordering compareLetterCase(Row left, Row right) const;

    // Every text is followed by one NUL, so that no match can reach over the border of two rows.
    LargeString m_folded;
    LargeVector<quint32> m_offsets; ///< of each row's first byte, and one beyond the last
    LargeVector<quint64> m_capitals; ///< a bit for each byte of m_folded, the lowest first
    size_t m_textBytes = 0;

    // Texts that their folded form and capitals do not give.
    std::vector<Row> m_wholeRows; ///< ascending
    std::vector<quint32> m_wholeEnds; ///< of each of these rows
    LargeString m_whole;
};

} // namespace errdex
