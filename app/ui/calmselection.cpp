// SPDX-License-Identifier: MIT
#include "ui/calmselection.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace errdex {

void makeSelectionCalm(QStyleOptionViewItem &option)
{
    const QPalette::ColorGroup group = option.palette.currentColorGroup();
    option.palette = withCalmSelection(option.palette);
    option.palette.setCurrentColorGroup(group);
    option.state.setFlag(QStyle::State_Active, false);
}

bool isCalmlySelected(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected && !(option.state & QStyle::State_Active);
}

void drawCalmLines(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return;
    const QColor color = Theme::forPalette(option.palette).accent;
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

void keepIcon(QStyleOptionViewItem &option)
{
    if (option.icon.isNull() || !(option.state & QStyle::State_Enabled))
        return;
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    const QPixmap usual = option.icon.pixmap(option.decorationSize, ratio);
    option.icon = QIcon(usual);
    option.icon.addPixmap(usual, QIcon::Selected);
}

} // namespace errdex
