// SPDX-License-Identifier: MIT
#include "ui/compare/cardheaders.h"

#include "core/text/visible.h"
#include "models/comparisoncards.h"
#include "ui/compare/carddelegate.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/chip.h"
#include "ui/compare/sectionrect.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace errdex {

namespace {

constexpr int gap = CardDelegate::gap;
constexpr int padding = CardDelegate::padding;
constexpr int usualDot = 8; // beside letters of the usual size
constexpr int fieldLetters = 18; // the width of the fields' names

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The height of a text in a line: letters that another font lends may be higher than those of this one.
int heightOf(const QString &text, const QFontMetrics &letters)
{
    constexpr int enough = 10000;
    const QRect place(0, 0, enough, enough);
    return std::max(letters.height(),
                    letters.boundingRect(place, Qt::TextSingleLine, text).height());
}

/// Whose card it is, and its code; with several of a provider, which of them it is: behind the name, or
/// below it where that would cut a name off.
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
        m_lines = measured();
        return {0, m_lines.name + m_lines.count + m_lines.code + 2 * padding};
    }

protected:
    void paintSection(QPainter *painter, const QRect &given, int logicalIndex) const override
    {
        const QRect rect = sectionRect(*this, given, logicalIndex);
        const Theme theme = Theme::forPalette(palette());
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRect card = rect.adjusted(gap, 4, -gap, 0);
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, palette().color(QPalette::Window));
        const bool isCurrent = model()->headerData(logicalIndex, Qt::Horizontal,
                                                   ComparisonCardsModel::IsCurrentRole)
                                       .toBool();
        painter->fillRect(card,
                          isCurrent ? theme.hoverBackground : palette().color(QPalette::Base));
        painter->setPen(isCurrent ? QPen(theme.accent, CardDelegate::frame) : QPen(theme.border));
        const int inside = isCurrent ? CardDelegate::frame / 2 : 0;
        painter->drawRect(card.adjusted(inside, inside, -1, CardDelegate::frame));

        QRect line = card.adjusted(padding, 4, -padding, 0);
        line.setHeight(m_lines.name);
        const int dotSize = scaledToFont(usualDot, fontMetrics());
        QRect dot(0, 0, dotSize, dotSize);
        dot.moveCenter(line.center());
        dot.moveLeft(isMirrored ? line.right() + 1 - dotSize : line.left());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.providerDot(cards().cards()[logicalIndex].provider));
        painter->drawEllipse(dot);
        painter->setRenderHint(QPainter::Antialiasing, false);
        line.adjust(isMirrored ? 0 : dotSize + 8, 0, isMirrored ? -dotSize - 8 : 0, 0);
        const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                                   | Qt::AlignAbsolute | Qt::AlignVCenter);
        painter->setFont(bold(font()));
        painter->setPen(palette().color(QPalette::WindowText));
        const QString count = cards().cardCount(logicalIndex);
        const QString behind = m_lines.count == 0 ? behindName(count) : QString();
        const int room = line.width() - painter->fontMetrics().horizontalAdvance(behind);
        painter->drawText(line, alignment,
                          isolated(painter->fontMetrics().elidedText(nameOf(logicalIndex),
                                                                     Qt::ElideRight, room))
                                  + behind);
        if (m_lines.count > 0) {
            line.moveTop(line.bottom() + 1);
            line.setHeight(m_lines.count);
            painter->setFont(font());
            painter->setPen(theme.mutedText);
            painter->drawText(line, alignment, count);
        }

        QRect codeLine = card.adjusted(padding, 0, -padding, -2);
        codeLine.setTop(line.bottom() + 1);
        const QString code = cards().cardCode(logicalIndex);
        if (code.isEmpty()) {
            painter->setFont(font());
            painter->setPen(theme.mutedText);
            painter->drawText(codeLine, alignment,
                              painter->fontMetrics().elidedText(cards().absence(logicalIndex),
                                                                Qt::ElideRight, codeLine.width()));
        } else {
            const bool isCollision =
                    cards().comparison()->isCollision(*cards().cards()[logicalIndex].row);
            Chip{.text = isCollision ? QStringLiteral("≠ ") + code : code,
                 .font = bold(codeFont(font())),
                 .colors = isCollision ? theme.collision : theme.neutral}
                    .paint(painter, codeLine, layoutDirection());
        }
        painter->restore();
    }

private:
    /// Pixels. The same for all cards.
    struct Lines
    {
        int name = 0;
        int count = 0; ///< 0 where it stands behind the names
        int code = 0;
    };

    const ComparisonCardsModel &cards() const
    {
        return *static_cast<const ComparisonCardsModel *>(model());
    }
    QString nameOf(int section) const { return withControlSigns(cards().cardTitle(section)); }
    static QString behindName(const QString &count)
    {
        return count.isEmpty() ? QString() : QStringLiteral(" · ") + count;
    }

    Lines measured() const
    {
        const QFontMetrics letters(font());
        const QFontMetrics strong(bold(font()));
        const QFontMetrics code(codeFont(font()));
        Lines lines;
        lines.code = code.height();
        const int taken = 2 * (gap + padding) + scaledToFont(usualDot, letters) + 8;
        for (int section = 0; section < count(); ++section) {
            const QString name = nameOf(section);
            const QString number = cards().cardCount(section);
            lines.name = std::max(lines.name, heightOf(name + behindName(number), strong));
            if (cards().cardCode(section).isEmpty())
                lines.code = std::max(lines.code, heightOf(cards().absence(section), letters));
            if (!number.isEmpty()
                && strong.horizontalAdvance(name + behindName(number))
                        > sectionSize(section) - taken)
                lines.count = std::max(lines.count, heightOf(number, letters));
        }
        lines.name = std::max(lines.name, strong.height());
        lines.code += 8;
        return lines;
    }

    mutable Lines m_lines; ///< as they were asked for last, which is before they are painted
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
        const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                                   | Qt::AlignAbsolute | Qt::AlignVCenter);
        QString text = model()->headerData(logicalIndex, Qt::Vertical).toString();
        if (differs)
            text += QStringLiteral(" ≠");
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Window));
        painter->setFont(differs ? bold(font()) : font());
        line.setHeight(heightOf(text, painter->fontMetrics()));
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
