// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace errdex {

/// A dialog through which Tab goes as it is read (moveFocus()).
class Dialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool isForward) override;
};

} // namespace errdex
