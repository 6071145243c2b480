// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonoutput.h"

#include "core/text/visible.h"

using namespace Qt::StringLiterals;

namespace errdex {

ComparisonOutput::ComparisonOutput(QWidget *window)
    : PaperOutput(window)
{
}

void ComparisonOutput::setComparison(std::shared_ptr<const Comparison> comparison,
                                     std::optional<size_t> line, const QString &query)
{
    m_query = query;
    m_comparison = std::move(comparison);
    m_line = line;
}

bool ComparisonOutput::hasLines()
{
    const bool hasSome = m_comparison && m_comparison->lineCount() > 0;
    if (m_comparison && !hasSome)
        Q_EMIT nothingToTake();
    return hasSome;
}

void ComparisonOutput::ask(PrintDialog::Way way, PrintScope scope)
{
    if (!hasLines())
        return;
    PrintOffer offer;
    offer.shown = m_comparison->lineCount();
    offer.isComparison = true;
    if (m_line) {
        offer.selected = 1;
        offer.current = withControlSigns(ComparisonText::title(*m_comparison, *m_line));
    }
    PaperOutput::ask(offer, scope, way,
                     [this](PrintScope chosen, PrintDialog::Way chosenWay, bool forColleagues) {
                         take(chosenWay, chosen, forColleagues);
                     });
}

void ComparisonOutput::take(PrintDialog::Way way, PrintScope scope, bool forColleagues)
{
    if (hasLines())
        PaperOutput::take(way,
                          [this, scope, forColleagues](int mostPages) {
                              return printer(scope, forColleagues, mostPages);
                          },
                          {.preview = u"comparisonPreview"_s,
                           .chooser = u"comparisonChooser"_s,
                           .title = tr("Save the comparison as PDF")});
}

PaperOutput::Printer ComparisonOutput::printer(PrintScope scope, bool forColleagues,
                                               int mostPages) const
{
    ComparisonPrinter::Options options{.hasTable = scope != PrintScope::Cards,
                                       .forColleagues = forColleagues,
                                       .mostPages = mostPages,
                                       .query = m_query};
    if (m_line && (scope == PrintScope::Cards || scope == PrintScope::TableAndCards))
        options.cards.push_back(*m_line);
    return std::make_shared<const ComparisonPrinter>(m_comparison, std::move(options));
}

} // namespace errdex
