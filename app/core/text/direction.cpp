// SPDX-License-Identifier: MIT
#include "core/text/direction.h"

#include "core/text/visible.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

bool isReadRightToLeft(QStringView text)
{
    const QStringView line = text.trimmed();
    const auto isRightToLeft = [](QChar c) {
        constexpr char16_t firstHebrew = 0x590; // most texts have nothing that is looked up
        const QChar::Direction direction = c.unicode() < firstHebrew ? QChar::DirON : c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    };
    const auto count = std::ranges::count_if(line, isRightToLeft);
    const bool isCode = count == 0 || u"{[<"_s.contains(line.front())
            || (line.startsWith(u'"') && line.contains(u"\":"));
    if (isCode)
        return false;
    qsizetype others = 0;
    for (const QChar c : line) {
        if (isRightToLeft(c) && others == 0)
            return true;
        others += c.direction() == QChar::DirL;
    }
    return count >= others;
}

QString readLeftToRight(const QString &text)
{
    if (text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

QString readByItself(const QString &text)
{
    return isReadRightToLeft(text) ? withIsolatedCodes(text) : readLeftToRight(text);
}

} // namespace errdex
