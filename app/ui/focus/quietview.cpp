// SPDX-License-Identifier: MIT
#include "ui/focus/quietview.h"

#include <QTreeView>

#include <utility>

namespace errdex {

namespace {

/// Qt numbers the lines of a tree as they are seen.
int accessibleRow(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    if (!tree)
        return index.row();
    int row = 0;
    for (QModelIndex above = tree->indexAbove(index); above.isValid();
         above = tree->indexAbove(above))
        ++row;
    return row;
}

/// That this of the state of an item is another one, to whoever is in the view.
void tell(QAbstractItemView &view, const QModelIndex &index, const QAccessible::State &changed)
{
    if (!view.hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = part ? part->tableInterface() : nullptr;
    QAccessibleInterface *item = table ? table->cellAt(accessibleRow(view, index), index.column())
                                       : nullptr;
    if (!item)
        return;
    QAccessibleStateChangeEvent event(item, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void TickTeller::setCurrent(const QModelIndex &index)
{
    m_current = index;
    m_tick = index.data(Qt::CheckStateRole);
}

void TickTeller::look(QAbstractItemView &view)
{
    const QVariant before = std::exchange(m_tick, m_current.data(Qt::CheckStateRole));
    QAccessible::State changed;
    changed.checked = true;
    if (m_current.isValid() && before != m_tick)
        tell(view, m_current, changed);
}

void tellFolded(QAbstractItemView &view, const QModelIndex &index)
{
    QAccessible::State changed;
    changed.expanded = true;
    if (index == view.currentIndex())
        tell(view, index, changed);
}

} // namespace errdex
