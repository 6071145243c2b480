// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonprinter.h"

#include "models/comparisoncards.h"
#include "ui/compare/pageflow.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr double pointSize = 8; // of the texts
constexpr double headPoints = 34; // of the page's head and foot, with the gap to the text
constexpr double footPoints = 22;
constexpr double narrowestColumn = 105; // points; more columns than fit go onto further pages
constexpr double namesColumn = 110; // points
constexpr size_t cardsBeside = 4;
constexpr double fieldsShare = 0.14; // of the width: the names of the cards' fields

/// Columns that fit beside each other, as even as possible: 6 in two threes rather than five and one.
size_t bandsOf(const Comparison &comparison, double points)
{
    const auto fitting = size_t(std::max(1.0, (points - namesColumn) / narrowestColumn));
    return (comparison.columnCount() + fitting - 1) / fitting;
}

} // namespace

/// The fonts of a print, chosen in the thread of the window.
struct ComparisonPrinter::Look
{
    QFont plain;
    QFont strong;
    QFont muted;
    QFont code;
    QColor mutedColor;
    QColor markColor;
    bool isRightToLeft = false;

    static Look ofWindow()
    {
        const auto font = [](double points, QFont::Weight weight) {
            QFont result = QGuiApplication::font();
            result.setPointSizeF(points);
            result.setWeight(weight);
            return result;
        };
        const Theme theme = Theme::forPalette(lightPalette());
        return {.plain = font(pointSize, QFont::Normal),
                .strong = font(pointSize, QFont::DemiBold),
                .muted = font(pointSize - 1, QFont::Normal),
                .code = codeFont(font(pointSize, QFont::DemiBold)),
                .mutedColor = theme.mutedText,
                .markColor = theme.matchBackground,
                .isRightToLeft = QGuiApplication::isRightToLeft()};
    }

    PaperText mutedText(const QString &text) const
    {
        QTextCharFormat grey;
        grey.setForeground(mutedColor);
        return {text, muted, {{0, int(text.size()), grey}}};
    }

    QTextLayout::FormatRange codeRange(int start, qsizetype length) const
    {
        QTextCharFormat format;
        format.setFont(code);
        return {start, int(length), format};
    }
};

/// One way through everything: to count the pages, or to paint them.
struct ComparisonPrinter::Run
{
    std::shared_ptr<const Comparison> shared;
    const Comparison &comparison;
    const Look &look;
    PageFlow &flow;
    double points; ///< the width of the text
    const std::function<bool()> &step; ///< tells that another row is done; false to stop

    bool addTables();
    bool addTable(size_t firstColumn, size_t lastColumn);
    bool addCards(size_t line);
    bool addCardTable(const ComparisonCardsModel &model, std::span<const int> beside);
    PaperCell codesOf(size_t line, size_t column) const;
};

PaperCell ComparisonPrinter::Run::codesOf(size_t line, size_t column) const
{
    const CatalogStore &store = comparison.store();
    PaperCell cell;
    for (const Row row : comparison.cell(line, column)) {
        QString code = store.string(row, TextField::Code);
        if (comparison.isCollision(row))
            code.prepend(u"≠ "_s);
        cell.push_back({code + u' ' + shortText(store, row),
                        look.plain,
                        {look.codeRange(0, code.size())}});
    }
    return cell;
}

bool ComparisonPrinter::Run::addTable(size_t firstColumn, size_t lastColumn)
{
    const CatalogStore &store = comparison.store();
    const double first = namesColumn / points;
    std::vector<double> shares{first};
    std::vector<PaperCell> head{
            {{ComparisonText::alignmentTitle(comparison.request().alignment), look.strong}}};
    for (size_t column = firstColumn; column < lastColumn; ++column) {
        shares.push_back((1 - first) / double(lastColumn - firstColumn));
        head.push_back({{store.providers()[comparison.provider(column)].name, look.strong}});
    }
    flow.startTable(shares, std::move(head));
    for (size_t line = 0; line < comparison.lineCount(); ++line) {
        PaperCell name{{ComparisonText::title(comparison, line), look.strong}};
        if (const QString group = ComparisonText::group(comparison, line); !group.isEmpty())
            name.push_back(look.mutedText(group));
        std::vector<PaperCell> cells{std::move(name)};
        for (size_t column = firstColumn; column < lastColumn; ++column)
            cells.push_back(codesOf(line, column));
        flow.addRow(cells);
        if (!step() || flow.isFull())
            return false;
    }
    return true;
}

