// SPDX-License-Identifier: MIT
#include "facetdelegate.h"

#include "models/facetmodel.h"
#include "ui/table/markedtext.h"
#include "ui/team/teammark.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int gap = 8;
constexpr int chevronSize = 16;
constexpr int dotSize = 8;
constexpr int valuePadding = 4; // above and below
constexpr int dimensionPadding = 7;

bool isDimension(const QModelIndex &index)
{
    return !index.parent().isValid();
}

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

// Cuts `size` off the start or the end of what is left of a line.
QRect take(QRect &line, Qt::LayoutDirection direction, Qt::Alignment side, const QSize &size)
{
    const Qt::Alignment where = side | Qt::AlignVCenter;
    const QRect piece = QStyle::alignedRect(direction, where, size, line);
    const bool isLeft = QStyle::visualAlignment(direction, side) & Qt::AlignLeft;
    if (isLeft)
        line.setLeft(piece.right() + 1 + gap);
    else
        line.setRight(piece.left() - 1 - gap);
    return piece;
}

// A catalogue's words keep their own direction: "404 Not Found" is no "Not Found 404".
// Returns the width that was used.
int drawText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
             const QColor &color, Qt::LayoutDirection edge, const Theme &theme)
{
    MarkedText words;
    words.text = text;
    words.font = font;
    words.color = color;
    return words.paint(painter, rect, edge, theme);
}

Qt::LayoutDirection trailing(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
}

} // namespace

QString FacetDelegate::clearText()
{
    //: takes the choice of values of a facet back
    return tr("Clear");
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    painter->save();
    painter->setClipRect(item.rect);
    styleOf(item)->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (isDimension(index))
        paintDimension(painter, item, index);
    else
        paintValue(painter, item, index);
    if (item.state & QStyle::State_HasFocus && item.state & QStyle::State_KeyboardFocusChange) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = item.rect.adjusted(1, 1, -1, -1);
        styleOf(item)->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

void FacetDelegate::paintDimension(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const Theme theme = Theme::forPalette(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor text = isSelected ? theme.highlightText : option.palette.color(QPalette::Text);
    QRect line = option.rect.adjusted(margin, 0, -margin, 0);

    const int size = scaledToFont(chevronSize, option.fontMetrics);
    const QRect chevron = take(line, option.direction, Qt::AlignLeading, QSize(size, size));
    const bool isOpen = option.state & QStyle::State_Open;
    const bool isMirrored = option.direction == Qt::RightToLeft && !isOpen;
    QPixmap arrow = ownIcon(isOpen ? u"chevron-down"_s : u"chevron-right"_s,
                            isSelected ? theme.highlightText : theme.mutedText)
                            .pixmap(chevron.size(), painter->device()->devicePixelRatio());
    if (isMirrored)
        arrow = arrow.transformed(QTransform::fromScale(-1, 1));
    painter->drawPixmap(chevron.topLeft(), arrow);

    if (const QRect clear = clearRect(option, index); !clear.isEmpty()) {
        drawText(painter, clear, clearText(), option.font,
                 isSelected ? theme.highlightText : theme.accent, trailing(option.direction),
                 theme);
        take(line, option.direction, Qt::AlignTrailing, clear.size());
    }
    // In the weight of all else: a second face of the font takes a tenth of the start.
    drawText(painter, line, index.data().toString(), option.font, text, option.direction, theme);
}

void FacetDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const Theme theme = Theme::forPalette(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QStyle *style = styleOf(option);
    QRect line = option.rect.adjusted(margin, 0, -margin, 0);

    QStyleOptionButton box;
    box.QStyleOption::operator=(option);
    const QSize boxSize(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget),
                        style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, option.widget));
    box.rect = take(line, option.direction, Qt::AlignLeading, boxSize);
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state.setFlag(QStyle::State_On, isChecked);
    box.state.setFlag(QStyle::State_Off, !isChecked);
    box.state.setFlag(QStyle::State_HasFocus, false);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);

    if (const QVariant provider = index.data(FacetModel::ProviderIndexRole); provider.isValid()) {
        const int size = scaledToFont(dotSize, option.fontMetrics);
        const QRect dot = take(line, option.direction, Qt::AlignLeading, QSize(size, size));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.providerDot(provider.toInt()));
        painter->drawEllipse(dot);
        painter->setBrush(Qt::NoBrush);
    }

    const bool isMuted = index.data(FacetModel::MutedRole).toBool() && !isChecked;
    const QString count = QLocale().toString(index.data(FacetModel::CountRole).toUInt());
    const int countWidth = drawText(painter, line, count, option.font,
                                    isSelected ? theme.highlightText : theme.mutedText,
                                    trailing(option.direction), theme);
    take(line, option.direction, Qt::AlignTrailing, QSize(countWidth, line.height()));
    const QColor text = isSelected ? theme.highlightText
            : isMuted              ? theme.mutedText
                                   : option.palette.color(QPalette::Text);
    if (index.data(FacetModel::IsSharedRole).toBool())
        TeamMark::paint(
                painter, line, QFontMetrics(option.font).horizontalAdvance(index.data().toString()),
                option.font, isSelected ? theme.highlightText : theme.mutedText, option.direction);
    drawText(painter, line, index.data().toString(), option.font, text, option.direction, theme);
}

QRect FacetDelegate::clearRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!isDimension(index) || index.data(FacetModel::CountRole).toUInt() == 0)
        return {};
    const int width = QFontMetrics(option.font).horizontalAdvance(clearText()) + 1;
    return QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter,
                               QSize(width, option.rect.height()),
                               option.rect.adjusted(margin, 0, -margin, 0));
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = isDimension(index) ? dimensionPadding : valuePadding;
    return {0, QFontMetrics(option.font).height() + 2 * padding};
}

} // namespace errdex
