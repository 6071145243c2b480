// SPDX-License-Identifier: MIT
#include "tests/team/postgres.h"

#include "db/team/teamschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace errdex::testpostgres {

namespace {

// Debian keeps the programs of a server apart, by version.
QString toolFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QString best;
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(versions.filePath(name + "/bin/initdb"_L1))
            && (best.isEmpty() || name.toInt() > best.toInt()))
            best = name;
    }
    if (!best.isEmpty())
        return versions.filePath(best + "/bin"_L1);
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    if (found.isEmpty())
        qFatal("PostgreSQL is not installed (the package postgresql)");
    return QFileInfo(found).absolutePath();
}

int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(descriptor, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no free port");
    ::close(descriptor);
    return ntohs(address.sin_port);
}

void write(const QString &path, const QStringList &lines, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode) || file.write((lines.join(u'\n') + u'\n').toUtf8()) < 0)
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

RawSession::RawSession(const db::TeamAddress &address, const QString &options)
    : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    database.setHostName(address.hosts.first().name);
    database.setPort(address.hosts.first().port);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(address.password);
    database.setConnectOptions(options);
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
}

RawSession::~RawSession()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Reply RawSession::ask(const QString &sql)
{
    Reply reply;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    bool isFine = query.exec(sql);
    do {
        while (isFine && query.next())
            reply.cells.append(query.value(0).toString());
    } while (isFine && query.nextResult());
    if (query.lastError().isValid()) {
        reply.sqlState = query.lastError().nativeErrorCode();
        reply.text = query.lastError().databaseText();
        if (reply.sqlState.isEmpty())
            reply.sqlState = u"none"_s;
    }
    return reply;
}

QStringList RawSession::run(const QString &sql)
{
    const Reply reply = ask(sql);
    if (!reply.sqlState.isEmpty())
        qFatal("%s: %s", qPrintable(sql), qPrintable(reply.text));
    return reply.cells;
}

Postgres::Postgres(const QStringList &settings)
    : m_folder(QDir::temp().filePath(u"errdex-pg-XXXXXX"_s))
    , m_tools(toolFolder())
    , m_port(freePort())
{
    own(m_folder.path());
    makeCluster();
    writeConfiguration(settings);
    start();
}

Postgres::Postgres(const Postgres *primary)
    : m_folder(QDir::temp().filePath(u"errdex-pg-XXXXXX"_s))
    , m_tools(toolFolder())
    , m_port(freePort())
{
    own(m_folder.path());
    QProcess process;
    startTool(process, u"pg_basebackup"_s,
              {u"--pgdata"_s, m_folder.filePath(u"data"_s), u"--write-recovery-conf"_s,
               u"--wal-method=stream"_s, u"--checkpoint=fast"_s, u"--no-sync"_s, u"--host"_s,
               primary->folder(), u"--port"_s, QString::number(primary->port()),
               u"--username=postgres"_s});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("pg_basebackup failed: %s", qPrintable(log()));
    writeConfiguration({u"wal_retrieve_retry_interval = '100ms'"_s});
    start();
}

void Postgres::writeConfiguration(const QStringList &settings) const
{
    const QString data = m_folder.filePath(u"data"_s);
    write(data + "/pg_hba.conf"_L1,
          {u"local all all trust"_s, u"local replication all trust"_s,
           u"host all all 127.0.0.1/32 scram-sha-256"_s},
          QIODevice::WriteOnly);
    write(data + "/postgresql.conf"_L1,
          QStringList{u"unix_socket_directories = '%1'"_s.arg(m_folder.path()),
                      u"listen_addresses = '127.0.0.1'"_s, u"port = %1"_s.arg(m_port),
                      u"fsync = off"_s, u"client_min_messages = error"_s,
                      u"max_connections = 300"_s, u"shared_buffers = 64MB"_s,
                      u"password_encryption = 'scram-sha-256'"_s}
                  + settings,
          QIODevice::Append);
}

Postgres::~Postgres()
{
    if (m_server.state() != QProcess::NotRunning)
        stop(Stop::Crash);
}

void Postgres::own(const QString &path) const
{
    if (::geteuid() != 0)
        return;
    const passwd *user = ::getpwnam("postgres");
    if (user == nullptr
        || ::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("no user to run PostgreSQL as");
}

void Postgres::startTool(QProcess &process, const QString &program, const QStringList &arguments)
{
    QStringList line{u"setpriv"_s, u"--pdeathsig=QUIT"_s};
    if (::geteuid() == 0)
        line += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
    line.append(m_tools + u'/' + program);
    line += arguments;
    process.setWorkingDirectory(m_folder.path());
    if (!m_preload.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, m_preload);
        environment.insert(u"ERRDEX_FULL_DISK"_s, flagPath());
        process.setProcessEnvironment(environment);
    }
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    process.start(line.takeFirst(), line);
}

