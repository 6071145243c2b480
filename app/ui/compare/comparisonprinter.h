// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/print/pageprinter.h"

#include <memory>

namespace errdex {

/// A comparison on paper: the table, and behind it the cards of some lines. Columns that do not fit
/// beside each other go onto further pages, each with the lines' names.
class ComparisonPrinter : public PagePrinter
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ComparisonPrinter)
public:
    struct Options
    {
        bool hasTable = true;
        std::vector<size_t> cards = {}; ///< lines whose cards are printed, all of them
        bool forColleagues = false; ///< the cards have what no customer is to read: our remarks
        int mostPages = 0; ///< for a preview: the pages end there, and say so; 0 for all
        QString query = {}; ///< the search that the comparison is filtered by
    };
    ComparisonPrinter(std::shared_ptr<const Comparison> comparison, Options options);

    size_t codeCount() const override;
    std::optional<size_t> lineCount() const override;
    QString fileName() const override; ///< "comparison-freeway-ethgas-insufficient-funds"

protected:
    QString title() const override;
    QString subtitle() const override;
    double stepCount(double points) const override;
    bool fill(PageFlow &flow, double points, const Step &step) const override;

private:
    struct Run;

    std::shared_ptr<const Comparison> m_comparison;
    Options m_options;
};

} // namespace errdex
