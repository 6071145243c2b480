// SPDX-License-Identifier: MIT
#include "shortened.h"

#include "core/text/direction.h"
#include "core/text/visible.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace errdex {

namespace {

/// Digits alone, as those of a date, stand in the window's order.
bool hasLatinLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirL; });
}

/// As a code has it, "-1021": the sign would stand behind its digits.
bool hasSignedNumber(QStringView text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const bool isSign = text[at] == u'-' || text[at] == u'+';
        if (isSign && text[at + 1].isDigit() && (at == 0 || text[at - 1].isSpace()))
            return true;
    }
    return false;
}

} // namespace

QString inOwnDirection(const QString &text)
{
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    if (text.isEmpty() || isDirectionControl(text.front()) || isReadRightToLeft(text) == isMirrored)
        return text;
    if (isMirrored)
        return hasLatinLetter(text) || hasSignedNumber(text) ? readLeftToRight(text) : text;
    return QChar(0x2067) + text + QChar(0x2069);
}

QString shortened(const QFontMetrics &metrics, const QString &text, int width)
{
    // By all of it: what is left may begin with a word of another script and end there.
    const QString line = metrics.elidedText(inOwnDirection(text), Qt::ElideRight, width);
    return isReadRightToLeft(text) ? withIsolatedCodes(line) : line;
}

void paintShortened(QPainter &painter, const QRect &place, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString line = shortened(metrics, text, place.width());
    const int left = painter.layoutDirection() == Qt::RightToLeft
            ? place.right() + 1 - metrics.horizontalAdvance(line)
            : place.left();
    const int top = place.top() + (place.height() - metrics.height()) / 2;
    painter.drawText(QPoint(left, top + metrics.ascent()), line);
}

} // namespace errdex
