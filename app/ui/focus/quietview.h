// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calmselection.h"

#include <QAbstractItemView>
#include <QAccessible>

#include <utility>

namespace errdex {

/// Tells a screen reader that the current item of a view was ticked, or is no longer. Those of Qt 6.4 do not.
class TickTeller
{
public:
    void setCurrent(const QModelIndex &index);
    void look(QAbstractItemView &view); ///< whether its current item's tick is another

private:
    QPersistentModelIndex m_current;
    QVariant m_tick;
};

/// Tells a screen reader of the current item of a view that has got the focus: Qt tells of the view alone.
void tellCurrent(QAbstractItemView &view);

/// Tells that an item was folded or unfolded, where it is the current one.
void tellFolded(QAbstractItemView &view, const QModelIndex &index);

/// A `View` of Qt's that tells a screen reader of its current item while it has the focus, and of nothing
/// while it has not: those of Qt 6.4 always tell, so that whoever types what a list is filtered by hears its
/// items in place of the letters. What is selected is calm then (calmselection.h): Qt's looks as if it had the
/// focus.
template<typename View>
class QuietView : public View
{
public:
    explicit QuietView(QWidget *parent = nullptr)
        : View(parent)
    {
    }

    /// Another widget has the focus, and its keys go through this one's items.
    void setLed() { m_isLed = true; }

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override
    {
        View::initViewItemOption(option);
        if (!this->isEnabled() || (!m_isLed && !this->hasFocus()))
            makeSelectionCalm(*option);
    }

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        // What Qt's view does besides telling of it is what all views do.
        if (this->hasFocus()) {
            View::currentChanged(current, previous);
            m_tellsCurrent = false;
        } else {
            // NOLINTNEXTLINE(bugprone-parent-virtual-call): on purpose
            QAbstractItemView::currentChanged(current, previous);
        }
        m_ticks.setCurrent(current);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        m_tellsCurrent = true;
        // Queued: behind what Qt tells. It may be another one by then, which is told already.
        QMetaObject::invokeMethod(
                this,
                [this] {
                    if (std::exchange(m_tellsCurrent, false))
                        tellCurrent(*this);
                },
                Qt::QueuedConnection);
    }

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override
    {
        View::dataChanged(topLeft, bottomRight, roles);
        m_ticks.look(*this);
    }

private:
    TickTeller m_ticks;
    bool m_tellsCurrent = false;
    bool m_isLed = false;
};

} // namespace errdex
