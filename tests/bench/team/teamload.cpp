// SPDX-License-Identifier: MIT
// A team of many clients on one server, each a link of the program's own library with a copy of its
// own: how soon a change is seen everywhere, how long a first synchronisation and a day's absence
// take, and what an idle client costs the server. Prints JSON.
//
//   errdex_team_load [--clients 200] [--notes 100000] [--codes 1000000] [--changes 200]
//                    [--idle 60] [--away 5000]
#include "core/team/teamlink.h"
#include "db/team/teamserver.h"
#include "tests/team/postgres.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace errdex;
using namespace errdex::db;
using errdex::testpostgres::Postgres;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

TeamPlace noteOf(int number)
{
    return {{u"acme"_s, QString::number(number), 1}, OwnField::Note};
}

/// What arrived where: the places are written once each, so the first arrival counts.
class Arrivals
{
public:
    void expect(const TeamPlace &place)
    {
        const std::lock_guard lock(m_mutex);
        m_place = place;
        m_start = Clock::now();
        m_seconds.clear();
    }
    void take(const QList<TeamPlace> &places)
    {
        const std::lock_guard lock(m_mutex);
        if (places.contains(m_place))
            m_seconds.push_back(secondsSince(m_start));
    }
    std::vector<double> seconds() const
    {
        const std::lock_guard lock(m_mutex);
        return m_seconds;
    }

private:
    mutable std::mutex m_mutex;
    TeamPlace m_place;
    Clock::time_point m_start;
    std::vector<double> m_seconds;
};

/// A person's program without its window.
class Client
{
public:
    Client(const TeamAddress &address, const QString &folder, bool hasCatalogs, Arrivals *arrivals)
        : m_replica(folder + u"/team.sqlite"_s)
    {
        TeamLinkConfig config;
        config.address = address;
        config.replica = m_replica;
        if (hasCatalogs)
            config.catalogs = folder + u"/shared.sqlite"_s;
        m_link = new TeamLink(config);
        m_link->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
        // In the link's thread: the clock stops when the copy has it, not when this thread wakes up.
        if (arrivals != nullptr)
            QObject::connect(m_link, &TeamLink::placesChanged, m_link,
                             [this, arrivals](const QList<TeamPlace> &places) {
                                 if (!m_isWriter)
                                     arrivals->take(places);
                             });
        QObject::connect(m_link, &TeamLink::stateChanged, m_link, [this](const TeamState &state) {
            m_isCurrent = state.phase == TeamState::Phase::Current;
            if (state.reason)
                std::fprintf(stderr, "%s\n", state.reason->what());
        });
    }
    ~Client()
    {
        m_link->stop();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Client)

    void start()
    {
        m_thread.start();
        QMetaObject::invokeMethod(m_link, &TeamLink::start, Qt::QueuedConnection);
    }
    bool isCurrent() const { return m_isCurrent; }
    void write(const TeamPlace &place, const QString &text)
    {
        m_isWriter = true;
        if (!m_own)
            m_own = std::make_unique<TeamReplica>(m_replica);
        m_own->set(place, text);
        m_link->wake();
    }
    void read() { m_isWriter = false; }

private:
    QString m_replica;
    QThread m_thread;
    TeamLink *m_link;
    std::unique_ptr<TeamReplica> m_own; ///< of the writing thread
    std::atomic<bool> m_isCurrent = false;
    std::atomic<bool> m_isWriter = false;
};

