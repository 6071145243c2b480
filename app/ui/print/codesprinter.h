// SPDX-License-Identifier: MIT
#pragma once

#include "models/codetablemodel.h"
#include "ui/print/pageprinter.h"

namespace errdex {

/// Codes that are printed: rows of a result, as they stand on the screen.
struct PrintedCodes
{
    std::shared_ptr<const SearchResult> result;
    std::shared_ptr<const std::vector<Row>> rows; ///< null for all of the result
    QString query; ///< stands on the page; empty where it may hold secrets
    bool forColleagues = false; ///< a card has what no customer is to read: next steps, notes

    size_t count() const { return rows ? rows->size() : result->rows.size(); }
    QString fileName() const; ///< "error-codes-insufficient-funds"
    Row at(size_t place) const { return rows ? (*rows)[place] : result->rows[place]; }
};

/// The table of codes on paper, with those columns of the window in which something is printed. Each is
/// as wide as its texts need; where they need more than the page has, long texts are wrapped, and short ones are not.
class CodesPrinter : public PagePrinter
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CodesPrinter)
public:
    CodesPrinter(PrintedCodes codes, std::vector<CodeTableModel::Columns> columns,
                 int mostPages = 0);

    size_t codeCount() const override { return m_codes.count(); }
    QString fileName() const override { return m_codes.fileName(); }

protected:
    QString title() const override;
    QString subtitle() const override;
    double stepCount(double points) const override;
    bool fill(PageFlow &flow, double points, const Step &step) const override;

private:
    using Columns = std::vector<CodeTableModel::Columns>;

    QString text(Row row, CodeTableModel::Columns column) const;
    PaperCell cell(Row row, CodeTableModel::Columns column) const;
    Columns filledColumns() const;
    std::vector<double> shares(const Columns &columns, double points) const;

    PrintedCodes m_codes;
    Columns m_columns; ///< that may be printed
};

} // namespace errdex
