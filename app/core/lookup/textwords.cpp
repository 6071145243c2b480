// SPDX-License-Identifier: MIT
#include "core/lookup/textwords.h"

#include <QChar>

#include <algorithm>

namespace errdex {

namespace {

constexpr char32_t replacement = 0xFFFD;

enum class Class : quint8 { Separator, Ascii, Ideograph, Other };

bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF)
            || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

Class classOf(CodePoint point)
{
    if (point.value < 0x80) {
        const char c = static_cast<char>(point.value);
        return isAsciiDigit(c) || isAsciiLetter(c) ? Class::Ascii : Class::Separator;
    }
    if (isIdeograph(point.value))
        return Class::Ideograph;
    return QChar::isLetterOrNumber(point.value) || QChar::isMark(point.value) ? Class::Other
                                                                              : Class::Separator;
}

} // namespace

CodePoint codePointAt(std::string_view text, size_t at)
{
    const auto byte = [&](size_t index) { return static_cast<unsigned char>(text[at + index]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return {replacement, 1};
    char32_t value = lead & (0xFFU >> (length + 1));
    for (size_t index = 1; index < length; ++index) {
        if ((byte(index) & 0xC0U) != 0x80)
            return {replacement, 1};
        value = (value << 6U) | (byte(index) & 0x3FU);
    }
    return {value, length};
}

size_t codePointBefore(std::string_view text, size_t end)
{
    size_t begin = end - 1;
    while (begin > 0 && end - begin < 4
           && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80)
        --begin;
    return codePointAt(text, begin).length == end - begin ? begin : end - 1;
}

std::vector<TextWord> splitWords(std::string_view folded)
{
    std::vector<TextWord> words;
    Class last = Class::Separator;
    for (size_t at = 0; at < folded.size();) {
        const CodePoint point = codePointAt(folded, at);
        const Class now = classOf(point);
        const auto end = quint32(at + point.length);
        if (now != Class::Separator) {
            const bool isDigit = point.value < 0x80 && isAsciiDigit(char(point.value));
            if (now == last && now != Class::Ideograph) {
                words.back().end = end;
                if (words.back().kind == TextWord::Kind::Number && !isDigit)
                    words.back().kind = TextWord::Kind::Ascii;
            } else {
                const TextWord::Kind kind = now != Class::Ascii ? TextWord::Kind::Other
                        : isDigit                               ? TextWord::Kind::Number
                                                                : TextWord::Kind::Ascii;
                words.push_back({quint32(at), end, kind});
            }
        }
        last = now;
        at += point.length;
    }
    return words;
}

bool isAsciiText(std::string_view text)
{
    unsigned all = 0;
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

} // namespace errdex
