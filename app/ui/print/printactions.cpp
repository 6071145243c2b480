// SPDX-License-Identifier: MIT
#include "ui/print/printactions.h"

#include "core/lookup/lookuprecord.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/help/helpwindow.h"
#include "ui/lastfolder.h"
#include "ui/print/cardprinter.h"
#include "ui/print/codesprinter.h"
#include "ui/print/paperoutput.h"
#include "ui/session/browsersession.h"
#include "ui/table/codetableview.h"

#include <QFileDialog>

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
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    PrintOffer offer{.shown = result->rows.size(),
                     .selected = qulonglong(m_table.selectedRowCount()),
                     .current = {}};
    if (offer.selected == 1) {
        const CatalogStore &store = *result->store;
        const Row row = m_table.selectedRows().front();
        offer.current = store.providers().at(store.provider(row)).name + u' '
                + store.string(row, TextField::Code);
    }
    if (scope == PrintScope::Table && offer.selected > 1)
        scope = PrintScope::SelectedRows;
    m_dialog = new PrintDialog(offer, scope, way, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PrintDialog::chosen, this, &PrintActions::print);
    addHelpTo(*m_dialog, HelpTopic::Export);
    m_dialog->open();
}

std::shared_ptr<const PagePrinter> PrintActions::printer(PrintScope scope, bool withOwn,
                                                         int mostPages) const
{
    PrintedCodes codes{m_session.result(), nullptr, {}, withOwn};
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

void PrintActions::print(PrintScope scope, PrintDialog::Way way, bool withOwn)
{
    if (!m_session.result())
        return;
    const auto make = [this, scope, withOwn](int mostPages) {
        return printer(scope, withOwn, mostPages);
    };
    switch (way) {
    case PrintDialog::Way::Print:
        m_output->print(make);
        break;
    case PrintDialog::Way::Preview:
        m_output->preview(make, u"printPreview"_s);
        break;
    case PrintDialog::Way::Pdf:
        choosePdf(make(0));
        break;
    }
}

void PrintActions::choosePdf(const std::shared_ptr<const PagePrinter> &printer)
{
    const QString filter = ComparisonOutput::pdfFilter();
    auto *chooser = new QFileDialog(m_window, tr("Save as PDF"), {}, filter);
    chooser->setObjectName(u"pdfChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->selectFile(u"errdex.pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, printer](const QString &path) { m_output->writePdf(printer, path); });
    chooser->open();
}

} // namespace errdex
