// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamdata.h"

#include <QPointer>

class QSettings;
class QToolButton;

namespace errdex {

class BrowserSession;
class DetailPane;
class MessageBar;
class SettingsActions;
class StatusLine;
class TeamConflictDialog;
class TeamHistoryDialog;
class TeamPanel;

/// The team in a window: how it stands at the foot, its texts in the details, and the dialogs about
/// it. Connects once the window stands, where the settings say so.
class TeamActions : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window that the team is seen in.
    struct Parts
    {
        DetailPane *details;
        StatusLine *status;
        MessageBar *message;
    };

    /// All outlive this.
    TeamActions(BrowserSession &session, QSettings &settings, const Parts &parts,
                SettingsActions &settingsActions, QWidget *window);

    /// Connects with the team of the settings; nothing where they name none, or it is on already. What
    /// is shared is no good without the catalogues: those first.
    static void start(TeamData &team, const QSettings &settings);

    QToolButton *stateButton() const { return m_button; }
    TeamPanel *openPanel();
    TeamConflictDialog *decide(const db::TeamPlace &place); ///< null where there is no conflict
    TeamHistoryDialog *showHistory(const db::TeamPlace &place);
    /// Moves what is the person's own to the team: a note is put behind the team's, tags are added
    /// to its tags, and else it takes the place of the team's, which stays in the history.
    void share(const db::TeamPlace &place);

private:
    void showState();
    void askForPassword();

    BrowserSession &m_session;
    TeamData &m_team;
    QSettings &m_settings;
    Parts m_parts;
    SettingsActions &m_settingsActions;
    QWidget *m_window;
    QToolButton *m_button;
    QPointer<TeamPanel> m_panel;
};

} // namespace errdex