bool ComparisonPrinter::Run::addTables()
{
    const size_t bands = bandsOf(comparison, points);
    const size_t columns = comparison.columnCount();
    for (size_t band = 0; band < bands; ++band) {
        if (band > 0)
            flow.startNewPage();
        if (!addTable(band * columns / bands, (band + 1) * columns / bands))
            return false;
    }
    return true;
}

bool ComparisonPrinter::Run::addCardTable(const ComparisonCardsModel &model,
                                          std::span<const int> beside)
{
    std::vector<double> shares{fieldsShare};
    std::vector<PaperCell> head{{}};
    for (const int card : beside) {
        shares.push_back((1 - fieldsShare) / double(beside.size()));
        const QString title = model.cardTitle(card) + u' ';
        const QString code = model.cardCode(card);
        head.push_back(
                {{title + code, look.strong, {look.codeRange(int(title.size()), code.size())}}});
    }
    flow.startTable(shares, std::move(head));
    QTextCharFormat marked; // paper may be grey: a line as well as a colour
    marked.setFontUnderline(true);
    marked.setBackground(look.markColor);
    for (int row = 0; row < model.fields().size(); ++row) {
        std::vector<PaperCell> cells{
                {look.mutedText(ComparisonCardsModel::fieldTitle(model.fields()[row]))}};
        for (const int card : beside) {
            const QModelIndex index = model.index(row, card);
            PaperText text{index.data().toString().replace(u'\n', QChar::LineSeparator),
                           look.plain};
            for (const Span &span :
                 index.data(ComparisonCardsModel::DifferencesRole).value<QList<Span>>())
                text.formats.append({int(span.begin), int(span.length), marked});
            cells.push_back({std::move(text)});
        }
        flow.addRow(cells);
    }
    return step() && !flow.isFull();
}

bool ComparisonPrinter::Run::addCards(size_t line)
{
    ComparisonCardsModel model;
    model.setLine(shared, line, std::numeric_limits<qsizetype>::max());
    std::vector<int> shown; // who has nothing needs no paper
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.cards()[column].row)
            shown.push_back(column);
    }
    QFont large = look.strong;
    large.setPointSizeF(pointSize + 3);
    flow.addHeading({ComparisonText::title(comparison, line), large});
    const std::span<const int> all(shown);
    for (size_t first = 0; first < all.size(); first += cardsBeside) {
        if (first > 0)
            flow.addGap();
        if (!addCardTable(model, all.subspan(first, std::min(cardsBeside, all.size() - first))))
            return false;
    }
    return true;
}

ComparisonPrinter::ComparisonPrinter(std::shared_ptr<const Comparison> comparison, Options options)
    : m_comparison(std::move(comparison))
    , m_options(std::move(options))
    , m_look(std::make_shared<const Look>(Look::ofWindow()))
{
}

QString ComparisonPrinter::title() const
{
    QStringList names;
    for (size_t column = 0; column < std::min<size_t>(m_comparison->columnCount(), 6); ++column)
        names += m_comparison->store().providers()[m_comparison->provider(column)].name;
    if (m_comparison->columnCount() > 6)
        names += u"…"_s;
    return names.join(u" · "_s);
}

QString ComparisonPrinter::subtitle() const
{
    const ComparisonRequest &request = m_comparison->request();
    //: %1 is "Concept", "HTTP status" or "Code"
    QStringList parts{tr("Aligned by: %1").arg(ComparisonText::alignmentTitle(request.alignment)),
                      ComparisonText::filterTitle(request.filter)};
    if (request.baseline)
        parts += tr("Baseline: %1").arg(m_comparison->store().providers()[*request.baseline].name);
    if (request.found)
        parts += tr("filtered by a search");
    return parts.join(u" · "_s);
}

