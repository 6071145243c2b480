// SPDX-License-Identifier: MIT
#include "core/import/htmltable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

HtmlTable::HtmlTable(int line)
    : m_line(line)
{
}

void HtmlTable::beginRow(int line, bool isInHead)
{
    if (m_rows.size() <= m_row)
        m_rows.resize(m_row + 1);
    m_rows[m_row].line = line;
    m_rows[m_row].isInHead = isInHead;
    m_sourceRows = m_row + 1;
}

void HtmlTable::beginCell(bool isHead, int rows, int columns)
{
    m_spanRows = size_t(std::clamp(rows, 1, largestSpan));
    m_spanColumns = size_t(std::clamp(columns, 1, largestSpan));
    if (m_row >= m_sourceRows)
        return; // a cell without a row
    RowOfTable &row = m_rows[m_row];
    (isHead ? row.hasHead : row.hasData) = true;
    row.hasSpans = row.hasSpans || m_spanRows > 1 || m_spanColumns > 1;
    ++row.cells;
}

void HtmlTable::endCell(const QString &text, size_t &room)
{
    if (m_row >= m_sourceRows)
        return;
    const std::vector<bool> &taken = m_rows[m_row].taken;
    const auto column = size_t(std::find(taken.begin(), taken.end(), false) - taken.begin());
    const size_t filled = m_spanRows * m_spanColumns;
    if (column + m_spanColumns > ImportLimits::columns || filled > room)
        return;
    room -= filled;
    if (m_rows.size() < m_row + m_spanRows)
        m_rows.resize(m_row + m_spanRows);
    for (size_t r = m_row; r < m_row + m_spanRows; ++r) {
        RowOfTable &row = m_rows[r];
        row.taken.resize(std::max(row.taken.size(), column + m_spanColumns));
        std::fill_n(row.taken.begin() + qsizetype(column), m_spanColumns, true);
        row.spans.push_back({column, m_spanColumns, text});
    }
}

std::vector<Block> HtmlTable::take()
{
    // A rowspan may reach beyond the last row of the source.
    m_rows.resize(m_sourceRows);
    while (!m_rows.empty() && m_rows.back().spans.empty())
        m_rows.pop_back();
    std::vector<Block> blocks;
    if (Block title = takeTitle(); !title.text.isEmpty())
        blocks.push_back(std::move(title));
    joinHead();
    if (m_rows.empty())
        return blocks;
    Block table;
    table.kind = Block::Kind::Table;
    table.line = m_line;
    table.hasHeader = m_rows.front().hasHead || m_rows.front().isInHead;
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const RowOfTable &row = m_rows[r];
        std::vector<QString> &cells = table.rows.emplace_back();
        // A value that spans rows is the value of each; one that spans columns stands once.
        for (const Span &span : row.spans) {
            cells.resize(std::max(cells.size(), span.column + 1));
            cells[span.column] = span.text;
        }
        table.rowLines.push_back(row.line);
        if (r > 0 && row.isWide())
            table.wideRows.push_back(r);
    }
    blocks.push_back(std::move(table));
    return blocks;
}

/// "Order errors" across the table, above its head.
Block HtmlTable::takeTitle()
{
    Block title;
    title.kind = Block::Kind::Heading;
    title.level = summaryLevel;
    if (m_rows.size() < 3 || !m_rows[0].isWide() || !m_rows[1].isHead())
        return title;
    title.line = m_rows[0].line;
    title.text = m_rows[0].spans.front().text;
    m_rows.erase(m_rows.begin());
    return title;
}

/// How many rows the head has; what is not surely more than one row is one.
size_t HtmlTable::headRows() const
{
    constexpr size_t tallest = 3;
    constexpr qsizetype longestName = 200;
    const auto isLong = [](const Span &span) { return span.text.size() > longestName; };
    size_t head = 0;
    while (head < std::min(m_rows.size(), tallest) && m_rows[head].isHead()
           && (head == 0 || m_rows[head - 1].hasSpans || m_rows[head].isInHead))
        ++head;
    // Of <td> is what cells of the head span into.
    if (head == 1 && m_rows.size() > 1 && m_rows[1].spans.size() > m_rows[1].cells)
        ++head;
    for (size_t r = 0; r < std::min(head, m_rows.size()); ++r) {
        if (std::ranges::any_of(m_rows[r].spans, isLong))
            return 1; // no names, and copied for each column
    }
    return head < m_rows.size() ? head : 1;
}

/// "HTTP" above "Status" is "HTTP\nStatus".
void HtmlTable::joinHead()
{
    const size_t head = headRows();
    if (head < 2)
        return;
    std::vector<Span> names;
    for (size_t r = 0; r < head; ++r) {
        for (const Span &span : m_rows[r].spans) {
            for (size_t column = span.column; column < span.column + span.columns; ++column) {
                while (names.size() <= column)
                    names.push_back({names.size(), 1, {}});
                QString &name = names[column].text;
                if (name.isEmpty())
                    name = span.text;
                else if (name != span.text && !name.endsWith(u'\n' + span.text))
                    name += u'\n' + span.text;
            }
        }
    }
    m_rows.front().spans = std::move(names);
    m_rows.erase(m_rows.begin() + 1, m_rows.begin() + qsizetype(head));
}

} // namespace errdex
