// SPDX-License-Identifier: MIT
#include "ui/print/codesprinter.h"

#include "core/text/filename.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/export/exportsubject.h"
#include "ui/print/columnwidths.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t measuredRows = 400; // evenly from all: widths that usual texts need
constexpr double usualShare = 0.95; // of the texts; a column is not as wide as its longest one
constexpr double longestWord = 110; // points; an address or a token is broken
constexpr double cellPadding = 7; // points, both sides and a line
constexpr size_t stepRows = 16; // between two looks at whether to stop

double widestWord(const QFontMetricsF &metrics, const QString &text)
{
    static const QRegularExpression blanks(u"[\\s/-]+"_s);
    double widest = 0;
    for (const QStringView word : QStringView(text).split(blanks, Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString() + u'-'));
    return widest;
}

} // namespace

QString PrintedCodes::fileName() const
{
    return fileNameOf({CodesSubject::tr("error-codes", "name of a file"), query});
}

CodesPrinter::CodesPrinter(PrintedCodes codes, std::vector<CodeTableModel::Columns> columns,
                           int mostPages)
    : PagePrinter(QPageLayout::Landscape, mostPages)
    , m_codes(std::move(codes))
    , m_columns(std::move(columns))
{
}

QString CodesPrinter::title() const
{
    return tr("Error codes");
}

QString CodesPrinter::subtitle() const
{
    const size_t all = m_codes.result->store->rowCount();
    const size_t count = m_codes.count();
    const QString counts = count == all
            ? tr("%Ln code(s)", nullptr, int(all))
            : tr("%1 of %Ln code(s)", nullptr, int(all)).arg(Phrases::number(count));
    QStringList parts{counts};
    if (m_codes.rows)
        parts += tr("selected rows");
    if (!m_codes.query.isEmpty())
        parts += isolated(withControlSigns(m_codes.query.simplified()));
    return parts.join(u" · "_s);
}

double CodesPrinter::stepCount(double) const
{
    return double(std::max<size_t>((m_codes.count() + stepRows - 1) / stepRows, 1));
}

QString CodesPrinter::text(Row row, CodeTableModel::Columns column) const
{
    const SearchResult &result = *m_codes.result;
    return CodeTableModel::text(*result.store, result.userLayer.get(), row, column);
}

PaperCell CodesPrinter::cell(Row row, CodeTableModel::Columns column) const
{
    const UserLayer *own = m_codes.result->userLayer.get();
    QString shown = withVisibleControls(text(row, column));
    shown.replace(u'\n', QChar::LineSeparator);
    if (column != CodeTableModel::Code)
        return {{shown, look().plain}};
    const auto length = shown.size();
    // Behind the code, where no column of stars is needed.
    if (own && own->isStarred(row))
        shown += u" ★"_s;
    return {{shown, look().plain, {look().codeRange(0, length)}}};
}

/// A column of which every cell is empty would take room from the texts. In the window it may stay:
/// another search fills it.
CodesPrinter::Columns CodesPrinter::filledColumns() const
{
    Columns filled;
    for (const CodeTableModel::Columns column : m_columns) {
        bool isFilled = column == CodeTableModel::Provider || column == CodeTableModel::Code;
        for (size_t i = 0; !isFilled && i < m_codes.count(); ++i)
            isFilled = !text(m_codes.at(i), column).isEmpty();
        if (isFilled)
            filled.push_back(column);
    }
    return filled;
}

std::vector<double> CodesPrinter::shares(const Columns &columns, double points) const
{
    const QFontMetricsF plain(look().plain);
    const QFontMetricsF strong(look().strong);
    const QFontMetricsF code(look().code);
    const double scale = 72.0 / plain.fontDpi(); // the metrics are those of the screen
    const size_t rows = m_codes.count();
    const size_t measured = std::min(rows, measuredRows);
    std::vector<ColumnNeed> needs;
    for (const CodeTableModel::Columns column : columns) {
        const QFontMetricsF &metrics = column == CodeTableModel::Code ? code : plain;
        const QString head = CodeTableModel::title(column);
        ColumnNeed need{.word = widestWord(strong, head)};
        std::vector<double> widths{strong.horizontalAdvance(head)};
        for (size_t i = 0; i < measured; ++i) {
            for (const PaperText &part : cell(m_codes.at(i * rows / measured), column)) {
                widths.push_back(metrics.horizontalAdvance(part.text));
                need.word = std::max(need.word, widestWord(metrics, part.text));
            }
        }
        std::ranges::sort(widths);
        need.text = std::max(widths[size_t(double(widths.size() - 1) * usualShare)], need.word);
        need.word = std::min(need.word * scale, longestWord) + cellPadding;
        need.text = need.text * scale + cellPadding;
        need.text = std::max(need.text, need.word);
        needs.push_back(need);
    }
    std::vector<double> shares = columnWidths(needs, points);
    for (double &share : shares)
        share /= points;
    return shares;
}

bool CodesPrinter::fill(PageFlow &flow, double points, const Step &step) const
{
    const Columns columns = filledColumns();
    std::vector<PaperCell> head;
    for (const CodeTableModel::Columns column : columns)
        head.push_back({{CodeTableModel::title(column), look().strong}});
    flow.startTable(shares(columns, points), std::move(head));
    for (size_t i = 0; i < m_codes.count(); ++i) {
        std::vector<PaperCell> cells;
        for (const CodeTableModel::Columns column : columns)
            cells.push_back(cell(m_codes.at(i), column));
        flow.addRow(cells);
        if ((i % stepRows == stepRows - 1 && !step()) || flow.isFull())
            return false;
    }
    return m_codes.count() % stepRows == 0 || step();
}

} // namespace errdex
