// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace errdex {

/// What the program is, its version, its licence, and whose words the catalogues are.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace errdex
