// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/sharedtext.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <vector>

namespace errdex {

/// Rows of cells with the line that each row begins at. Cells are UTF-8 and lie in the document that
/// was read, which the table keeps alive, or are texts of its own; so a large file is not copied.
/// Rows may differ in length: what a row lacks is empty.
class TextTable
{
public:
    TextTable() = default;
    explicit TextTable(SharedText document)
        : m_document(std::move(document))
    {
    }
    TextTable(TextTable &&) = default;
    TextTable &operator=(TextTable &&) = default;
    TextTable(const TextTable &) = delete;
    TextTable &operator=(const TextTable &) = delete;
    ~TextTable() = default;

    size_t rowCount() const { return m_rows.size(); }
    size_t columnCount() const { return m_columns; } ///< of the longest row
    size_t cellCount(size_t row) const { return endOf(row) - m_rows[row].begin; }
    int line(size_t row) const { return m_rows[row].line; } ///< from 1
    std::string_view cell(size_t row, size_t column) const
    {
        const size_t place = m_rows[row].begin + column;
        return place < endOf(row) ? textOf(m_cells[place]) : std::string_view();
    }
    QString string(size_t row, size_t column) const
    {
        const std::string_view text = cell(row, column);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    /// Room for about as many rows and cells, so that a large table needs not move as it grows.
    void reserve(size_t rows, size_t cells)
    {
        m_rows.reserve(rows);
        m_cells.reserve(cells);
    }
    size_t allCells() const { return m_cells.size(); }
    void beginRow(int line) { m_rows.push_back({m_cells.size(), line}); }
    /// A part of the document; any other text is copied.
    void addView(std::string_view cell)
    {
        const std::string_view document = m_document.view();
        // As numbers: pointers into different texts have no order.
        const auto at = reinterpret_cast<std::uintptr_t>(cell.data())
                - reinterpret_cast<std::uintptr_t>(document.data());
        if (at <= document.size() && cell.size() <= document.size() - at && at < ownText)
            add({std::uint32_t(at), std::uint32_t(cell.size())});
        else
            addText(std::string(cell));
    }
    void addText(std::string text)
    {
        if (text.empty())
            return add({});
        add({std::uint32_t(m_texts.size()) | ownText, 0});
        m_texts.push_back(std::move(text));
    }
    void addText(const QString &text) { addText(text.toStdString()); }
    void removeLastRow()
    {
        m_cells.resize(m_rows.back().begin);
        m_rows.pop_back();
    }

private:
    /// Half the size of a view, of which a large table has ten million.
    struct Cell
    {
        std::uint32_t begin = 0; ///< in the document; with `ownText` the number of an own text
        std::uint32_t size = 0;
    };
    static constexpr std::uint32_t ownText = std::uint32_t(1) << 31;
    struct RowPlace
    {
        size_t begin;
        int line;
    };

    size_t endOf(size_t row) const
    {
        return row + 1 < m_rows.size() ? m_rows[row + 1].begin : m_cells.size();
    }

    std::string_view textOf(Cell cell) const
    {
        return (cell.begin & ownText) != 0 ? std::string_view(m_texts[cell.begin & ~ownText])
                                           : m_document.view().substr(cell.begin, cell.size);
    }
    void add(Cell cell)
    {
        m_cells.push_back(cell);
        m_columns = std::max(m_columns, m_cells.size() - m_rows.back().begin);
    }

    SharedText m_document;
    std::deque<std::string> m_texts; // a deque: its strings never move
    std::vector<Cell> m_cells;
    std::vector<RowPlace> m_rows;
    size_t m_columns = 0;
};

} // namespace errdex
