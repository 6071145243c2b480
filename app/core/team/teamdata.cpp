// SPDX-License-Identifier: MIT
#include "core/team/teamdata.h"

#include "core/paths.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Phase = TeamState::Phase;

const auto rightsNote = u"rights"_s;
const auto lastContactNote = u"last-contact"_s; // TeamExchange writes it

// Many colleagues' changes make one picture; well below what a person waits for.
constexpr int tellingPause = 200; // ms

} // namespace

/// Has the local copy open; everything but construction happens in the store's thread.
class TeamData::Copy : public QObject
{
public:
    explicit Copy(TeamData *data)
        : m_data(data)
    {
    }

    void open(const QString &path, int start)
    {
        close();
        m_start = start;
        m_replica = std::make_unique<db::TeamReplica>(path);
        if (const auto rescue = m_replica->rescue())
            toData([rescue](TeamData &data) { Q_EMIT data.rescued(*rescue); });
        m_pause = std::make_unique<QTimer>();
        m_pause->setSingleShot(true);
        connect(m_pause.get(), &QTimer::timeout, this, [this] { tell(); });
        m_values = TeamValues::of(*m_replica);
        readConcepts();
        const QStringList rights = m_replica->note(rightsNote).split(u' ');
        const QString contact = m_replica->note(lastContactNote);
        toData([rights, contact](TeamData &data) {
            if (data.m_state.phase != Phase::Current) {
                data.m_mayWrite = rights.contains("write"_L1);
                data.m_mayCurate = rights.contains("curate"_L1);
            }
            data.m_lastContact = contact;
        });
        tell();
    }

    void close()
    {
        m_pause.reset();
        m_replica.reset();
        m_values = {};
        m_concepts.reset();
        m_hasOtherConcepts = false;
    }

    bool isOpen() const { return m_replica != nullptr; }
    db::TeamReplica &replica() { return *m_replica; }

    /// Sees anew what stands in these places, and tells it; at once for what a person does here.
    void refresh(const QList<db::TeamPlace> &places, bool atOnce)
    {
        const QList<db::TeamPending> pending = m_replica->pending();
        QHash<db::TeamPlace, const db::TeamPending *> changes;
        for (const db::TeamPending &change : pending)
            changes.insert(change.place, &change);
        bool hasConcepts = false;
        for (const db::TeamPlace &place : places) {
            see(place, changes.value(place));
            hasConcepts = hasConcepts || place.field == db::OwnField::Concept;
        }
        if (hasConcepts)
            readConcepts();
        if (atOnce
            || (!m_pause->isActive() && (!m_told.isValid() || m_told.elapsed() > tellingPause)))
            tell();
        else if (!m_pause->isActive())
            m_pause->start(tellingPause);
    }

    void keepRights(bool mayWrite, bool mayCurate)
    {
        m_replica->setNote(rightsNote,
                           mayCurate          ? u"write curate"_s
                                   : mayWrite ? u"write"_s
                                              : u"read"_s);
    }

    /// Only for the start that it was opened for.
    void toData(std::function<void(TeamData &)> work)
    {
        QMetaObject::invokeMethod(m_data, [data = m_data, start = m_start, work = std::move(work)] {
            if (data->m_start == start)
                work(*data);
        });
    }

private:
    void see(const db::TeamPlace &place, const db::TeamPending *change)
    {
        m_values.put(place, teamText(m_replica->value(place), change));
    }

    void readConcepts()
    {
        auto concepts = std::make_shared<QHash<db::CodeKey, QString>>(m_values.concepts());
        if (m_concepts && *m_concepts == *concepts)
            return;
        m_hasOtherConcepts = m_hasOtherConcepts || m_concepts || !concepts->isEmpty();
        m_concepts = std::move(concepts);
    }

    void tell()
    {
        m_told.start();
        TeamSnapshot snapshot;
        snapshot.values = std::make_shared<TeamValues>(m_values);
        if (m_concepts)
            snapshot.concepts = m_concepts;
        snapshot.pending = m_replica->pending();
        snapshot.conflicts = m_replica->conflicts();
        toData([snapshot, hasOther = std::exchange(m_hasOtherConcepts, false)](TeamData &data) {
            data.takeSnapshot(snapshot, hasOther);
        });
    }

