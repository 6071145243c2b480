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
            const QList<db::CodeKey> codes = worker->database().starredCodes();
            const QList<db::ConceptChoice> choices = worker->database().conceptChoices();
            QMetaObject::invokeMethod(this, [this, codes, choices] {
                m_isUsable = true;
                apply(choices);
                m_starred = QSet<db::CodeKey>(codes.begin(), codes.end());
                Q_EMIT loaded();
                if (!m_starred.isEmpty()) // else nothing that anybody shows has changed
                    Q_EMIT starredChanged();
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
    if (!m_isUsable || codes.isEmpty())
        return;
    QList<db::CodeKey> changed;
    for (const db::CodeKey &code : codes) {
        if (m_starred.contains(code) != starred)
            changed.append(code);
    }
    apply(changed, starred);
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, changed, starred] {
        try {
            worker->database().setStarred(changed, starred);
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, changed, starred, error] {
                apply(changed, !starred);
                Q_EMIT failed(error);
            });
        }
    });
}

void UserData::apply(const QList<db::CodeKey> &codes, bool starred)
{
    for (const db::CodeKey &code : codes) {
        if (starred)
            m_starred.insert(code);
        else
            m_starred.remove(code);
    }
    if (!codes.isEmpty())
        Q_EMIT starredChanged();
}

void UserData::setConcepts(const QList<db::ConceptChoice> &choices)
{
    if (!m_isUsable || choices.isEmpty())
        return;
    const QList<db::ConceptChoice> before = apply(choices);
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, choices, before] {
        try {
            worker->database().setConcepts(choices);
        } catch (const db::Error &error) {
            QMetaObject::invokeMethod(this, [this, before, error] {
                apply(before);
                Q_EMIT failed(error);
            });
        }
    });
}

QList<db::ConceptChoice> UserData::apply(const QList<db::ConceptChoice> &choices)
{
    QList<db::ConceptChoice> before;
    for (const auto &[key, slug] : choices) {
        before.append({key, m_concepts.value(key)});
        if (slug.isEmpty())
            m_concepts.remove(key);
        else
            m_concepts.insert(key, slug);
    }
    if (!choices.isEmpty())
        Q_EMIT conceptsChanged();
    return before;
}

} // namespace errdex
