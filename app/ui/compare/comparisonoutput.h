// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparisonexport.h"
#include "core/latesttask.h"
#include "printing/printdialogs.h"
#include "ui/compare/comparisonprinter.h"

#include <QObject>

#include <atomic>

class QFileDialog;
class QTimer;
class QWidget;

namespace errdex {

/// Takes a comparison out of the window: into a file of any format, as PDF, and onto paper. One at
/// a time.
class ComparisonOutput : public QObject
{
    Q_OBJECT

public:
    enum class Kind : quint8 { CsvWide, CsvLong, Markdown, Json, Pdf };

    /// `window` is the parent of the dialogs.
    explicit ComparisonOutput(QWidget *window);
    ~ComparisonOutput() override;

    /// What is shown now: its table, and the cards of the current line where they are in sight.
    void setComparison(std::shared_ptr<const Comparison> comparison, std::optional<size_t> cards);

    void chooseFile(); ///< asks for a file and its kind
    void writeFile(const QString &path, Kind kind); ///< in the background
    void print(); ///< asks for a printer, and prints in the background
    void printOn(const PrintDialogs::Paper &paper);
    /// Some pages, made at once.
    void preview();
    /// Stops what is written or printed; `ended` follows at once.
    void cancel();
    bool isBusy() const { return m_writing.isRunning(); }

    static QString filterOf(Kind kind); ///< of a file dialog: "PDF (*.pdf)"

Q_SIGNALS:
    void written(const QString &path, const errdex::ExportOutcome &outcome);
    void printed(int pages);
    void failed(const QString &text);
    void started(const QString &what); ///< "Printing …"
    void progressed(double share); ///< 0 … 1, now and then
    void ended();

private:
    struct Result
    {
        QString path; ///< null for paper
        ExportOutcome outcome;
        int pages = 0; ///< on paper
    };
    /// Called now and then with the share that is done; returns false to stop.
    using Progress = std::function<bool(double)>;

    bool isFree();
    void start(const QString &what, std::function<Result(const Progress &)> write);
    void takeResult(const Result &result);
    ComparisonPrinter printer(int mostPages = 0) const;
    /// Null without a comparison; `failed` tells where the module is missing.
    const PrintDialogs *printDialogs();

    QWidget *m_window;
    std::shared_ptr<const Comparison> m_comparison;
    std::optional<size_t> m_cards;
    QString m_folder; ///< of the last file
    QString m_filter; ///< of the last file
    std::shared_ptr<std::atomic<double>> m_share;
    QTimer *m_progress;
    LatestTask<Result> m_writing;
};

} // namespace errdex
