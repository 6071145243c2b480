// SPDX-License-Identifier: MIT
#include "ui/focus/dialog.h"

#include "ui/focus/taborder.h"

#include <QScreen>
#include <QShowEvent>

namespace errdex {

void Dialog::setVisible(bool isVisible)
{
    // Before it is placed: what was below the edge of a small screen, its buttons, nobody could see.
    if (isVisible && isHidden())
        resize(size().boundedTo(roomOnScreen()));
    QDialog::setVisible(isVisible);
}

QSize Dialog::roomOnScreen() const
{
    return screen()->availableSize() * 9 / 10;
}

bool Dialog::focusNextPrevChild(bool isForward)
{
    return moveFocus(*this, isForward);
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && !focusWidget())
        moveFocus(*this, true);
}

} // namespace errdex
