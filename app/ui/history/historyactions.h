// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/wording.h"
#include "db/lookuphistory.h"

#include <QObject>

class QSettings;

namespace errdex {

class Actions;
class BrowserSession;
class HistoryPopup;
class MessageBar;
class SearchBox;
class TableArea;

/// What can be done with the history of lookups: show it, look up again, keep it or not, clear it.
/// Whether it is kept stands in the settings, where SettingsActions stores it.
class HistoryActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    HistoryActions(Actions &actions, BrowserSession &session, const QSettings &settings,
                   SearchBox &search, TableArea &table, MessageBar &message);

    void showPopup(); ///< or hides it
    HistoryPopup *popup() const { return m_popup; } ///< null until it was wanted

private:
    void switchHistory(bool isOn);
    void switchPastes(bool keepsPastes);
    void showCleared(const QList<db::Lookup> &before);
    void offerToClear(const Wording &text);
    void lookUpAgain(const db::Lookup &lookup);

    Actions &m_actions;
    BrowserSession &m_session;
    SearchBox &m_search;
    TableArea &m_table;
    MessageBar &m_message;
    HistoryPopup *m_popup = nullptr;
};

} // namespace errdex
