// SPDX-License-Identifier: MIT
#include "core/lookup/codecontext.h"

#include "core/lookup/codekey.h"
#include "core/lookup/tokenborder.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

constexpr size_t farthestLink = 12; // bytes of marks between a word and its code
constexpr size_t longestRun = 64;
constexpr int mostFillers = 3;

bool isWordByte(char c)
{
    return isTokenByte(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool isOpener(char c)
{
    return c == '"' || c == '\'' || c == '`' || c == '(' || c == '[' || c == '{' || c == '<';
}

int strength(char link)
{
    switch (link) {
    case '=':
        return 5;
    case ':':
        return 4;
    case '>':
        return 3;
    case '#':
        return 2;
    case '(':
        return 1;
    default:
        return 0;
    }
}

/// "err0r", "c0de", as a scanner reads them.
bool isMisreadCodeWord(std::string_view token)
{
    constexpr size_t longest = 12; // bytes
    if (token.size() > longest || isNumber(token))
        return false;
    return std::ranges::any_of(readAsLetters(token), [](const std::string &reading) {
        return wordRole(reading) == WordRole::Code;
    });
}

/// A number of three digits and less stands everywhere; so does a year.
bool isEverydayNumber(std::string_view number)
{
    const bool isYear = number.size() == 4
            && (number.starts_with("19") || number.starts_with("20"));
    return number.size() < 4 || isYear;
}

/// Whether the status is said with its phrase, as pages of servers do: "403 Forbidden".
bool isStatusWithPhrase(std::string_view text, size_t begin, size_t end)
{
    constexpr std::array<std::string_view, 16> phrases{
            "400 bad request",
            "401 unauthorized",
            "402 payment required",
            "403 forbidden",
            "404 not found",
            "405 method not allowed",
            "406 not acceptable",
            "408 request timeout",
            "409 conflict",
            "415 unsupported media type",
            "422 unprocessable",
            "429 too many requests",
            "500 internal server err",
            "502 bad gateway",
            "503 service unavailable",
            "504 gateway time",
    };
    const bool isStatus = isHttpStatus(text.substr(begin, end - begin));
    return isStatus && std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
               return text.substr(begin).starts_with(phrase);
           });
}

} // namespace

bool isHttpStatus(std::string_view number)
{
    return number.size() == 3 && isNumber(number) && number[0] >= '1' && number[0] <= '5';
}

CodeContext::CodeContext(const NormalizedText &text, const std::vector<TextWord> &words,
                         const JsonScanner &json)
    : m_text(text)
    , m_words(words)
    , m_json(json)
{
    m_isContent.resize(words.size());
    m_isName.resize(words.size());
    m_contentBefore.assign(1, 0);
    for (size_t index = 0; index < words.size(); ++index) {
        const WordRole role = words[index].size() > longestRun
                ? WordRole::Neutral
                : wordRole(words[index].in(folded()));
        m_isContent[index] = role == WordRole::Neutral || role == WordRole::NotCode;
        m_contentBefore.push_back(m_contentBefore.back() + (m_isContent[index] ? 1 : 0));
    }
}

void CodeContext::ignore(const std::vector<std::pair<size_t, size_t>> &pieces)
{
    for (const auto &[begin, end] : pieces) {
        for (size_t index = wordAt(begin); index < m_words.size() && m_words[index].begin < end;
             ++index) {
            m_isContent[index] = false;
            m_isName[index] = true;
        }
    }
    for (size_t index = 0; index < m_words.size(); ++index)
        m_contentBefore[index + 1] = m_contentBefore[index] + (m_isContent[index] ? 1 : 0);
}

size_t CodeContext::wordAt(size_t position) const
{
    const auto found =
            std::partition_point(m_words.begin(), m_words.end(),
                                 [position](const TextWord &word) { return word.end <= position; });
    return size_t(found - m_words.begin());
}

bool CodeContext::isAlone(size_t begin, size_t end) const
{
    const size_t first = wordAt(begin);
    size_t behind = first;
    while (behind < m_words.size() && m_words[behind].begin < end)
        ++behind;
    return m_contentBefore[first] == 0 && m_contentBefore[behind] == m_contentBefore.back();
}

