// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamdata.h"
#include "ui/focus/dialog.h"

class QLabel;
class QPlainTextEdit;

namespace errdex {

/// Two texts for one place, side by side, and a third to be made of both. Nothing counts until the
/// person has said so; closing it leaves the conflict as it is.
class TeamConflictDialog : public Dialog
{
    Q_OBJECT

public:
    /// `team` outlives it.
    TeamConflictDialog(TeamData &team, db::TeamConflict conflict, QWidget *parent = nullptr);

    QPlainTextEdit *theirs() const { return m_theirs; }
    QPlainTextEdit *mine() const { return m_mine; }
    QPlainTextEdit *merged() const { return m_merged; }
    QString note() const; ///< what it says below the texts

private:
    QPlainTextEdit *addText(const QString &name);
    void showConflict();
    void take(const QString &value);
    void follow();

    TeamData &m_team;
    db::TeamConflict m_conflict;
    QLabel *m_author;
    QPlainTextEdit *m_theirs;
    QPlainTextEdit *m_mine;
    QPlainTextEdit *m_merged;
    QLabel *m_note;
    bool m_isWaiting = false; ///< for the answer to take()
};

} // namespace errdex
