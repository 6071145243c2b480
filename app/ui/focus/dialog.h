// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QInputDialog;

namespace errdex {

/// Says of the buttons that leave a dialog, whose names leave the key open, which one it is.
void describeLeaving(const QDialog &dialog);

/// A dialog through which Tab goes as it is read (moveFocus()), from its first part on where nothing else
/// was given the focus. Opens no larger than the screen has room for.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    void setVisible(bool isVisible) override;

protected:
    /// What of the screen a dialog may take, so that its frame has room too.
    QSize roomOnScreen() const;
    bool focusNextPrevChild(bool isForward) override;
    void showEvent(QShowEvent *event) override;
    /// Once more where the language changes while it is open.
    void describeButtons() { describeLeaving(*this); }
};

/// Asks for a line of text, a name; the caller opens it, and listens. `ofField` and `ofOk` say what the
/// field is for and what the button does.
QInputDialog *makeQuestion(QWidget *parent, const QString &title, const QString &label,
                           const QString &ofField, const QString &ofOk);

} // namespace errdex
