// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

#include <unordered_map>

namespace errdex {

/// A table whose columns appear as rows bring them; no more than ImportLimits allow.
class GrowingTable
{
public:
    explicit GrowingTable(QString heading)
        : m_heading(std::move(heading))
    {
    }

    void beginRow(int line) { m_rows.push_back({line, {}}); }
    void add(const std::string &column, const std::string &text)
    {
        auto found = m_places.find(column);
        if (found == m_places.end()) {
            if (m_columns.size() >= ImportLimits::columns) {
                m_isCut = true;
                return;
            }
            found = m_places.emplace(column, m_columns.size()).first;
            m_columns.push_back(column);
        }
        auto &cells = m_rows.back().cells;
        if (cells.size() <= found->second) {
            m_cells += found->second + 1 - cells.size();
            if (m_cells > ImportLimits::cells) {
                m_isCut = true;
                return;
            }
            cells.resize(found->second + 1);
        }
        std::string &cell = cells[found->second];
        if (!cell.empty())
            cell += '\n'; // a key that stands twice
        cell += text;
    }
    size_t rowCount() const { return m_rows.size(); }
    bool isCut() const { return m_isCut; } ///< there was more than a table takes

    ImportTable table()
    {
        ImportTable table;
        table.heading = m_heading;
        table.hasHeader = true;
        table.line = m_rows.empty() ? 0 : m_rows.front().line;
        table.cells.beginRow(table.line);
        for (const std::string &column : m_columns)
            table.cells.addText(column);
        for (Row &row : m_rows) {
            table.cells.beginRow(row.line);
            for (std::string &cell : row.cells)
                table.cells.addText(std::move(cell));
        }
        return table;
    }

private:
    struct Row
    {
        int line;
        std::vector<std::string> cells;
    };

    QString m_heading;
    std::vector<std::string> m_columns;
    std::unordered_map<std::string, size_t> m_places;
    std::vector<Row> m_rows;
    size_t m_cells = 0;
    bool m_isCut = false;
};

} // namespace errdex
