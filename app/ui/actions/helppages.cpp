// SPDX-License-Identifier: MIT
#include "helppages.h"

#include "ui/actions/actiontable.h"
#include "ui/actions/shortcutspage.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/whatsnew.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace errdex {

HelpPages::HelpPages(Actions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
{
    addPage(ActionId::Shortcuts, [&actions, window] { return new ShortcutsPage(actions, window); });
    // The same key where Arabic letters are written.
    auto *question = new QShortcut(QKeySequence(QStringLiteral("؟")), window);
    connect(question, &QShortcut::activated, this, [action = actions[ActionId::Shortcuts]] {
        if (action->shortcuts().contains(QKeySequence(QStringLiteral("?"))))
            action->trigger();
    });
    connect(this, &QObject::destroyed, question, &QObject::deleteLater);
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
        connectHelp();
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

void HelpPages::connectHelp()
{
    connect(m_help.get(), &HelpWindow::tryRequested, this, &HelpPages::tryRequested);
}

std::unique_ptr<HelpWindow> HelpPages::takeHelp()
{
    if (m_help && m_help->isVisible())
        return std::move(m_help);
    return nullptr;
}

void HelpPages::takeOver(std::unique_ptr<HelpWindow> help)
{
    m_help = std::move(help);
    m_help->setActions(m_actions);
    connectHelp();
}

void HelpPages::addPage(ActionId id, std::function<QDialog *()> make)
{
    Page &page = m_pages.emplace_back(Page{id, std::move(make)}); // a list, so that it stays there
    connect(m_actions[id], &QAction::triggered, this, [this, &page] { open(page); });
}

QDialog *HelpPages::open(Page &page)
{
    if (!page.dialog) {
        page.dialog = page.make();
        page.dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    page.dialog->show();
    page.dialog->raise();
    page.dialog->activateWindow();
    return page.dialog;
}

QList<HelpPages::OpenPage> HelpPages::openPages() const
{
    QList<OpenPage> found;
    for (const Page &page : m_pages) {
        if (page.dialog && page.dialog->isVisible())
            found.append({page.action, page.dialog->geometry()});
    }
    return found;
}

void HelpPages::showPage(const OpenPage &page)
{
    const auto known = std::ranges::find(m_pages, page.action, &Page::action);
    if (known != m_pages.end())
        open(*known)->setGeometry(page.geometry);
}

} // namespace errdex
