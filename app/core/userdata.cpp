// SPDX-License-Identifier: MIT
#include "core/userdata.h"

#include "db/snapshots.h"
#include "db/userdatabase.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace errdex {

/// Owns the database connection; everything but construction happens in the worker thread.
class UserData::Worker : public QObject
{
public:
    explicit Worker(QString path)
        : m_path(std::move(path))
    {
    }

    db::UserDatabase &database()
    {
        if (m_database && !m_database->isInPlace())
            putBack();
        if (!m_database || m_isView)
            open();
        return *m_database;
    }

    void close() { m_database.reset(); }

private:
    /// What cannot be written can still be read: then each change fails, and says why. The next
    /// one tries again.
    void open()
    {
        try {
            m_database = std::make_unique<db::UserDatabase>(m_path);
            m_isView = false;
        } catch (const db::Error &error) {
            const bool isClosed = error.kind() == db::Error::Kind::ReadOnly
                    || error.kind() == db::Error::Kind::CannotOpen;
            const QFileInfo file(m_path);
            if (!isClosed || !file.isFile() || !file.isReadable())
                throw;
            m_database = db::UserDatabase::forReading(m_path);
            m_isView = true;
        }
    }

    /// The folder was removed, or the file exchanged, while it was open here: what is kept goes back
    /// to its place or, where another file is there now, to the snapshots.
    void putBack()
    {
        if (QFile::exists(m_path)) {
            db::Snapshots(m_path).take(db::SnapshotReason::Restore, QDateTime::currentDateTimeUtc(),
                                       [this](const QString &path) { m_database->copyTo(path); });
            m_database.reset();
            return;
        }
        const QString copy = m_path + ".back"_L1;
        QFile::remove(copy);
        m_database->copyTo(copy);
        m_database.reset();
        if (!QFile::rename(copy, m_path))
            throw db::Error(db::Error::Kind::InputOutput, m_path, u"cannot be put back"_s);
    }

    const QString m_path;
    std::unique_ptr<db::UserDatabase> m_database;
    bool m_isView = false; ///< the database is only read
};

UserData::UserData(QString databasePath, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_worker(new Worker(std::move(databasePath)))
{
    m_worker->moveToThread(m_thread.get());
    // The connection must be closed in the thread that opened it.
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

UserData::~UserData()
{
    // Queued behind every change, so that all of them are stored first.
    QMetaObject::invokeMethod(m_worker, [thread = m_thread.get()] { thread->quit(); });
    m_thread->wait();
}

void UserData::load()
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        try {
            const QList<db::OwnValue> values = worker->database().ownValues();
            QMetaObject::invokeMethod(this, [this, values] {
                m_isUsable = true;
                Q_EMIT loaded();
                // What was there before a second load and is no more goes; only changes are told.
                QList<db::OwnValue> all = m_data.values();
                for (db::OwnValue &value : all)
                    value.value.clear();
                all.append(values);
                apply(all);
            });
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); });
        }
    });
}

void UserData::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work));
}

void UserData::runClosed(std::function<void()> work)
{
    Q_EMIT aboutToClose();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(work)] {
        worker->close();
        work();
    });
}

void UserData::setStarred(const QList<db::CodeKey> &codes, bool starred)
{
    QList<db::OwnValue> values;
    for (const db::CodeKey &code : codes)
        values.append({code, db::OwnField::Star, starred ? u"1"_s : QString(), {}});
    set(values);
}

void UserData::setConcepts(const QList<db::ConceptChoice> &choices)
{
    QList<db::OwnValue> values;
    for (const auto &[key, slug] : choices)
        values.append({key, db::OwnField::Concept, slug, {}});
    set(values);
}

void UserData::set(const QList<db::OwnValue> &values)
{
    if (!m_isUsable)
        return;
    const QList<db::OwnValue> before = apply(values);
    if (before.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, values, before] {
        try {
            worker->database().setOwnValues(values);
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, before, error] {
                apply(before);
                Q_EMIT failed(error);
            });
        }
    });
}

void UserData::join(const QList<db::OwnVersion> &theirs,
                    std::function<void(const db::OwnMerge &)> done)
{
    if (!m_isUsable)
        return;
    ++m_joins;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, theirs, done = std::move(done)] {
        try {
            const db::OwnMerge merge = worker->database().joinOwnVersions(theirs);
            QMetaObject::invokeMethod(this, [this, merge, done] {
                applyJoined(merge);
                done(merge);
            });
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, error] {
                endJoin();
                Q_EMIT failed(error);
            });
        }
    });
}

void UserData::applyJoined(const db::OwnMerge &merge)
{
    QList<db::OwnValue> values;
    for (const db::OwnVersion &version : merge.after) {
        if (!m_changedMeanwhile.contains(version.place()))
            values.append(version.value);
    }
    endJoin();
    apply(values);
}

void UserData::endJoin()
{
    if (--m_joins == 0)
        m_changedMeanwhile.clear();
}

void UserData::put(const QList<db::OwnVersion> &versions)
{
    QList<db::OwnValue> values;
    for (const db::OwnVersion &version : versions)
        values.append(version.value);
    const QList<db::OwnValue> before = apply(values);
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, versions, before] {
        try {
            worker->database().putOwnVersions(versions);
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, before, error] {
                apply(before);
                Q_EMIT failed(error);
            });
        }
    });
}

QList<db::OwnValue> UserData::apply(const QList<db::OwnValue> &values)
{
    QList<db::OwnValue> before;
    QSet<db::OwnField> changed;
    for (const db::OwnValue &value : values) {
        const QString former = m_data.value(value.subject, value.field);
        if (former == value.value)
            continue;
        before.append({value.subject, value.field, former, {}});
        changed.insert(value.field);
        m_data.set(value);
        if (m_joins > 0)
            m_changedMeanwhile.insert({value.subject, value.field});
    }
    if (changed.remove(db::OwnField::Star))
        Q_EMIT starredChanged();
    if (changed.remove(db::OwnField::Concept))
        Q_EMIT conceptsChanged();
    if (!changed.isEmpty())
        Q_EMIT textsChanged();
    return before;
}

} // namespace errdex
