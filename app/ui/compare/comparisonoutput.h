// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparisonexport.h"
#include "core/latesttask.h"
#include "ui/compare/comparisonprinter.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace errdex {

class PrintDialogs;

/// Takes a comparison out of the window: into a file of any format, as PDF, and onto paper.
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
    void writeFile(const QString &path, Kind kind); ///< in the background, but PDF
    void print(); ///< asks for a printer
    void preview();

    static QString filterOf(Kind kind); ///< of a file dialog: "PDF (*.pdf)"

Q_SIGNALS:
    void written(const QString &path, const errdex::ExportOutcome &outcome);
    void failed(const QString &text);

private:
    ComparisonPrinter printer() const;
    /// Null without a comparison; `failed` tells where the module is missing.
    const PrintDialogs *printDialogs();

    QWidget *m_window;
    std::shared_ptr<const Comparison> m_comparison;
    std::optional<size_t> m_cards;
    QString m_folder; ///< of the last file
    QString m_filter; ///< of the last file
    LatestTask<std::pair<QString, ExportOutcome>> m_writing;
};

} // namespace errdex