    TeamData *m_data; ///< outlives this; only to be told
    int m_start = 0;
    std::unique_ptr<db::TeamReplica> m_replica;
    TeamValues m_values;
    std::shared_ptr<const QHash<db::CodeKey, QString>> m_concepts; ///< null before the first
    bool m_hasOtherConcepts = false; ///< since they were told last
    std::unique_ptr<QTimer> m_pause;
    QElapsedTimer m_told;
};

/// A link and its thread. Its end waits for neither: a link that is connecting may take seconds.
struct TeamData::Line
{
    QThread *thread = nullptr;
    TeamLink *link = nullptr; ///< lives in the thread
};

TeamData::TeamData(QThread &storeThread, QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_copy(new Copy(this))
{
    qRegisterMetaType<TeamState>();
    m_copy->moveToThread(&storeThread);
}

TeamData::~TeamData()
{
    endLine();
    const QList<QThread *> threads = findChildren<QThread *>();
    for (QThread *thread : threads)
        thread->wait();
    QMetaObject::invokeMethod(
            m_copy, [copy = m_copy] { copy->close(); }, Qt::BlockingQueuedConnection);
    m_copy->deleteLater();
}

void TeamData::run(std::function<void(Copy &)> work)
{
    QMetaObject::invokeMethod(m_copy, [copy = m_copy, work = std::move(work)] {
        try {
            if (copy->isOpen())
                work(*copy);
        } catch (const db::Error &error) {
            copy->toData([error](TeamData &data) { Q_EMIT data.failed(error); });
        }
    });
}

void TeamData::start(const TeamSettings &settings)
{
    endLine();
    const bool wasOn = m_settings.isOn;
    m_settings = settings;
    const int start = ++m_start;
    if (!settings.isOn) {
        if (wasOn)
            stop();
        return;
    }
    m_isShown = true;
    m_state = {};
    QMetaObject::invokeMethod(
            m_copy, [this, copy = m_copy, path = teamReplicaPath(m_folder), start] {
                try {
                    copy->open(path, start);
                } catch (const db::Error &error) {
                    copy->close();
                    QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); });
                }
            });
    m_state.phase = Phase::Connecting;
    m_password.find(settings.account(), [this, start](const QString &password) {
        if (start == m_start)
            connectWith(password);
    });
    Q_EMIT stateChanged();
}

QString TeamData::shownCatalogs() const
{
    return m_isShown ? teamCatalogsPath(m_folder) : QString();
}

void TeamData::stop()
{
    endLine();
    ++m_start;
    m_settings.isOn = false;
    m_isShown = false;
    m_state = {};
    QMetaObject::invokeMethod(m_copy, [copy = m_copy] { copy->close(); });
    const bool hadConcepts = !m_snapshot.concepts->isEmpty();
    m_snapshot = {};
    Q_EMIT stateChanged();
    Q_EMIT valuesChanged();
    if (hadConcepts)
        Q_EMIT conceptsChanged();
}

void TeamData::connectWith(const QString &password)
{
    TeamLinkConfig config = m_times;
    try {
        config.address = m_settings.address();
    } catch (const db::TeamError &error) {
        TeamState state;
        state.phase = Phase::Refused;
        state.reason = error;
        takeState(state);
        return;
    }
    config.address.password = password;
    config.replica = teamReplicaPath(m_folder);
    config.catalogs = teamCatalogsPath(m_folder);
    endLine();
    m_line = std::make_unique<Line>();
    m_line->thread = new QThread(this);
    m_line->link = new TeamLink(config);
    TeamLink *link = m_line->link;
    link->moveToThread(m_line->thread);
    connect(m_line->thread, &QThread::finished, link, &QObject::deleteLater);
    connect(link, &TeamLink::stateChanged, this, &TeamData::takeState);
    connect(link, &TeamLink::catalogChanged, this, &TeamData::catalogsChanged);
    connect(link, &TeamLink::historyRead, this, &TeamData::historyRead);
    connect(link, &TeamLink::historyFailed, this, &TeamData::historyFailed);
    connect(link, &TeamLink::storingFailed, this, &TeamData::failed);
    connect(link, &TeamLink::placesChanged, m_copy, [copy = m_copy](const auto &places) {
        try {
            if (copy->isOpen())
                copy->refresh(places, false);
        } catch (const db::Error &) {
            // The link has the same file open, and tells what is wrong with it.
        }
    });
    m_line->thread->start();
    QMetaObject::invokeMethod(link, &TeamLink::start, Qt::QueuedConnection);
}

