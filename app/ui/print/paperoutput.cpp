// SPDX-License-Identifier: MIT
#include "ui/print/paperoutput.h"

#include "core/module.h"
#include "ui/announce.h"
#include "ui/help/helpwindow.h"
#include "ui/lastfolder.h"
#include "ui/print/pageprinter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int progressTime = 50; // ms
constexpr int previewedPages = 20;

} // namespace

PaperOutput::PaperOutput(QWidget *window)
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

PaperOutput::~PaperOutput() = default;

QString PaperOutput::writingText(const QString &path)
{
    return tr("Writing %1…").arg(QFileInfo(path).fileName());
}

void PaperOutput::writePdf(const Printer &printer, const QString &path)
{
    if (!isFree())
        return;
    start(writingText(path), [printer, path](const Progress &progress) {
        return Result{path, printer->writePdf(path, progress)};
    });
}

void PaperOutput::printOn(const Printer &printer, const PrintDialogs::Paper &paper)
{
    if (!isFree())
        return;
    start(tr("Printing…"), [printer, paper](const Progress &progress) {
        Result result;
        bool isCanceled = false;
        result.pages = printer->print(*paper.device, [&](double share) {
            if (!isCanceled && !progress(share)) {
                isCanceled = true;
                paper.abort();
            }
            return !isCanceled;
        });
        if (result.pages > 0 && !paper.file.isEmpty()) { // told as a PDF is that was asked for
            result.path = paper.file;
            result.outcome.rows = printer->codeCount();
            result.outcome.lines = printer->lineCount();
            result.outcome.bytes = QFileInfo(paper.file).size();
        }
        return result;
    });
}

/// Two at a time could not both be shown, and the newer one must not drop the older in silence.
bool PaperOutput::isFree()
{
    if (isBusy())
        Q_EMIT failed(tr("The last one is still being written. Wait for its end, or stop it."));
    return !isBusy();
}

void PaperOutput::start(const QString &what, std::function<Result(const Progress &)> write)
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

void PaperOutput::cancel()
{
    if (!isBusy())
        return;
    m_writing.cancel();
    m_progress->stop();
    Q_EMIT ended();
}

void PaperOutput::takeResult(const Result &result)
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

void PaperOutput::ask(const PrintOffer &offer, PrintScope scope, PrintDialog::Way way,
                      const Chosen &chosen)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new PrintDialog(offer, scope, way, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PrintDialog::chosen, this, chosen);
    addHelpTo(*m_dialog, HelpTopic::Export);
    m_dialog->open();
}

void PaperOutput::take(PrintDialog::Way way, const MakePrinter &make, const Names &names)
{
    switch (way) {
    case PrintDialog::Way::Print:
        print(make);
        break;
    case PrintDialog::Way::Preview:
        preview(make, names.preview);
        break;
    case PrintDialog::Way::Pdf:
        choosePdf(make(0), names);
        break;
    }
}

void PaperOutput::choosePdf(const Printer &printer, const Names &names)
{
    auto *chooser = new QFileDialog(m_window, names.title, {}, tr("PDF (*.pdf)"));
    chooser->setObjectName(names.chooser);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->selectFile(printer->fileName() + u".pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, printer](const QString &path) { writePdf(printer, path); });
    chooser->open();
}

void PaperOutput::print(const MakePrinter &make)
{
    if (const PrintDialogs *dialogs = printDialogs()) {
        const Printer printer = make(0);
        dialogs->print(
                m_window, {printer->orientation(), printer->fileName()},
                [this, printer](const PrintDialogs::Paper &paper) { printOn(printer, paper); });
    }
}

void PaperOutput::preview(const MakePrinter &make, const QString &name)
{
    if (const PrintDialogs *dialogs = printDialogs()) {
        const Printer few = make(previewedPages);
        QDialog *dialog = dialogs->preview(
                m_window, name, {few->orientation(), few->fileName()},
                [few](QPagedPaintDevice &device) { few->print(device); },
                [this, all = make(0)](const PrintDialogs::Paper &paper) { printOn(all, paper); },
                announce);
        addHelpTo(*dialog, HelpTopic::Export);
    }
}

const PrintDialogs *PaperOutput::printDialogs()
{
    const auto *dialogs = qobject_cast<PrintDialogs *>(loadModule(u"errdex_printing"_s));
    if (!dialogs)
        Q_EMIT failed(tr("The part of Errdex that prints is missing; please install Errdex again, "
                         "or save a PDF."));
    return dialogs;
}

} // namespace errdex