void Postgres::makeCluster()
{
    QProcess process;
    startTool(process, u"initdb"_s,
              {u"--pgdata"_s, m_folder.filePath(u"data"_s), u"--username=postgres"_s,
               u"--auth=trust"_s, u"--encoding=UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("initdb failed: %s", qPrintable(log()));
}

void Postgres::start()
{
    startTool(m_server, u"postgres"_s, {u"-D"_s, m_folder.filePath(u"data"_s)});
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        // It answers first and takes connections later.
        const QString name = QUuid::createUuid().toString();
        bool isReady = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
            database.setHostName(m_folder.path());
            database.setPort(m_port);
            database.setDatabaseName(u"postgres"_s);
            database.setUserName(u"postgres"_s);
            isReady = database.open();
        }
        QSqlDatabase::removeDatabase(name);
        if (isReady)
            return;
        if (timer.elapsed() > 60000 || m_server.state() == QProcess::NotRunning)
            qFatal("PostgreSQL does not start: %s", qPrintable(log()));
        m_server.waitForFinished(20);
    }
}

void Postgres::stop(Stop how)
{
    ::kill(pid_t(m_server.processId()), how == Stop::Fast ? SIGINT : SIGQUIT);
    if (!m_server.waitForFinished(60000))
        qFatal("PostgreSQL does not stop");
}

void Postgres::configure(const QStringList &settings)
{
    if (m_server.state() != QProcess::NotRunning)
        stop();
    write(m_folder.filePath(u"data/postgresql.conf"_s), settings, QIODevice::Append);
    start();
}

void Postgres::promote()
{
    if (asAdmin(u"postgres"_s, u"SELECT pg_promote(true, 60)::text"_s) != QStringList{u"true"_s})
        qFatal("the standby cannot be promoted: %s", qPrintable(log()));
}

bool Postgres::hasAllOf(Postgres &primary)
{
    const QString end = primary.asAdmin(u"postgres"_s, u"SELECT pg_current_wal_lsn()::text"_s)[0];
    return asAdmin(u"postgres"_s,
                   u"SELECT (pg_last_wal_replay_lsn() >= '%1'::pg_lsn)::text"_s.arg(end))
            == QStringList{u"true"_s};
}

void Postgres::limitDisk()
{
    // Where the server's user may read it.
    m_preload = m_folder.filePath(u"fulldisk.so"_s);
    const QDir programs(QCoreApplication::applicationDirPath());
    if (!QFile::exists(m_preload)
        && !QFile::copy(programs.filePath(u"errdex_full_disk.so"_s), m_preload))
        qFatal("no library of a full disk");
    own(m_preload);
}

void Postgres::setFull(bool isFull) const
{
    if (!isFull)
        QFile::remove(flagPath());
    else
        write(flagPath(), {}, QIODevice::WriteOnly);
}

QString Postgres::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

db::TeamAddress Postgres::address(const QString &user, const QString &database) const
{
    db::TeamAddress address;
    address.hosts = {{m_folder.path(), m_port}};
    address.database = database;
    address.user = user;
    address.tls = db::TeamAddress::Tls::Plain;
    return address;
}

db::TeamAddress Postgres::networkAddress(const QString &user, const QString &database,
                                         const QString &password) const
{
    db::TeamAddress address = this->address(user, database);
    address.hosts = {{u"127.0.0.1"_s, m_port}};
    address.password = password;
    return address;
}

QString Postgres::emptyDatabase()
{
    const QString name = u"team%1"_s.arg(++m_databases);
    asAdmin(u"postgres"_s, u"CREATE DATABASE "_s + name);
    return name;
}

QString Postgres::teamDatabase()
{
    const QString database = emptyDatabase();
    db::migrateTeamSchema(address(u"postgres"_s, database), true);
    for (const auto &[person, role] : {std::pair{"rita"_L1, "errdex_reader"_L1},
                                       {"ed"_L1, "errdex_editor"_L1},
                                       {"eve"_L1, "errdex_editor"_L1},
                                       {"cora"_L1, "errdex_curator"_L1},
                                       {"otto"_L1, ""_L1}}) {
        const QString name(person);
        if (!asAdmin(database, u"SELECT 1 FROM pg_roles WHERE rolname = '%1'"_s.arg(name))
                     .isEmpty())
            continue; // roles belong to the server
        asAdmin(database,
                u"CREATE ROLE %1 LOGIN PASSWORD '%1' %2"_s.arg(
                        name, role.isEmpty() ? QString() : u"IN ROLE "_s + role));
    }
    return database;
}

QStringList Postgres::asAdmin(const QString &database, const QString &sql)
{
    return RawSession(address(u"postgres"_s, database)).run(sql);
}

} // namespace errdex::testpostgres
