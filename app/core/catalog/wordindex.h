// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/rowset.h"
#include "core/catalog/textcolumn.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace errdex {

class SubstringFinder;

/// Finds the rows of a text column that contain a substring, by searching the column's distinct
/// words instead of its texts: a million messages are made of some ten thousand words.
///
/// A word is a run of bytes above U+0020 of the folded text. All distinct words stand in one arena;
/// each has the rows it occurs in as a list, or as a bitmap where it is frequent. A substring
/// without blanks lies within one word, so the union of the rows of all words that contain it is
/// the answer; one with blanks gives candidates, which are checked. One- and two-letter substrings
/// that occur in many words have their rows ready. The answer is exactly that of
/// TextColumn::findContaining().
class WordIndex
{
public:
    /// `column` must outlive the index. A canceled build gives an index that must not be used.
    explicit WordIndex(const TextColumn &column, const std::function<bool()> &isCanceled = {});

    /// Adds to `rows` every row whose folded text contains `needle` (folded, not empty).
    void findContaining(std::string_view needle, RowSet &rows) const;
    /// Adds to `rows` every row with a word that contains `needle` (folded, not empty, without
    /// blanks) and that `isWanted`.
    void findWords(std::string_view needle, const std::function<bool(std::string_view)> &isWanted,
                   RowSet &rows) const;

    /// The index as bytes, appended, in the byte order of the machine.
    void appendTo(std::string &bytes) const;
    /// Takes an index off the front of bytes that appendTo() made for the same column; null where
    /// they are cut off or point outside themselves.
    static std::unique_ptr<WordIndex> takeFrom(std::string_view &bytes, const TextColumn &column);

    size_t wordCount() const { return m_wordOffsets.size() - 1; }
    size_t bytes() const; ///< of memory, about

private:
    class Builder;
    struct Unbuilt
    {};
    WordIndex(const TextColumn &column, Unbuilt)
        : m_column(column)
        , m_hasBlanks(hasBlanks(column))
    {
    }

    /// Where a word's rows are: in a bitmap, or a slice of the list of lists.
    struct Postings
    {
        quint32 begin; ///< into m_rows, or into m_bitmaps when isBitmap
        quint32 count : 31;
        quint32 isBitmap : 1;
    };

    static bool hasBlanks(const TextColumn &column);
    static constexpr quint32 gramKey(std::string_view gram);
    bool pointsWithinItself() const;
    void addRows(const Postings &postings, RowSet &rows) const;
    /// Calls visit(number) for all words in which `pattern` occurs, with '\n' for the borders of a
    /// word.
    template<typename Visit>
    void forEachWordWith(std::string_view pattern, Visit &&visit) const;
    void findInWords(std::string_view pattern, RowSet &rows) const; ///< adds the rows of the same
    void findPhrase(std::string_view needle, RowSet &rows) const;

    const TextColumn &m_column;
    const bool m_hasBlanks; ///< none in a column of codes, mostly
    LargeString m_words; ///< "\nfirst\nsecond\n…"
    LargeVector<quint32> m_wordOffsets; ///< of each word's first byte, and one behind the last '\n'
    LargeVector<Postings> m_postings; ///< by word
    LargeVector<Row> m_rows;
    std::vector<RowSet> m_bitmaps;
    std::unordered_map<quint32, RowSet> m_grams; ///< by gramKey()
};

} // namespace errdex
