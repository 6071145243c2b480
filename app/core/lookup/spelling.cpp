// SPDX-License-Identifier: MIT
#include "core/lookup/spelling.h"

#include "core/lookup/codekey.h"
#include "core/lookup/contextwords.h"
#include "core/lookup/editdistance.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/textwords.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

namespace errdex {

namespace {

double valueOf(std::string_view number)
{
    double value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

/// "order" of "my_order_"
std::string_view lettersAtEnd(std::string_view text)
{
    while (!text.empty() && !isAsciiLetter(text.back()))
        text.remove_suffix(1);
    size_t begin = text.size();
    while (begin > 0 && isAsciiLetter(text[begin - 1]))
        --begin;
    return text.substr(begin);
}

size_t toleranceOf(std::string_view key, bool isNumeric)
{
    if (isNumeric)
        return key.size() < 3 ? 0 : 1;
    constexpr size_t longSymbol = 12;
    return key.size() >= longSymbol ? 3 : EditDistance::tolerance(key.size());
}

} // namespace

Spelling::Spelling(const CatalogStore &store)
    : m_store(store)
{
}

std::vector<Spelling::Near> Spelling::nearCodes(std::string_view code, size_t limit) const
{
    const std::string key = looseKey(code);
    const bool isNumeric = isNumber(key);
    if (const std::string number = isNumeric ? "" : readAsDigits(key); !number.empty()) {
        std::vector<Near> nearest;
        for (const Row row : m_store.lookupIndex().codes().rowsWithLooseCode(looseKey(number))) {
            if (nearest.size() < limit)
                nearest.push_back({row, 1});
        }
        if (!nearest.empty())
            return nearest;
    }
    const size_t tolerance = toleranceOf(key, isNumeric);
    if (tolerance == 0 || key.size() > EditDistance::longest)
        return {};
    const EditDistance distance(isNumeric ? code : std::string_view(key));
    std::vector<std::tuple<size_t, double, Row>> found;
    std::string other;
    const TextColumn &codes = m_store.column(TextField::Code);
    m_store.lookupIndex().codes().visitCodes([&](Row row) {
        std::string_view known = codes.folded(row);
        looseKey(known, other);
        if (isNumber(other) != isNumeric)
            return;
        if (!isNumeric)
            known = other;
        const size_t far = distance.to(known, tolerance);
        if (far <= tolerance)
            found.emplace_back(far, isNumeric ? std::abs(valueOf(known) - valueOf(code)) : 0, row);
    });
    std::sort(found.begin(), found.end());
    std::vector<Near> nearest;
    for (const auto &[far, difference, first] : found) {
        for (const Row row : m_store.lookupIndex().codes().rowsWithCode(codes.folded(first))) {
            if (nearest.size() < limit)
                nearest.push_back({row, far});
        }
    }
    return nearest;
}

std::vector<Row> Spelling::codesByNumber(std::string_view code, size_t limit) const
{
    constexpr std::string_view digits = "0123456789";
    constexpr size_t shortest = 3; // digits; shorter numbers count things
    constexpr size_t longest = 12;
    std::vector<Row> rows;
    size_t end = 0;
    for (size_t begin = code.find_first_of(digits); begin != std::string_view::npos;
         begin = code.find_first_of(digits, end)) {
        const size_t before = end;
        end = std::min(code.find_first_not_of(digits, begin), code.size());
        const std::string_view name = lettersAtEnd(code.substr(before, begin - before));
        const bool isOthers = wordRole(name) == WordRole::NotCode
                || (end < code.size() && isAsciiLetter(code[end]));
        if (isOthers || end - begin < shortest || end - begin > longest)
            continue;
        const std::string number = looseKey(code.substr(begin, end - begin));
        for (const Row row : m_store.lookupIndex().codes().rowsWithLooseCode(number)) {
            const bool isNew = std::find(rows.begin(), rows.end(), row) == rows.end();
            if (isNew && rows.size() < limit)
                rows.push_back(row);
        }
    }
    return rows;
}

std::vector<std::vector<std::string>> Spelling::corrections(const std::vector<std::string> &words,
                                                            size_t limit) const
{
    constexpr size_t mostWords = 8;
    if (words.size() > mostWords)
        return {};
    std::vector<std::vector<std::string>> ways{{}};
    bool isCorrected = false;
    for (const std::string &word : words) {
        std::vector<std::string> choices{word};
        const auto near = m_store.lookupIndex().vocabulary().near(word, 3);
        if (!near.empty()) {
            choices.assign(near.begin(), near.end());
            isCorrected = true;
        }
        std::vector<std::vector<std::string>> next;
        for (const std::string &choice : choices) {
            for (const auto &way : ways) {
                if (next.size() == limit)
                    break;
                next.push_back(way);
                next.back().push_back(choice);
            }
        }
        ways = std::move(next);
    }
    return isCorrected ? ways : std::vector<std::vector<std::string>>();
}

} // namespace errdex
