// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"
#include "ui/detail/teamrights.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace errdex {

class OwnTextRow;

/// One text that the team shares: who wrote it when, the text, and what can be done with it. What is
/// typed is sent after a longer pause than one's own is kept, because each sent text is a step of the
/// history.
class TeamTextRow : public QWidget
{
    Q_OBJECT

public:
    TeamTextRow(db::TeamPlace place, const QString &name, QWidget *parent);
    ~TeamTextRow() override;

    const db::TeamPlace &place() const { return m_place; }
    /// What the team has there; nothing to show one to be written. What is being written stays.
    void setText(const std::optional<TeamText> &text, bool mayWrite);
    void setKnownTags(const QStringList &tags);
    void finish(); ///< sends what was typed
    bool isEditing() const;
    void edit();

Q_SIGNALS:
    /// `seen` is the revision that was before the eyes.
    void edited(const errdex::db::TeamPlace &place, const QString &value, qint64 seen);
    void historyRequested(const errdex::db::TeamPlace &place);
    void decisionRequested(const errdex::db::TeamPlace &place);
    void queryRequested(const QString &query);
    void linkActivated(const QUrl &url);

private:
    void send();

    db::TeamPlace m_place;
    QString m_name;
    QLabel *m_caption;
    OwnTextRow *m_row;
    QWidget *m_links;
    QWidget *m_decide;
    QTimer *m_pause;
    std::optional<TeamText> m_text;
    QString m_typed;
    QString m_sent; ///< what was sent last
    qint64 m_seen = 0;
};

/// All that the team shares of a code, and which of one's own can be shared.
class TeamTexts : public QWidget
{
    Q_OBJECT

public:
    explicit TeamTexts(QWidget *parent);

    void setDetail(const CodeDetail &detail, TeamRights rights);
    void finish();
    bool isEditing() const;

Q_SIGNALS:
    void edited(const errdex::db::TeamPlace &place, const QString &value, qint64 seen);
    void historyRequested(const errdex::db::TeamPlace &place);
    void decisionRequested(const errdex::db::TeamPlace &place);
    void shareRequested(const errdex::db::TeamPlace &place);
    void queryRequested(const QString &query);
    void linkActivated(const QUrl &url);

private:
    TeamTextRow *row(const db::TeamPlace &place, const QString &name);
    void showShares(const CodeDetail &detail, TeamRights rights);

    QVBoxLayout *m_layout;
    QLabel *m_note;
    QList<TeamTextRow *> m_rows;
    QWidget *m_shares = nullptr;
    QList<db::TeamPlace> m_shareable;
};

} // namespace errdex
