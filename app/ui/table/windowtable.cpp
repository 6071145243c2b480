// SPDX-License-Identifier: MIT
#include "ui/table/windowtable.h"

#include "ui/actions/keytext.h"

#include <QKeyEvent>

namespace errdex {

WindowTable::WindowTable(QWidget *parent)
    : QuietView(parent)
{
}

void WindowTable::keyPressEvent(QKeyEvent *event)
{
    if (isWriting(*event) || isHistoryKey(event->keyCombination()))
        event->ignore();
    else
        QuietView::keyPressEvent(event);
}

} // namespace errdex
