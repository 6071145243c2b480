// SPDX-License-Identifier: MIT
#include "helppages.h"

#include "ui/actions/actiontable.h"
#include "ui/actions/shortcutspage.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/whatsnew.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace errdex {

HelpPages::HelpPages(Actions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
{
    addPage(ActionId::Shortcuts, [&actions, window] { return new ShortcutsPage(actions, window); });
    addPage(ActionId::WhatsNew, [window] { return new WhatsNewDialog(window); });
    addPage(ActionId::About, [window] { return new AboutDialog(window); });
    connect(actions[ActionId::QueryHelp], &QAction::triggered, this,
            [this] { showHelp(HelpTopic::Query); });
    connect(actions[ActionId::Help], &QAction::triggered, this,
            [this] { showHelp(helpTopicOf(QApplication::focusWidget())); });
}

HelpPages::~HelpPages() = default;

void HelpPages::showHelp(HelpTopic topic)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>(m_actions);
        connect(m_help.get(), &HelpWindow::tryRequested, this, &HelpPages::tryRequested);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

std::optional<HelpTopic> HelpPages::openTopic() const
{
    return m_help && m_help->isVisible() ? std::optional(m_help->topic()) : std::nullopt;
}

void HelpPages::addPage(ActionId id, std::function<QDialog *()> make)
{
    connect(m_actions[id], &QAction::triggered, this,
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
