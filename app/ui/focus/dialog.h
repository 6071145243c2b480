// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace errdex {

/// A dialog through which Tab goes as it is read (moveFocus()), from its first part on where nothing else
/// was given the focus.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool isForward) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace errdex
