// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace errdex {

/// A word of a folded text: letters and digits in a row. ASCII and other scripts part words ("错误400001"
/// is three), every Han or kana character is a word of its own, '_' parts words as a blank does.
struct TextWord
{
    enum class Kind : quint8 {
        Number, ///< ASCII digits alone
        Ascii, ///< ASCII letters and digits
        Other, ///< letters of other scripts
    };
    quint32 begin = 0; ///< in bytes
    quint32 end = 0;
    Kind kind = Kind::Ascii;

    size_t size() const { return end - begin; }
    std::string_view in(std::string_view text) const { return text.substr(begin, size()); }
};

std::vector<TextWord> splitWords(std::string_view folded);

/// A code point of a UTF-8 text; what is no UTF-8 counts as U+FFFD, one byte long.
struct CodePoint
{
    char32_t value = 0;
    size_t length = 1;
};
CodePoint codePointAt(std::string_view text, size_t at);
/// Where the code point that ends before `end` begins; `end` is above 0.
size_t codePointBefore(std::string_view text, size_t end);

constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// What makes a longer token of the codes and words beside it: ASCII letters, digits and '_'.
constexpr bool isTokenByte(char c)
{
    return isAsciiDigit(c) || isAsciiLetter(c) || c == '_';
}
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isAsciiText(std::string_view text);

/// Calls visit(word) for the words of splitWords() until it returns false, without a list of them
/// where the text is ASCII. False when it did not reach the end.
template<typename Visit>
bool forEachWord(std::string_view text, Visit &&visit)
{
    if (!isAsciiText(text)) {
        for (const TextWord &word : splitWords(text)) {
            if (!visit(word.in(text)))
                return false;
        }
        return true;
    }
    size_t begin = 0;
    for (size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (isAsciiLetter(text[at]) || isAsciiDigit(text[at])))
            continue;
        if (at > begin && !visit(text.substr(begin, at - begin)))
            return false;
        begin = at + 1;
    }
    return true;
}

bool isNumber(std::string_view text); ///< ASCII digits alone, at least one

} // namespace errdex
