// SPDX-License-Identifier: MIT
#include "ui/compare/cardheaders.h"

#include "core/text/visible.h"
#include "models/comparisoncards.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/chip.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace errdex {

namespace {

constexpr int gap = 4; // at each side of a card
constexpr int padding = 8;
constexpr int usualDot = 8; // beside letters of the usual size
constexpr int fieldLetters = 18; // the width of the fields' names

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Whose card it is, and its code.
class CardHeader final : public QHeaderView
{
public:
    explicit CardHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
    }

    QSize sizeHint() const override
    {
        return {0, QFontMetrics(bold(font())).height() + codeHeight() + 2 * padding};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override
    {
        const auto *cards = static_cast<const ComparisonCardsModel *>(model());
        const Theme theme = Theme::forPalette(palette());
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRect card = rect.adjusted(gap, 4, -gap, 0);
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, palette().color(QPalette::Window));
        painter->fillRect(card, palette().color(QPalette::Base));
        painter->setPen(theme.border);
        painter->drawRect(card.adjusted(0, 0, -1, 0));

        QRect line = card.adjusted(padding, 4, -padding, 0);
        line.setHeight(QFontMetrics(bold(font())).height());
        const int dotSize = scaledToFont(usualDot, fontMetrics());
        QRect dot(0, 0, dotSize, dotSize);
        dot.moveCenter(line.center());
        dot.moveLeft(isMirrored ? line.right() + 1 - dotSize : line.left());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.providerDot(cards->cards()[logicalIndex].provider));
        painter->drawEllipse(dot);
        painter->setRenderHint(QPainter::Antialiasing, false);
        line.adjust(isMirrored ? 0 : dotSize + 8, 0, isMirrored ? -dotSize - 8 : 0, 0);
        QString count = cards->cardCount(logicalIndex);
        if (!count.isEmpty())
            count.prepend(QStringLiteral(" · "));
        const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                                   | Qt::AlignAbsolute | Qt::AlignVCenter);
        painter->setFont(bold(font()));
        painter->setPen(palette().color(QPalette::WindowText));
        // Which one of many it is stands in no other place; whose it is says the dot, too.
        const int room = line.width() - painter->fontMetrics().horizontalAdvance(count);
        painter->drawText(
                line, alignment,
                isolated(painter->fontMetrics().elidedText(
                        withControlSigns(cards->cardTitle(logicalIndex)), Qt::ElideRight, room))
                        + count);

        QRect codeLine = card.adjusted(padding, 0, -padding, -2);
        codeLine.setTop(line.bottom() + 1);
        const QString code = cards->cardCode(logicalIndex);
        if (code.isEmpty()) {
            painter->setFont(font());
            painter->setPen(theme.mutedText);
            painter->drawText(codeLine, alignment, CardsView::tr("no code for this"));
        } else {
            const bool isCollision =
                    cards->comparison()->isCollision(*cards->cards()[logicalIndex].row);
            Chip{.text = isCollision ? QStringLiteral("≠ ") + code : code,
                 .font = bold(codeFont(font())),
                 .colors = isCollision ? theme.collision : theme.neutral}
                    .paint(painter, codeLine, layoutDirection());
        }
        painter->restore();
    }

private:
    int codeHeight() const { return QFontMetrics(codeFont(font())).height() + 8; }
};

/// The fields' names, and whether their values differ.
class FieldHeader final : public QHeaderView
{
public:
    explicit FieldHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * fieldLetters + 2 * padding, 0};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override
    {
        const Theme theme = Theme::forPalette(palette());
        const bool differs =
                model()->headerData(logicalIndex, Qt::Vertical, ComparisonCardsModel::DiffersRole)
                        .toBool();
        QRect line = rect.adjusted(padding, padding / 2, -padding, 0);
        line.setHeight(fontMetrics().height());
        const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                                   | Qt::AlignAbsolute | Qt::AlignVCenter);
        QString text = model()->headerData(logicalIndex, Qt::Vertical).toString();
        if (differs)
            text += QStringLiteral(" ≠");
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Window));
        painter->setFont(differs ? bold(font()) : font());
        painter->setPen(differs ? palette().color(QPalette::WindowText) : theme.mutedText);
        painter->drawText(line, alignment,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        painter->restore();
    }
};

} // namespace

QHeaderView *makeCardHeader(QWidget *parent)
{
    return new CardHeader(parent);
}

QHeaderView *makeFieldHeader(QWidget *parent)
{
    return new FieldHeader(parent);
}

} // namespace errdex
