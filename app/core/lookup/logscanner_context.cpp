// SPDX-License-Identifier: MIT
// What stands before a number of a log, and says whether it is a code.
#include "core/lookup/codekey.h"
#include "core/lookup/contextwords.h"
#include "core/lookup/logscanner.h"
#include "core/lookup/textwords.h"
#include "core/lookup/tokenborder.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

/// Of any token, whatever stands behind it.
quint64 hashOf(std::string_view token)
{
    std::array<char, 80> padded{};
    std::copy(token.begin(), token.end(), padded.begin());
    return CodeTable::hashOf(padded.data(), token.size());
}

bool isForeign(std::string_view text, size_t at)
{
    return at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80;
}

} // namespace

/// What a word says of the number behind it; `link` is ':' or '=' between the two, '"' for the colon
/// of a quoted key, or a blank.
LogScanner::Before LogScanner::roleOfWord(std::string_view token, char link)
{
    std::string lower(token.size(), ' ');
    std::transform(token.begin(), token.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    const WordRole role = wordRole(lower);
    const KeyRole key = keyRole(looseKey(lower));
    if (role == WordRole::Code || (link != ' ' && key == KeyRole::Code))
        return Before::Code;
    const bool isOtherKey = (link == '=' || link == '"') && key == KeyRole::Other;
    return role == WordRole::NotCode || isOtherKey ? Before::Other : Before::Nothing;
}

/// What the word or key before the token at `begin` says of it.
LogScanner::Before LogScanner::wordBefore(std::string_view text, size_t begin)
{
    constexpr size_t farthest = 6;
    size_t at = begin;
    char link = ' ';
    while (at > 0 && begin - at < farthest && !isTokenByte(text[at - 1]) && !isForeign(text, at - 1)
           && text[at - 1] != '\n' && text[at - 1] != ',' && text[at - 1] != ';') {
        --at;
        if (text[at] == '=' || text[at] == ':')
            link = text[at];
    }
    if (at == 0 || text[at - 1] == '\n')
        return Before::Nothing;
    if (isForeign(text, at - 1)) {
        const std::string_view run = text.substr(at > 36 ? at - 36 : 0, std::min<size_t>(at, 36));
        const WordRole role = roleAtEnd(run);
        return role == WordRole::Code       ? Before::Code
                : role == WordRole::NotCode ? Before::Other
                                            : Before::Nothing;
    }
    const std::string_view token = tokenBefore(text, at);
    if (token.empty())
        return Before::Nothing;
    if (link == ':' && text[at] == '"')
        link = '"';
    // The same few keys stand before all numbers of a log.
    const quint64 key = hashOf(token) ^ quint64(link);
    KnownWord &known = m_knownWords[key % m_knownWords.size()];
    if (known.key != key)
        known = {key, roleOfWord(token, link)};
    return known.before;
}

} // namespace errdex
