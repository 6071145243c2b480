// SPDX-License-Identifier: MIT
#include "core/import/codeshape.h"

#include "core/import/footnotes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

struct Phrase
{
    int status;
    const char *phrase;
};

constexpr std::array phrases{
        Phrase{100, "Continue"},
        Phrase{101, "Switching Protocols"},
        Phrase{102, "Processing"},
        Phrase{103, "Early Hints"},
        Phrase{200, "OK"},
        Phrase{201, "Created"},
        Phrase{202, "Accepted"},
        Phrase{203, "Non-Authoritative Information"},
        Phrase{204, "No Content"},
        Phrase{205, "Reset Content"},
        Phrase{206, "Partial Content"},
        Phrase{300, "Multiple Choices"},
        Phrase{301, "Moved Permanently"},
        Phrase{302, "Found"},
        Phrase{303, "See Other"},
        Phrase{304, "Not Modified"},
        Phrase{307, "Temporary Redirect"},
        Phrase{308, "Permanent Redirect"},
        Phrase{400, "Bad Request"},
        Phrase{401, "Unauthorized"},
        Phrase{402, "Payment Required"},
        Phrase{403, "Forbidden"},
        Phrase{404, "Not Found"},
        Phrase{405, "Method Not Allowed"},
        Phrase{406, "Not Acceptable"},
        Phrase{407, "Proxy Authentication Required"},
        Phrase{408, "Request Timeout"},
        Phrase{409, "Conflict"},
        Phrase{410, "Gone"},
        Phrase{411, "Length Required"},
        Phrase{412, "Precondition Failed"},
        Phrase{413, "Content Too Large"},
        Phrase{414, "URI Too Long"},
        Phrase{415, "Unsupported Media Type"},
        Phrase{416, "Range Not Satisfiable"},
        Phrase{417, "Expectation Failed"},
        Phrase{421, "Misdirected Request"},
        Phrase{422, "Unprocessable Content"},
        Phrase{423, "Locked"},
        Phrase{424, "Failed Dependency"},
        Phrase{425, "Too Early"},
        Phrase{426, "Upgrade Required"},
        Phrase{428, "Precondition Required"},
        Phrase{429, "Too Many Requests"},
        Phrase{431, "Request Header Fields Too Large"},
        Phrase{451, "Unavailable For Legal Reasons"},
        Phrase{500, "Internal Server Error"},
        Phrase{501, "Not Implemented"},
        Phrase{502, "Bad Gateway"},
        Phrase{503, "Service Unavailable"},
        Phrase{504, "Gateway Timeout"},
        Phrase{505, "HTTP Version Not Supported"},
        Phrase{507, "Insufficient Storage"},
        Phrase{508, "Loop Detected"},
        Phrase{511, "Network Authentication Required"},
};

constexpr qsizetype longestCode = 80;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isAsciiLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// "EOrder:Insufficient funds": a family in one word, a colon, and words.
bool isFamilyAndWords(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto isLetter = [](QChar c) { return isAsciiUpper(c) || isAsciiLower(c); };
    return colon >= 2 && colon + 2 < text.size() && isAsciiUpper(text.front())
            && std::all_of(text.begin(), text.begin() + colon, isLetter)
            && isAsciiUpper(text.at(colon + 1)) && text.back().isLetterOrNumber()
            && std::all_of(text.begin() + colon + 1, text.end(), [isLetter](QChar c) {
                   return isLetter(c) || isAsciiDigit(c) || c == u' ' || c == u'-';
               });
}

} // namespace

