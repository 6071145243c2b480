// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamdata.h"
#include "ui/focus/dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace errdex {

/// How it stands with the team, and all changes that the server does not have: those to be decided
/// first.
class TeamPanel : public Dialog
{
    Q_OBJECT

public:
    /// `team` outlives it.
    explicit TeamPanel(TeamData &team, QWidget *parent = nullptr);

Q_SIGNALS:
    void decisionRequested(const errdex::db::TeamPlace &place);
    void settingsRequested();

private:
    void buildPassword();
    void showState();
    void showChanges();
    const db::TeamPending *chosen() const;
    void updateButtons();
    void sendPassword();

    TeamData &m_team;
    QLabel *m_state;
    QWidget *m_password;
    QLineEdit *m_word = nullptr;
    QCheckBox *m_isStored = nullptr;
    QLabel *m_heading;
    QListWidget *m_list;
    QLabel *m_text;
    QPushButton *m_decide;
    QPushButton *m_discard;
    QPushButton *m_again;
};

} // namespace errdex
