// SPDX-License-Identifier: MIT
#include "core/catalog/textcolumn.h"

#include "core/catalog/gallop.h"
#include "core/text/fold.h"
#include "core/text/substringfinder.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <string>

namespace errdex {

namespace {

void appendTo(LargeString &arena, LargeVector<quint32> &offsets, std::string_view text)
{
    if (arena.size() + text.size() + 1 > std::numeric_limits<quint32>::max())
        throw std::length_error("a column holds at most 4 GiB of text");
    arena.append(text);
    arena.push_back('\0');
    offsets.push_back(static_cast<quint32>(arena.size()));
}

} // namespace

TextColumn::TextColumn()
    : m_offsets{0}
    , m_foldedOffsets{0}
{
}

void TextColumn::append(std::string_view utf8)
{
    // NUL separates rows here, so it cannot stand in a text; nobody can see or type one.
    std::string withoutNul;
    if (utf8.find('\0') != std::string_view::npos) {
        withoutNul = utf8;
        std::replace(withoutNul.begin(), withoutNul.end(), '\0', ' ');
        utf8 = withoutNul;
    }
    appendTo(m_arena, m_offsets, utf8);
    appendTo(m_folded, m_foldedOffsets, fold(utf8));
}

void TextColumn::shrink()
{
    m_arena.shrink_to_fit();
    m_offsets.shrink_to_fit();
    m_folded.shrink_to_fit();
    m_foldedOffsets.shrink_to_fit();
}

void TextColumn::findContaining(std::string_view needle, RowSet &rows) const
{
    Q_ASSERT(!needle.empty());
    const SubstringFinder finder(needle);
    auto next = m_foldedOffsets.begin() + 1;
    // One hit a row is enough: go on behind the row.
    for (size_t at = finder.find(m_folded); at != SubstringFinder::notFound;
         at = finder.find(m_folded, *next)) {
        next = gallopPast(next, m_foldedOffsets.end(), static_cast<quint32>(at));
        rows.insert(static_cast<Row>(next - m_foldedOffsets.begin() - 1));
    }
}

} // namespace errdex
