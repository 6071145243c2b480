// SPDX-License-Identifier: MIT
// What the window says at its foot of its own accord.
#include "core/text/phrases.h"
#include "mainwindow.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/whynot.h"
#include "ui/detail/detailpane.h"
#include "ui/help/whatsnew.h"
#include "ui/messagebar.h"
#include "ui/panelinks.h"
#include "ui/session/browsersession.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QSettings>

namespace errdex {

/// Once after an update, and not in the way.
void MainWindow::offerNews()
{
    const QString version = QCoreApplication::applicationVersion();
    if (isFirstStartAfterUpdate(m_settings, version))
        m_message->showMessage(
                {.text = [version] { return tr("Errdex was updated to version %1.").arg(version); },
                 .actionText = [] { return tr("What's &new"); },
                 .action = [this] { (*m_actions)[ActionId::WhatsNew]->trigger(); },
                 .isProblem = false});
}

/// The code that a reply would be copied of.
std::optional<db::CodeKey> MainWindow::replySubject() const
{
    return m_pages->isComparing() ? m_pages->comparedCode() : m_details->shownCode();
}

/// In full: whoever pastes now would send a customer what was copied before.
void MainWindow::sayNothingWasCopied(const std::optional<db::CodeKey> &code)
{
    MessageBar::Message message;
    message.text = [code, isComparing = m_pages->isComparing()] {
        const QString former = tr("The clipboard still holds what was copied before.");
        if (code) // by its name: another one may be in sight while this is still read
            return Phrases::sentences({tr("Nothing was copied: %1 has no reply, neither one of "
                                          "yours nor one of its concept.")
                                               .arg(code->code),
                                       former});
        const QString none = tr("Nothing was copied: no single code is chosen.");
        return isComparing
                ? Phrases::sentences({none, tr("Enter leads to the cards of the cell."), former})
                : Phrases::sentences({none, former});
    };
    if (code) {
        message.actionText = [] { return tr("&Write a reply"); };
        message.action = [this, code] { m_links->writeAbout(*code, db::OwnField::Reply); };
        message.isPossible = [this, code] {
            return m_session.userData().data().value(*code, db::OwnField::Reply).isEmpty();
        };
    } else {
        message.isPossible = [this] { return !replySubject(); };
    }
    m_message->showMessage(message);
}

/// False for keys of nothing that is disabled.
bool MainWindow::sayWhyNot(const QKeySequence &keys)
{
    for (const ActionSpec &spec : actionTable()) {
        const QAction *action = (*m_actions)[spec.id];
        if (action->isEnabled() || !action->shortcuts().contains(keys))
            continue;
        const ActionPlace place{.isComparing = m_pages->isComparing(),
                                .canKeep = m_session.canStar(),
                                .hasCode = m_table->view()->selectedRowCount() == 1};
        m_message->showMessage(
                {.text = [id = spec.id, place] { return whyNot(id, place); },
                 .actionText = {},
                 .action = {},
                 .isPossible = [this, id = spec.id] { return !(*m_actions)[id]->isEnabled(); }});
        return true;
    }
    return false;
}

void MainWindow::showProblem(const Wording &text)
{
    m_message->showMessage(
            {.text = text, .actionText = {}, .action = {}, .isProblem = true, .isOfAttempt = true});
}

} // namespace errdex
