// SPDX-License-Identifier: MIT
#include "ui/focus/taborder.h"

#include <QGridLayout>
#include <QLayout>
#include <QRadioButton>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace errdex {

namespace {

class Collector
{
public:
    QList<QWidget *> order;

    void visit(QWidget *widget)
    {
        order.append(widget);
        visitParts(*widget);
    }

private:
    void visitParts(QWidget &widget)
    {
        QList<QWidget *> rest = partsOf(widget);
        QList<QWidget *> first;
        if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i) {
                if (i > 0)
                    first.append(splitter->handle(i));
                first.append(splitter->widget(i));
            }
        } else if (const auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
            first.append(tabs->tabBar());
        } else if (widget.layout()) {
            addLayout(*widget.layout(), first);
        }
        for (QWidget *part : first) {
            rest.removeOne(part);
            visit(part);
        }
        const bool isMirrored = widget.isRightToLeft();
        std::ranges::stable_sort(rest, {}, [isMirrored](const QWidget *part) {
            return std::pair(part->y(), isMirrored ? -part->x() : part->x());
        });
        for (QWidget *part : rest)
            visit(part);
    }

    static QList<QWidget *> partsOf(const QWidget &widget)
    {
        QList<QWidget *> parts;
        for (QObject *child : widget.children()) {
            auto *part = qobject_cast<QWidget *>(child);
            if (part && !part->isWindow())
                parts.append(part);
        }
        return parts;
    }

    static void addLayout(QLayout &layout, QList<QWidget *> &parts)
    {
        for (QLayoutItem *item : itemsOf(layout)) {
            if (item->widget())
                parts.append(item->widget());
            else if (item->layout())
                addLayout(*item->layout(), parts);
        }
    }

    static QList<QLayoutItem *> itemsOf(QLayout &layout)
    {
        QList<QLayoutItem *> items;
        for (int i = 0; i < layout.count(); ++i)
            items.append(layout.itemAt(i));
        // A grid keeps them as they came.
        auto *grid = qobject_cast<QGridLayout *>(&layout);
        const auto cellOf = [grid](QLayoutItem *item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        if (grid)
            std::ranges::stable_sort(items, {}, cellOf);
        return items;
    }
};

/// Of buttons of which one is chosen, that one stands for all; the arrows lead to the others. Qt takes
/// the one that had the focus last. Null where none is chosen, and for other widgets.
QWidget *chosenBeside(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    if (!radio || !radio->autoExclusive() || !radio->parentWidget())
        return nullptr;
    const auto buttons = radio->parentWidget()->findChildren<QRadioButton *>(
            QString(), Qt::FindDirectChildrenOnly);
    const auto chosen = std::ranges::find_if(buttons, [](const QRadioButton *button) {
        return button->isChecked() && button->autoExclusive() && button->isEnabled()
                && button->isVisible();
    });
    return chosen == buttons.end() ? nullptr : *chosen;
}

bool takesFocus(const QWidget *widget)
{
    if (const QWidget *chosen = chosenBeside(widget))
        return chosen == widget;
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isEnabled()
            && widget->isVisible();
}

} // namespace

QList<QWidget *> readingOrder(QWidget &window)
{
    Collector collector;
    collector.visit(&window);
    return collector.order;
}

bool moveFocus(QWidget &window, bool isForward)
{
    QList<QWidget *> order = readingOrder(window);
    if (!isForward)
        std::ranges::reverse(order);
    // Around the circle, beginning behind what has the focus.
    const auto present = std::ranges::find(order, window.focusWidget());
    if (present != order.end())
        std::rotate(order.begin(), present + 1, order.end());
    const auto next = std::ranges::find_if(order, takesFocus);
    if (next == order.end())
        return false;
    (*next)->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace errdex
