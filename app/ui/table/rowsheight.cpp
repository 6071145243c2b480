// SPDX-License-Identifier: MIT
#include "ui/table/rowsheight.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace errdex {

int heightOfRows(const QTableView &table)
{
    return table.horizontalHeader()->sizeHint().height() + table.verticalHeader()->length()
            + table.horizontalScrollBar()->sizeHint().height() + 2 * table.frameWidth();
}

} // namespace errdex
