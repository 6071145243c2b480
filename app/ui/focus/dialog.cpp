// SPDX-License-Identifier: MIT
#include "ui/focus/dialog.h"

#include "ui/actions/keytext.h"
#include "ui/focus/taborder.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
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

void describeLeaving(const QDialog &dialog)
{
    for (const auto *box : dialog.findChildren<QDialogButtonBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            const bool leaves = box->buttonRole(button) == QDialogButtonBox::RejectRole;
            if (leaves && button->toolTip().isEmpty())
                button->setAccessibleDescription(
                        //: %1 is a key: "Esc"
                        Dialog::tr("%1 does the same").arg(keyText(Qt::Key_Escape)));
        }
    }
}

QInputDialog *makeQuestion(QWidget *parent, const QString &title, const QString &label,
                           const QString &ofField, const QString &ofOk)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue({}); // makes the field; asked for its buttons it makes those
    const QString ok = dialog->okButtonText();
    dialog->findChild<QLineEdit *>()->setAccessibleDescription(ofField);
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text() == ok)
            button->setAccessibleDescription(ofOk);
    }
    describeLeaving(*dialog);
    return dialog;
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    describeButtons();
    if (!event->spontaneous() && !focusWidget())
        moveFocus(*this, true);
}

} // namespace errdex
