// SPDX-License-Identifier: MIT
#include "core/text/visibletext.h"

namespace errdex {

namespace {

constexpr char16_t firstPicture = 0x2400;
constexpr QChar lineEnd(0x21b5);

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)
            || unit == 0x200e || unit == 0x200f || unit == 0x061c;
}

QChar visible(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit == u'\n' || unit == 0x2028 || unit == 0x2029)
        return lineEnd;
    if (unit == u'\t')
        return u' ';
    if (unit < 0x20)
        return QChar(char16_t(firstPicture + unit));
    if ((unit >= 0x7f && unit < 0xa0) || turnsDirection(unit))
        return QChar::ReplacementCharacter;
    return c;
}

} // namespace

QString visibleText(const QString &text, qsizetype mostUnits)
{
    QString result = text.left(mostUnits);
    const bool splitsPair = result.size() < text.size() && !result.isEmpty()
            && result.back().isHighSurrogate();
    if (splitsPair)
        result.chop(1);
    for (QChar &c : result)
        c = visible(c);
    return result.size() < text.size() ? result + QChar(0x2026) : result;
}

} // namespace errdex
