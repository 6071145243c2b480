// SPDX-License-Identifier: MIT
#include "core/lookup/codekey.h"

#include "core/lookup/textwords.h"

#include <algorithm>

namespace errdex {

std::string looseKey(std::string_view foldedCode)
{
    std::string key;
    looseKey(foldedCode, key);
    return key;
}

void looseKey(std::string_view foldedCode, std::string &key)
{
    key.clear();
    bool isAllDigits = true;
    for (const char c : foldedCode) {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        if (isAscii && !isAsciiDigit(c) && !isAsciiLetter(c))
            continue;
        isAllDigits = isAllDigits && isAsciiDigit(c);
        key.push_back(c);
    }
    if (isAllDigits && !key.empty())
        key.erase(0, std::min(key.find_first_not_of('0'), key.size() - 1));
}

bool isSymbol(std::string_view text)
{
    constexpr size_t longest = 80;
    if (text.size() < 3 || text.size() > longest || isAsciiDigit(text.front()))
        return false;
    if (!std::all_of(text.begin(), text.end(), isTokenByte))
        return false;
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    bool hasHump = false;
    for (size_t at = 1; at < text.size(); ++at)
        hasHump = hasHump || (isUpper(text[at]) && !isUpper(text[at - 1]));
    return hasHump || text.find('_') != std::string_view::npos;
}

} // namespace errdex