void TeamData::endLine()
{
    if (!m_line)
        return;
    TeamLink *link = m_line->link;
    QThread *thread = m_line->thread;
    m_line.reset();
    link->disconnect(this);
    link->disconnect(m_copy);
    link->stop();
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->quit();
}

void TeamData::takeState(const TeamState &state)
{
    const bool wasWanted = m_state.phase == Phase::Refused;
    m_state = state;
    if (state.phase == Phase::Current) {
        if (m_mayWrite != state.mayWrite || m_mayCurate != state.mayCurate) {
            m_mayWrite = state.mayWrite;
            m_mayCurate = state.mayCurate;
        }
        m_lastContact = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        run([state](Copy &copy) { copy.keepRights(state.mayWrite, state.mayCurate); });
    }
    Q_EMIT stateChanged();
    if (state.phase == Phase::Refused && !wasWanted && state.reason
        && state.reason->kind() == db::TeamError::Kind::Authentication)
        Q_EMIT passwordWanted();
}

void TeamData::takeSnapshot(const TeamSnapshot &snapshot, bool hasOtherConcepts)
{
    m_snapshot = snapshot;
    Q_EMIT valuesChanged();
    if (hasOtherConcepts)
        Q_EMIT conceptsChanged();
}

void TeamData::set(const db::TeamPlace &place, const QString &value, qint64 seen)
{
    run([place, value, seen](Copy &copy) {
        if (!copy.replica().set(place, value, seen))
            return;
        copy.refresh({place}, true);
        copy.toData([](TeamData &data) {
            if (data.m_line)
                data.m_line->link->wake();
        });
    });
}

void TeamData::resolve(const db::TeamPlace &place, const QString &value, qint64 theirs)
{
    run([place, value, theirs](Copy &copy) {
        const bool isDone = copy.replica().resolve(place, value, theirs);
        copy.refresh({place}, true);
        copy.toData([isDone](TeamData &data) {
            if (data.m_line)
                data.m_line->link->wake();
            Q_EMIT data.resolved(isDone);
        });
    });
}

void TeamData::discardRefused(const db::TeamPlace &place)
{
    run([place](Copy &copy) {
        copy.replica().discardRefused(place);
        copy.refresh({place}, true);
        copy.toData([](TeamData &data) {
            if (data.m_line)
                data.m_line->link->wake(); // it counts anew
        });
    });
}

void TeamData::discardOutbox()
{
    run([](Copy &copy) {
        QList<db::TeamPlace> places;
        for (const db::TeamPending &change : copy.replica().pending())
            places.append(change.place);
        copy.replica().discardOutbox();
        copy.refresh(places, true);
        copy.toData([](TeamData &data) { data.reconnect(); });
    });
}

void TeamData::readHistory(const db::TeamPlace &place)
{
    if (!m_line) {
        Q_EMIT historyFailed(place, db::TeamError(db::TeamError::Kind::ConnectionLost, {}));
        return;
    }
    QMetaObject::invokeMethod(m_line->link,
                              [link = m_line->link, place] { link->readHistory(place); });
}

void TeamData::reconnect()
{
    if (m_settings.isOn && !m_line)
        start(m_settings);
    else if (m_line)
        QMetaObject::invokeMethod(m_line->link, &TeamLink::reconnect, Qt::QueuedConnection);
}

void TeamData::usePassword(const QString &password, bool mayBeStored)
{
    m_password.keep(m_settings.account(), password, mayBeStored);
    if (!m_line) {
        start(m_settings);
        return;
    }
    QMetaObject::invokeMethod(m_line->link, [link = m_line->link, password] {
        link->setPassword(password);
        link->reconnect();
    });
}

void TeamData::setTimes(std::chrono::milliseconds firstRetry, std::chrono::milliseconds poll)
{
    m_times.firstRetry = firstRetry;
    m_times.poll = poll;
}

} // namespace errdex
