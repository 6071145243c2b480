// SPDX-License-Identifier: MIT
#include "core/import/codeshape.h"
#include "core/import/footnotes.h"
#include "core/import/pagetables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr double strict = 0.7; // of codeShape(), where only the shape tells

/// "#### Error 1001: text" and "`1001`" begin with the code after all.
QString withoutLead(const QString &line)
{
    static const QRegularExpression lead(
            u"^\\s*(?:[-*•·▪]\\s+)?(?:(?:error(?:\\s+code)?|code|status(?:\\s+code)?)\\s*[:#]?\\s+(?=\\S*\\d))?"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = lead.match(line);
    return line.sliced(match.capturedLength());
}

/// Without the raised number of a footnote at the first word, which is the code.
QString withPlainCode(const QString &text)
{
    const qsizetype end = text.indexOf(u' ');
    return end < 0 ? withoutRaisedDigits(text)
                   : withoutRaisedDigits(text.first(end)) + text.sliced(end);
}

/// Takes "(HTTP 401)" or "[401]" out of a text.
QString takeStatus(QString &text)
{
    static const QRegularExpression status(
            uR"(\s*[\(\[](?:HTTP(?:\s+status)?(?:\s+code)?\s*:?\s*)?([1-5]\d\d)(?:\s+[A-Za-z ]{2,40})?[\)\]])"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = status.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(match.capturedStart(), match.capturedLength());
    text = text.trimmed();
    return match.captured(1);
}

/// "`400 Bad Request` – The body could not be read": a status with its phrase is a code by itself,
/// when something is said of it.
std::optional<CodeEntry> statusEntry(const QString &text)
{
    static const QRegularExpression shape(uR"(^[`"'\[(<*]*([1-5]\d\d)[`*]*\s+(.*)$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression border(
            uR"(^[`"'\])>*]*\s*(?:—|–|:|=>|->|→|-(?=\s))[`*]*\s*(.+)$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(text);
    const QString phrase = match.hasMatch() ? httpPhrase(match.captured(1).toInt()) : QString();
    if (phrase.isNull() || !match.captured(2).startsWith(phrase, Qt::CaseInsensitive))
        return std::nullopt;
    const auto rest = border.match(match.captured(2).sliced(phrase.size()));
    if (!rest.hasMatch())
        return std::nullopt;
    return CodeEntry{match.captured(1), match.captured(1), match.captured(2).first(phrase.size()),
                     rest.captured(1)};
}

} // namespace

std::optional<CodeEntry> codeEntry(const QString &line, bool isLoose)
{
    static const QRegularExpression shape(
            uR"(^[`"'\[(<*]*([-+]?[A-Za-z0-9][A-Za-z0-9_./-]*)[`"'\])>*]*\s*((?:[\(\[][^)\]]{1,40}[\)\]])?)\s*(—|–|:|=>|->|→|\||=|-(?=\s)|\t|\s{2,}|\s|$)\s*(.*)$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype longest = 100'000;
    const QString text = withPlainCode(withoutLead(line));
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    if (auto entry = statusEntry(text))
        return entry;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    CodeEntry entry;
    entry.code = match.captured(1);
    while (!entry.code.isEmpty() && u".-/"_s.contains(entry.code.back()))
        entry.code.chop(1);
    const double likeness = codeShape(entry.code);
    const QString border = match.captured(3);
    const bool isBlank = border.trimmed().isEmpty();
    // "10xx", "4XX": families of codes head a section.
    static const QRegularExpression family(u"^-?\\d+[xX]+$"_s);
    if (likeness < strict || family.match(entry.code).hasMatch())
        return std::nullopt;
    const bool isNumber = entry.code.back().isDigit() && likeness >= 1;
    const bool hasMarks = entry.code.contains(u'_') || isNumber;
    if (isBlank && !match.captured(4).isEmpty() && (!isLoose || !hasMarks)
        && !(isNumber && entry.code.size() >= 3 && border.size() >= 2))
        return std::nullopt;
    if (isBlank && match.captured(4).isEmpty() && !isLoose)
        return std::nullopt;
    // "1.2 Errors" numbers a chapter, "3" an item.
    if (isBlank && (entry.code.contains(u'.') || entry.code.size() < 3) && isNumber)
        return std::nullopt;
    entry.text = match.captured(4).trimmed();
    QString status = match.captured(2);
    entry.httpStatus = takeStatus(status);
    if (!entry.httpStatus.isNull() || status.isEmpty()) {
        if (entry.httpStatus.isNull() && entry.text.size() < 200)
            entry.httpStatus = takeStatus(entry.text);
    } else {
        entry.name = codeShape(strippedCode(status)) >= 0.5 ? strippedCode(status) : QString();
    }
    // "InvalidOrder: text", "TOO_MANY_ORDERS"
    static const QRegularExpression name(
            uR"(^[`*]*([A-Za-z][A-Za-z0-9_.]*)[`*]*(?:\s*(?::|—|–|\s-\s)\s*(.*))?$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
    const auto named = name.match(entry.text);
    if (entry.name.isEmpty() && named.hasMatch() && codeShape(named.captured(1)) >= 0.5
        && (named.hasCaptured(2) || named.captured(1).contains(u'_')
            || codeShape(named.captured(1)) >= strict)) {
        entry.name = named.captured(1);
        entry.text = named.captured(2).trimmed();
    }
    return entry;
}

} // namespace errdex