template<typename Condition>
void waitFor(const char *what, Condition isMet)
{
    QElapsedTimer timer;
    timer.start();
    while (!isMet()) {
        QThread::msleep(1);
        if (timer.hasExpired(600'000))
            qFatal("%s: not within ten minutes", what);
    }
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto place = size_t(share * double(values.size() - 1) + 0.5);
    return values[std::min(place, values.size() - 1)];
}

QJsonObject summary(const std::vector<double> &values)
{
    return {{u"count"_s, int(values.size())},
            {u"median_s"_s, quantile(values, 0.5)},
            {u"p99_s"_s, quantile(values, 0.99)},
            {u"worst_s"_s, quantile(values, 1)}};
}

/// Processor time and memory of the server's processes, told by their user or folder.
struct ServerLoad
{
    double seconds = 0; ///< of processor time
    double bytes = 0; ///< proportional set size
    int processes = 0;
};

ServerLoad serverLoad()
{
    ServerLoad load;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(u"/proc/%1/stat"_s.arg(id));
        if (!id.at(0).isDigit() || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        if (!line.contains("(postgres)"))
            continue;
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        load.seconds += (fields.value(11).toDouble() + fields.value(12).toDouble())
                / double(::sysconf(_SC_CLK_TCK));
        ++load.processes;
        QFile memory(u"/proc/%1/smaps_rollup"_s.arg(id));
        if (memory.open(QIODevice::ReadOnly)) {
            for (const QByteArray &row : memory.readAll().split('\n')) {
                if (row.startsWith("Pss:"))
                    load.bytes += row.mid(4).simplified().split(' ').value(0).toDouble() * 1024;
            }
        }
    }
    return load;
}

void writeNotes(const TeamAddress &address, int first, int count)
{
    constexpr int atOnce = 200;
    TeamServer server(address);
    for (int from = first; from < first + count; from += atOnce) {
        QList<TeamChange> changes;
        for (int i = from; i < std::min(from + atOnce, first + count); ++i)
            changes.append(
                    {QUuid::createUuid(), noteOf(i),
                     u"Note %1: ask for the time on their server first, it was theirs."_s.arg(i),
                     0});
        server.put(changes);
    }
}

void shareCodes(const TeamAddress &address, int count)
{
    constexpr int perCatalog = 100'000;
    TeamServer server(address);
    for (int from = 0; from < count; from += perCatalog) {
        ImportedCatalogRecord record;
        record.slug = u"provider-%1"_s.arg(from / perCatalog);
        record.name = record.slug;
        record.source = u"page.html"_s;
        const int size = std::min(perCatalog, count - from);
        std::vector<std::string> codes(static_cast<size_t>(size));
        std::vector<CodeText> texts(static_cast<size_t>(size));
        for (int i = 0; i < size; ++i) {
            CodeText &text = texts[size_t(i)];
            codes[size_t(i)] = std::to_string(i);
            text.code = codes[size_t(i)];
            text.message = "The order was refused: its price is out of bounds";
        }
        server.putCatalog(QUuid::createUuid(), record, texts);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    qRegisterMetaType<TeamState>();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"clients"_s, u"how many programs run"_s, u"N"_s, u"200"_s},
                       {u"notes"_s, u"that the team has"_s, u"N"_s, u"100000"_s},
                       {u"codes"_s, u"in shared catalogues"_s, u"N"_s, u"1000000"_s},
                       {u"changes"_s, u"whose way is measured"_s, u"N"_s, u"200"_s},
                       {u"idle"_s, u"how long the idle server is watched"_s, u"SECONDS"_s, u"60"_s},
                       {u"away"_s, u"changes of a day away"_s, u"N"_s, u"5000"_s}});
    parser.process(app);
    const auto number = [&parser](const QString &name) { return parser.value(name).toInt(); };
    const int clients = std::max(2, number(u"clients"_s));
    const int notes = number(u"notes"_s);

    // As an administrator would run it, but for the connections.
    Postgres postgres({u"fsync = on"_s, u"max_connections = %1"_s.arg(clients + 50)});
    const QString database = postgres.teamDatabase();
    const TeamAddress address = postgres.address(u"ed"_s, database);
    QJsonObject result{
            {u"clients"_s, clients}, {u"notes"_s, notes}, {u"codes"_s, number(u"codes"_s)}};

    auto start = Clock::now();
    writeNotes(address, 0, notes);
    result.insert(u"notes_written_s"_s, secondsSince(start));
    start = Clock::now();
    shareCodes(postgres.address(u"cora"_s, database), number(u"codes"_s));
    result.insert(u"codes_shared_s"_s, secondsSince(start));
    std::fprintf(stderr, "the server is filled\n");

    const QTemporaryDir folder;
    Arrivals arrivals;
    const auto folderOf = [&folder](int i) { return folder.filePath(QString::number(i)); };
    std::vector<std::unique_ptr<Client>> team;
    start = Clock::now();
    team.push_back(std::make_unique<Client>(address, folderOf(0), true, &arrivals));
    team.front()->start();
    waitFor("the first synchronisation", [&team] { return team.front()->isCurrent(); });
    result.insert(u"first_synchronisation_s"_s, secondsSince(start));
    team.clear();
    std::fprintf(stderr, "the first client is there\n");

    // All others have been there for days: each with a copy of the first one's notes.
    for (int i = 0; i < clients; ++i) {
        if (i > 0) {
            QDir().mkpath(folderOf(i));
            QFile::copy(folderOf(0) + u"/team.sqlite"_s, folderOf(i) + u"/team.sqlite"_s);
        }
        team.push_back(std::make_unique<Client>(address, folderOf(i), false, &arrivals));
    }
    const ServerLoad alone = serverLoad();
    start = Clock::now();
    for (const auto &client : team)
        client->start();
    waitFor("all clients", [&team] {
        return std::ranges::all_of(team, [](const auto &client) { return client->isCurrent(); });
    });
    result.insert(u"all_connected_s"_s, secondsSince(start));
    std::fprintf(stderr, "all clients are there\n");

    QThread::sleep(3);
    const ServerLoad before = serverLoad();
    const int idleTime = std::max(1, number(u"idle"_s));
    QThread::sleep(idleTime);
    const ServerLoad after = serverLoad();
    result.insert(u"idle_processor_share_per_client"_s,
                  (after.seconds - before.seconds) / idleTime / clients);
    result.insert(u"memory_per_client_bytes"_s, (after.bytes - alone.bytes) / clients);

    std::vector<double> each;
    std::vector<double> everywhere;
    const int changes = std::max(1, number(u"changes"_s));
    const double secondsBefore = serverLoad().seconds;
    for (int i = 0; i < changes; ++i) {
        const auto writer = size_t(QRandomGenerator::global()->bounded(clients));
        const TeamPlace place = noteOf(notes + i);
        arrivals.expect(place);
        team[writer]->write(place, u"a change of somebody's"_s);
        waitFor("a change", [&] { return arrivals.seconds().size() >= size_t(clients) - 1; });
        const std::vector<double> seconds = arrivals.seconds();
        each.insert(each.end(), seconds.begin(), seconds.end());
        everywhere.push_back(*std::ranges::max_element(seconds));
        QThread::msleep(100);
        team[writer]->read();
    }
    result.insert(u"server_seconds_per_change"_s, (serverLoad().seconds - secondsBefore) / changes);
    result.insert(u"arrival"_s, summary(each));
    result.insert(u"everywhere"_s, summary(everywhere));

    team.erase(team.begin()); // goes home for a day
    const int away = number(u"away"_s);
    arrivals.expect(noteOf(10'000'000 + away - 1));
    writeNotes(address, 10'000'000, away);
    waitFor("a day's changes", [&] { return arrivals.seconds().size() >= size_t(clients) - 1; });
    const std::vector<double> ofAll = arrivals.seconds();
    result.insert(u"day_everywhere_s"_s, *std::ranges::max_element(ofAll));
    Client back(address, folderOf(0), false, nullptr);
    start = Clock::now();
    back.start();
    waitFor("the return", [&back] { return back.isCurrent(); });
    result.insert(u"away_changes"_s, away);
    result.insert(u"catch_up_s"_s, secondsSince(start));
    std::printf("%s", QJsonDocument(result).toJson().constData());
    return 0;
}
