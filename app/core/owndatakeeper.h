// SPDX-License-Identifier: MIT
#pragma once

#include "db/rescue.h"

#include <QObject>

#include <functional>

namespace errdex {

class UserData;

/// Snapshots of the user's own data, and ways back to them. Works in the thread of the user
/// database, behind every change that was asked for before; tells in the thread of its own.
class OwnDataKeeper : public QObject
{
    Q_OBJECT

public:
    /// What can be restored, and how the database is.
    struct States
    {
        struct Kept
        {
            db::Snapshot snapshot;
            std::optional<db::OwnDataSummary> summary; ///< nothing: it cannot be read
        };
        QList<Kept> snapshots; ///< newest first
        QList<db::SetAside> setAside; ///< newest first
        bool isDamaged = false; ///< the database itself
    };

    /// `data` may be made later, but before anything is asked for; this object outlives its thread.
    OwnDataKeeper(UserData &data, QString databasePath);

    const QString &databasePath() const { return m_database; }
    /// For a worker thread: reads every snapshot from end to end.
    static States states(const QString &databasePath);

    /// Runs something else behind every change that was asked for before, in the same thread.
    void run(std::function<void()> work);

    /// Takes a snapshot where this day has none; `snapshotTaken` or `snapshotFailed` may follow, and
    /// `clockFoundBehind` before.
    void takeDailySnapshot();

    // `restored` or `failed` follows; the data is loaded again before.
    void restoreSnapshot(const QString &path);
    void restoreSalvaged(const QString &damaged);
    void startEmpty();
    void rescueDamaged(); ///< what can be done without asking

Q_SIGNALS:
    void snapshotTaken();
    void snapshotFailed(const errdex::db::Error &error);
    /// The newest copy is of a time that the clock has yet to reach. Nothing suffers by it.
    void clockFoundBehind(const QDateTime &newestCopy);
    void restored(const errdex::db::RescueOutcome &outcome);
    void failed(const errdex::db::Error &error);

private:
    void exchange(std::function<db::RescueOutcome(const QString &)> work);

    UserData &m_data;
    const QString m_database;
};

} // namespace errdex
