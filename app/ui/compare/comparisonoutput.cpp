// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonoutput.h"

#include "core/module.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = ComparisonOutput::Kind;

constexpr int progressTime = 50; // ms
constexpr int previewedPages = 20;

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
    : QObject(window)
    , m_window(window)
    , m_share(std::make_shared<std::atomic<double>>(0))
    , m_progress(new QTimer(this))
    , m_writing(
              this, [this](const Result &result) { takeResult(result); },
              [this](const std::exception_ptr &) {
                  m_progress->stop();
                  Q_EMIT ended();
                  Q_EMIT failed(tr("The export failed: there is not enough memory."));
              })
{
    m_progress->setInterval(progressTime);
    connect(m_progress, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_share->load()); });
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
    if (!m_comparison || !isFree())
        return;
    const QString what = tr("Writing %1…").arg(QFileInfo(path).fileName());
    if (kind == Kind::Pdf) {
        start(what, [printer = printer(), path](const Progress &progress) {
            return Result{path, printer.writePdf(path, progress)};
        });
        return;
    }
    start(what, [comparison = m_comparison, path, kind](const Progress &progress) {
        const double all = double(std::max(codesOf(*comparison), size_t(1)));
        return Result{path,
                      exportComparisonToFile(path, *comparison, formatOf(kind), [&](size_t rows) {
                          return progress(double(rows) / all);
                      })};
    });
}

void ComparisonOutput::printOn(const PrintDialogs::Paper &paper)
{
    if (!m_comparison || !isFree())
        return;
    start(tr("Printing…"), [printer = printer(), paper](const Progress &progress) {
        Result result;
        bool isCanceled = false;
        result.pages = printer.print(*paper.device, [&](double share) {
            if (!isCanceled && !progress(share)) {
                isCanceled = true;
                paper.abort();
            }
            return !isCanceled;
        });
        return result;
    });
}

/// Two at a time could not both be shown, and the newer one must not drop the older in silence.
bool ComparisonOutput::isFree()
{
    if (isBusy())
        Q_EMIT failed(tr("The last one is still being written. Wait for its end, or stop it."));
    return !isBusy();
}

void ComparisonOutput::start(const QString &what, std::function<Result(const Progress &)> write)
{
    m_share = std::make_shared<std::atomic<double>>(0);
    m_progress->start();
    Q_EMIT started(what);
    m_writing.start([share = m_share, write = std::move(write)](const auto &isCanceled) {
        return write([&](double done) {
            share->store(done, std::memory_order_relaxed);
            return !isCanceled();
        });
    });
}

void ComparisonOutput::cancel()
{
    if (!isBusy())
        return;
    m_writing.cancel();
    m_progress->stop();
    Q_EMIT ended();
}

void ComparisonOutput::takeResult(const Result &result)
{
    m_progress->stop();
    Q_EMIT ended();
    if (result.path.isNull()) {
        if (result.pages > 0)
            Q_EMIT printed(result.pages);
        else
            Q_EMIT failed(tr("The printer does not answer."));
    } else if (result.outcome.status == ExportOutcome::Status::Done) {
        Q_EMIT written(result.path, result.outcome);
    } else {
        Q_EMIT failed(ExportText::describeFailure(result.outcome, result.path));
    }
}

ComparisonPrinter ComparisonOutput::printer(int mostPages) const
{
    ComparisonPrinter::Options options{.mostPages = mostPages};
    if (m_cards)
        options.cards.push_back(*m_cards);
    return {m_comparison, options};
}

void ComparisonOutput::print()
{
    if (const PrintDialogs *dialogs = printDialogs())
        dialogs->print(m_window, [this](const PrintDialogs::Paper &paper) { printOn(paper); });
}

void ComparisonOutput::preview()
{
    if (const PrintDialogs *dialogs = printDialogs()) {
        dialogs->preview(
                m_window, u"comparisonPreview"_s,
                [this](QPagedPaintDevice &device) { printer(previewedPages).print(device); },
                [this](const PrintDialogs::Paper &paper) { printOn(paper); });
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
