// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamdata.h"
#include "core/team/teamprobe.h"

#include <QScrollArea>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace errdex {

/// Settings → Team: where the team's database is, as whom, and what can be done with it. Nothing of
/// what stands in the fields counts before it is connected.
class TeamPage : public QScrollArea
{
    Q_OBJECT

public:
    /// Both outlive the page.
    TeamPage(TeamData &team, QSettings &settings, QWidget *parent = nullptr);

    QLineEdit *hosts() const { return m_hosts; }
    QLineEdit *database() const { return m_database; }
    QLineEdit *user() const { return m_user; }
    QLineEdit *password() const { return m_password; }
    QComboBox *encryption() const { return m_encryption; }
    QLabel *outcome() const { return m_outcome; }
    QPushButton *testButton() const { return m_test; }
    QPushButton *connectButton() const { return m_connect; }

    void exportTo(const QString &path);
    void importFrom(const QString &path);

Q_SIGNALS:
    void panelRequested();

private:
    using Work = std::function<TeamProbe::Outcome(const db::TeamAddress &)>;

    QWidget *makeFields();
    QWidget *makeButtons();
    QWidget *makeAdministration();
    void fill();
    TeamSettings written() const;
    /// Goes on with what is written, after a warning where anybody could listen in.
    void withConfirmed(const std::function<void(const TeamSettings &)> &goOn);
    void run(const QString &waiting, const Work &work);
    void connectTeam();
    void showState();
    void setAsking(bool isAsking);
    void showOutcome(const TeamProbe::Outcome &outcome);
    void showEncryption();

    TeamData &m_team;
    QSettings &m_settings;
    QLineEdit *m_hosts;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_isStored;
    QComboBox *m_encryption;
    QLabel *m_warning;
    QLineEdit *m_caFile;
    QLabel *m_state;
    QLabel *m_outcome;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_disconnect = nullptr;
    QWidget *m_administration = nullptr;
    int m_work = 0; ///< counts it: only the last one is told
    bool m_isAsking = false; ///< the server
    bool m_isConnecting = false; ///< since somebody asked for it
};

} // namespace errdex
