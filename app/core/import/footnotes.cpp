// SPDX-License-Identifier: MIT
#include "core/import/footnotes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
constexpr QStringView lowered = u"₀₁₂₃₄₅₆₇₈₉";

bool isRaised(QChar c)
{
    return raised.contains(c) || lowered.contains(c);
}

QString inDigits(const QString &text, QStringView digits, QChar minus)
{
    static const QRegularExpression number(u"^(\\s*)([-−]?)([0-9]{1,3})\\s*$"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return text;
    QString result = match.captured(1);
    if (!match.captured(2).isEmpty())
        result += minus;
    const QString plain = match.captured(3);
    for (const QChar c : plain)
        result += digits.at(c.digitValue());
    return result;
}

bool isFootnoteSign(const QString &text)
{
    static const QRegularExpression sign(
            uR"(^\s*(?:[*†‡§¶]{1,3}|[\[(][\p{L}\d*†‡]{1,3}[\])]|\d{1,2}\)|\d{1,2}(?:\s*,\s*\d{1,2})+)\s*$)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
    return sign.match(text).hasMatch();
}

/// "m²", "km²", "x²"
bool isUnit(QStringView word)
{
    return word.size() == 1 || word == u"mm" || word == u"cm" || word == u"dm" || word == u"km"
            || word == u"ft";
}

/// What the raised number at `begin` to `end` of a text stands behind and before tells.
bool isFootnote(QStringView text, qsizetype begin, qsizetype end)
{
    if (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == u'/'))
        return false;
    constexpr qsizetype longestWord =
            80; // more says nothing, and would be looked at again and again
    qsizetype start = begin;
    while (start > 0 && begin - start < longestWord && !text.at(start - 1).isSpace())
        --start;
    const QStringView word = text.sliced(start, begin - start);
    if (word.isEmpty())
        return true;
    const QChar last = word.back();
    if (last.isDigit()) // of a code with letters in front; else an exponent, or nobody knows
        return word.front().isLetter();
    if (last.isLetter()) {
        const bool isChemical = lowered.contains(text.at(begin)) && last.isUpper();
        return !isUnit(word) && !isChemical;
    }
    return !u"/^⁻₋-−+"_s.contains(last);
}

} // namespace

QString inLine(const QString &text, bool isLowered, bool isLinked)
{
    constexpr qsizetype longestLink = 12; // "[note 3]"
    if ((isLinked && text.size() <= longestLink) || isFootnoteSign(text))
        return {};
    return isLowered ? inDigits(text, lowered, u'₋') : inDigits(text, raised, u'⁻');
}

QString withoutRaisedDigits(QString code)
{
    return code.removeIf(isRaised);
}

QString withoutFootnoteNumbers(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isRaised))
        return text;
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (!isRaised(text.at(at))) {
            result += text.at(at++);
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isRaised(text.at(at)))
            ++at;
        if (!isFootnote(text, begin, at))
            result += QStringView(text).sliced(begin, at - begin);
        else if (result.endsWith(u' '))
            result.chop(1);
        else if (result.isEmpty() && at < text.size() && text.at(at) == u' ')
            ++at;
    }
    return result;
}

} // namespace errdex
