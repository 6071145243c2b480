// SPDX-License-Identifier: MIT
#include "ui/print/pageflow.h"

#include "core/text/direction.h"
#include "core/text/visible.h"
#include "ui/print/replayedtext.h"
#include "ui/theme/theme.h"

#include <QPagedPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace errdex {

namespace {

constexpr double padding = 3; // points, at all sides of a cell
constexpr double gap = 1; // points, between the texts of a cell
constexpr double line = 0.5; // points
constexpr double tableGap = 12; // points, between two tables
constexpr double headingGap = 4; // points, below a heading

double rowHeight(double textHeight, double point)
{
    return textHeight + 2 * padding * point;
}

/// The text as it is laid out. The isolates stand outside of the formats that begin or end with
/// them: a font of codes may have no glyph for them.
PaperText shownText(const PaperText &source, const QPaintEngine &engine)
{
    PaperText shown = source;
    shown.text = withControlSigns(source.text);
    for (qsizetype i = shown.isolates.size() - 1; i >= 0; --i) {
        const int begin = shown.isolates[i].begin;
        enclose(shown, begin, begin + shown.isolates[i].length, QChar(0x2068), QChar(0x2069));
    }
    if (isReplayed(engine))
        keepDirections(shown);
    return shown;
}

} // namespace

double PageFlow::LaidOutCell::heightOf(size_t index) const
{
    return layouts[lines[index].layout]->lineAt(lines[index].number).height();
}

PageFlow::PageFlow(const Layout &layout, QPagedPaintDevice &device, QPainter *painter,
                   PageStarted pageStarted)
    : m_layout(layout)
    , m_device(device)
    , m_painter(painter)
    , m_pageStarted(std::move(pageStarted))
{
}

