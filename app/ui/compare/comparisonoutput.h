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

    /// What is shown now: its table, and the current line, whose cards are on offer. `query` is the search that
    /// filters it.
    void setComparison(std::shared_ptr<const Comparison> comparison, std::optional<size_t> line,
                       const QString &query = {});

    /// Whether there are rows to take; says so where there are none: nothing but heads helps nobody.
    bool hasLines();
    /// Opens the dialog, if there are rows. `way` and `scope` come first in it.
    void ask(PrintDialog::Way way, PrintScope scope);
    /// Without the dialog.
    void take(PrintDialog::Way way, PrintScope scope, bool forColleagues = false);
    /// With a number of pages, only so much of it. There is a comparison.
    Printer printer(PrintScope scope, bool forColleagues = false, int mostPages = 0) const;

Q_SIGNALS:
    void nothingToTake(); ///< no row is left to compare

private:
    std::shared_ptr<const Comparison> m_comparison;
    std::optional<size_t> m_line;
    QString m_query;
};

} // namespace errdex
