// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/quietview.h"

#include <QTableView>

namespace errdex {

/// A table of the main window. It leaves letters to the window, which writes them into the search box, and
/// the keys of the history, even where that has come to its end: Qt's would look for a row, or step through it.
class WindowTable : public QuietView<QTableView>
{
    Q_OBJECT

public:
    explicit WindowTable(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace errdex
