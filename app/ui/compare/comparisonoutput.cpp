// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonoutput.h"

#include "ui/compare/comparepage.h"
#include "ui/lastfolder.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace errdex {

ComparisonOutput::ComparisonOutput(QWidget *window)
    : PaperOutput(window)
{
}

void ComparisonOutput::setComparison(std::shared_ptr<const Comparison> comparison,
                                     std::optional<size_t> cards, const QString &query)
{
    m_query = query;
    m_comparison = std::move(comparison);
    m_cards = cards;
}

QString ComparisonOutput::pdfFilter()
{
    return tr("PDF (*.pdf)");
}

/// Says so where there are none: a page of nothing but heads helps nobody.
bool ComparisonOutput::hasLines()
{
    const bool hasSome = m_comparison && m_comparison->lineCount() > 0;
    if (m_comparison && !hasSome)
        Q_EMIT failed(ComparePage::tr("Nothing is left to compare"));
    return hasSome;
}

void ComparisonOutput::choosePdf()
{
    if (!hasLines())
        return;
    auto *chooser = new QFileDialog(window(), tr("Save the comparison as PDF"), {}, pdfFilter());
    chooser->setObjectName(u"comparisonChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->selectFile(u"comparison.pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString &path) { writePdf(path); });
    chooser->open();
}

void ComparisonOutput::writePdf(const QString &path)
{
    if (m_comparison && isFree())
        PaperOutput::writePdf(printer(), path);
}

PaperOutput::Printer ComparisonOutput::printer(int mostPages) const
{
    ComparisonPrinter::Options options{.mostPages = mostPages, .query = m_query};
    if (m_cards)
        options.cards.push_back(*m_cards);
    return std::make_shared<const ComparisonPrinter>(m_comparison, std::move(options));
}

void ComparisonOutput::printOn(const PrintDialogs::Paper &paper)
{
    if (m_comparison)
        PaperOutput::printOn(printer(), paper);
}

void ComparisonOutput::print()
{
    if (hasLines())
        PaperOutput::print([this](int mostPages) { return printer(mostPages); });
}

void ComparisonOutput::preview()
{
    if (hasLines())
        PaperOutput::preview([this](int mostPages) { return printer(mostPages); },
                             u"comparisonPreview"_s);
}

} // namespace errdex
