// SPDX-License-Identifier: MIT
#include "plaintable.h"

#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QScrollBar>

namespace errdex {

namespace {

constexpr int columnGap = 24;

} // namespace

PlainTable::PlainTable(const QStringList &headers, QWidget *parent)
    : QuietView(parent)
{
    setColumnCount(int(headers.size()));
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

// A list is walked by rows, as elsewhere: Home and End lead to its ends. Headings are passed over.
QModelIndex PlainTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableWidget::moveCursor(action, modifiers);
    const int step = action == MoveHome ? 1 : -1;
    int row = action == MoveHome ? 0 : rowCount() - 1;
    const auto isHeading = [this](int line) {
        const QTableWidgetItem *cell = item(line, 0);
        return cell && !cell->flags().testFlag(Qt::ItemIsSelectable);
    };
    while (isHeading(row))
        row += step;
    return model()->index(row, 0);
}

void PlainTable::addLine(const QStringList &texts)
{
    const int row = rowCount();
    setRowCount(row + 1);
    for (int column = 0; column < texts.size(); ++column)
        setItem(row, column, new QTableWidgetItem(texts.at(column)));
    fitColumns();
}

void PlainTable::addHeading(const QString &text)
{
    const int row = rowCount();
    setRowCount(row + 1);
    auto *item = new QTableWidgetItem(text);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::ItemIsEnabled);
    setItem(row, 0, item);
    setSpan(row, 0, 1, columnCount());
}

void PlainTable::setCodeColumn(int column)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (QTableWidgetItem *cell = item(row, column))
            cell->setFont(codeFont(font()));
    }
    fitColumns();
}

void PlainTable::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + columnGap);
}

int PlainTable::widthForContents() const
{
    int width = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    for (int column = 0; column < columnCount(); ++column)
        width += std::max(sizeHintForColumn(column) + columnGap, columnWidth(column));
    return width;
}

} // namespace errdex
