// SPDX-License-Identifier: MIT
#include "ui/focus/dialog.h"

#include "ui/actions/keytext.h"
#include "ui/focus/taborder.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
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

/// The buttons that leave, whose names leave the key open.
void Dialog::describeButtons()
{
    for (const auto *box : findChildren<QDialogButtonBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            const bool leaves = box->buttonRole(button) == QDialogButtonBox::RejectRole;
            if (leaves && button->toolTip().isEmpty())
                button->setAccessibleDescription(
                        //: %1 is a key: "Esc"
                        tr("%1 does the same").arg(keyText(Qt::Key_Escape)));
        }
    }
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    describeButtons();
    if (!event->spontaneous() && !focusWidget())
        moveFocus(*this, true);
}

} // namespace errdex