void ComparisonPrinter::paintFrame(QPainter &painter, const QRectF &page, double point, int number,
                                   int pages) const
{
    const auto leading = m_look->isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto trailing = m_look->isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const QRectF head(page.left(), page.top(), page.width(), 14 * point);
    QFont large = m_look->strong;
    large.setPointSizeF(pointSize + 1);
    painter.setPen(Qt::black);
    painter.setFont(large);
    painter.drawText(head, int(leading | Qt::AlignAbsolute | Qt::AlignVCenter), title());
    painter.setPen(m_look->mutedColor);
    painter.setFont(m_look->muted);
    painter.drawText(head.translated(0, 12 * point),
                     int(leading | Qt::AlignAbsolute | Qt::AlignVCenter), subtitle());
    painter.drawText(head, int(trailing | Qt::AlignAbsolute | Qt::AlignVCenter), u"Errdex"_s);
    const QRectF foot(page.left(), page.bottom() - 14 * point, page.width(), 14 * point);
    painter.drawText(foot, int(leading | Qt::AlignAbsolute | Qt::AlignBottom),
                     QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    const QString place = pages > 0 ? tr("Page %1 of %2").arg(number).arg(pages)
                                    : tr("Page %1").arg(number);
    painter.drawText(foot, int(trailing | Qt::AlignAbsolute | Qt::AlignBottom), place);
    if (pages == 0 && number == m_options.mostPages)
        painter.drawText(foot, int(Qt::AlignHCenter | Qt::AlignBottom),
                         tr("The preview ends here; the print goes on."));
}

int ComparisonPrinter::run(PageFlow &flow, double points, const std::function<bool()> &step) const
{
    Run run{m_comparison, *m_comparison, *m_look, flow, points, step};
    bool isWanted = true;
    if (m_options.hasTable)
        isWanted = run.addTables();
    for (size_t i = 0; isWanted && i < m_options.cards.size(); ++i) {
        if (flow.pages() > 0)
            flow.startNewPage();
        isWanted = run.addCards(m_options.cards[i]);
    }
    return isWanted || flow.isFull() ? flow.pages() : 0;
}

int ComparisonPrinter::print(QPagedPaintDevice &device, const Progress &progress) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const double point = device.logicalDpiY() / 72.0;
    const QRectF page(QPointF(), QSizeF(device.width(), device.height()));
    const PageFlow::Layout layout{
            .body = page.adjusted(0, headPoints * point, 0, -footPoints * point),
            .point = point,
            .isRightToLeft = m_look->isRightToLeft,
            .mostPages = m_options.mostPages};
    const double points = layout.body.width() / device.logicalDpiX() * 72;
    const double rows = double(m_options.hasTable
                                       ? bandsOf(*m_comparison, points) * m_comparison->lineCount()
                                       : 0)
            + double(m_options.cards.size());
    double done = 0;
    const auto step = [&] { return !progress || progress(std::min(++done / (2 * rows), 1.0)); };
    // Counted first: "Page 1 of 9" stands on the first one.
    PageFlow counter(layout, device, nullptr, {});
    int pages = run(counter, points, step);
    if (pages == 0)
        return 0;
    if (counter.isFull())
        pages = 0;
    done = rows;
    PageFlow flow(layout, device, &painter,
                  [&](int number) { paintFrame(painter, page, point, number, pages); });
    return run(flow, points, step);
}

ExportOutcome ComparisonPrinter::writePdf(const QString &path, const Progress &progress) const
{
    return writeWholeFile(path, [&](QIODevice &file) {
        ExportOutcome outcome;
        QPdfWriter writer(&file);
        writer.setTitle(title());
        writer.setCreator(u"Errdex"_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        bool isCanceled = false;
        print(writer, [&](double share) {
            isCanceled = isCanceled || (progress && !progress(share));
            return !isCanceled;
        });
        outcome.bytes = file.pos();
        if (isCanceled)
            outcome.status = ExportOutcome::Status::Canceled;
        for (size_t line = 0; line < m_comparison->lineCount(); ++line) {
            for (size_t column = 0; column < m_comparison->columnCount(); ++column)
                outcome.rows += m_comparison->cell(line, column).size();
        }
        return outcome;
    });
}

} // namespace errdex
