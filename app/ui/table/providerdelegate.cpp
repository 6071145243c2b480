// SPDX-License-Identifier: MIT
#include "ui/table/providerdelegate.h"

#include "models/codetablemodel.h"
#include "ui/table/markedtext.h"
#include "ui/theme/scale.h"

#include <QPainter>

namespace errdex {

namespace {

constexpr int dotSize = 8;
constexpr int gap = 8;

} // namespace

void ProviderDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Theme &theme) const
{
    const QRect content = contentRect(option);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int size = scaledToFont(dotSize, option.fontMetrics);
    QRectF dot(0, 0, size, size);
    dot.moveCenter(QRectF(content).center());
    dot.moveLeft(isMirrored ? content.right() + 1 - size : content.left());
    painter->setRenderHint(QPainter::Antialiasing);
    // A ring keeps the dot apart from the colour of the selection.
    painter->setPen(option.state & QStyle::State_Selected ? QPen(theme.highlightText, 1)
                                                          : QPen(Qt::NoPen));
    painter->setBrush(theme.providerDot(index.data(CodeTableModel::ProviderIndexRole).toInt()));
    painter->drawEllipse(dot);

    MarkedText name;
    name.text = index.data().toString();
    name.font = option.font;
    name.color = textColor(option, theme);
    name.matches = index.data(CodeTableModel::HighlightsRole).value<QList<Span>>();
    const int indent = size + gap;
    name.paint(painter, content.adjusted(isMirrored ? 0 : indent, 0, isMirrored ? -indent : 0, 0),
               option.direction, theme);
}

int ProviderDelegate::contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    return CellDelegate::contentWidth(option, index) + dotRoom(option.fontMetrics);
}

int ProviderDelegate::dotRoom(const QFontMetrics &metrics)
{
    return scaledToFont(dotSize, metrics) + gap;
}

} // namespace errdex
