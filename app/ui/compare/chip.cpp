// SPDX-License-Identifier: MIT
#include "ui/compare/chip.h"

#include "core/text/visible.h"

#include <QFontMetrics>
#include <QPainter>

namespace errdex {

int Chip::width() const
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * padding;
}

int Chip::height() const
{
    return QFontMetrics(font).height() + 3;
}

void Chip::paint(QPainter *painter, QRect &line, Qt::LayoutDirection direction) const
{
    const int wide = std::min(width(), line.width());
    QRect box(0, 0, wide, std::min(height(), line.height()));
    box.moveCenter(line.center());
    box.moveLeft(direction == Qt::RightToLeft ? line.right() + 1 - wide : line.left());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1, outline));
    painter->setBrush(colors.background);
    // On whole pixels, so that the outline stays sharp.
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(font);
    painter->setPen(colors.text);
    const QString shown = painter->fontMetrics().elidedText(withControlSigns(text), Qt::ElideRight,
                                                            wide - 2 * padding + 2);
    // A face of codes may be higher than the line: cut off, an underscore would be gone.
    painter->drawText(box,
                      int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight
                              | Qt::TextDontClip,
                      shown);
    painter->restore();
    if (direction == Qt::RightToLeft)
        line.setRight(box.left() - 1 - gap);
    else
        line.setLeft(box.right() + 1 + gap);
}

} // namespace errdex
