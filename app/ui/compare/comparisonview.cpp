// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonview.h"

#include "core/compare/comparisonplace.h"
#include "models/comparisonmodel.h"
#include "ui/actions/keytext.h"
#include "ui/announce.h"
#include "ui/compare/comparisondelegate.h"
#include "ui/compare/comparisonheaders.h"
#include "ui/compare/tablecorner.h"
#include "ui/table/rowsheight.h"
#include "ui/typingrest.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int narrowestLetters = 22; // of a provider's column
constexpr int leastLines = 8; // that a table with full heads is as high as
constexpr int leastLinesForOne = 3; // with heads of one line below the name

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : WindowTable(parent)
    , m_model(new ComparisonModel(this))
    , m_delegate(new ComparisonDelegate(*m_model, this))
    , m_providers(new ProviderHeader(this))
{
    setObjectName(QStringLiteral("comparisonView"));
    setAccessibleName(tr("Comparison"));
    setAccessibleDescription(tr("Enter leads to the cards of a line. %1 and %2 move a provider.")
                                     .arg(keyText(columnKeys(false)), keyText(columnKeys(true))));
    setHorizontalHeader(m_providers);
    setVerticalHeader(new LineHeader(this));
    setItemDelegate(m_delegate);
    setModel(m_model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection); // there is a current cell, and no selection
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    hideCorner(*this);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    // A head that stays in sight moves against its line.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, verticalHeader()->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_providers, &ProviderHeader::moveDropped, this, &ComparisonView::takeMove);
    connect(&TypingRest::instance(), &TypingRest::ended, this, &ComparisonView::goToFound);
}

ComparisonView::~ComparisonView() = default;

const std::shared_ptr<const Comparison> &ComparisonView::comparison() const
{
    return m_model->comparison();
}

std::optional<size_t> ComparisonView::currentLine() const
{
    return currentIndex().isValid() ? std::optional(size_t(currentIndex().row())) : std::nullopt;
}

std::optional<int> ComparisonView::currentProvider() const
{
    return currentIndex().isValid()
            ? std::optional(comparison()->provider(size_t(currentIndex().column())))
            : std::nullopt;
}

void ComparisonView::goToProvider(int provider)
{
    if (!currentIndex().isValid())
        return;
    const std::optional<size_t> column = comparison()->columnOf(provider);
    if (!column)
        return;
    const int place = verticalScrollBar()->value();
    setCurrentIndex(currentIndex().siblingAtColumn(int(*column)));
    verticalScrollBar()->setValue(place);
}

std::optional<db::CodeKey> ComparisonView::currentCode() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    const std::vector<Row> rows = m_model->orderedCell(currentIndex(), 0, 2);
    return rows.size() == 1 ? std::optional(comparison()->store().key(rows.front())) : std::nullopt;
}

bool ComparisonView::goToCode(const db::CodeKey &code)
{
    if (!comparison())
        return false;
    const Comparison &shown = *comparison();
    const std::optional<Row> row = shown.store().find(code);
    const auto line = row ? shown.lineWith(*row) : std::nullopt;
    const auto column = row ? shown.columnOf(shown.store().provider(*row)) : std::nullopt;
    if (!line || !column)
        return false;
    setCurrentIndex(m_model->index(int(*line), int(*column)));
    m_isAtCode = true;
    return true;
}

void ComparisonView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const auto before = m_model->comparison();
    const QModelIndex current = currentIndex();
    const bool isAligned = before && comparison
            && before->request().alignment == comparison->request().alignment;
    std::optional<size_t> line;
    int offset = 0;
    if (isAligned && current.isValid()) {
        line = sameLine(*before, size_t(current.row()), *comparison);
        offset = visualRect(current).top();
    }
    const bool wasVisible = offset >= 0 && offset < viewport()->height();
    {
        const QScopedValueRollback returning(m_isReturning, true);
        m_model->setComparison(std::move(comparison));
        fitHeights();
        fitWidths();
        if (m_model->rowCount() > 0 && m_model->columnCount() > 0) {
            const Comparison &now = *m_model->comparison();
            const bool isSearch = !(m_isAtCode && line) && isOfAnotherSearch(before.get(), now);
            if (isSearch)
                line.reset(); // begins at the first line
            const size_t row = line.value_or(0);
            size_t column = before && current.isValid()
                    ? sameColumn(*before, size_t(current.column()), now)
                    : 0;
            m_isAtCode = m_isAtCode && line;
            m_wantsFound = m_wantsFound || isSearch;
            if (!isSearch && !line && !isFoundIn(now, row, column))
                column = firstColumnFound(now, row, column);
            updateGeometries(); // there may be more columns, or wider ones
            setCurrentIndex(m_model->index(int(row), int(column)));
            if (line && wasVisible)
                verticalScrollBar()->setValue(verticalHeader()->sectionPosition(int(*line))
                                              - offset);
            // Once for a search, not with every letter of it.
            if (!TypingRest::instance().isOn())
                goToFound();
        }
    }
    Q_EMIT currentLineChanged();
}

