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
    : QTableWidget(0, int(headers.size()), parent)
{
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
