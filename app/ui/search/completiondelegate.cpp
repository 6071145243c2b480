// SPDX-License-Identifier: MIT
#include "completiondelegate.h"

#include "ui/shortened.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace errdex {

namespace {

constexpr int margin = 10;
constexpr int gap = 24;
constexpr int verticalPadding = 6;

} // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString label = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isChosen = item.state & QStyle::State_Selected;
    const Theme theme = Theme::forPalette(item.palette);
    const QRect line = item.rect.adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics(item.font);
    // One more: the width is rounded, and too little of it would cut the text.
    const int labelWidth = qMin(metrics.horizontalAdvance(label) + 1, line.width());
    const auto place = [&](Qt::Alignment alignment, int width) {
        return QStyle::alignedRect(item.direction, alignment | Qt::AlignVCenter,
                                   QSize(width, line.height()), line);
    };

    painter->save();
    painter->setFont(item.font);
    painter->setPen(isChosen ? theme.highlightText : item.palette.color(QPalette::Text));
    painter->drawText(place(Qt::AlignLeading, labelWidth), Qt::AlignVCenter | Qt::AlignLeading,
                      shortened(metrics, label, labelWidth));
    const int hintWidth = line.width() - labelWidth - gap;
    if (hintWidth > gap) {
        const QString hint = shortened(metrics, index.data(hintRole).toString(), hintWidth);
        painter->setPen(isChosen ? theme.highlightText : theme.mutedText);
        painter->drawText(place(Qt::AlignTrailing, hintWidth), Qt::AlignVCenter | Qt::AlignTrailing,
                          hint);
    }
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const QString hint = index.data(hintRole).toString();
    int width = 2 * margin + metrics.horizontalAdvance(index.data().toString());
    if (!hint.isEmpty())
        width += gap + metrics.horizontalAdvance(hint);
    return {width, metrics.height() + 2 * verticalPadding};
}

} // namespace errdex
