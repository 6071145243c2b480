// SPDX-License-Identifier: MIT
#include "core/text/visible.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

bool isUnseen(QChar c)
{
    const bool isLayout = c == u'\n' || c == u'\t' || c == u'\r';
    return isDirectionControl(c) || (!isLayout && c.category() == QChar::Other_Control);
}

QChar onOneLine(QChar c)
{
    constexpr char16_t firstPicture = 0x2400;
    constexpr QChar lineEnd(0x21b5);
    const char16_t unit = c.unicode();
    const bool isDirectionMark = unit == 0x200e || unit == 0x200f || unit == 0x061c;
    if (unit == u'\n' || unit == 0x2028 || unit == 0x2029)
        return lineEnd;
    if (unit == u'\t')
        return u' ';
    if (unit < 0x20)
        return QChar(char16_t(firstPicture + unit));
    if ((unit >= 0x7f && unit < 0xa0) || isDirectionMark || isDirectionControl(c))
        return QChar::ReplacementCharacter;
    return c;
}

} // namespace

bool isDirectionControl(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

QString withVisibleControls(const QString &text)
{
    if (std::ranges::none_of(text, isUnseen))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (isUnseen(c))
            shown += u"\u27e8U+%1\u27e9"_s.arg(int(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString visibleText(const QString &text, qsizetype mostUnits)
{
    QString result = text.left(mostUnits);
    const bool splitsPair = result.size() < text.size() && !result.isEmpty()
            && result.back().isHighSurrogate();
    if (splitsPair)
        result.chop(1);
    for (QChar &c : result)
        c = onOneLine(c);
    return result.size() < text.size() ? result + QChar(0x2026) : result;
}

} // namespace errdex
