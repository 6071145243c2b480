// SPDX-License-Identifier: MIT
#include "ui/table/codetableview.h"

#include "ui/actions/keytext.h"
#include "ui/table/codedelegate.h"
#include "ui/table/httpchipdelegate.h"
#include "ui/table/providerdelegate.h"
#include "ui/table/stardelegate.h"
#include "ui/table/tableheader.h"
#include "ui/table/textdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace errdex {

namespace {

// Not setCurrentIndex() of the view, which reads the keys that are held meanwhile: with Ctrl, as in
// the middle of Ctrl+D, it would toggle the row.
void chooseOnly(QItemSelectionModel &selection, const QModelIndex &index)
{
    selection.setCurrentIndex(index,
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

CodeTableView::CodeTableView(QWidget *parent)
    : WindowTable(parent)
    , m_header(new TableHeader(this))
{
    setHorizontalHeader(m_header);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every other control
    setHorizontalScrollMode(ScrollPerPixel);
    // A bar that comes and goes with the number of rows would move the columns each time.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    setUpDelegates();
    applyDensity();
}

CodeTableView::~CodeTableView()
{
    // Closing, the header still speaks to those who would ask a table that is gone.
    m_header->disconnect(this);
    delete m_header->footer();
}

void CodeTableView::setUpDelegates()
{
    const auto place = [this](CodeTableModel::Columns column, CellDelegate *delegate) {
        setItemDelegateForColumn(column, delegate);
        m_delegates.push_back(delegate);
    };
    place(CodeTableModel::Star, new StarDelegate(this));
    place(CodeTableModel::Provider, new ProviderDelegate(this));
    place(CodeTableModel::Code, new CodeDelegate(this));
    place(CodeTableModel::HttpStatus, new HttpChipDelegate(this));
    auto *text = new TextDelegate(this);
    for (const auto column :
         {CodeTableModel::Category, CodeTableModel::Name, CodeTableModel::Message,
          CodeTableModel::Description, CodeTableModel::Condition, CodeTableModel::Concept,
          CodeTableModel::Tags, CodeTableModel::Note, CodeTableModel::Link})
        setItemDelegateForColumn(column, text);
    m_delegates.push_back(text);
}

void CodeTableView::setCodeModel(CodeTableModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CodeTableView::rememberPlace);
    // Connected after the view's and the selection's own slots, which forget everything.
    connect(model, &QAbstractItemModel::modelReset, this, &CodeTableView::returnToPlace);
    resetColumns();
    showSortOrder();
}

void CodeTableView::setDensity(Density density)
{
    m_density = density;
    applyDensity();
}

void CodeTableView::applyDensity()
{
    const int padding = m_density == Density::Comfortable ? 12 : 5;
    const bool isInSight = viewport()->rect().contains(visualRect(currentIndex()).center());
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + padding);
    if (!isInSight || !currentIndex().isValid())
        return;
    updateGeometries(); // else it would scroll no further than the lower rows reached
    scrollTo(currentIndex()); // rows that grew would push it out
}

std::vector<std::pair<int, int>> CodeTableView::selectedRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    if (!selectionModel())
        return ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<std::pair<int, int>> merged;
    for (const auto &[top, bottom] : ranges) {
        if (!merged.empty() && top <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, bottom);
        else
            merged.emplace_back(top, bottom);
    }
    return merged;
}

int CodeTableView::selectedRowCount() const
{
    int count = 0;
    for (const auto &[top, bottom] : selectedRanges())
        count += bottom - top + 1;
    return count;
}

std::vector<Row> CodeTableView::selectedRows() const
{
    std::vector<Row> rows;
    for (const auto &[top, bottom] : selectedRanges()) {
        for (int modelRow = top; modelRow <= bottom; ++modelRow)
            rows.push_back(m_model->row(modelRow));
    }
    return rows;
}

