// SPDX-License-Identifier: MIT
#include "ui/print/printactions.h"

#include "core/lookup/lookuprecord.h"
#include "ui/print/cardprinter.h"
#include "ui/print/codesprinter.h"
#include "ui/print/paperoutput.h"
#include "ui/session/browsersession.h"
#include "ui/table/codetableview.h"

using namespace Qt::StringLiterals;

namespace errdex {

PrintActions::PrintActions(const CodeTableView &table, const BrowserSession &session,
                           QWidget *window)
    : QObject(window)
    , m_table(table)
    , m_session(session)
    , m_window(window)
    , m_output(new PaperOutput(window))
{
    connect(m_output, &PaperOutput::printed, this, &PrintActions::printed);
    connect(m_output, &PaperOutput::written, this, &PrintActions::written);
    connect(m_output, &PaperOutput::failed, this, &PrintActions::failed);
}

void PrintActions::ask(PrintDialog::Way way, PrintScope scope)
{
    const auto &result = m_session.result();
    if (!result)
        return;
    if (result->rows.empty()) {
        Q_EMIT nothingToPrint();
        return;
    }
    PrintOffer offer{.shown = result->rows.size(),
                     .selected = qulonglong(m_table.selectedRowCount()),
                     .current = {},
                     .isComparison = false};
    if (offer.selected == 1) {
        const CatalogStore &store = *result->store;
        const Row row = m_table.selectedRows().front();
        offer.current = store.providers().at(store.provider(row)).name + u' '
                + store.string(row, TextField::Code);
    }
    if (scope == PrintScope::Table && offer.selected > 1)
        scope = PrintScope::SelectedRows;
    else if (offer.shown == 1
             && offer.selected == 1) // a table of one row is what nobody wants first
        scope = PrintScope::Cards;
    m_output->ask(offer, scope, way,
                  [this](PrintScope chosen, PrintDialog::Way chosenWay, bool forColleagues) {
                      print(chosen, chosenWay, forColleagues);
                  });
}

std::shared_ptr<const PagePrinter> PrintActions::printer(PrintScope scope, bool forColleagues,
                                                         int mostPages) const
{
    PrintedCodes codes{m_session.result(), nullptr, {}, forColleagues};
    if (scope != PrintScope::Table)
        codes.rows = std::make_shared<const std::vector<Row>>(m_table.selectedRows());
    // A pasted text may hold secrets, and a page outlives the window.
    if (isKeepable(m_session.text(), m_session.textOrigin()))
        codes.query = m_session.text();
    if (scope == PrintScope::Cards)
        return std::make_shared<const CardPrinter>(std::move(codes), mostPages);
    std::vector<CodeTableModel::Columns> columns;
    for (const Column column : m_table.visibleColumns())
        columns.push_back(CodeTableModel::Columns(CodeTableModel::columnOf(column)));
    return std::make_shared<const CodesPrinter>(std::move(codes), std::move(columns), mostPages);
}

void PrintActions::print(PrintScope scope, PrintDialog::Way way, bool forColleagues)
{
    if (!m_session.result())
        return;
    m_output->take(
            way,
            [this, scope, forColleagues](int mostPages) {
                return printer(scope, forColleagues, mostPages);
            },
            {.preview = u"printPreview"_s, .chooser = u"pdfChooser"_s, .title = tr("Save as PDF")});
}

} // namespace errdex