/// In the current line, from the leading edge, unless what is found is out of sight there. No column is cut
/// off where it begins.
void ComparisonView::goToFound()
{
    if (!std::exchange(m_wantsFound, false) || !currentIndex().isValid())
        return;
    const auto row = size_t(currentIndex().row());
    const size_t column =
            firstColumnFound(*m_model->comparison(), row, size_t(currentIndex().column()));
    horizontalScrollBar()->setValue(0);
    setCurrentIndex(m_model->index(int(row), int(column)));
    scrollTo(currentIndex());
    int first = 0;
    while (m_providers->sectionPosition(first) < horizontalScrollBar()->value())
        ++first;
    horizontalScrollBar()->setValue(m_providers->sectionPosition(first));
}

void ComparisonView::setCompact(bool isCompact)
{
    m_delegate->setCompact(isCompact);
    fitHeights();
    fitHead();
    viewport()->update();
}

void ComparisonView::fitHeights()
{
    QHeaderView *lines = verticalHeader();
    const int usual = m_delegate->lineHeight(1, fontMetrics());
    // With updates on, each change would place all lines anew.
    lines->setUpdatesEnabled(false);
    lines->setMinimumSectionSize(usual);
    lines->setDefaultSectionSize(usual);
    if (const auto &shown = m_model->comparison()) {
        for (size_t line = 0; line < shown->lineCount(); ++line) {
            const int height = m_delegate->lineHeight(shown->largestCell(line), fontMetrics());
            if (lines->sectionSize(int(line)) != height)
                lines->resizeSection(int(line), height);
        }
    }
    lines->setUpdatesEnabled(true);
    updateGeometries();
    updateGeometry();
}

QSize ComparisonView::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightOfRows(*this)};
}

void ComparisonView::fitWidths()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int narrowest = fontMetrics().averageCharWidth() * narrowestLetters
            + 2 * ComparisonDelegate::margin;
    m_providers->setMinimumSectionSize(narrowest / 2);
    m_providers->setDefaultSectionSize(std::max(narrowest, viewport()->width() / columns));
    m_providers->fitSign();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWidths();
}

void ComparisonView::setRoom(int height)
{
    m_room = height;
    fitHead();
}

/// In a low window, or with large letters, the lines need the room that numbers would take: most of
/// it first, all in the end. Not by the height that the table has now: with a few lines it is low, and
/// each search would change the heads.
void ComparisonView::fitHead()
{
    using Extent = ProviderHeader::Extent;
    const int line = verticalHeader()->defaultSectionSize();
    m_providers->setExtent(m_room >= leastLines * line                 ? Extent::Whole
                                   : m_room >= leastLinesForOne * line ? Extent::Line
                                                                       : Extent::Name);
    updateGeometry(); // it is a part of what all lines need
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeights();
        fitHead();
        fitWidths();
    }
}

void ComparisonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    WindowTable::currentChanged(current, previous);
    viewport()->update(); // the whole line shows that it is current
    verticalHeader()->viewport()->update();
    if (m_isReturning)
        return;
    m_isAtCode = false;
    if (current.row() != previous.row())
        Q_EMIT currentLineChanged();
    else if (current.column() != previous.column())
        Q_EMIT currentProviderChanged();
}

void ComparisonView::stepLine(int step)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const int row = std::clamp(current.row() + step, 0, m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(row, current.column()));
}

