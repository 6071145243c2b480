// SPDX-License-Identifier: MIT
#include "ui/compare/carddelegate.h"

#include "models/comparisoncards.h"
#include "ui/compare/chip.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace errdex {

namespace {

constexpr int gap = CardDelegate::gap;
constexpr int padding = CardDelegate::padding;
constexpr int barWidth = 3; // of the mark of a differing value

QRect textRect(const QRect &cell)
{
    return cell.adjusted(gap + padding, padding / 2, -gap - padding, -padding / 2);
}

qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

bool isCurrentCard(const QModelIndex &index)
{
    return index.model()
            ->headerData(index.column(), Qt::Horizontal, ComparisonCardsModel::IsCurrentRole)
            .toBool();
}

void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const Theme &theme)
{
    const QRect card = option.rect.adjusted(gap, 0, -gap, 0);
    painter->fillRect(card, option.palette.color(QPalette::Base));
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    painter->setPen(isLast ? theme.border : theme.gridLine);
    painter->drawLine(card.bottomLeft(), card.bottomRight());
    const bool isCurrent = isCurrentCard(index);
    const QColor edge = isCurrent ? theme.accent : theme.border;
    const int width = isCurrent ? CardDelegate::frame : 1;
    painter->fillRect(QRect(card.left(), card.top(), width, card.height()), edge);
    painter->fillRect(QRect(card.right() + 1 - width, card.top(), width, card.height()), edge);
    if (isCurrent && isLast)
        painter->fillRect(QRect(card.left(), card.bottom() + 1 - width, card.width(), width), edge);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(card.adjusted(1, 1, -1, -2));
    }
}

void paintNothing(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const Theme &theme)
{
    painter->setFont(option.font);
    painter->setPen(theme.mutedText);
    painter->drawText(rect,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                          | Qt::AlignAbsolute | Qt::AlignTop),
                      QStringLiteral("–"));
}

// The phrase beside its chip, on as many lines as it needs.
QRect phraseRect(const QRect &rect, const Chip &chip, Qt::LayoutDirection direction)
{
    const int taken = chip.width() + Chip::gap;
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -taken, 0)
                                        : rect.adjusted(taken, 0, 0, 0);
}

void paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                 int status, const QString &text, const Theme &theme)
{
    const Chip chip{
            .text = QString::number(status), .font = option.font, .colors = theme.httpChip(status)};
    QRect line(rect.left(), rect.top(), rect.width(), option.fontMetrics.height() + 3);
    chip.paint(painter, line, option.direction);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(phraseRect(rect, chip, option.direction).translated(0, 1),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                          | Qt::AlignAbsolute | Qt::AlignTop)
                              | Qt::TextWordWrap,
                      text.mid(chip.text.size()).trimmed());
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
               const QString &text, const QModelIndex &index, const Theme &theme)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), option.font,
                       painter->device());
    layOut(layout, rect.width());
    QList<QTextLayout::FormatRange> ranges;
    for (const Span &span :
         index.data(ComparisonCardsModel::DifferencesRole).value<QList<Span>>()) {
        QTextLayout::FormatRange range;
        range.start = int(span.begin);
        range.length = int(span.length);
        range.format.setForeground(theme.difference.text);
        range.format.setBackground(theme.difference.background);
        // Seen without the colour, and not for what was searched for.
        range.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        ranges += range;
    }
    painter->setPen(option.palette.color(QPalette::Text));
    layout.draw(painter, rect.topLeft(), ranges);
}
} // namespace

int CardDelegate::heightFor(const QModelIndex &index, const QFont &font, int width)
{
    const QString text = index.data().toString();
    const QRect rect = textRect(QRect(0, 0, width, 10000));
    const int status = index.data(ComparisonCardsModel::HttpStatusRole).toInt();
    if (status != 0) {
        const Chip chip{.text = QString::number(status), .font = font, .colors = {}};
        const QRect phrase = phraseRect(rect, chip, Qt::LeftToRight);
        const QRect needed = QFontMetrics(font).boundingRect(phrase, Qt::TextWordWrap,
                                                             text.mid(chip.text.size()).trimmed());
        return std::max(needed.height() + 1, chip.height()) + padding;
    }
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    return int(std::ceil(layOut(layout, rect.width()))) + padding;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::forPalette(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    paintCard(painter, option, index, theme);
    const QString text = index.data().toString();
    const QRect rect = textRect(option.rect);
    const int status = index.data(ComparisonCardsModel::HttpStatusRole).toInt();
    const bool differs = index.data(ComparisonCardsModel::DiffersRole).toBool();
    if (text.isEmpty())
        paintNothing(painter, option, rect, theme);
    else if (status != 0)
        paintStatus(painter, option, rect, status, text, theme);
    else
        paintText(painter, option, rect, text, index, theme);
    if (differs) {
        QRect bar(0, 0, barWidth, option.rect.height() - 2);
        bar.moveTop(option.rect.top() + 1);
        const int inset = isCurrentCard(index) ? CardDelegate::frame + 1 : 1; // a line of its own
        bar.moveLeft(option.direction == Qt::RightToLeft
                             ? option.rect.right() + 1 - gap - inset - barWidth
                             : option.rect.left() + gap + inset);
        painter->fillRect(bar, theme.accent);
    }
    painter->restore();
}

} // namespace errdex