PageFlow::LaidOutCell PageFlow::layOut(const PaperCell &cell, double width) const
{
    LaidOutCell result;
    for (const PaperText &source : cell) {
        const PaperText text = shownText(source, *m_device.paintEngine());
        auto layout = std::make_unique<QTextLayout>(text.text, text.font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment((m_layout.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                            | Qt::AlignAbsolute);
        option.setTextDirection(isReadRightToLeft(source.text) ? Qt::RightToLeft : Qt::LeftToRight);
        layout->setTextOption(option);
        layout->setFormats(text.formats);
        layout->beginLayout();
        for (QTextLine next = layout->createLine(); next.isValid(); next = layout->createLine()) {
            next.setLineWidth(std::max(width, 1.0));
            next.setPosition({});
            result.lines.push_back({result.layouts.size(), next.lineNumber()});
            result.height += next.height();
        }
        layout->endLayout();
        result.height += result.layouts.empty() ? 0 : gap * m_layout.point;
        result.layouts.push_back(std::move(layout));
    }
    return result;
}

std::vector<PageFlow::LaidOutCell> PageFlow::layOutRow(const std::vector<PaperCell> &cells) const
{
    std::vector<LaidOutCell> result;
    result.reserve(cells.size());
    for (size_t column = 0; column < cells.size(); ++column)
        result.push_back(
                layOut(cells[column],
                       m_shares[column] * m_layout.body.width() - 2 * padding * m_layout.point));
    return result;
}

QRectF PageFlow::columnRect(size_t column, double height) const
{
    const QRectF &body = m_layout.body;
    const double before =
            std::accumulate(m_shares.begin(), m_shares.begin() + qptrdiff(column), 0.0);
    const double width = m_shares[column] * body.width();
    const double left = m_layout.isRightToLeft ? body.right() - before * body.width() - width
                                               : body.left() + before * body.width();
    return {left, m_y, width, height};
}

void PageFlow::startTable(const std::vector<double> &shares, std::vector<PaperCell> head)
{
    m_shares = shares;
    m_head.clear();
    const auto laidOut = layOutRow(head);
    if (m_pages == 0)
        startPage();
    if (!head.empty())
        addLaidOut(laidOut);
    m_head = std::move(head);
}

void PageFlow::addHeading(const PaperText &text)
{
    m_shares = {1};
    m_head.clear();
    if (m_pages == 0)
        startPage();
    const LaidOutCell cell = layOut({text}, m_layout.body.width());
    for (size_t i = 0; i < cell.lines.size(); ++i) {
        if (m_y + cell.heightOf(i) > m_layout.body.bottom())
            startPage();
        if (m_painter && !m_isFull) {
            m_painter->setPen(Qt::black);
            cell.layouts[0]->lineAt(int(i)).draw(m_painter, {m_layout.body.left(), m_y});
        }
        m_y += cell.heightOf(i);
    }
    m_y += headingGap * m_layout.point;
}

void PageFlow::addGap()
{
    m_y += tableGap * m_layout.point;
}

void PageFlow::keepTogether(double points)
{
    if (m_pages > 0 && m_y + points * m_layout.point > m_layout.body.bottom())
        startNewPage();
}

void PageFlow::startNewPage()
{
    m_head.clear();
    startPage();
}

void PageFlow::startPage()
{
    if (m_layout.mostPages > 0 && m_pages == m_layout.mostPages)
        m_isFull = true;
    if (m_isFull)
        return;
    if (m_painter && m_pages > 0)
        m_device.newPage();
    ++m_pages;
    m_y = m_layout.body.top();
    if (m_pageStarted)
        m_pageStarted(m_pages);
    if (!m_head.empty()) {
        const std::vector<PaperCell> head = std::exchange(m_head, {});
        addLaidOut(layOutRow(head));
        m_head = head;
    }
    m_top = m_y;
}

void PageFlow::addRow(const std::vector<PaperCell> &cells)
{
    if (!m_isFull)
        addLaidOut(layOutRow(cells));
}

void PageFlow::addLaidOut(const std::vector<LaidOutCell> &cells)
{
    double height = 0;
    for (const LaidOutCell &cell : cells)
        height = std::max(height, rowHeight(cell.height, m_layout.point));
    std::vector<size_t> next(cells.size(), 0);
    const auto isDone = [&] {
        for (size_t column = 0; column < cells.size(); ++column) {
            if (next[column] < cells[column].lines.size())
                return false;
        }
        return true;
    };
    const auto left = [this] { return m_layout.body.bottom() - m_y; };
    if (height > left() && height <= m_layout.body.height() * 0.8)
        startPage();
    while (!m_isFull) {
        m_y += paintSlice(cells, next, left() - 2 * padding * m_layout.point);
        if (isDone())
            return;
        startPage();
    }
}

/// Paints the lines of the row that fit into `space`, from `next` on, one at least.
double PageFlow::paintSlice(const std::vector<LaidOutCell> &cells, std::vector<size_t> &next,
                            double space)
{
    const double pad = padding * m_layout.point;
    std::vector<size_t> ends = next;
    double tallest = 0;
    for (size_t column = 0; column < cells.size(); ++column) {
        const LaidOutCell &cell = cells[column];
        double used = 0;
        for (size_t &end = ends[column]; end < cell.lines.size(); ++end) {
            const bool isNewText = end > next[column] && cell.lines[end].number == 0;
            const double height = cell.heightOf(end) + (isNewText ? gap * m_layout.point : 0);
            const bool isFirstOfPage = end == next[column] && m_y <= m_top;
            if (used + height > space && !isFirstOfPage)
                break;
            used += height;
        }
        tallest = std::max(tallest, used);
    }
    if (m_painter) {
        const double height = tallest + 2 * pad;
        for (size_t column = 0; column < cells.size(); ++column) {
            const QRectF rect = columnRect(column, height);
            m_painter->setPen(
                    QPen(Theme::forPalette(lightPalette()).border, line * m_layout.point));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRect(rect);
            m_painter->setPen(Qt::black);
            double y = rect.top() + pad;
            for (size_t i = next[column]; i < ends[column]; ++i) {
                const Line &at = cells[column].lines[i];
                if (i > next[column] && at.number == 0)
                    y += gap * m_layout.point;
                cells[column].layouts[at.layout]->lineAt(at.number).draw(m_painter,
                                                                         {rect.left() + pad, y});
                y += cells[column].heightOf(i);
            }
        }
    }
    next = ends;
    return tallest + 2 * pad;
}

} // namespace errdex
