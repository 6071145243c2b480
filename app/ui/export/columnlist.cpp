// SPDX-License-Identifier: MIT
#include "columnlist.h"

#include "core/export/exporter.h"
#include "ui/announce.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace errdex {

namespace {

constexpr int columnRole = Qt::UserRole;
constexpr int tallest = 280; // pixels

} // namespace

ColumnList::ColumnList(QWidget *parent)
    : QuietView(parent)
{
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Columns"));
    setAccessibleDescription(tr("Space ticks a column. Alt with the up and down arrows moves it."));
    setToolTip(tr("Drag to change the order, or use Alt with the arrow keys"));
    setUniformItemSizes(true);
    setSpacing(2);
    connect(this, &QListWidget::itemChanged, this, &ColumnList::columnsChanged);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &ColumnList::columnsChanged);
}

void ColumnList::setColumns(const std::vector<Column> &order, const std::vector<Column> &checked)
{
    QSignalBlocker blocker(this);
    clear();
    for (const Column column : order) {
        auto *item = new QListWidgetItem(ExportText::columnTitle(column), this);
        item->setData(columnRole, int(column));
        item->setToolTip(columnName(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
        const bool isChecked = std::ranges::find(checked, column) != checked.end();
        item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    }
    // All of them at once, where a screen has room: their order is what the list is about.
    const int rowHeight = sizeHintForRow(0) + 2 * spacing();
    setMinimumHeight(qMin(tallest, count() * rowHeight + 2 * frameWidth()));
    setCurrentRow(0);
    blocker.unblock();
    Q_EMIT columnsChanged();
}

std::vector<Column> ColumnList::order() const
{
    std::vector<Column> columns;
    columns.reserve(size_t(count()));
    for (int row = 0; row < count(); ++row)
        columns.push_back(static_cast<Column>(item(row)->data(columnRole).toInt()));
    return columns;
}

std::vector<Column> ColumnList::checkedColumns() const
{
    std::vector<Column> columns;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            columns.push_back(static_cast<Column>(item(row)->data(columnRole).toInt()));
    }
    return columns;
}

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (isAlt && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else
        QListWidget::keyPressEvent(event);
}

void ColumnList::moveCurrent(int step)
{
    const int row = currentRow();
    const int target = row + step;
    if (row < 0)
        return;
    if (target < 0 || target >= count()) {
        announceEnd(*this, item(row)->text(), target < 0);
        return;
    }
    QListWidgetItem *moved = takeItem(row);
    insertItem(target, moved);
    setCurrentRow(target);
    announcePlace(*this, moved->text(), target + 1, count());
    Q_EMIT columnsChanged();
}

} // namespace errdex
