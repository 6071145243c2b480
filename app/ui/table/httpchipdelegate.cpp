// SPDX-License-Identifier: MIT
#include "ui/table/httpchipdelegate.h"

#include "models/codetablemodel.h"

#include <QPainter>

namespace errdex {

namespace {

constexpr int padding = 6;

} // namespace

void HttpChipDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Theme &theme) const
{
    const QString status = index.data().toString();
    if (status.isEmpty())
        return;
    const Theme::Chip chip = theme.httpChip(index.data(CodeTableModel::HttpStatusRole).toInt());
    QRectF box(0, 0, option.fontMetrics.horizontalAdvance(status) + 2 * padding,
               std::min(option.fontMetrics.height() + 3, option.rect.height() - 2));
    box.moveCenter(QRectF(option.rect).center());
    const QRect content = contentRect(option);
    box.moveLeft(option.direction == Qt::RightToLeft ? content.right() + 1 - box.width()
                                                     : content.left());
    // On whole pixels, so that the outline stays sharp.
    box = QRectF(box.toRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(chip.border);
    painter->setBrush(chip.background);
    painter->drawRoundedRect(box, 4, 4);
    painter->setFont(option.font);
    painter->setPen(chip.text);
    painter->drawText(box, Qt::AlignCenter, status);
}

int HttpChipDelegate::contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    return CellDelegate::contentWidth(option, index) + 2 * padding;
}

} // namespace errdex
