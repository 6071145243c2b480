// SPDX-License-Identifier: MIT
#include "core/import/columnshape.h"

#include "core/import/codeshape.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

ColumnShape shapeOf(const ImportTable &table, size_t column)
{
    ColumnShape shape;
    QSet<QString> seen;
    const size_t end = std::min(table.cells.rowCount(), table.firstRow() + ColumnShape::sampleRows);
    for (size_t row = table.firstRow(); row < end; ++row) {
        const std::string_view cell = table.cells.cell(row, column);
        if (cell.empty() || std::ranges::binary_search(table.wideRows, row))
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

bool tellsStatuses(const ImportTable &table, size_t column)
{
    static const QStringList nothing{u"-"_s, u"–"_s, u"—"_s, u"n/a"_s, u"none"_s};
    size_t told = 0;
    size_t statuses = 0;
    const size_t end = std::min(table.cells.rowCount(), table.firstRow() + ColumnShape::sampleRows);
    for (size_t row = table.firstRow(); row < end; ++row) {
        const QString text = strippedCode(table.cells.string(row, column));
        if (text.isEmpty() || nothing.contains(text, Qt::CaseInsensitive))
            continue;
        ++told;
        statuses += firstHttpStatusIn(text).has_value();
    }
    return statuses * 2 >= told;
}

bool speaksOfErrors(const QString &text)
{
    static const QRegularExpression words(
            u"error|err\\b|\\bcodes?\\b|status|exception|fault|reject|fail|decline|reason|problem|"
            "\\b[1-5]xx\\b|\\b\\d{2,}xx|warning|fehler|erreur|ошибк|خطا|错误"_s,
            QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace errdex
