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

std::string readAsDigits(std::string_view key)
{
    constexpr std::string_view letters = "oilsbz";
    constexpr std::string_view digits = "011582";
    std::string number;
    size_t changed = 0;
    for (const char c : key) {
        const size_t at = letters.find(c);
        changed += at == std::string_view::npos ? 0 : 1;
        number.push_back(at == std::string_view::npos ? c : digits[at]);
    }
    return isNumber(number) && changed * 2 <= key.size() ? number : std::string();
}

std::vector<std::string> readAsLetters(std::string_view key)
{
    constexpr std::string_view digits = "01582";
    std::vector<std::string> readings;
    if (key.find_first_of(digits) == std::string_view::npos)
        return readings;
    for (const std::string_view letters : {"oisbz", "olsbz"}) { // 1 is i or l
        std::string reading(key);
        for (char &c : reading) {
            if (const size_t at = digits.find(c); at != std::string_view::npos)
                c = letters[at];
        }
        if (readings.empty() || readings.back() != reading)
            readings.push_back(std::move(reading));
    }
    return readings;
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
