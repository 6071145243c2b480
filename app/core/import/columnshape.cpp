// SPDX-License-Identifier: MIT
#include "core/import/columnshape.h"

#include "core/import/codeshape.h"

#include <QSet>

#include <algorithm>

namespace errdex {

ColumnShape shapeOf(const ImportTable &table, size_t column)
{
    ColumnShape shape;
    QSet<QString> seen;
    const size_t end = std::min(table.cells.rowCount(), table.firstRow() + ColumnShape::sampleRows);
    for (size_t row = table.firstRow(); row < end; ++row) {
        const std::string_view cell = table.cells.cell(row, column);
        if (cell.empty())
            continue;
        ++shape.filled;
        shape.length += double(cell.size());
        if (cell.size() > 200)
            continue;
        const QString text = strippedCode(table.cells.string(row, column));
        const double likeness = codeShape(text);
        shape.codes += likeness >= 0.5;
        shape.numbers += likeness >= 1 && text.back().isDigit() && !text.front().isLetter();
        shape.statuses += text.size() == 3 && httpStatusIn(text).has_value();
        seen.insert(text);
    }
    shape.distinct = size_t(seen.size());
    if (shape.filled > 0)
        shape.length /= double(shape.filled);
    return shape;
}

} // namespace errdex
