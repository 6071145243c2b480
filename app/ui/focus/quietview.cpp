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

} // namespace

void TickTeller::setCurrent(const QModelIndex &index)
{
    m_current = index;
    m_tick = index.data(Qt::CheckStateRole);
}

void TickTeller::look(QAbstractItemView &view)
{
    const QVariant before = std::exchange(m_tick, m_current.data(Qt::CheckStateRole));
    if (!m_current.isValid() || before == m_tick || !view.hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = part ? part->tableInterface() : nullptr;
    QAccessibleInterface *item =
            table ? table->cellAt(accessibleRow(view, m_current), m_current.column()) : nullptr;
    if (!item)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(item, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace errdex
