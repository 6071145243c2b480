// SPDX-License-Identifier: MIT
#include "core/lookup/logwindow.h"

#include "core/lookup/codetable.h"
#include "core/lookup/textwords.h"
#include "core/text/fold.h"

#include <algorithm>

namespace errdex {

AsciiForm asciiFormAt(std::string_view text, size_t at)
{
    const CodePoint point = codePointAt(text, at);
    for (const char32_t zero : {U'\u06F0', U'\u0660', U'\uFF10', U'\u0966', U'\u09E6'}) {
        if (point.value >= zero && point.value < zero + 10)
            return {static_cast<char>('0' + (point.value - zero)), point.length};
    }
    const bool isMinus = (point.value >= 0x2010 && point.value <= 0x2015) || point.value == 0x2212
            || point.value == 0xFF0D || point.value == 0xFE63;
    return isMinus ? AsciiForm{'-', point.length} : AsciiForm{};
}

namespace {

/// Scripts whose letters with accents are ASCII ones for fold(), and the accents by themselves. All
/// others are left alone, which is quick.
bool mayBeLatin(char32_t letter)
{
    return (letter >= 0xAA && letter < 0x370) || (letter >= 0x1AB0 && letter < 0x1B00)
            || (letter >= 0x1D00 && letter < 0x1F00) || (letter >= 0x20D0 && letter < 0x2190)
            || (letter >= 0xFE20 && letter < 0xFE30) || (letter >= 0xFF21 && letter < 0xFF5B);
}

} // namespace

LogWindow::LogWindow(std::string_view text, size_t begin, size_t end)
{
    const size_t from = begin > lookBehind ? begin - lookBehind : 0;
    const size_t to = std::min(text.size(), end + lookAhead / 2);
    append(text.substr(from, begin - from));
    m_begin = m_text.size();
    append(text.substr(begin, to - begin));
}

std::string LogWindow::foldedFrom(std::string_view text, size_t at)
{
    constexpr size_t longest = CodeTable::longestForeign * 3 / 2; // in any normalization form
    static_assert(longest <= lookAhead / 2);
    size_t end = std::min(at + longest, text.size());
    const auto isCut = [&] {
        return end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80;
    };
    while (end > at && isCut())
        --end;
    const std::string_view piece = text.substr(at, end - at);
    return fold(piece.substr(0, piece.find('\n')));
}

void LogWindow::append(std::string_view text)
{
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        const AsciiForm form = isAscii ? AsciiForm{} : asciiFormAt(text, at);
        if (form.length > 0) {
            m_text.push_back(form.c);
            at += form.length;
            continue;
        }
        if (isAscii) {
            m_text.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
            ++at;
            continue;
        }
        const CodePoint point = codePointAt(text, at);
        const std::string_view bytes = text.substr(at, point.length);
        at += point.length;
        if (!mayBeLatin(point.value)) {
            m_text.append(bytes);
            continue;
        }
        const std::string folded = fold(bytes);
        if (folded.size() == 1 && isTokenByte(folded[0]))
            m_text.push_back(folded[0]);
        else if (!folded.empty()) // else a mark, whose letter stands before it
            m_text.append(bytes);
    }
}

} // namespace errdex
