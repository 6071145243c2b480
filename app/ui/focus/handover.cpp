// SPDX-License-Identifier: MIT
#include "ui/focus/handover.h"

#include <QStackedLayout>
#include <QWidget>

namespace errdex {

bool holdsFocus(const QWidget &part)
{
    const QWidget *focus = part.window()->focusWidget();
    return focus && (focus == &part || part.isAncestorOf(focus));
}

void setUsable(QWidget &part, bool isUsable, QWidget &instead)
{
    if (!isUsable && holdsFocus(part))
        instead.setFocus(Qt::OtherFocusReason);
    part.setEnabled(isUsable);
}

void setShown(QWidget &part, bool isShown, const std::function<void()> &focus)
{
    if (!isShown && holdsFocus(part))
        focus();
    part.setVisible(isShown);
}

void turnPage(QStackedLayout &pages, int index, const std::function<void()> &focus)
{
    if (index == pages.currentIndex())
        return;
    QWidget *next = pages.widget(index);
    next->setGeometry(pages.currentWidget()->geometry());
    next->show();
    focus();
    pages.setCurrentIndex(index);
}

} // namespace errdex