void ComparisonView::copyCurrentCell()
{
    const QString text = currentIndex().isValid() ? m_model->cellText(currentIndex()) : QString();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(tr("Codes"));
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int columnBy = columnStep(event->keyCombination(), layoutDirection());
    if (event->matches(QKeySequence::Copy))
        copyCurrentCell();
    else if (isEnter && event->modifiers() == Qt::ControlModifier)
        openCurrentCode();
    else if (isEnter && currentIndex().isValid())
        Q_EMIT lineActivated();
    else if (columnBy != 0)
        moveColumn(columnBy);
    else
        WindowTable::keyPressEvent(event);
}

void ComparisonView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT lineActivated();
    else
        QTableView::mouseDoubleClickEvent(event);
}

// The section goes back at once: the new comparison brings the columns in their new order.
void ComparisonView::takeMove()
{
    if (!m_model->comparison())
        return;
    std::vector<int> providers;
    providers.reserve(size_t(m_providers->count()));
    for (int visual = 0; visual < m_providers->count(); ++visual)
        providers.push_back(
                m_model->comparison()->provider(size_t(m_providers->logicalIndex(visual))));
    if (providers == m_model->comparison()->request().providers)
        return;
    for (int logical = 0; logical < m_providers->count(); ++logical)
        m_providers->moveSection(m_providers->visualIndex(logical), logical);
    Q_EMIT providersReordered(providers);
}

void ComparisonView::moveColumn(int step)
{
    const QModelIndex current = currentIndex();
    const int to = current.column() + step;
    if (!current.isValid())
        return;
    const QString name = m_model->headerData(current.column(), Qt::Horizontal).toString();
    if (to < 0 || to >= m_model->columnCount()) {
        announceEnd(*this, name, to < 0);
        return;
    }
    std::vector<int> providers = m_model->comparison()->request().providers;
    std::swap(providers[size_t(current.column())], providers[size_t(to)]);
    announcePlace(*this, name, to + 1, m_model->columnCount());
    Q_EMIT providersReordered(providers);
}

void ComparisonView::openCurrentCode()
{
    if (!currentIndex().isValid())
        return;
    const std::vector<Row> rows = m_model->orderedCell(currentIndex(), 0, 1);
    if (!rows.empty())
        Q_EMIT codeRequested(m_model->comparison()->store().key(rows.front()));
}

void ComparisonView::toggleBaseline()
{
    const int provider = m_model->comparison()->provider(size_t(currentIndex().column()));
    const bool isBaseline = m_model->comparison()->request().baseline == provider;
    Q_EMIT baselineRequested(isBaseline ? std::nullopt : std::optional(provider));
}

void ComparisonView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const Comparison &shown = *m_model->comparison();
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const bool isBaseline = shown.request().baseline == shown.provider(size_t(index.column()));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto &&run) {
        QAction *action = menu->addAction(text, this, run);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    add(tr("Show side by &side"), Qt::Key_Return, &ComparisonView::lineActivated);
    const std::vector<Row> rows = m_model->orderedCell(index, 0, 1);
    const auto clicked = event->reason() == QContextMenuEvent::Mouse
            ? m_delegate->codeAt(index, visualRect(index), event->pos(), fontMetrics())
            : std::nullopt;
    const std::optional<Row> row = clicked ? clicked
            : rows.empty()                 ? std::nullopt
                                           : std::optional(rows.front());
    if (row) {
        const db::CodeKey key = shown.store().key(*row);
        QString code = key.code;
        add(tr("Open %1 in Bro&wse").arg(code.replace(u"&"_s, u"&&"_s)),
            QKeySequence(Qt::CTRL | Qt::Key_Return), [this, key] { Q_EMIT codeRequested(key); });
        add(tr("&Copy the codes of this cell"), QKeySequence(QKeySequence::Copy),
            &ComparisonView::copyCurrentCell);
    }
    menu->addSeparator();
    QString escaped = name;
    escaped.replace(u"&"_s, u"&&"_s);
    add(isBaseline ? tr("%1 is no longer the &baseline").arg(escaped)
                   : tr("Make %1 the &baseline").arg(escaped),
        {}, &ComparisonView::toggleBaseline);
    add(tr("Move the provider &forward"), columnKeys(isRightToLeft()), [this] {
        moveColumn(-1);
    })->setEnabled(index.column() > 0);
    add(tr("Move the provider b&ack"), columnKeys(!isRightToLeft()), [this] {
        moveColumn(1);
    })->setEnabled(index.column() + 1 < m_model->columnCount());
    menu->popup(event->globalPos());
}

} // namespace errdex
