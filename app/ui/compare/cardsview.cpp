// SPDX-License-Identifier: MIT
#include "ui/compare/cardsview.h"

#include "models/comparisoncards.h"
#include "ui/compare/carddelegate.h"
#include "ui/compare/cardheaders.h"
#include "ui/compare/tablecorner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace errdex {

namespace {

constexpr int cardLetters = 26; // the least width of a card

} // namespace

CardsView::CardsView(QWidget *parent)
    : WindowTable(parent)
    , m_model(new ComparisonCardsModel(this))
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("cardsView"));
    setAccessibleName(tr("Side by side"));
    setAccessibleDescription(tr("The left and right arrows go from card to card, up and down from "
                                "line to line. Enter shows the code in Browse, Esc goes back."));
    setHorizontalHeader(makeCardHeader(this));
    setVerticalHeader(makeFieldHeader(this));
    setItemDelegate(new CardDelegate(this));
    setModel(m_model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection); // there is a current cell, and no selection
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    hideCorner(*this);
    horizontalHeader()->setSectionsClickable(true); // leads to its card
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    m_more->setObjectName(QStringLiteral("moreCards"));
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, &CardsView::showMore);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->hide();
}

CardsView::~CardsView() = default;

void CardsView::setLine(const std::shared_ptr<const Comparison> &comparison,
                        std::optional<size_t> line, std::optional<int> provider)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex current = currentIndex();
    if (!provider && current.isValid())
        provider = m_model->cards()[current.column()].provider;
    const int row = std::max(current.row(), 0);
    m_model->setLine(comparison, line, ComparisonCardsModel::cardLimit, provider);
    fitCards();
    if (m_model->columnCount() == 0 || m_model->rowCount() == 0)
        return;
    const int card = provider ? m_model->firstCard(*provider) : 0;
    setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), std::max(card, 0)));
}

void CardsView::fitCards()
{
    fitWidths();
    fitHeights();
    const qsizetype hidden = m_model->hiddenCards();
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("Cards: %1 of %2\nShow more")
                            .arg(QLocale().toString(m_model->cards().size()),
                                 QLocale().toString(m_model->cards().size() + hidden)));
}

// In the corner between the heads, where nothing else is.
void CardsView::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect corner(isRightToLeft() ? viewport()->geometry().right() + 1 : 0, 0,
                       verticalHeader()->width(), horizontalHeader()->height());
    m_more->setGeometry(corner.adjusted(4, 4, -4, -2));
}

void CardsView::showMore()
{
    showCards(m_model->limit() + ComparisonCardsModel::cardLimit);
}

// The current code stays current, where it was on the screen.
void CardsView::showCards(qsizetype limit)
{
    if (m_model->hiddenCards() == 0)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const int field = std::max(currentIndex().row(), 0);
    const auto card = currentIndex().isValid()
            ? std::optional(m_model->cards()[currentIndex().column()])
            : std::nullopt;
    const std::shared_ptr<const Comparison> comparison = m_model->comparison();
    m_model->setLine(comparison, m_model->line(), limit,
                     card ? std::optional(card->provider) : std::nullopt);
    fitCards();
    const auto found = std::ranges::find_if(m_model->cards(), [&card](const auto &other) {
        return card && other.provider == card->provider && other.number == card->number;
    });
    const int column = found == m_model->cards().end() ? 0 : int(found - m_model->cards().begin());
    setCurrentIndex(m_model->index(std::min(field, m_model->rowCount() - 1), column));
}

void CardsView::goToProvider(int provider)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model->cards()[current.column()].provider == provider)
        return;
    const int card = m_model->firstCard(provider);
    // Where a thousand providers are compared, the first sixty have a card, and the current one.
    if (card < 0) {
        setLine(m_model->comparison(), m_model->line(), provider);
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    const int place = verticalScrollBar()->value();
    setCurrentIndex(current.siblingAtColumn(card));
    verticalScrollBar()->setValue(place);
}

void CardsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    WindowTable::currentChanged(current, previous);
    if (current.column() == previous.column())
        return;
    m_model->setCurrentCard(current.column());
    viewport()->update(); // the whole card shows that it is current
    if (current.isValid() && !m_isFollowing)
        Q_EMIT providerReached(m_model->cards()[current.column()].provider);
}

void CardsView::fitWidths()
{
    if (m_model->columnCount() == 0)
        return;
    const int narrowest = fontMetrics().averageCharWidth() * cardLetters;
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setDefaultSectionSize(
            std::max(narrowest, viewport()->width() / m_model->columnCount()));
    updateGeometries(); // the heads may take another line
}

void CardsView::fitHeights()
{
    const int width = horizontalHeader()->defaultSectionSize();
    const int least = fontMetrics().height() + CardDelegate::padding + 4;
    verticalHeader()->setMinimumSectionSize(least);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = least;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            if (!index.data().toString().isEmpty())
                height = std::max(height, CardDelegate::heightFor(index, font(), width));
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

std::optional<db::CodeKey> CardsView::currentCode() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    const auto &card = m_model->cards()[currentIndex().column()];
    return card.row ? std::optional(m_model->comparison()->store().key(*card.row)) : std::nullopt;
}

void CardsView::openCurrent()
{
    if (const auto code = currentCode())
        Q_EMIT codeRequested(*code);
}

void CardsView::copyCurrent()
{
    if (!currentIndex().isValid())
        return;
    const QString text = m_model->value(m_model->fields()[currentIndex().row()],
                                        m_model->cards()[currentIndex().column()]);
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
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
    } else if (isVertical && isPlain) {
        Q_EMIT stepRequested(step);
    } else if (isVertical && event->modifiers() == Qt::ControlModifier) {
        const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + step);
        if (next.isValid())
            setCurrentIndex(next);
    } else if (event->key() == forward && isPlain
               && currentIndex().column() + 1 == m_model->columnCount()) {
        showMore();
        setCurrentIndex(currentIndex().siblingAtColumn(
                std::min(currentIndex().column() + 1, m_model->columnCount() - 1)));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
    } else {
        WindowTable::keyPressEvent(event);
    }
}

void CardsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        openCurrent();
}

} // namespace errdex
