// SPDX-License-Identifier: MIT
#include "ui/team/teammark.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signSize = 14;
constexpr int gap = 4; // between sign and word
constexpr int distance = 8; // to what stands before

int signWidth(const QFont &font)
{
    return scaledToFont(signSize, QFontMetrics(font));
}

} // namespace

bool TeamMark::hasWord(int room, int nameWidth, const QFont &font)
{
    //: beside a provider: the team shares its catalogue; as short as can be
    const int word = QFontMetrics(font).horizontalAdvance(tr("team"));
    return nameWidth + distance + signWidth(font) + gap + word <= room;
}

int TeamMark::width(int room, int nameWidth, const QFont &font)
{
    const int sign = signWidth(font) + distance;
    return hasWord(room, nameWidth, font)
            ? sign + gap + QFontMetrics(font).horizontalAdvance(tr("team"))
            : sign;
}

void TeamMark::paint(QPainter *painter, QRect &line, int nameWidth, const QFont &font,
                     const QColor &color, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    const int whole = width(line.width(), nameWidth, font);
    QRect mark = QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                     {whole - distance, line.height()}, line);
    const int size = signWidth(font);
    const QRect sign =
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {size, size}, mark);
    painter->drawPixmap(
            sign.topLeft(),
            ownIcon(u"team"_s, color).pixmap(sign.size(), painter->device()->devicePixelRatio()));
    if (hasWord(line.width(), nameWidth, font)) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(mark, int(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine,
                          tr("team"));
    }
    line.adjust(isMirrored ? whole : 0, 0, isMirrored ? 0 : -whole, 0);
}

} // namespace errdex