bool CodeContext::isPhrase(size_t begin, size_t end) const
{
    const std::string_view text = folded();
    const auto isBorder = [](char c) {
        return !isWordByte(c) && !isBlank(c) && c != '-' && c != '/' && c != '\'';
    };
    size_t before = begin;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\t'))
        --before;
    size_t after = end;
    while (after < text.size() && (text[after] == ' ' || text[after] == '\t'))
        ++after;
    const bool beginsIt = before == 0 || text[before - 1] == '\n' || isBorder(text[before - 1]);
    return beginsIt
            && (after == text.size() || text[after] == '\n' || text[after] == '\r'
                || isBorder(text[after]));
}

/// The role of the word that ends at `end`; `identifier` becomes all that hangs together there.
WordRole CodeContext::roleOfRun(size_t end, std::string_view &identifier) const
{
    const std::string_view text = folded();
    size_t begin = end;
    if (static_cast<unsigned char>(text[end - 1]) >= 0x80) {
        while (begin > 0 && end - begin < longestRun
               && static_cast<unsigned char>(text[begin - 1]) >= 0x80)
            --begin;
        identifier = text.substr(begin, end - begin);
        return roleAtEnd(identifier);
    }
    const std::string_view token = tokenBefore(text, end);
    begin = end - token.size();
    while (begin > 0 && end - begin < longestRun
           && (isTokenByte(text[begin - 1]) || text[begin - 1] == '-' || text[begin - 1] == '.'))
        --begin;
    identifier = text.substr(begin, end - begin);
    const WordRole role = wordRole(token);
    if (role != WordRole::Neutral)
        return role;
    if (isMisreadCodeWord(token))
        return WordRole::Code;
    // error_code, err-code, HTTP/1.1
    if (!token.empty() && isAsciiDigit(token.back()) && begin >= 5
        && text.substr(begin - 5, 5) == "http/")
        return WordRole::Status;
    const size_t underscore = token.rfind('_');
    return underscore == std::string_view::npos ? role : wordRole(token.substr(underscore + 1));
}

/// "status code", "HTTP response code"
bool CodeContext::followsStatusWord(size_t begin) const
{
    const std::string_view text = folded();
    for (int words = 0; words < 2 && begin > 1 && text[begin - 1] == ' '; ++words) {
        const std::string_view token = tokenBefore(text, begin - 1);
        if (wordRole(token) == WordRole::Status)
            return true;
        if (token != "response")
            return false;
        begin -= token.size() + 1;
    }
    return false;
}

CodeContext::Left CodeContext::left(size_t begin) const
{
    const std::string_view text = folded();
    Left left;
    bool isGot = false;
    size_t at = begin;
    for (int words = 0; words <= mostFillers; ++words) {
        const size_t start = at;
        while (at > 0 && start - at <= farthestLink && !isWordByte(text[at - 1])) {
            const char c = text[--at];
            left.isOtherLine = left.isOtherLine || c == '\n';
            if (c == '.' || c == ';' || c == '!' || c == '?' || c == '|' || c == '}' || c == ','
                || (c == '/' && words > 0))
                return left;
            const char link = isOpener(c) && c != '\'' && c != '"' && c != '`' ? '(' : c;
            if (strength(link) > strength(left.link))
                left.link = link;
        }
        if (at == 0 || !isWordByte(text[at - 1]))
            return left;
        left.role = roleOfRun(at, left.identifier);
        if (left.role == WordRole::Code && followsStatusWord(at - left.identifier.size())) {
            left.role = WordRole::Status;
            left.identifier = "status";
        }
        // "The customer got 400001": no number of the customer.
        if (left.role == WordRole::NotCode && isGot)
            left.role = WordRole::Neutral;
        if (left.role != WordRole::Filler)
            return left;
        isGot = isGot || saysGot(left.identifier);
        at -= left.identifier.size();
    }
    left.role = WordRole::Neutral;
    return left;
}

