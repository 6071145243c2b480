// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace errdex {

/// Rows of cells with the line that each row begins at. Cells are UTF-8 and point into the document
/// that was read, which the table keeps alive, or into texts of its own; so a large file is not
/// copied. Rows may differ in length: what a row lacks is empty.
class TextTable
{
public:
    TextTable() = default;
    explicit TextTable(std::shared_ptr<const std::string> document)
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
        return place < endOf(row) ? m_cells[place] : std::string_view();
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
    /// A cell within the document, or of text that outlives the table.
    void addView(std::string_view cell)
    {
        m_cells.push_back(cell);
        m_columns = std::max(m_columns, m_cells.size() - m_rows.back().begin);
    }
    void addText(std::string text)
    {
        addView(text.empty() ? std::string_view() : m_texts.emplace_back(std::move(text)));
    }
    void addText(const QString &text) { addText(text.toStdString()); }
    void removeLastRow()
    {
        m_cells.resize(m_rows.back().begin);
        m_rows.pop_back();
    }
    const std::shared_ptr<const std::string> &document() const { return m_document; }

private:
    struct RowPlace
    {
        size_t begin;
        int line;
    };

    size_t endOf(size_t row) const
    {
        return row + 1 < m_rows.size() ? m_rows[row + 1].begin : m_cells.size();
    }

    std::shared_ptr<const std::string> m_document;
    std::deque<std::string> m_texts; // a deque: its strings never move
    std::vector<std::string_view> m_cells;
    std::vector<RowPlace> m_rows;
    size_t m_columns = 0;
};

} // namespace errdex
