// SPDX-License-Identifier: MIT
#include "ui/compare/cardsview.h"

#include "models/comparisoncards.h"
#include "ui/compare/chip.h"
#include "ui/compare/tablecorner.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace errdex {

namespace {

constexpr int gap = 4; // at each side of a card
constexpr int padding = 8;
constexpr int barWidth = 3; // of the mark of a differing value
constexpr int dotSize = 8;
constexpr int cardLetters = 26; // the least width of a card
constexpr int fieldLetters = 18; // the width of the fields' names

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Paints a value wrapped into its card, and marks the words that the reference lacks.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect textRect(const QRect &cell)
    {
        return cell.adjusted(gap + padding, padding / 2, -gap - padding, -padding / 2);
    }

    static int heightFor(const QString &text, const QFont &font, int cellWidth)
    {
        QTextLayout layout(text, font);
        const int width = textRect(QRect(0, 0, cellWidth, 100)).width();
        return int(std::ceil(layOut(layout, width))) + padding;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
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
            bar.moveLeft(option.direction == Qt::RightToLeft ? option.rect.right() - gap - barWidth
                                                             : option.rect.left() + gap + 1);
            painter->fillRect(bar, theme.accent);
        }
        painter->restore();
    }

private:
    static qreal layOut(QTextLayout &layout, int width)
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

    static void paintCard(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Theme &theme)
    {
        const QRect card = option.rect.adjusted(gap, 0, -gap, 0);
        painter->fillRect(card, option.palette.color(QPalette::Base));
        painter->setPen(theme.border);
        painter->drawLine(card.topLeft(), card.bottomLeft());
        painter->drawLine(card.topRight(), card.bottomRight());
        const bool isLast = index.row() + 1 == index.model()->rowCount();
        painter->setPen(isLast ? theme.border : theme.gridLine);
        painter->drawLine(card.bottomLeft(), card.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(card.adjusted(1, 1, -1, -2));
        }
    }

    static void paintNothing(QPainter *painter, const QStyleOptionViewItem &option,
                             const QRect &rect, const Theme &theme)
    {
        painter->setFont(option.font);
        painter->setPen(theme.mutedText);
        painter->drawText(rect,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                              | Qt::AlignAbsolute | Qt::AlignTop),
                          QStringLiteral("–"));
    }

    static void paintStatus(QPainter *painter, const QStyleOptionViewItem &option,
                            const QRect &rect, int status, const QString &text, const Theme &theme)
    {
        QRect line(rect.left(), rect.top(), rect.width(), option.fontMetrics.height() + 3);
        const QString number = QString::number(status);
        Chip{.text = number, .font = option.font, .colors = theme.httpChip(status)}.paint(
                painter, line, option.direction);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(line,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                              | Qt::AlignAbsolute | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(text.mid(number.size()).trimmed(),
                                                        Qt::ElideRight, line.width()));
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
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
            range.format.setForeground(theme.matchText);
            range.format.setBackground(theme.matchBackground);
            ranges += range;
        }
        painter->setPen(option.palette.color(QPalette::Text));
        layout.draw(painter, rect.topLeft(), ranges);
    }
};

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
        QRect dot(0, 0, dotSize, dotSize);
        dot.moveCenter(line.center());
        dot.moveLeft(isMirrored ? line.right() + 1 - dotSize : line.left());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.providerDot(cards->cards()[logicalIndex].provider));
        painter->drawEllipse(dot);
        painter->setRenderHint(QPainter::Antialiasing, false);
        line.adjust(isMirrored ? 0 : dotSize + 8, 0, isMirrored ? -dotSize - 8 : 0, 0);
        QString title = cards->cardTitle(logicalIndex);
        if (const QString count = cards->cardCount(logicalIndex); !count.isEmpty())
            title += QStringLiteral(" · ") + count;
        const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                                   | Qt::AlignAbsolute | Qt::AlignVCenter);
        painter->setFont(bold(font()));
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(line, alignment,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, line.width()));

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

CardsView::CardsView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonCardsModel(this))
{
    setObjectName(QStringLiteral("cardsView"));
    setAccessibleName(tr("Side by side"));
    setHorizontalHeader(new CardHeader(this));
    setVerticalHeader(new FieldHeader(this));
    setItemDelegate(new CardDelegate(this));
    setModel(m_model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection); // there is a current cell, and no selection
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    hideCorner(*this);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
}

CardsView::~CardsView() = default;

void CardsView::setLine(const std::shared_ptr<const Comparison> &comparison,
                        std::optional<size_t> line)
{
    const QModelIndex current = currentIndex();
    const int provider = current.isValid() ? m_model->cards()[current.column()].provider : -1;
    const int row = std::max(current.row(), 0);
    m_model->setLine(comparison, line);
    fitWidths();
    fitHeights();
    if (m_model->columnCount() == 0 || m_model->rowCount() == 0)
        return;
    setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    if (provider >= 0)
        goToProvider(provider);
}

void CardsView::goToProvider(int provider)
{
    const auto found =
            std::ranges::find(m_model->cards(), provider, &ComparisonCardsModel::Card::provider);
    if (found != m_model->cards().end() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::max(currentIndex().row(), 0),
                                       int(found - m_model->cards().begin())));
}

void CardsView::fitWidths()
{
    if (m_model->columnCount() == 0)
        return;
    const int narrowest = fontMetrics().averageCharWidth() * cardLetters;
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setDefaultSectionSize(
            std::max(narrowest, viewport()->width() / m_model->columnCount()));
}

void CardsView::fitHeights()
{
    const int width = horizontalHeader()->defaultSectionSize();
    const int least = fontMetrics().height() + padding + 4;
    verticalHeader()->setMinimumSectionSize(least);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = least;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString text = m_model->index(row, column).data().toString();
            if (!text.isEmpty())
                height = std::max(
                        height,
                        CardDelegate::heightFor(QString(text).replace(u'\n', QChar::LineSeparator),
                                                font(), width));
        }
        verticalHeader()->resizeSection(row, height);
    }
}

void CardsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    fitWidths();
    fitHeights();
}

void CardsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitWidths();
        fitHeights();
    }
}

void CardsView::openCurrent()
{
    if (!currentIndex().isValid())
        return;
    const auto &card = m_model->cards()[currentIndex().column()];
    if (card.row)
        Q_EMIT codeRequested(m_model->comparison()->store().key(*card.row));
}

void CardsView::copyCurrent()
{
    const QString text = currentIndex().data().toString();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(m_model->headerData(currentIndex().row(), Qt::Vertical).toString());
}

void CardsView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const int step = event->key() == Qt::Key_Up ? -1 : 1;
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
    } else if (isVertical && isPlain) {
        Q_EMIT stepRequested(step);
    } else if (isVertical && event->modifiers() == Qt::ControlModifier) {
        const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + step);
        if (next.isValid())
            setCurrentIndex(next);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CardsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        openCurrent();
}

} // namespace errdex
