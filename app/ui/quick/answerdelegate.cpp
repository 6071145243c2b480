// SPDX-License-Identifier: MIT
#include "ui/quick/answerdelegate.h"

#include "models/answermodel.h"
#include "ui/table/markedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"

#include <QPainter>
#include <QStyle>

namespace errdex {

namespace {

constexpr int padding = 8;
constexpr int usualDot = 8; // beside letters of the usual size
constexpr int chipPadding = 6;

QRect placed(const QStyleOptionViewItem &option, const QRect &logical)
{
    return QStyle::visualRect(option.direction, option.rect, logical);
}

/// At the end of the line; returns the room that it takes.
int paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
              const QString &text, const Theme::Chip &chip, Qt::PenStyle outline)
{
    const int width = option.fontMetrics.horizontalAdvance(text) + 2 * chipPadding;
    const QRect logical(line.right() + 1 - width, line.top(), width, line.height());
    const QRectF box = QRectF(placed(option, logical)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(chip.border, 1, outline));
    painter->setBrush(chip.background);
    painter->drawRoundedRect(box, 4, 4);
    painter->setFont(option.font);
    painter->setPen(chip.text);
    painter->drawText(box, Qt::AlignCenter, text);
    return width + padding;
}

} // namespace

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::forPalette(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.highlightBackground);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const QColor strong = isChosen ? theme.highlightText : option.palette.color(QPalette::Text);
    const QColor quiet = isChosen ? theme.highlightText : theme.mutedText;
    const int height = option.fontMetrics.height();
    QRect line(option.rect.left() + padding, option.rect.top() + padding / 2 + 1,
               option.rect.width() - 2 * padding, height);

    const int dotSize = scaledToFont(usualDot, option.fontMetrics);
    painter->setPen(isChosen ? QPen(theme.highlightText, 1) : QPen(Qt::NoPen));
    painter->setBrush(theme.providerDot(index.data(AnswerModel::ProviderIndexRole).toInt()));
    painter->drawEllipse(
            placed(option, {line.left(), line.top() + (height - dotSize) / 2, dotSize, dotSize}));
    line.setLeft(line.left() + dotSize + padding);

    QRect first = line;
    if (index.data(AnswerModel::SuggestionRole).toBool()) {
        Theme::Chip chip = theme.neutral;
        chip.border = theme.mutedText;
        first.setRight(first.right()
                       //: of a code: near what was typed
                       - paintChip(painter, option, first, tr("suggested"), chip, Qt::DashLine));
    }
    if (const int status = index.data(AnswerModel::HttpStatusRole).toInt(); status > 0)
        first.setRight(first.right()
                       - paintChip(painter, option, first, QString::number(status),
                                   theme.httpChip(status), Qt::SolidLine));
    MarkedText code;
    code.text = index.data(AnswerModel::CodeRole).toString();
    code.font = codeFont(option.font);
    code.font.setWeight(QFont::DemiBold);
    code.color = strong;
    code.matches = index.data(AnswerModel::CodeMarksRole).value<QList<Span>>();
    code.direction = MarkedText::Direction::LeftToRight;
    const int used = code.paint(painter, placed(option, first), option.direction, theme);
    MarkedText provider;
    provider.text = index.data(AnswerModel::ProviderRole).toString();
    provider.font = option.font;
    provider.color = quiet;
    provider.paint(painter, placed(option, first.adjusted(used + padding, 0, 0, 0)),
                   option.direction, theme);

    MarkedText text;
    text.text = index.data(AnswerModel::TextRole).toString();
    text.font = option.font;
    text.color = strong;
    text.matches = index.data(AnswerModel::TextMarksRole).value<QList<Span>>();
    text.placeholders = index.data(AnswerModel::PlaceholdersRole).value<QList<Span>>();
    text.paint(painter, placed(option, line.translated(0, height + 2)), option.direction, theme);
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + padding + 4};
}

} // namespace errdex
