// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamdata.h"
#include "ui/focus/dialog.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace errdex {

/// Every state of one of the team's texts, newest first; a former one can be made the present one.
class TeamHistoryDialog : public Dialog
{
    Q_OBJECT

public:
    /// `team` outlives it.
    TeamHistoryDialog(TeamData &team, db::TeamPlace place, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QPlainTextEdit *text() const { return m_text; }
    QPushButton *restoreButton() const { return m_restore; }

private:
    void takeHistory(const QList<db::TeamValue> &states);
    void showState();

    TeamData &m_team;
    db::TeamPlace m_place;
    QList<db::TeamValue> m_states;
    QLabel *m_note;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_restore;
};

} // namespace errdex
