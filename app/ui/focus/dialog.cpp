// SPDX-License-Identifier: MIT
#include "ui/focus/dialog.h"

#include "ui/focus/taborder.h"

#include <QShowEvent>

namespace errdex {

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
