// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonoutput.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = ComparisonOutput::Kind;

constexpr std::array allKinds{Kind::CsvWide, Kind::CsvLong, Kind::Markdown, Kind::Json, Kind::Pdf};

QString suffixOf(Kind kind)
{
    switch (kind) {
    case Kind::CsvWide:
    case Kind::CsvLong:
        return u"csv"_s;
    case Kind::Markdown:
        return u"md"_s;
    case Kind::Json:
        return u"json"_s;
    case Kind::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

/// Of everything but PDF.
ComparisonFormat formatOf(Kind kind)
{
    switch (kind) {
    case Kind::CsvWide:
        return ComparisonFormat::CsvWide;
    case Kind::CsvLong:
        return ComparisonFormat::CsvLong;
    case Kind::Markdown:
        return ComparisonFormat::Markdown;
    case Kind::Json:
        return ComparisonFormat::Json;
    case Kind::Pdf:
        break;
    }
    Q_UNREACHABLE();
}

size_t codesOf(const Comparison &comparison)
{
    size_t codes = 0;
    for (size_t line = 0; line < comparison.lineCount(); ++line) {
        for (size_t column = 0; column < comparison.columnCount(); ++column)
            codes += comparison.cell(line, column).size();
    }
    return codes;
}

} // namespace

ComparisonOutput::ComparisonOutput(QWidget *window)
    : PaperOutput(window)
{
}

void ComparisonOutput::setComparison(std::shared_ptr<const Comparison> comparison,
                                     std::optional<size_t> cards)
{
    m_comparison = std::move(comparison);
    m_cards = cards;
}

QString ComparisonOutput::filterOf(Kind kind)
{
    switch (kind) {
    case Kind::CsvWide:
        return tr("Table, a column per provider (*.csv)");
    case Kind::CsvLong:
        return tr("Table, a row per code (*.csv)");
    case Kind::Markdown:
        return tr("Markdown (*.md)");
    case Kind::Json:
        return tr("JSON (*.json)");
    case Kind::Pdf:
        return tr("PDF (*.pdf)");
    }
    Q_UNREACHABLE();
}

void ComparisonOutput::chooseFile()
{
    if (!m_comparison)
        return;
    QStringList filters;
    for (const Kind kind : allKinds)
        filters += filterOf(kind);
    auto *chooser = new QFileDialog(window(), tr("Export the comparison"));
    chooser->setObjectName(u"comparisonChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    chooser->setNameFilters(filters);
    if (!m_filter.isEmpty())
        chooser->selectNameFilter(m_filter);
    chooser->setDirectory(
            m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : m_folder);
    const auto kindOf = [filters](const QString &filter) {
        return allKinds[size_t(std::max(filters.indexOf(filter), qsizetype(0)))];
    };
    const auto fitSuffix = [chooser, kindOf](const QString &filter) {
        chooser->setDefaultSuffix(suffixOf(kindOf(filter)));
    };
    fitSuffix(chooser->selectedNameFilter());
    connect(chooser, &QFileDialog::filterSelected, chooser, fitSuffix);
    chooser->selectFile(u"comparison."_s + suffixOf(kindOf(chooser->selectedNameFilter())));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, chooser, kindOf](const QString &path) {
                m_folder = QFileInfo(path).absolutePath();
                m_filter = chooser->selectedNameFilter();
                writeFile(path, kindOf(m_filter));
            });
    chooser->open();
}

void ComparisonOutput::writeFile(const QString &path, Kind kind)
{
    if (!m_comparison || !isFree())
        return;
    if (kind == Kind::Pdf) {
        writePdf(printer(), path);
        return;
    }
    start(writingText(path), [comparison = m_comparison, path, kind](const Progress &progress) {
        const double all = double(std::max(codesOf(*comparison), size_t(1)));
        return Result{path,
                      exportComparisonToFile(path, *comparison, formatOf(kind), [&](size_t rows) {
                          return progress(double(rows) / all);
                      })};
    });
}

PaperOutput::Printer ComparisonOutput::printer(int mostPages) const
{
    ComparisonPrinter::Options options{.mostPages = mostPages};
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
    if (m_comparison)
        PaperOutput::print([this](int mostPages) { return printer(mostPages); });
}

void ComparisonOutput::preview()
{
    if (m_comparison)
        PaperOutput::preview([this](int mostPages) { return printer(mostPages); },
                             u"comparisonPreview"_s);
}

} // namespace errdex