double codeShape(QStringView text)
{
    if (text.isEmpty() || text.size() > longestCode)
        return 0;
    if (text.contains(u' '))
        return isFamilyAndWords(text) ? 0.6 : 0;
    qsizetype digits = 0;
    qsizetype upper = 0;
    qsizetype lower = 0;
    qsizetype marks = 0;
    qsizetype humps = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isMark = c == u'_' || c == u'-' || c == u'.' || c == u'/' || c == u':';
        if (isAsciiDigit(c))
            ++digits;
        else if (isAsciiUpper(c)) {
            ++upper;
            humps += i == 0 || !isAsciiUpper(text.at(i - 1));
        } else if (isAsciiLower(c))
            ++lower;
        else if (isMark)
            ++marks;
        else
            return 0;
    }
    const qsizetype size = text.size();
    const bool hasSign = text.front() == u'-' || text.front() == u'+';
    if (digits > 0 && digits == size - (hasSign ? 1 : 0))
        return size <= 12 ? 1 : 0.3;
    const QChar last = text.back();
    if (marks > 0 && (last == u'.' || last == u':' || last == u'-' || last == u'/'))
        return 0;
    if (upper > 0 && lower == 0) // UPPER_CASE, E1001, 2FA_REQUIRED, OK
        return marks > 0 || digits > 0 ? 1 : upper >= 4 ? 0.8 : upper >= 2 ? 0.5 : 0.2;
    if (digits > 0 && marks > 0 && upper + lower <= 8 && !hasSign) // 60-001, err-12, 0x80.1
        return 0.9;
    if (digits > 0 && upper + lower > 0 && marks == 0 && upper + lower <= 6) // e1001, Err42
        return 0.8;
    if (upper == 0 && lower > 2 && marks > 0 && text.front() != u'-' && text.front() != u'/'
        && text.front() != u'.')
        return 0.7; // insufficient_funds, auth/invalid-email, order.not.found
    if (lower > 0 && humps >= 2 && isAsciiUpper(text.front()))
        return 0.7; // InvalidParameter, Resource.NotFound
    return lower > 0 && humps >= 1 && marks == 0 && isAsciiLower(text.front()) ? 0.3 : 0;
}

bool isClassOfCodes(QStringView text)
{
    static const QRegularExpression shape(uR"(^[-+]?(?:[A-Za-z]{1,8}[-_.:]?)?\d+(?:[xX]+|\*+)$)"_s);
    return text.size() <= longestCode && shape.match(text).hasMatch();
}

std::optional<int> httpStatusIn(QStringView text)
{
    static const QRegularExpression shape(
            uR"(^\s*(?:HTTP[/ ]?(?:1\.1|2)?\s*(?:status\s*)?(?:code\s*)?:?\s*)?([1-5]\d\d)(?:\b(?!\d)[\s:–—(-]*\D*)?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (text.size() > longestCode)
        return std::nullopt;
    const auto match = shape.match(withPlainSigns(text));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<int> firstHttpStatusIn(QStringView text)
{
    static const QRegularExpression between(
            u"\\s*(?:[,/;|\\n–—-]|\\bor\\b|\\band\\b|\\boder\\b|\\bou\\b|\\bo\\b)\\s*(?=(?:HTTP\\s*)?\\d)"_s,
            QRegularExpression::CaseInsensitiveOption);
    std::optional<int> first;
    if (text.size() > longestCode)
        return std::nullopt;
    const QStringList parts = text.toString().split(between);
    for (const QString &part : parts) {
        const auto status = httpStatusIn(part);
        if (!status)
            return std::nullopt;
        first = first ? first : status;
    }
    return first;
}

QString httpPhrase(int status)
{
    const auto *found = std::find_if(phrases.begin(), phrases.end(), [status](const Phrase &entry) {
        return entry.status == status;
    });
    return found == phrases.end() ? QString() : QString::fromLatin1(found->phrase);
}

bool isDirectionMark(QChar c)
{
    const char16_t sign = c.unicode();
    return sign == 0x061c || sign == 0x200e || sign == 0x200f || (sign >= 0x202a && sign <= 0x202e)
            || (sign >= 0x2066 && sign <= 0x2069);
}

QString withPlainSigns(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!isDirectionMark(c))
            plain += c > u'\x7f' && c.isDigit() ? QChar(char16_t(u'0' + c.digitValue())) : c;
    }
    return plain;
}

QString strippedCode(QStringView cell)
{
    const QString plain = withoutRaisedDigits(withPlainSigns(cell));
    QStringView text = QStringView(plain).trimmed();
    constexpr QStringView around = u"`\"'“”‘’[]()<>*";
    while (!text.isEmpty() && around.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && (around.contains(text.back()) || text.back() == u':'))
        text.chop(1);
    return text.trimmed().toString();
}

} // namespace errdex
