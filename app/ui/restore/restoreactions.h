// SPDX-License-Identifier: MIT
#pragma once

#include "db/rescue.h"

#include <QObject>
#include <QPointer>

class QAction;
class QSettings;
class QWidget;

namespace errdex {

class Actions;
class BrowserSession;
class MessageBar;
class RestoreDialog;

/// What keeps the user's own data over accidents, from the window: the daily snapshot, the rescue of
/// a damaged database at the start, and the dialog of states that can be restored.
class RestoreActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    RestoreActions(BrowserSession &session, MessageBar &message, QSettings &settings,
                   QWidget *window);

    /// Lets actions start it; they may go, and others come.
    void connectActions(const Actions &actions);

    RestoreDialog *openDialog();

private:
    void scheduleSnapshot();
    void showUserDataFailure(const db::Error &error);
    void showSnapshotFailure(const db::Error &error);
    void showClockBehind(const QDateTime &newestCopy);
    void showRestored(const db::RescueOutcome &outcome);
    void showRescued(const db::RescueOutcome &outcome);
    void showFailure(const db::Error &error);
    static QString rescueText(const db::RescueOutcome &outcome);
    static QString restoredText(const db::RescueOutcome &outcome, const QString &chosen);
    void setBusy();

    BrowserSession &m_session;
    MessageBar &m_message;
    QSettings &m_settings;
    QWidget *m_window;
    QPointer<RestoreDialog> m_dialog;
    QString m_chosen; ///< the state that is being restored, in the words of the list
    std::optional<db::Error> m_damage; ///< that nobody has dealt with yet
    bool m_isScheduled = false;
    bool m_hasRescued = false; ///< once a run
    bool m_isRescuing = false;
};

} // namespace errdex
