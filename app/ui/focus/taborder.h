// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace errdex {

/// A window and all its parts in the order in which they are read: as the layouts have it, and by their
/// place where there is no layout. What holds others comes before them; what is hidden is there too.
QList<QWidget *> readingOrder(QWidget &window);

/// What Tab does in our windows: moves the focus to the next part, or the one before, in the reading
/// order, from the end to the start. Qt goes by the order in which parts were made, which is another one
/// where a part was made early, late, or anew. False where there is nowhere to go.
bool moveFocus(QWidget &window, bool isForward);

} // namespace errdex
