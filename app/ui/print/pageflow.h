// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace errdex {

/// A run of text in a cell on paper, with the formats of its parts. Line breaks are
/// QChar::LineSeparator. Characters that turn the direction are a stranger's and become signs; what
/// keeps its own direction, as a code with a minus in a line from right to left, is named in
/// `isolates`.
struct PaperText
{
    /// Units of the text.
    struct Part
    {
        int begin = 0;
        int length = 0;
    };
    QString text;
    QFont font;
    QList<QTextLayout::FormatRange> formats = {};
    QList<Part> isolates = {}; ///< in the order of the text, none within another
};

/// The texts of a cell, one below the other.
using PaperCell = std::vector<PaperText>;

/// Puts tables onto pages row by row: what was painted is forgotten, so that any number of rows
/// takes little memory. A row goes to the next page when it does not fit; one that is higher than
/// a page is broken between its lines. Without a painter it only counts pages.
///
/// Any thread, if only one.
class PageFlow
{
public:
    struct Layout
    {
        QRectF body; ///< of a page, in pixels of the device
        double point = 1; ///< pixels
        bool isRightToLeft = false;
        int mostPages = 0; ///< 0 for any number
    };
    /// Called after the first and each further page has begun, with its number from 1 on.
    using PageStarted = std::function<void(int number)>;

    PageFlow(const Layout &layout, QPagedPaintDevice &device, QPainter *painter,
             PageStarted pageStarted);

    /// The columns of the rows that follow, as shares of the width; `head` is repeated on each page,
    /// where it has cells.
    void startTable(const std::vector<double> &shares, std::vector<PaperCell> head);
    void addRow(const std::vector<PaperCell> &cells);
    /// A line over the whole width, with no table around it.
    void addHeading(const PaperText &text);
    void addGap(); ///< between two tables
    /// Begins a new page where less than this is left, so that no heading stands alone at its end.
    void keepTogether(double points);
    void startNewPage(); ///< for another table or heading

    int pages() const { return m_pages; } ///< begun so far
    /// Whether something does not stand on the `mostPages` pages.
    bool isFull() const { return m_isFull; }

private:
    void startPage();
    struct Line
    {
        size_t layout = 0; ///< in LaidOutCell::layouts
        int number = 0;
    };
    struct LaidOutCell
    {
        std::vector<std::unique_ptr<QTextLayout>> layouts;
        std::vector<Line> lines;
        double height = 0;
        double heightOf(size_t line) const;
    };

    LaidOutCell layOut(const PaperCell &cell, double width) const;
    std::vector<LaidOutCell> layOutRow(const std::vector<PaperCell> &cells) const;
    void addLaidOut(const std::vector<LaidOutCell> &cells);
    double paintSlice(const std::vector<LaidOutCell> &cells, std::vector<size_t> &next,
                      double space);
    QRectF columnRect(size_t column, double height) const;

    Layout m_layout;
    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    PageStarted m_pageStarted;
    std::vector<double> m_shares;
    std::vector<PaperCell> m_head;
    double m_y = 0;
    double m_top = 0; ///< of the rows of this page, below the head
    int m_pages = 0;
    bool m_isFull = false;
};

} // namespace errdex
