// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "core/latesttask.h"
#include "printing/printdialogs.h"
#include "ui/print/printdialog.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

class QTimer;
class QWidget;

namespace errdex {

class PagePrinter;

/// Takes something out of the window in the background: as PDF, and onto paper. One at a time. Asks
/// what, and which way, before.
class PaperOutput : public QObject
{
    Q_OBJECT

public:
    using Printer = std::shared_ptr<const PagePrinter>;
    /// Makes what is printed; with a number of pages, only so much of it.
    using MakePrinter = std::function<Printer(int mostPages)>;

    using Chosen = std::function<void(PrintScope scope, PrintDialog::Way way, bool forColleagues)>;
    /// How the dialogs are called that follow.
    struct Names
    {
        QString preview; ///< an object's name
        QString chooser; ///< too
        QString title; ///< of the dialog for a PDF
    };

    /// `window` is the parent of the dialogs.
    explicit PaperOutput(QWidget *window);
    ~PaperOutput() override;

    /// Opens the dialog, once; `way` is that of its default button, `chosen` what follows.
    void ask(const PrintOffer &offer, PrintScope scope, PrintDialog::Way way, const Chosen &chosen);
    /// Asks for a printer or a file, and writes in the background; or shows some pages, made at once.
    void take(PrintDialog::Way way, const MakePrinter &make, const Names &names);
    void printOn(const Printer &printer, const PrintDialogs::Paper &paper);
    void writePdf(const Printer &printer, const QString &path); ///< in the background
    /// Stops what is written or printed; `ended` follows at once.
    void cancel();
    bool isBusy() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void written(const QString &path, const errdex::ExportOutcome &outcome);
    void printed(int pages);
    void failed(const QString &text);
    void started(const QString &what); ///< "Printing …"
    void progressed(double share); ///< 0 … 1, now and then
    void ended();

protected:
    struct Result
    {
        QString path; ///< null for paper
        ExportOutcome outcome;
        int pages = 0; ///< on paper
    };
    /// Called now and then with the share that is done; returns false to stop.
    using Progress = std::function<bool(double)>;

    QWidget *window() const { return m_window; }
    /// False, with `failed`, while another one is written.
    bool isFree();
    void start(const QString &what, std::function<Result(const Progress &)> write);
    static QString writingText(const QString &path); ///< "Writing comparison.pdf…"

private:
    void print(const MakePrinter &make);
    void preview(const MakePrinter &make, const QString &name);
    void choosePdf(const Printer &printer, const Names &names);
    void takeResult(const Result &result);
    /// `failed` tells where the module is missing.
    const PrintDialogs *printDialogs();

    QWidget *m_window;
    QPointer<PrintDialog> m_dialog;
    std::shared_ptr<std::atomic<double>> m_share;
    QTimer *m_progress;
    LatestTask<Result> m_writing;
};

} // namespace errdex
