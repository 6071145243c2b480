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

/// Null where nobody is in the view, or none listens.
QAccessibleInterface *heardItem(const QAbstractItemView &view, const QModelIndex &index)
{
    if (!index.isValid() || !view.hasFocus() || !QAccessible::isActive())
        return nullptr;
    QAccessibleInterface *part =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView *>(&view));
    QAccessibleTableInterface *table = part ? part->tableInterface() : nullptr;
    return table ? table->cellAt(accessibleRow(view, index), index.column()) : nullptr;
}

/// That this of the state of an item is another one, to whoever is in the view.
void tell(const QAbstractItemView &view, const QModelIndex &index,
          const QAccessible::State &changed)
{
    if (QAccessibleInterface *item = heardItem(view, index)) {
        QAccessibleStateChangeEvent event(item, changed);
        QAccessible::updateAccessibility(&event);
    }
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

void tellCurrent(QAbstractItemView &view)
{
    if (QAccessibleInterface *item = heardItem(view, view.currentIndex())) {
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void tellFolded(QAbstractItemView &view, const QModelIndex &index)
{
    QAccessible::State changed;
    changed.expanded = true;
    if (index == view.currentIndex())
        tell(view, index, changed);
}

} // namespace errdex
