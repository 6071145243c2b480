// SPDX-License-Identifier: MIT
#include "core/text/naturalorder.h"

#include <algorithm>

namespace errdex {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

unsigned char lower(char c)
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/// A whole number of any length: sign and digits without leading zeros.
struct Number
{
    bool isNegative = false;
    std::string_view digits;
};

std::string_view withoutZeros(std::string_view digits)
{
    const size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view() : digits.substr(first);
}

bool parseNumber(std::string_view text, Number &number)
{
    number.isNegative = !text.empty() && text.front() == '-';
    if (number.isNegative)
        text.remove_prefix(1);
    if (text.empty() || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    number.digits = withoutZeros(text);
    number.isNegative = number.isNegative && !number.digits.empty();
    return true;
}

std::strong_ordering compareDigits(std::string_view left, std::string_view right)
{
    if (left.size() != right.size())
        return left.size() <=> right.size();
    return left <=> right;
}

std::strong_ordering compareNumbers(const Number &left, const Number &right)
{
    if (left.isNegative != right.isNegative)
        return left.isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return left.isNegative ? compareDigits(right.digits, left.digits)
                           : compareDigits(left.digits, right.digits);
}

std::string_view takeDigits(std::string_view &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const std::string_view digits = text.substr(0, static_cast<size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return withoutZeros(digits);
}

std::strong_ordering compareWords(std::string_view left, std::string_view right)
{
    while (!left.empty() && !right.empty()) {
        std::strong_ordering order = std::strong_ordering::equal;
        if (isDigit(left.front()) && isDigit(right.front())) {
            order = compareDigits(takeDigits(left), takeDigits(right));
        } else {
            order = lower(left.front()) <=> lower(right.front());
            left.remove_prefix(1);
            right.remove_prefix(1);
        }
        if (order != 0)
            return order;
    }
    return left.size() <=> right.size();
}

} // namespace

std::strong_ordering compareNatural(std::string_view left, std::string_view right)
{
    Number leftNumber;
    Number rightNumber;
    const bool isLeftNumber = parseNumber(left, leftNumber);
    const bool isRightNumber = parseNumber(right, rightNumber);
    std::strong_ordering order = std::strong_ordering::equal;
    if (isLeftNumber != isRightNumber)
        order = isLeftNumber ? std::strong_ordering::less : std::strong_ordering::greater;
    else
        order = isLeftNumber ? compareNumbers(leftNumber, rightNumber) : compareWords(left, right);
    return order != 0 ? order : left <=> right;
}

} // namespace errdex
