// SPDX-License-Identifier: MIT
#include "exportactions.h"

#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesession.h"
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

using namespace Qt::Literals::StringLiterals;

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
    connect(action, &QAction::triggered, this, &ExportActions::openDialog);
    connect(&session, &BrowserSession::resultChanged, action,
            [action] { action->setEnabled(true); });
    connect(&session, &BrowserSession::stateChanged, action, [action](BrowserSession::State state) {
        if (state == BrowserSession::State::Failed)
            action->setEnabled(false);
    });
    connect(&pages, &WindowPages::exported, this, &ExportActions::showExported);
    connect(&pages, &WindowPages::nothingToTake, this, &ExportActions::sayNothingToTake);
    connect(&pages, &WindowPages::pageChanged, &message, &MessageBar::review);
    connect(&pages, &WindowPages::comparisonChanged, &message, &MessageBar::review);
    connect(&session, &BrowserSession::resultChanged, this, [this] { m_message.review(); });
}

ExportDialog *ExportActions::openDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog;
    }
    if (m_pages.isComparing())
        return openForComparison();
    if (m_session.result() && m_session.result()->rows.empty()) {
        sayNothingToExport();
        return nullptr;
    }
    return openForCodes();
}

ExportDialog *ExportActions::openForCodes()
{
    const auto &result = m_session.result();
    if (!result)
        return nullptr;
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
    return open(new CodesSubject(std::move(source), choices), choices);
}

ExportDialog *ExportActions::openForComparison()
{
    ComparePage &page = *m_pages.comparePage();
    const auto &comparison = page.compareSession().comparison();
    if (!comparison || !page.output().hasLines())
        return nullptr;
    // What is kept belongs to rows of one store; another one is about to be compared then.
    const auto &result = m_session.result();
    const bool isSame = result && result->store.get() == &comparison->store();
    ExportChoices choices;
    choices.load(m_settings, ExportKind::Comparison);
    ExportDialog *dialog =
            open(new ComparisonSubject(comparison, isSame ? result->userLayer : nullptr, choices),
                 choices);
    dialog->addWay(u"exportPdf"_s, tr("Sa&ve as PDF…"), [this] {
        ComparePage &shown = *m_pages.comparePage();
        shown.output().take(PrintDialog::Way::Pdf, shown.scopeInSight());
    });
    return dialog;
}

ExportDialog *ExportActions::open(ExportSubject *subject, const ExportChoices &choices)
{
    m_dialog = new ExportDialog(subject, choices, m_settings, m_window);
    connect(m_dialog, &ExportDialog::choicesChanged, this,
            [this, kind = subject->kind()](const ExportChoices &kept) {
                kept.save(m_settings, kind);
            });
    connect(m_dialog, &ExportDialog::exported, this, &ExportActions::showExported);
    connect(m_dialog, &ExportDialog::copied, this, [this](qsizetype lines, bool areCodes) {
        m_status.showNote(areCodes ? tr("%Ln code(s) copied", nullptr, int(lines))
                                   : tr("%Ln line(s) copied", nullptr, int(lines)));
    });
    addHelpTo(*m_dialog, HelpTopic::Export);
    m_dialog->open();
    return m_dialog;
}

/// True of Browse alone, and until something is found.
std::function<bool()> ExportActions::isNothingFound()
{
    return [pages = QPointer<WindowPages>(&m_pages), &session = m_session] {
        return pages && !pages->isComparing() && session.result() && session.result()->rows.empty();
    };
}

void ExportActions::sayNothingToPrint()
{
    m_message.showMessage({.text = [] { return tr("Nothing is found that could be printed"); },
                           .actionText = {},
                           .action = {},
                           .isProblem = true,
                           .isPossible = isNothingFound(),
                           .isOfAttempt = true});
}

/// All codes are on offer still, but nobody should take them for what is shown.
void ExportActions::sayNothingToExport()
{
    m_message.showMessage(
            {.text = [] { return tr("Nothing is found that could be exported"); },
             .actionText = [] { return tr("Export &all codes…"); },
             // Of the window's contents at that time.
             .action =
                     [window = m_window] { window->findChild<ExportActions *>()->openForCodes(); },
             .isProblem = true,
             .isPossible = isNothingFound(),
             .isOfAttempt = true});
}

/// True of this page alone, and until the comparison has rows.
void ExportActions::sayNothingToTake()
{
    m_message.showMessage({.text = [] { return ComparePage::tr("Nothing is left to compare"); },
                           .actionText = {},
                           .action = {},
                           .isProblem = true,
                           .isPossible =
                                   [pages = QPointer<WindowPages>(&m_pages)] {
                                       return pages && pages->isComparing()
                                               && !pages->comparePage()->hasLines();
                                   },
                           .isOfAttempt = true});
}

void ExportActions::showExported(const QString &path, const ExportOutcome &outcome)
{
    const QFileInfo file(path);
    m_message.showMessage(
            {.text = [outcome, path] { return ExportText::describeDone(outcome, path); },
             .actionText = [] { return tr("&Show in folder"); },
             .action =
                     [folder = file.absolutePath()] {
                         QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                     },
             .isProblem = false});
}

} // namespace errdex
