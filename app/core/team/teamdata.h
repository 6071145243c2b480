// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamlink.h"
#include "core/team/teampassword.h"
#include "core/team/teamsettings.h"
#include "core/team/teamvalues.h"

#include <QHash>
#include <QObject>

class QThread;

namespace errdex {

/// What of the team's is known at one moment. Immutable.
struct TeamSnapshot
{
    std::shared_ptr<const TeamValues> values = std::make_shared<TeamValues>();
    std::shared_ptr<const QHash<db::CodeKey, QString>> concepts =
            std::make_shared<QHash<db::CodeKey, QString>>(); ///< slugs, without what is taken back
    QList<db::TeamPending> pending;
    QList<db::TeamConflict> conflicts;
};

/// What a team shares, for the window: answers at once from memory, keeps the copy in the thread of
/// the user database, and speaks with the server in a thread of its own. Does nothing, and costs
/// nothing, until it is started. Every function is called in the thread that owns the object.
class TeamData : public QObject
{
    Q_OBJECT

public:
    /// The thread runs as long as this lives. The files are paths.h's of `folder`.
    TeamData(QThread &storeThread, QString folder, QObject *parent = nullptr);
    ~TeamData() override; ///< ends what it waits for, and waits until everything is on the disk

    /// Shows what is here, and connects; again with other settings. Nothing where `isOn` is not set.
    void start(const TeamSettings &settings);
    void stop(); ///< nothing of the team is shown any more; what is here stays on the disk
    bool isOn() const { return m_settings.isOn; }
    /// Before the first start(): whether what is here is shown, as TeamSettings::isShown() has it.
    void setShown(bool isShown) { m_isShown = isShown; }
    /// The database of the catalogues that the team shares; null where none of them is to be seen.
    QString shownCatalogs() const;
    const TeamSettings &settings() const { return m_settings; }

    const TeamState &state() const { return m_state; }
    const TeamSnapshot &snapshot() const { return m_snapshot; }
    /// What the user may do there, as the server said last, be it days ago.
    bool mayWrite() const { return m_mayWrite; }
    bool mayCurate() const { return m_mayCurate; }
    /// When it was last connected and had all; null for never.
    QString lastContact() const { return m_lastContact; }
    TeamPassword &password() { return m_password; }

    /// Keeps a change and sends it. `seen` is the revision that the person had before the eyes.
    void set(const db::TeamPlace &place, const QString &value, qint64 seen);
    /// Says which text counts, after its reader has seen the revision `theirs`.
    void resolve(const db::TeamPlace &place, const QString &value, qint64 theirs);
    void discardRefused(const db::TeamPlace &place);
    void discardOutbox(); ///< of another team; for a person who has been asked
    void readHistory(const db::TeamPlace &place); ///< historyRead or historyFailed follows
    void reconnect(); ///< now
    /// Goes on with a password that was typed.
    void usePassword(const QString &password, bool mayBeStored);

    /// For tests: how the link behaves.
    void setTimes(std::chrono::milliseconds firstRetry, std::chrono::milliseconds poll);

Q_SIGNALS:
    void stateChanged();
    void valuesChanged(); ///< another snapshot()
    void conceptsChanged(); ///< after valuesChanged
    void catalogsChanged();
    /// The server wants a password, and none is known, or another one.
    void passwordWanted();
    void resolved(bool isDone); ///< false: the team's text is another one by now
    void historyRead(const errdex::db::TeamPlace &place,
                     const QList<errdex::db::TeamValue> &values);
    void historyFailed(const errdex::db::TeamPlace &place, const errdex::db::TeamError &error);
    void failed(const errdex::db::Error &error); ///< of the copy on this machine
    /// The copy was damaged; what was not sent yet was saved as far as it could be read.
    void rescued(const errdex::db::TeamRescue &rescue);

private:
    class Copy;
    struct Line;

    void connectWith(const QString &password);
    void endLine();
    void takeState(const TeamState &state);
    void takeSnapshot(const TeamSnapshot &snapshot, bool hasOtherConcepts);
    void run(std::function<void(Copy &)> work);

    QString m_folder;
    TeamSettings m_settings;
    bool m_isShown = true;
    TeamPassword m_password;
    Copy *m_copy; ///< lives in the store's thread
    std::unique_ptr<Line> m_line; ///< null while there is none
    TeamState m_state;
    TeamSnapshot m_snapshot;
    bool m_mayWrite = false;
    bool m_mayCurate = false;
    QString m_lastContact;
    int m_start = 0; ///< counts them: what comes from a former one is dropped
    TeamLinkConfig m_times; ///< of it the times only
};

} // namespace errdex
