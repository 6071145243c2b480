// SPDX-License-Identifier: MIT
#include "ui/table/celldelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>

namespace errdex {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &colors = theme(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    if (isHovered(index) && !isSelected)
        painter->fillRect(option.rect, colors.hoverBackground);
    QStyleOptionViewItem panel = option;
    panel.showDecorationSelected = true;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    paintContent(painter, option, index, colors);
    if (!isSelected && isCurrentRow(option, index)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(colors.accent);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

// Rows are what is selected, so a row shows the focus, not one of its cells.
bool CellDelegate::isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + 2 * margin, option.fontMetrics.height() + 6};
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return option.fontMetrics.horizontalAdvance(index.data().toString());
}

bool CellDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                               const QModelIndex &)
{
    return false;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool isReadable = !text.isEmpty() && !text.contains(u'\n')
            && contentWidth(option, index) <= contentRect(option).width();
    const bool repeats = index.data(Qt::ToolTipRole).toString().contains(text.toHtmlEscaped())
            && index.data(Qt::ToolTipRole).toString().size()
                    <= text.toHtmlEscaped().size() + 8; // <p></p> and no more
    if (event->type() == QEvent::ToolTip && isReadable && repeats)
        return true;
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(margin, 0, -margin, 0);
}

QColor CellDelegate::textColor(const QStyleOptionViewItem &option, const Theme &theme)
{
    return option.state & QStyle::State_Selected ? theme.highlightText
                                                 : option.palette.color(QPalette::Text);
}

QColor CellDelegate::mutedColor(const QStyleOptionViewItem &option, const Theme &theme)
{
    return option.state & QStyle::State_Selected ? theme.highlightText : theme.mutedText;
}

const Theme &CellDelegate::theme(const QPalette &palette) const
{
    if (palette.cacheKey() != m_paletteKey) {
        m_theme = Theme::forPalette(palette);
        m_paletteKey = palette.cacheKey();
    }
    return m_theme;
}

} // namespace errdex
