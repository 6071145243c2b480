// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonprinter.h"

#include "core/text/filename.h"
#include "core/text/visible.h"
#include "models/comparisoncards.h"
#include "ui/export/exportsubject.h"
#include "ui/print/pageflow.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

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

/// One way through everything: to count the pages, or to paint them.
struct ComparisonPrinter::Run
{
    std::shared_ptr<const Comparison> shared;
    const Comparison &comparison;
    const PaperLook &look;
    PageFlow &flow;
    double points; ///< the width of the text
    bool forColleagues;
    const Step &step; ///< tells that another row is done; false to stop

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
        // As the window has it beside the code.
        const int status = store.httpStatus(row);
        const QString http = status == 0 ? QString() : u"  HTTP "_s + QString::number(status);
        cell.push_back(look.textWithCode({}, code, http + u"  "_s + shortText(store, row)));
    }
    if (comparison.isUnknown(line, column))
        cell.push_back(look.mutedText(ComparisonText::unknown()));
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
        PaperText text = look.textWithCode(title, code);
        text.font = look.strong;
        head.push_back({std::move(text)});
    }
    flow.startTable(shares, std::move(head));
    QTextCharFormat marked; // paper may be grey: a line as well as a colour
    marked.setUnderlineStyle(QTextCharFormat::DashUnderline);
    marked.setBackground(look.markColor);
    for (int row = 0; row < model.fields().size(); ++row) {
        if (!forColleagues && model.fields()[row] == ComparisonCardsModel::Fact::Remark)
            continue;
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
    flow.addHeading({ComparisonText::title(comparison, line), look.large});
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
    : PagePrinter(QPageLayout::Landscape, options.mostPages)
    , m_comparison(std::move(comparison))
    , m_options(std::move(options))
{
}

QString ComparisonPrinter::title() const
{
    QStringList names;
    for (size_t column = 0; column < std::min<size_t>(m_comparison->columnCount(), 6); ++column)
        names += isolated(withControlSigns(
                m_comparison->store().providers()[m_comparison->provider(column)].name));
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
        parts += tr("Baseline: %1")
                         .arg(isolated(withControlSigns(
                                 m_comparison->store().providers()[*request.baseline].name)));
    if (request.found)
        parts += m_options.query.isEmpty()
                ? tr("filtered by a search")
                //: %1 is a query, "http:4xx"
                : tr("filtered by: %1")
                          .arg(isolated(withControlSigns(m_options.query.simplified())));
    return parts.join(u" · "_s);
}

size_t ComparisonPrinter::codeCount() const
{
    size_t codes = 0;
    const auto count = [&codes, this](size_t line) {
        for (size_t column = 0; column < m_comparison->columnCount(); ++column)
            codes += m_comparison->cell(line, column).size();
    };
    if (m_options.hasTable) { // which the cards only say more of
        for (size_t line = 0; line < m_comparison->lineCount(); ++line)
            count(line);
    } else {
        std::ranges::for_each(m_options.cards, count);
    }
    return codes;
}

std::optional<size_t> ComparisonPrinter::lineCount() const
{
    return m_options.hasTable ? std::optional(m_comparison->lineCount()) : std::nullopt;
}

QString ComparisonPrinter::fileName() const
{
    constexpr size_t mostNamed = 4; // more would fill a name, and tell little
    QStringList parts{ComparisonSubject::tr("comparison", "name of a file")};
    for (size_t column = 0; column < m_comparison->columnCount(); ++column) {
        if (m_comparison->columnCount() <= mostNamed)
            parts += m_comparison->store().providers()[m_comparison->provider(column)].slug;
    }
    if (m_comparison->request().found)
        parts += m_options.query;
    for (const size_t line : m_options.cards)
        parts += ComparisonText::title(*m_comparison, line);
    return fileNameOf(parts);
}

double ComparisonPrinter::stepCount(double points) const
{
    const size_t bands = m_options.hasTable ? bandsOf(*m_comparison, points) : 0;
    return double(bands * m_comparison->lineCount() + m_options.cards.size());
}

bool ComparisonPrinter::fill(PageFlow &flow, double points, const Step &step) const
{
    Run run{m_comparison, *m_comparison, look(), flow, points, m_options.forColleagues, step};
    bool isWanted = true;
    if (m_options.hasTable)
        isWanted = run.addTables();
    for (size_t i = 0; isWanted && i < m_options.cards.size(); ++i) {
        if (flow.pages() > 0)
            flow.startNewPage();
        isWanted = run.addCards(m_options.cards[i]);
    }
    return isWanted;
}

} // namespace errdex
