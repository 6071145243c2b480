// SPDX-License-Identifier: MIT
#include "helppages.h"

#include "ui/actions/aboutdialog.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/queryhelp.h"
#include "ui/actions/shortcutspage.h"

#include <QAction>

#include <utility>

namespace errdex {

HelpPages::HelpPages(Actions &actions, QWidget *window)
    : QObject(window)
{
    addPage(actions, ActionId::Shortcuts,
            [&actions, window] { return new ShortcutsPage(actions, window); });
    addPage(actions, ActionId::About, [window] { return new AboutDialog(window); });
    addPage(actions, ActionId::QueryHelp, [this, window] {
        auto *page = new QueryHelpDialog(window);
        connect(page, &QueryHelpDialog::tryRequested, this, &HelpPages::tryRequested);
        return page;
    });
}

void HelpPages::addPage(const Actions &actions, ActionId id, std::function<QDialog *()> make)
{
    connect(actions[id], &QAction::triggered, this,
            [make = std::move(make), page = QPointer<QDialog>()]() mutable {
                if (!page) {
                    page = make();
                    page->setAttribute(Qt::WA_DeleteOnClose);
                }
                page->show();
                page->raise();
                page->activateWindow();
            });
}

} // namespace errdex
