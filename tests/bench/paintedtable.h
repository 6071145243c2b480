// SPDX-License-Identifier: MIT
#pragma once

#include "operations.h"

#include <memory>

class QTableView;

namespace errdex {
class CodeTableModel;
}

namespace errdex::bench {

/// The model of the table in a shown QTableView, with a window of a usual size.
class PaintedTable
{
public:
    explicit PaintedTable(const Catalogue &catalogue);
    ~PaintedTable();
    Q_DISABLE_COPY_MOVE(PaintedTable)

    /// From handing over a result of all rows to the last pixel, the display server included. The
    /// amount is the number of rows. Every second result has one condition, so that each of them
    /// is another one.
    Measured show();

private:
    std::shared_ptr<const SearchResult> m_results[2];
    size_t m_next = 0;
    std::unique_ptr<CodeTableModel> m_model;
    std::unique_ptr<QTableView> m_view;
};

} // namespace errdex::bench
