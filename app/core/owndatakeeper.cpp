// SPDX-License-Identifier: MIT
#include "core/owndatakeeper.h"

#include "core/userdata.h"

#include <QDateTime>

namespace errdex {

namespace {

constexpr qint64 clockTolerance = 3600; // seconds; clocks are set right by minutes every day

} // namespace

OwnDataKeeper::OwnDataKeeper(UserData &data, QString databasePath)
    : m_data(data)
    , m_database(std::move(databasePath))
{
}

OwnDataKeeper::States OwnDataKeeper::states(const QString &databasePath)
{
    States states;
    states.isDamaged = db::isDamaged(databasePath);
    states.setAside = db::filesSetAside(databasePath);
    for (const db::Snapshot &snapshot : db::Snapshots(databasePath).list()) {
        States::Kept kept{snapshot, {}};
        try {
            if (db::Snapshots::isSound(snapshot.path))
                kept.summary = db::Snapshots::summary(snapshot.path);
        } catch (const db::Error &) {
            kept.summary.reset();
        }
        states.snapshots.append(kept);
    }
    return states;
}

void OwnDataKeeper::run(std::function<void()> work)
{
    m_data.run(std::move(work));
}

void OwnDataKeeper::takeDailySnapshot()
{
    m_data.run([this, path = m_database] {
        try {
            const db::Snapshots snapshots(path);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const QList<db::Snapshot> former = snapshots.list();
            if (!former.isEmpty() && former.first().takenAt > now.addSecs(clockTolerance))
                QMetaObject::invokeMethod(this, [this, time = former.first().takenAt] {
                    Q_EMIT clockFoundBehind(time);
                });
            if (!snapshots.isDue(now))
                return;
            snapshots.take(db::SnapshotReason::Daily, now);
            QMetaObject::invokeMethod(this, [this] { Q_EMIT snapshotTaken(); });
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, error] { Q_EMIT snapshotFailed(error); });
        }
    });
}

void OwnDataKeeper::restoreSnapshot(const QString &path)
{
    exchange([path](const QString &database) {
        return db::restoreSnapshot(database, path, QDateTime::currentDateTimeUtc());
    });
}

void OwnDataKeeper::restoreSalvaged(const QString &damaged)
{
    exchange([damaged](const QString &database) {
        return db::restoreSalvaged(database, damaged, QDateTime::currentDateTimeUtc());
    });
}

void OwnDataKeeper::startEmpty()
{
    exchange([](const QString &database) {
        return db::startEmpty(database, QDateTime::currentDateTimeUtc());
    });
}

void OwnDataKeeper::rescueDamaged()
{
    exchange([](const QString &database) {
        return db::rescueDamaged(database, QDateTime::currentDateTimeUtc());
    });
}

void OwnDataKeeper::exchange(std::function<db::RescueOutcome(const QString &)> work)
{
    m_data.runClosed([this, path = m_database, work = std::move(work)] {
        try {
            const db::RescueOutcome outcome = work(path);
            QMetaObject::invokeMethod(this, [this, outcome] {
                m_data.load();
                Q_EMIT restored(outcome);
            });
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, error] {
                if (!m_data.isUsable())
                    m_data.load(); // the damaged file may be aside already
                Q_EMIT failed(error);
            });
        }
    });
}

} // namespace errdex