WordRole CodeContext::rightRole(size_t end) const
{
    const std::string_view text = folded();
    size_t at = end;
    while (at < text.size() && at - end < 3
           && (isBlank(text[at]) || text[at] == '"' || text[at] == ')' || text[at] == ']'
               || text[at] == '\'' || text[at] == '-'))
        ++at;
    size_t behind = at;
    while (behind < text.size() && behind - at < longestRun && isWordByte(text[behind]))
        ++behind;
    return behind == at ? WordRole::Neutral : roleAtBegin(text.substr(at, behind - at));
}

bool CodeContext::unitFollows(size_t end) const
{
    const std::string_view text = folded();
    size_t at = end;
    while (at < text.size() && at - end < 2 && text[at] == ' ')
        ++at;
    size_t behind = at;
    while (behind < text.size() && behind - at < longestRun && isWordByte(text[behind]))
        ++behind;
    return behind > at && isUnit(text.substr(at, behind - at));
}

/// "€ 1000", "1000 €"
bool CodeContext::isAmount(size_t begin, size_t end) const
{
    const std::string_view text = folded();
    const auto isCurrency = [text](size_t at) {
        return QChar::category(codePointAt(text, at).value) == QChar::Symbol_Currency;
    };
    const size_t behind = end < text.size() && text[end] == ' ' ? end + 1 : end;
    if (behind < text.size() && isCurrency(behind))
        return true;
    const size_t before = begin > 0 && text[begin - 1] == ' ' ? begin - 1 : begin;
    return before > 0 && isCurrency(codePointBefore(text, before));
}

/// A number in a row of numbers that begins with '+', or of two that begins with '0', is part of a
/// phone number, one of four groups of four digits part of a card's.
bool CodeContext::isPhoneOrCard(size_t begin, size_t end) const
{
    const std::string_view text = folded();
    size_t index = wordAt(begin);
    const auto isNear = [&](size_t left) {
        const TextWord &a = m_words[left];
        const TextWord &b = m_words[left + 1];
        return a.kind == TextWord::Kind::Number && b.kind == TextWord::Kind::Number
                && b.begin - a.end <= 2
                && text.substr(a.end, b.begin - a.end).find_first_not_of(" -().")
                == std::string_view::npos;
    };
    size_t first = index;
    while (first > 0 && index - first < 6 && isNear(first - 1))
        --first;
    size_t last = index;
    while (last + 1 < m_words.size() && last - index < 6 && isNear(last))
        ++last;
    if (first == last || m_words.empty())
        return false;
    const size_t from = m_words[first].begin;
    if (from > 0
        && (text[from - 1] == '+' || (text[from - 1] == '(' && from > 1 && text[from - 2] == '+')))
        return true;
    if (left(from).role == WordRole::NotCode)
        return true;
    // 0211 1234567: an area and a number there; codes that stand in a row are as long as each other.
    constexpr size_t shortestPart = 5;
    if (text[from] == '0' && last == first + 1 && m_words[last].size() >= shortestPart
        && m_words[last].size() > m_words[first].size()
        && m_words[last].begin - m_words[first].end == 1)
        return true;
    return last - first == 3 && end - begin == 4
            && std::all_of(m_words.begin() + qsizetype(first),
                           m_words.begin() + qsizetype(last) + 1,
                           [](const TextWord &word) { return word.size() == 4; });
}

std::optional<CodeRole> CodeContext::roleOfJson(size_t begin, size_t end, bool isNumber,
                                                bool &isKnown) const
{
    const Span span = m_text.origin(begin, end);
    const JsonScanner::Value *value = m_json.valueAround(span);
    isKnown = value && value->span == span;
    if (!isKnown)
        return std::nullopt;
    const size_t keyBegin = m_text.positionOf(value->key.begin);
    const size_t keyEnd = std::min(m_text.positionOf(value->key.end()), keyBegin + longestRun);
    const KeyRole role = keyRole(looseKey(folded().substr(keyBegin, keyEnd - keyBegin)));
    switch (role) {
    case KeyRole::Code:
        return CodeRole::Key;
    case KeyRole::Status:
        return isNumber && isHttpStatus(folded().substr(begin, end - begin)) ? CodeRole::Status
                                                                             : CodeRole::Key;
    case KeyRole::Message:
        return CodeRole::Marked;
    case KeyRole::Kind:
    case KeyRole::Other:
        // A symbol may stand anywhere; an id, a time and an amount are numbers.
        return isNumber ? std::nullopt : std::optional(CodeRole::Marked);
    }
    Q_UNREACHABLE();
}

