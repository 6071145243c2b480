// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/dialog.h"

class QLabel;

namespace errdex {

/// What the program is, its version and those of everything it is made with, their licences, and
/// whose words the catalogues are. Its button copies what a report of an error should begin with.
class AboutDialog : public Dialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    QWidget *makeLibraries();
    QWidget *makeNotices();
    void copyDetails();

    QLabel *m_note; ///< "Copied"
};

} // namespace errdex
