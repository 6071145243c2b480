// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/owndata.h"
#include "db/error.h"
#include "db/records.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace errdex {

/// The user's own data for the window: answers at once from memory, and keeps the user database
/// in a thread of its own. Every function is called in the thread that owns the object.
///
/// What cannot be stored is taken back and reported, so that nothing looks kept that is not.
class UserData : public QObject
{
    Q_OBJECT

public:
    explicit UserData(QString databasePath, QObject *parent = nullptr);
    ~UserData() override; ///< waits until everything is on the disk

    /// Opens the database in the background; `loaded` or `failed` follows.
    void load();
    /// Runs as long as this lives; for what else is kept in the same database.
    QThread &workerThread() const { return *m_thread; }

    /// Runs in the thread of the database, behind every change.
    void run(std::function<void()> work);
    /// The same while the database is closed: for what exchanges its file. Load again afterwards.
    void runClosed(std::function<void()> work);

    const QSet<db::CodeKey> &starred() const { return m_data.starred; }
    /// Changes nothing while the database cannot be used; isUsable() tells.
    void setStarred(const QList<db::CodeKey> &codes, bool starred);
    bool isUsable() const { return m_isUsable; }

    /// The concepts that the user has given to codes, as slugs.
    const QHash<db::CodeKey, QString> &concepts() const { return m_data.concepts; }
    /// An empty slug takes a choice back. Changes nothing while the database cannot be used.
    void setConcepts(const QList<db::ConceptChoice> &choices);

    const OwnData &data() const { return m_data; }
    /// Changes any fields; an empty value takes one back.
    /// Changes all of them or none. Changes nothing while the database cannot be used.
    void set(const QList<db::OwnValue> &values);

    /// Joins another person's data into it, all or nothing; `done` or `failed` follows.
    void join(const QList<db::OwnVersion> &theirs, std::function<void(const db::OwnMerge &)> done);
    /// Puts states as they are, for undoing a join; see db::UserDatabase::putOwnVersions().
    void put(const QList<db::OwnVersion> &versions);

Q_SIGNALS:
    void loaded();
    void starredChanged();
    void conceptsChanged();
    void aboutToClose(); ///< for others with the same file: they have to close it too
    void textsChanged();
    void failed(const errdex::db::Error &error);

private:
    class Worker;

    /// Returns what was there before.
    QList<db::OwnValue> apply(const QList<db::OwnValue> &values);
    /// Applies what the database has joined, without what was changed here meanwhile: that reaches
    /// the database later.
    void applyJoined(const db::OwnMerge &merge);
    void endJoin();

    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; ///< lives in m_thread
    OwnData m_data;
    bool m_isUsable = false;
    int m_joins = 0; ///< which are on their way
    QSet<db::OwnPlace> m_changedMeanwhile;
};

} // namespace errdex
