// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/comparisonprinter.h"
#include "ui/print/paperoutput.h"

#include <optional>

namespace errdex {

/// Takes a comparison out of the window on pages: as PDF, and onto paper. Files are the export's.
class ComparisonOutput : public PaperOutput
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    explicit ComparisonOutput(QWidget *window);

    /// What is shown now: its table, and the cards of the current line where they are in sight.
    /// `query` is the search that filters it.
    void setComparison(std::shared_ptr<const Comparison> comparison, std::optional<size_t> cards,
                       const QString &query = {});

    void choosePdf(); ///< asks for a file
    void writePdf(const QString &path); ///< in the background
    void print(); ///< asks for a printer, and prints in the background
    void printOn(const PrintDialogs::Paper &paper);
    void preview(); ///< some pages, made at once

    static QString pdfFilter(); ///< of a file dialog: "PDF (*.pdf)"

private:
    bool hasLines();
    Printer printer(int mostPages = 0) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::optional<size_t> m_cards;
    QString m_query;
};

} // namespace errdex