QList<db::CodeKey> CodeTableView::selectedKeys() const
{
    QList<db::CodeKey> keys;
    for (const Row row : selectedRows())
        keys += m_model->result()->store->key(row);
    return keys;
}

std::optional<Row> CodeTableView::currentRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->row(current.row())) : std::nullopt;
}

bool CodeTableView::selectCode(const db::CodeKey &key)
{
    if (!m_model || !m_model->result())
        return false;
    const std::optional<Row> row = m_model->result()->store->find(key);
    const int modelRow = row ? m_model->modelRow(*row) : -1;
    if (modelRow < 0)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column()
                                                : int(CodeTableModel::Code);
    chooseOnly(*selectionModel(), m_model->index(modelRow, column));
    return true;
}

QString CodeTableView::selectionAs(CopyFormat format) const
{
    const std::vector<Row> rows = selectedRows();
    if (rows.empty())
        return {};
    const SearchResult &result = *m_model->result();
    return CopyText::make({*result.store, rows, result.userLayer.get()}, visibleColumns(), format);
}

void CodeTableView::copySelection(CopyFormat format)
{
    const QString text = selectionAs(format);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void CodeTableView::toggleStars()
{
    const std::vector<std::pair<int, int>> ranges = selectedRanges();
    bool areAllStarred = true;
    for (const auto &[top, bottom] : ranges) {
        for (int row = top; row <= bottom && areAllStarred; ++row)
            areAllStarred = m_model->index(row, CodeTableModel::Star)
                                    .data(CodeTableModel::StarredRole)
                                    .toBool();
    }
    if (!ranges.empty())
        Q_EMIT starToggleRequested(selectedKeys(), !areAllStarred);
}

CodeTableView::Place CodeTableView::place() const
{
    Place place;
    place.result = m_model->result();
    place.selected = selectedRows();
    place.current = currentRow();
    place.column = currentIndex().column();
    place.scrollValue = verticalScrollBar()->value();
    const int shown = currentIndex().isValid() ? currentIndex().row() - place.scrollValue : -1;
    place.offset = shown;
    place.wasVisible = shown >= 0 && shown < verticalScrollBar()->pageStep();
    return place;
}

void CodeTableView::showPlace(const Place &place)
{
    m_isReturning = true;
    m_place = place;
    returnToPlace();
}

void CodeTableView::rememberPlace()
{
    m_isReturning = true;
    m_place = place();
}

void CodeTableView::returnToPlace()
{
    setHoveredRow(-1);
    showSortOrder();
    fitToResult();
    executeDelayedItemsLayout();
    updateGeometries(); // the range of the scroll bar is still that of the old result
    int currentModelRow = -1;
    if (m_model->result() && m_place.result) {
        selectRows(sameRows(m_place.selected));
        if (m_place.current) {
            const std::vector<Row> current = sameRows({*m_place.current});
            currentModelRow = current.empty() ? -1 : m_model->modelRow(current.front());
        }
        if (currentModelRow >= 0)
            selectionModel()->setCurrentIndex(m_model->index(currentModelRow, m_place.column),
                                              QItemSelectionModel::NoUpdate);
        restoreScroll(currentModelRow);
    }
    m_place = {};
    m_isReturning = false;
    Q_EMIT currentCodeChanged(currentRow());
    Q_EMIT selectionSizeChanged(selectedRowCount());
}

// The rows of the new result's store for rows of the old one's.
std::vector<Row> CodeTableView::sameRows(const std::vector<Row> &rows) const
{
    const CatalogStore &oldStore = *m_place.result->store;
    const CatalogStore &newStore = *m_model->result()->store;
    if (&oldStore == &newStore)
        return rows;
    std::vector<Row> same;
    for (const Row row : rows) {
        if (const std::optional<Row> found = newStore.find(oldStore.key(row)))
            same.push_back(*found);
    }
    return same;
}

void CodeTableView::selectRows(const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    if (rows.size() == 1) {
        const int modelRow = m_model->modelRow(rows.front());
        if (modelRow >= 0)
            selectionModel()->select(m_model->index(modelRow, 0),
                                     QItemSelectionModel::ClearAndSelect
                                             | QItemSelectionModel::Rows);
        return;
    }
    RowSet wanted(m_model->result()->store->rowCount());
    for (const Row row : rows)
        wanted.insert(row);
    QItemSelection selection;
    const int end = m_model->rowCount();
    for (int first = 0; first < end; ++first) {
        if (!wanted.contains(m_model->row(first)))
            continue;
        int last = first;
        while (last + 1 < end && wanted.contains(m_model->row(last + 1)))
            ++last;
        selection.append(
                {m_model->index(first, 0), m_model->index(last, CodeTableModel::NUM_COLUMNS - 1)});
        first = last;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CodeTableView::restoreScroll(int currentModelRow)
{
    const SearchResult &now = *m_model->result();
    const SearchResult &before = *m_place.result;
    const bool isSameList = now.query.text == before.query.text && now.order == before.order;
    if (currentModelRow >= 0 && m_place.wasVisible) {
        verticalScrollBar()->setValue(currentModelRow - m_place.offset);
    } else if (isSameList) {
        verticalScrollBar()->setValue(m_place.scrollValue);
    } else if (currentModelRow >= 0) {
        scrollTo(m_model->index(currentModelRow, m_place.column));
    } else {
        scrollToTop();
    }
}

void CodeTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isReturning)
        return;
    WindowTable::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentCodeChanged(currentRow());
}

void CodeTableView::selectionChanged(const QItemSelection &selected,
                                     const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isReturning)
        Q_EMIT selectionSizeChanged(selectedRowCount());
}

