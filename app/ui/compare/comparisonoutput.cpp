// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonoutput.h"

#include "core/module.h"
#include "printing/printdialogs.h"

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

} // namespace

ComparisonOutput::ComparisonOutput(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_writing(
              this,
              [this](const std::pair<QString, ExportOutcome> &result) {
                  const auto &[path, outcome] = result;
                  if (outcome.status == ExportOutcome::Status::Done)
                      Q_EMIT written(path, outcome);
                  else
                      Q_EMIT failed(ExportText::describeFailure(outcome, path));
              },
              [this](const std::exception_ptr &) {
                  Q_EMIT failed(tr("The export failed: there is not enough memory."));
              })
{
}

ComparisonOutput::~ComparisonOutput() = default;

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
    auto *chooser = new QFileDialog(m_window, tr("Export the comparison"));
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
    if (!m_comparison)
        return;
    if (kind != Kind::Pdf) {
        m_writing.start([comparison = m_comparison, path, kind](const auto &isCanceled) {
            return std::pair(
                    path,
                    exportComparisonToFile(path, *comparison, formatOf(kind),
                                           [isCanceled](size_t) { return !isCanceled(); }));
        });
        return;
    }
    const QString problem = ComparisonPrinter::writePdf(path, printer());
    if (!problem.isNull()) {
        Q_EMIT failed(problem);
        return;
    }
    ExportOutcome outcome;
    for (size_t line = 0; line < m_comparison->lineCount(); ++line) {
        for (size_t column = 0; column < m_comparison->columnCount(); ++column)
            outcome.rows += m_comparison->cell(line, column).size();
    }
    outcome.bytes = QFileInfo(path).size();
    Q_EMIT written(path, outcome);
}

ComparisonPrinter ComparisonOutput::printer() const
{
    ComparisonPrinter::Options options;
    if (m_cards)
        options.cards.push_back(*m_cards);
    return {m_comparison, options};
}

void ComparisonOutput::print()
{
    if (const PrintDialogs *dialogs = printDialogs()) {
        dialogs->print(
                m_window, [this](QPagedPaintDevice &device) { return printer().print(device); },
                [this] { Q_EMIT failed(tr("The printer does not answer.")); });
    }
}

void ComparisonOutput::preview()
{
    if (const PrintDialogs *dialogs = printDialogs()) {
        dialogs->preview(m_window, u"comparisonPreview"_s,
                         [this](QPagedPaintDevice &device) { return printer().print(device); });
    }
}

const PrintDialogs *ComparisonOutput::printDialogs()
{
    if (!m_comparison)
        return nullptr;
    const auto *dialogs = qobject_cast<PrintDialogs *>(loadModule(u"errdex_printing"_s));
    if (!dialogs)
        Q_EMIT failed(tr("The part of Errdex that prints is missing; please install Errdex again, "
                         "or save a PDF."));
    return dialogs;
}

} // namespace errdex
