// SPDX-License-Identifier: MIT
#include "core/lookup/tokenborder.h"

#include "core/lookup/contextwords.h"
#include "core/lookup/textwords.h"

#include <algorithm>
#include <string>

namespace errdex {

namespace {

constexpr size_t longestToken = 64;

size_t digitsFrom(std::string_view text, size_t at)
{
    const size_t begin = at;
    while (at < text.size() && isAsciiDigit(text[at]) && at - begin < longestToken)
        ++at;
    return at - begin;
}

size_t digitsBefore(std::string_view text, size_t end)
{
    size_t at = end;
    while (at > 0 && isAsciiDigit(text[at - 1]) && end - at < longestToken)
        --at;
    return end - at;
}

size_t lettersFrom(std::string_view text, size_t at)
{
    const size_t begin = at;
    while (at < text.size() && isAsciiLetter(text[at]) && at - begin < longestToken)
        ++at;
    return at - begin;
}

bool isCurrency(std::string_view text, size_t at)
{
    const char32_t c = codePointAt(text, at).value;
    return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF) || c == 0xFDFC;
}

/// 1,000 and not 400001,403001: a group of three behind one of up to three digits.
bool isGrouping(size_t left, size_t right)
{
    return right == 3 && left >= 1 && left <= 3;
}

/// A log's text is not folded.
std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

bool codeWordEndsAt(std::string_view text, size_t end)
{
    const std::string lower = lowerCase(tokenBefore(text, end));
    std::string_view token = lower;
    const size_t underscore = token.rfind('_');
    if (underscore != std::string_view::npos)
        token.remove_prefix(underscore + 1);
    return !token.empty() && (wordRole(token) == WordRole::Code || keyRole(token) == KeyRole::Code);
}

/// A host before ":8080": something with a dot in it, or localhost.
bool hostEndsAt(std::string_view text, size_t end)
{
    size_t at = end;
    bool hasDot = false;
    while (at > 0 && end - at < longestToken
           && (isTokenByte(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '-')) {
        hasDot = hasDot || text[at - 1] == '.';
        --at;
    }
    return hasDot || text.substr(at, end - at) == "localhost";
}

bool joinsBefore(std::string_view text, size_t begin, size_t end)
{
    const char c = text[begin - 1];
    const bool hasMore = begin >= 2;
    const char before = hasMore ? text[begin - 2] : ' ';
    switch (c) {
    case '.':
        return isAsciiDigit(before) || (isTokenByte(before) && !codeWordEndsAt(text, begin - 1));
    case ',':
        return isGrouping(digitsBefore(text, begin - 1), end - begin);
    case ':':
        return isAsciiDigit(before) || hostEndsAt(text, begin - 1);
    case '/':
        // "/orders/400001" is a path; "error/400001" may be one of errors.
        return hasMore && !isBlank(before) && !codeWordEndsAt(text, begin - 1);
    case '-':
        return isTokenByte(before) && !codeWordEndsAt(text, begin - 1);
    case '[':
    case '(': // sshd[1001], sleep(1000)
        return isTokenByte(before) && !codeWordEndsAt(text, begin - 1);
    case '+':
        return !isTokenByte(before) || isAsciiDigit(before);
    case '@':
    case '~':
    case '^':
    case '*':
        return true;
    case '\'': // 1'000, as the Swiss write it
        return isGrouping(digitsBefore(text, begin - 1), end - begin);
    default:
        return isTokenByte(c) || isCurrency(text, codePointBefore(text, begin));
    }
}

bool joinsAfter(std::string_view text, size_t begin, size_t end)
{
    const char c = text[end];
    const char after = end + 1 < text.size() ? text[end + 1] : ' ';
    // A file or host name goes on with a few letters; a sentence without its blank with a word.
    constexpr size_t longestExtension = 4;
    switch (c) {
    case '.': {
        const size_t letters = lettersFrom(text, end + 1);
        return isAsciiDigit(after) || (letters > 0 && letters <= longestExtension);
    }
    case ',':
        return isGrouping(end - begin, digitsFrom(text, end + 1));
    case ':':
        return isAsciiDigit(after);
    case '/':
        return isTokenByte(after);
    case '-':
        return isTokenByte(after);
    case '\'':
        return isAsciiDigit(after);
    case '%':
        // "%27" that was no escape any more, or a percentage.
        return true;
    case '@':
        return true;
    default:
        return isTokenByte(c) || isCurrency(text, end) || codePointAt(text, end).value == 0xB0;
    }
}

} // namespace

std::string_view tokenBefore(std::string_view text, size_t end)
{
    size_t begin = end;
    while (begin > 0 && end - begin < longestToken && isTokenByte(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

bool isPieceOfNumber(std::string_view text, size_t begin, size_t end)
{
    return (begin > 0 && joinsBefore(text, begin, end)) || goesOnBehind(text, begin, end);
}

bool goesOnBehind(std::string_view text, size_t begin, size_t end)
{
    return end < text.size() && joinsAfter(text, begin, end);
}

bool isPieceOfWord(std::string_view text, size_t begin, size_t end)
{
    if (begin > 0) {
        const char c = text[begin - 1];
        if (isTokenByte(c) || c == '@')
            return true;
        if (c == '-' && begin >= 2 && isTokenByte(text[begin - 2]))
            return true;
    }
    if (end < text.size()) {
        const char c = text[end];
        const char after = end + 1 < text.size() ? text[end + 1] : ' ';
        return isTokenByte(c) || c == '@' || (c == '-' && isTokenByte(after));
    }
    return false;
}

} // namespace errdex