std::optional<CodeRole> CodeContext::roleOfLeft(const Left &left, size_t begin, size_t end) const
{
    const std::string_view number = folded().substr(begin, end - begin);
    const bool isPair = left.link == '=' || left.link == ':' || left.link == '>';
    if (isPair && !left.identifier.empty()) {
        const KeyRole key = keyRole(looseKey(left.identifier));
        if (key == KeyRole::Status)
            return isHttpStatus(number) ? CodeRole::Status : CodeRole::Key;
        if (key == KeyRole::Code)
            return left.isOtherLine ? CodeRole::Word : CodeRole::Key;
        if (left.link == '=' && key == KeyRole::Other && left.role != WordRole::Code)
            return std::nullopt;
        // "Retry-After: 120" is a header like many.
        const size_t word = wordAt(begin);
        const bool isName = word > 0 && m_isName[word - 1];
        if (left.link == ':' && key == KeyRole::Other && left.role == WordRole::Neutral && !isName
            && left.identifier.find('-') != std::string_view::npos)
            return std::nullopt;
    }
    switch (left.role) {
    case WordRole::Code:
        return CodeRole::Word;
    case WordRole::Status:
        return isHttpStatus(number) ? CodeRole::Status : CodeRole::Word;
    case WordRole::NotCode: {
        // "order -1021": what counts orders has no sign.
        const bool isSigned = number.starts_with('-') && left.link == ' '
                && !isQuantity(left.identifier);
        if (!left.isOtherLine && !isSigned)
            return std::nullopt;
        break;
    }
    case WordRole::Filler:
    case WordRole::Neutral:
        break;
    }
    return CodeRole::Plain;
}

std::optional<CodeRole> CodeContext::roleOfNumber(size_t begin, size_t end) const
{
    const std::string_view number = folded().substr(begin, end - begin);
    if (isPieceOfNumber(folded(), begin, end))
        return std::nullopt;
    bool isKnown = false;
    if (const auto role = roleOfJson(begin, end, true, isKnown); isKnown)
        return role;
    const Left before = left(begin);
    std::optional<CodeRole> role = roleOfLeft(before, begin, end);
    if (!role || *role == CodeRole::Key || *role == CodeRole::Word || *role == CodeRole::Status)
        return role;
    if (rightRole(end) == WordRole::Code)
        return CodeRole::Word;
    if (unitFollows(end) || isAmount(begin, end) || isPhoneOrCard(begin, end))
        return std::nullopt;
    if (isAlone(begin, end))
        return CodeRole::Alone;
    constexpr size_t shortestMarked = 3;
    if ((before.link == '(' || before.link == '#' || isPhrase(begin, end))
        && number.size() >= shortestMarked)
        return CodeRole::Marked;
    if (isStatusWithPhrase(folded(), begin, end))
        return CodeRole::Status;
    return isEverydayNumber(number) ? std::nullopt : role;
}

std::optional<CodeRole> CodeContext::roleOfSymbol(size_t begin, size_t end) const
{
    if (isPieceOfWord(folded(), begin, end))
        return std::nullopt;
    if (isAlone(begin, end))
        return CodeRole::Alone;
    bool isKnown = false;
    if (const auto role = roleOfJson(begin, end, false, isKnown); isKnown)
        return role;
    const std::optional<CodeRole> role = roleOfLeft(left(begin), begin, end);
    if (role == CodeRole::Key || role == CodeRole::Word)
        return role;
    return isPhrase(begin, end) ? CodeRole::Marked : CodeRole::Plain;
}

} // namespace errdex