void CodeTableView::focusInEvent(QFocusEvent *event)
{
    // Who comes by keyboard stands on a row; a click chooses its own.
    const Qt::FocusReason reason = event->reason();
    const bool isByKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
    if (isByKeyboard)
        standOnRow();
    WindowTable::focusInEvent(event);
}

void CodeTableView::standOnRow()
{
    if (!currentIndex().isValid() && m_model && m_model->rowCount() > 0)
        chooseOnly(*selectionModel(), m_model->index(0, CodeTableModel::Code));
}

void CodeTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(CopyFormat::Tsv);
        event->accept();
        return;
    }
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (const int step = columnStep(event->keyCombination(), layoutDirection());
        step != 0 && currentIndex().isValid()) {
        moveColumn(currentColumn(), step);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (!isPlain)
            break;
        toggleStars();
        event->accept();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain || !currentIndex().isValid())
            break;
        Q_EMIT codeActivated(*currentRow());
        event->accept();
        return;
    default:
        break; // keys, not an enumeration of ours
    }
    WindowTable::keyPressEvent(event);
}

// A list is walked by rows: Home and End lead to its ends, not to those of a row.
QModelIndex CodeTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows > 0 && (action == MoveHome || action == MoveEnd)) {
        const int column = currentIndex().isValid() ? currentIndex().column()
                                                    : int(CodeTableModel::Code);
        return m_model->index(action == MoveHome ? 0 : rows - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

void CodeTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isStar = index.isValid() && index.column() == CodeTableModel::Star;
    if (isStar && event->button() == Qt::LeftButton && !event->modifiers()) {
        // The selection stays: a star is often given on the way.
        const bool isStarred = index.data(CodeTableModel::StarredRole).toBool();
        Q_EMIT starToggleRequested({m_model->key(index.row())}, !isStarred);
        return;
    }
    QTableView::mousePressEvent(event);
}

void CodeTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == CodeTableModel::Star) {
        mousePressEvent(event);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT codeActivated(m_model->row(index.row()));
}

void CodeTableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool CodeTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void CodeTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyDensity();
    if (event->type() == QEvent::FontChange)
        scaleColumns();
}

void CodeTableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
    for (CellDelegate *delegate : m_delegates)
        delegate->setHoveredRow(row);
}

void CodeTableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace errdex
