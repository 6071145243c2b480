// SPDX-License-Identifier: MIT
#include "exportactions.h"

#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/export/exportdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/messagebar.h"
#include "ui/session/browsersession.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace errdex {

ExportActions::ExportActions(Actions &actions, BrowserSession &session, TableArea &table,
                             WindowPages &pages, MessageBar &message, StatusLine &status,
                             QSettings &settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_table(table)
    , m_pages(pages)
    , m_message(message)
    , m_status(status)
    , m_settings(settings)
    , m_window(window)
{
    QAction *action = actions[ActionId::Export];
    action->setEnabled(false); // until there is a result
    connect(action, &QAction::triggered, this, &ExportActions::start);
    connect(&session, &BrowserSession::resultChanged, action,
            [action] { action->setEnabled(true); });
    connect(&session, &BrowserSession::stateChanged, action, [action](BrowserSession::State state) {
        if (state == BrowserSession::State::Failed)
            action->setEnabled(false);
    });
    connect(&pages, &WindowPages::exported, this, &ExportActions::showExported);
}

void ExportActions::start()
{
    if (m_pages.isComparing())
        m_pages.comparePage()->output().chooseFile();
    else
        openDialog();
}

ExportDialog *ExportActions::openDialog()
{
    if (!m_session.result())
        return nullptr;
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog;
    }
    const auto &result = m_session.result();
    const CodeTableView &view = *m_table.view();
    const auto shown = std::make_shared<const std::vector<Row>>(result->rows.toVector());
    const auto selected = std::make_shared<const std::vector<Row>>(view.selectedRows());
    ExportSource source{result->store,
                        {ExportRows{result->store, nullptr, result->userLayer},
                         ExportRows{result->store, shown, result->userLayer},
                         ExportRows{result->store, selected, result->userLayer}},
                        view.visibleColumns()};
    ExportChoices choices;
    choices.load(m_settings);
    // One row is always selected; several are a choice.
    if (selected->size() > 1)
        choices.scope = ExportScope::Selected;
    else if (choices.scope == ExportScope::Selected)
        choices.scope = ExportScope::Shown;
    m_dialog = new ExportDialog(std::move(source), choices, m_settings, m_window);
    connect(m_dialog, &ExportDialog::choicesChanged, this,
            [this](const ExportChoices &kept) { kept.save(m_settings); });
    connect(m_dialog, &ExportDialog::exported, this, &ExportActions::showExported);
    connect(m_dialog, &ExportDialog::copied, this, [this](qsizetype rows) {
        m_status.showNote(tr("%Ln row(s) copied", nullptr, int(rows)));
    });
    addHelpTo(*m_dialog, HelpTopic::Export);
    m_dialog->open();
    return m_dialog;
}

void ExportActions::showExported(const QString &path, const ExportOutcome &outcome)
{
    const QFileInfo file(path);
    m_message.showMessage({.text = ExportText::describeDone(outcome, path),
                           .actionText = tr("&Show in folder"),
                           .action =
                                   [folder = file.absolutePath()] {
                                       QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                                   },
                           .isProblem = false});
}

} // namespace errdex
