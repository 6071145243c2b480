// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/block.h"

namespace errdex {

/// A table of a web page while its cells come one after the other: spans are filled, a title across it
/// and a head of several rows are told from its rows.
class HtmlTable
{
public:
    static constexpr int largestSpan = 200;

    explicit HtmlTable(int line);

    void beginRow(int line, bool isInHead); ///< `isInHead`: of <thead>
    void endRow() { ++m_row; }
    /// `rows` and `columns` that it spans: 1 to largestSpan; of rows 0 counts as 1.
    void beginCell(bool isHead, int rows, int columns);
    /// `room` is what it may fill of the page's cells, and is lessened.
    void endCell(const QString &text, size_t &room);
    /// The end: the table, with its title before it where it has one; nothing where it has no rows.
    std::vector<Block> take();

private:
    /// A text that fills columns of a row.
    struct Span
    {
        size_t column = 0;
        size_t columns = 1;
        QString text;
    };
    struct RowOfTable
    {
        std::vector<bool> taken; ///< places that a cell or a span fills
        std::vector<Span> spans;
        int line = 0;
        size_t cells = 0; ///< its own, without those that span into it
        bool isInHead = false;
        bool hasHead = false; ///< <th>
        bool hasData = false; ///< <td>
        bool hasSpans = false;

        bool isHead() const { return cells > 0 && (isInHead || !hasData); }
        bool isWide() const { return spans.size() == 1 && spans.front().columns > 1; }
    };

    Block takeTitle();
    void joinHead();
    size_t headRows() const;

    int m_line;
    std::vector<RowOfTable> m_rows; ///< those that cells span into, too
    size_t m_sourceRows = 0;
    size_t m_row = 0;
    size_t m_spanRows = 1; ///< of the present cell
    size_t m_spanColumns = 1;
};

} // namespace errdex
