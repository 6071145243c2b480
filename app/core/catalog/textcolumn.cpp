// SPDX-License-Identifier: MIT
#include "core/catalog/textcolumn.h"

#include "core/catalog/gallop.h"
#include "core/text/fold.h"
#include "core/text/naturalorder.h"
#include "core/text/substringfinder.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>
#include <string>

namespace errdex {

namespace {

constexpr size_t wordBits = 64;
constexpr char caseBit = 0x20; // between an ASCII letter and its capital

bool isCapital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

bool differsInCapitalsAlone(std::string_view text, std::string_view folded)
{
    return std::ranges::equal(text, folded, [](char letter, char foldedLetter) {
        return letter == foldedLetter || (isCapital(letter) && (letter ^ caseBit) == foldedLetter);
    });
}

quint32 endOf(const LargeString &arena)
{
    if (arena.size() > std::numeric_limits<quint32>::max())
        throw std::length_error("a column holds at most 4 GiB of text");
    return static_cast<quint32>(arena.size());
}

} // namespace

TextColumn::TextColumn()
    : m_offsets{0}
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
    const std::string folded = fold(utf8);
    const size_t begin = m_folded.size();
    m_folded.append(folded);
    m_folded.push_back('\0');
    m_capitals.resize((m_folded.size() + wordBits - 1) / wordBits);
    if (differsInCapitalsAlone(utf8, folded)) {
        for (size_t i = 0; i < utf8.size(); ++i)
            m_capitals[(begin + i) / wordBits] |= quint64(isCapital(utf8[i]))
                    << ((begin + i) % wordBits);
    } else {
        m_whole.append(utf8);
        m_wholeEnds.push_back(endOf(m_whole));
        m_wholeRows.push_back(static_cast<Row>(rowCount()));
    }
    m_offsets.push_back(endOf(m_folded));
    m_textBytes += utf8.size();
}

void TextColumn::shrink()
{
    m_folded.shrink_to_fit();
    m_offsets.shrink_to_fit();
    m_capitals.shrink_to_fit();
    m_wholeRows.shrink_to_fit();
    m_wholeEnds.shrink_to_fit();
    m_whole.shrink_to_fit();
}

size_t TextColumn::bytes() const
{
    return m_folded.size() + m_whole.size() + m_capitals.size() * sizeof(quint64)
            + (m_offsets.size() + m_wholeEnds.size()) * sizeof(quint32)
            + m_wholeRows.size() * sizeof(Row);
}

bool TextColumn::isWhole(Row row) const
{
    return std::ranges::binary_search(m_wholeRows, row);
}

std::string TextColumn::text(Row row) const
{
    std::string copy;
    copyText(row, copy);
    return copy;
}

void TextColumn::copyText(Row row, std::string &copy) const
{
    const auto whole = std::ranges::lower_bound(m_wholeRows, row);
    if (whole != m_wholeRows.end() && *whole == row) {
        const auto index = static_cast<size_t>(whole - m_wholeRows.begin());
        const size_t begin = index == 0 ? 0 : m_wholeEnds[index - 1];
        copy.assign(m_whole, begin, m_wholeEnds[index] - begin);
        return;
    }
    copy = folded(row);
    for (size_t at = 0; at < copy.size(); at += wordBits) {
        for (quint64 left = capitals(row, at); left != 0; left &= left - 1)
            copy[at + size_t(std::countr_zero(left))] ^= caseBit;
    }
}

quint64 TextColumn::capitals(Row row, size_t at) const
{
    const size_t begin = m_offsets[row] + at;
    const size_t end = m_offsets[row + 1]; // the NUL is no capital
    const size_t word = begin / wordBits;
    const size_t shift = begin % wordBits;
    quint64 bits = m_capitals[word] >> shift;
    if (shift > 0 && word + 1 < m_capitals.size())
        bits |= m_capitals[word + 1] << (wordBits - shift);
    return end - begin < wordBits ? bits & ((quint64(1) << (end - begin)) - 1) : bits;
}

std::strong_ordering TextColumn::compareLetterCase(Row left, Row right) const
{
    if (isWhole(left) || isWhole(right))
        return text(left) <=> text(right);
    for (size_t at = 0; at < folded(left).size(); at += wordBits) {
        const quint64 ofLeft = capitals(left, at);
        const quint64 differing = ofLeft ^ capitals(right, at);
        if (differing != 0) { // a capital stands before its small letter
            const quint64 first = differing & (~differing + 1);
            return (ofLeft & first) != 0 ? std::strong_ordering::less
                                         : std::strong_ordering::greater;
        }
    }
    return std::strong_ordering::equal;
}

bool TextColumn::isBefore(Row left, Row right) const
{
    const auto order = compareNatural(folded(left), folded(right));
    return order != 0 ? order < 0 : compareLetterCase(left, right) < 0;
}

bool TextColumn::areSame(Row left, Row right) const
{
    return folded(left) == folded(right) && compareLetterCase(left, right) == 0;
}

void TextColumn::findContaining(std::string_view needle, RowSet &rows) const
{
    Q_ASSERT(!needle.empty());
    const SubstringFinder finder(needle);
    auto next = m_offsets.begin() + 1;
    // One hit a row is enough: go on behind the row.
    for (size_t at = finder.find(m_folded); at != SubstringFinder::notFound;
         at = finder.find(m_folded, *next)) {
        next = gallopPast(next, m_offsets.end(), static_cast<quint32>(at));
        rows.insert(static_cast<Row>(next - m_offsets.begin() - 1));
    }
}

} // namespace errdex
