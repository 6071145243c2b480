// SPDX-License-Identifier: MIT
#include "historyactions.h"

#include "core/lookup/lookuprecord.h"
#include "core/usersettings.h"
#include "ui/actions/actiontable.h"
#include "ui/history/historypopup.h"
#include "ui/messagebar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/session/browsersession.h"
#include "ui/tablearea.h"

#include <QAction>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QAction *keepPastesOf(const QWidget &window)
{
    return window.findChild<QAction *>(QLatin1StringView(actionSpec(ActionId::KeepPastes).name));
}

} // namespace

HistoryActions::HistoryActions(Actions &actions, BrowserSession &session, const QSettings &settings,
                               SearchBox &search, TableArea &table, MessageBar &message)
    : QObject(&table)
    , m_actions(actions)
    , m_session(session)
    , m_search(search)
    , m_table(table)
    , m_message(message)
{
    LookupHistory &history = session.history();
    history.setOn(settingOf(settings, SettingId::KeepHistory).toBool());
    history.setKeepsPastes(settingOf(settings, SettingId::KeepPastes).toBool());
    actions[ActionId::KeepHistory]->setChecked(history.isOn());
    actions[ActionId::KeepPastes]->setChecked(history.keepsPastes());
    actions[ActionId::KeepPastes]->setEnabled(history.isOn());
    connect(actions[ActionId::KeepHistory], &QAction::toggled, this,
            &HistoryActions::switchHistory);
    connect(actions[ActionId::KeepPastes], &QAction::toggled, this, &HistoryActions::switchPastes);
    connect(actions[ActionId::History], &QAction::triggered, this, &HistoryActions::showPopup);
    connect(actions[ActionId::ClearHistory], &QAction::triggered, this,
            [this] { m_session.history().clear(); });
    connect(&search, &SearchBox::historyRequested, this, &HistoryActions::showPopup);
    connect(&history, &LookupHistory::cleared, this, &HistoryActions::showCleared);
    connect(&history, &LookupHistory::loaded, this, [this](const QList<db::Lookup> &lookups) {
        if (m_popup)
            m_popup->setLookups(lookups, m_session.store().get());
    });
}

void HistoryActions::showPopup()
{
    if (!m_popup) {
        m_popup = new HistoryPopup(m_actions, m_search.lineEdit());
        connect(m_popup, &HistoryPopup::chosen, this, &HistoryActions::lookUpAgain);
        connect(m_popup, &HistoryPopup::closed, &m_search, &SearchBox::focusText);
    } else if (m_popup->isVisible()) {
        m_search.focusText();
        m_popup->hide();
        return;
    }
    m_popup->setHistoryOn(m_session.history().isOn());
    m_session.history().load();
    m_popup->popUp();
}

void HistoryActions::lookUpAgain(const db::Lookup &lookup)
{
    if (lookup.text.isEmpty())
        m_actions[ActionId::Browse]->trigger(); // a code is a row of the table
    if (lookup.kind == db::LookupKind::Code && !lookup.codes.isEmpty())
        m_table.goToCode(lookup.codes.constFirst());
    else
        m_session.setText(queryOf(lookup),
                          lookup.kind == db::LookupKind::Paste && !lookup.text.isEmpty()
                                  ? TextOrigin::Pasted
                                  : TextOrigin::Typed);
    m_table.focusTable();
}

void HistoryActions::switchHistory(bool isOn)
{
    m_session.history().setOn(isOn);
    m_actions[ActionId::KeepPastes]->setEnabled(isOn);
    if (m_popup)
        m_popup->setHistoryOn(isOn);
    if (!isOn)
        offerToClear(
                [] { return tr("Lookups are no longer kept. Those of before are still there."); });
}

void HistoryActions::switchPastes(bool keepsPastes)
{
    m_session.history().setKeepsPastes(keepsPastes);
    if (keepsPastes)
        m_message.showMessage(
                {.text =
                         [] {
                             return tr("Pasted texts are kept from now on, with whatever "
                                       "stands in them: tokens and card numbers too.");
                         },
                 .actionText = [] { return tr("&Undo"); },
                 // Of the window's contents at that time.
                 .action =
                         [window = m_message.window()] {
                             keepPastesOf(*window)->setChecked(false);
                         },
                 .isProblem = false});
    else
        offerToClear([] {
            return tr("Pasted texts are no longer kept. Those of before are still there.");
        });
}

void HistoryActions::offerToClear(const Wording &text)
{
    m_message.showMessage({.text = text,
                           .actionText = [] { return tr("C&lear the history"); },
                           .action = [session = &m_session] { session->history().clear(); },
                           .isProblem = false});
}

void HistoryActions::showCleared(const QList<db::Lookup> &before)
{
    if (m_popup)
        m_popup->setLookups({}, nullptr);
    if (before.isEmpty()) {
        m_message.showMessage({.text = [] { return tr("The history is empty"); },
                               .actionText = {},
                               .action = {},
                               .isProblem = false});
        return;
    }
    m_message.showMessage(
            {.text =
                     [count = int(before.size())] {
                         return tr("%Ln lookup(s) forgotten", nullptr, count);
                     },
             .actionText = [] { return tr("&Undo"); },
             .action = [session = &m_session, before] { session->history().replaceAll(before); },
             .isProblem = false});
}

} // namespace errdex
