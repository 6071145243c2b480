// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QTableView>

namespace errdex {

/// Takes away the button between the two headers of a table, which selects all and looks like a
/// header without a text.
inline void hideCorner(QTableView &table)
{
    table.setCornerButtonEnabled(false);
    // The table shows it again with every change of its geometry, but not beyond this.
    if (auto *button = table.findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setMaximumSize(0, 0);
}

} // namespace errdex
