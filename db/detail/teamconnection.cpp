// SPDX-License-Identifier: MIT
#include "db/detail/teamconnection.h"

#include "db/detail/libpq.h"
#include "db/detail/serverdoor.h"
#include "db/detail/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#else
#include <winsock2.h>
#endif

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // Qt's documentation has the first name, its metatypes since Qt 6 make the second.
    if (!handle.isValid()
        || (qstrcmp(handle.typeName(), "PGconn*") != 0
            && qstrcmp(handle.typeName(), "pg_conn*") != 0))
        return nullptr;
    return *static_cast<PGconn *const *>(handle.data());
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s);
    value.replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

/// The same with the hosts alone that answer: libpq waits for one that does not, whatever happens here
/// meanwhile. Throws where there is none.
TeamAddress answering(const TeamAddress &address, const IsCanceled &isCanceled)
{
    TeamAddress open = address;
    open.hosts.clear();
    std::optional<TeamError> first;
    for (const TeamAddress::Host &host : address.hosts) {
        const auto fault = faultAtDoor(host, isCanceled);
        if (!fault)
            open.hosts.append(host);
        else if (!first || first->isPassing())
            first.emplace(*fault);
    }
    if (open.hosts.isEmpty() && first)
        throw TeamError(*first);
    return open;
}

} // namespace

QString teamConnectOptions(const TeamAddress &address, const QString &wanted)
{
    QStringList ports;
    for (const TeamAddress::Host &host : address.hosts)
        ports.append(QString::number(host.port));
    // A dead network is noticed within half a minute, also when nothing is being sent.
    QStringList options{u"port="_s + ports.join(u','),
                        u"connect_timeout=5"_s,
                        u"tcp_user_timeout=20000"_s,
                        u"keepalives_idle=15"_s,
                        u"keepalives_interval=5"_s,
                        u"keepalives_count=3"_s,
                        u"gssencmode=disable"_s,
                        u"fallback_application_name=errdex"_s,
                        u"target_session_attrs="_s + wanted};
    for (const auto &[name, value] : address.tlsOptions())
        options.append(name + u'=' + quoted(value));
    return options.join(u';');
}

void TeamConnection::Interrupter::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, 2); // both directions
}

TeamConnection::TeamConnection(const TeamAddress &address, TeamAccess access,
                               const IsCanceled &isCanceled)
    : Connection(TeamAddress::hostsText(address.hosts) + u'/' + address.database)
{
    address.check();
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s) || Libpq::instance() == nullptr)
        throw TeamError(TeamError::Kind::NoDriver, u"QPSQL"_s);
    QSqlDatabase::addDatabase(u"QPSQL"_s, name());
    const TeamAddress open = answering(address, isCanceled);
    const bool hasChoice = open.hosts.size() > 1 || access == TeamAccess::Writable;
    const bool isOpen = hasChoice && tryHosts(open, u"read-write"_s);
    if (!isOpen && access == TeamAccess::Writable)
        throw TeamError(TeamError::Kind::ReadOnly, handle().lastError().databaseText().trimmed());
    // All that take writes are down: a standby can be read.
    if (!isOpen && !tryHosts(open, u"any"_s)) {
        const QString text = handle().lastError().databaseText().trimmed();
        if (const auto reason = diagnoseTeamConnection(address, isCanceled))
            throw TeamError(*reason);
        throw TeamError(TeamError::Kind::ConnectionLost, text);
    }
    // What a server remarks would go to standard error as it is, with all its control characters.
    if (PGconn *connection = handleOf(handle()))
        Libpq::instance()->setNoticeProcessor(
                connection, [](void *, const char *) {}, nullptr);
    // Our queries are short. Compiled by the server, each connection would cost it 0.15 s when it
    // begins and thirty megabytes as long as it lives.
    executeText(u"SET jit = off; SET statement_timeout = '60s'; SET lock_timeout = '20s'; "
                "SET idle_in_transaction_session_timeout = '60s'; "
                "SET standard_conforming_strings = on"_s);
    const std::lock_guard lock(m_interrupter->m_mutex);
    m_interrupter->m_socket = socket();
}

bool TeamConnection::tryHosts(const TeamAddress &address, const QString &wanted)
{
    // One after the other: libpq's own list ends at a host that takes the line and hangs up, as a proxy
    // does whose server is gone.
    return std::ranges::any_of(address.hosts, [&](const TeamAddress::Host &host) {
        TeamAddress one = address;
        one.hosts = {host};
        return tryOpen(one, wanted);
    });
}

bool TeamConnection::tryOpen(const TeamAddress &address, const QString &wanted)
{
    QSqlDatabase database = handle();
    database.setHostName(address.hosts.first().name);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(address.password);
    database.setConnectOptions(teamConnectOptions(address, wanted));
    const bool isOpen = database.open();
    database.setPassword({}); // Qt would keep it as long as the connection
    return isOpen;
}

TeamConnection::~TeamConnection()
{
    const std::lock_guard lock(m_interrupter->m_mutex);
    m_interrupter->m_socket = -1;
}

int TeamConnection::socket() const
{
    PGconn *connection = handleOf(handle());
    return connection == nullptr ? -1 : Libpq::instance()->socket(connection);
}

bool TeamConnection::takeNotifications()
{
    const Libpq &pq = *Libpq::instance();
    PGconn *connection = handleOf(handle());
    if (connection == nullptr || pq.consumeInput(connection) == 0
        || pq.status(connection) != CONNECTION_OK)
        throw TeamError(TeamError::Kind::ConnectionLost, u"the server has closed it"_s);
    bool isAny = false;
    while (PGnotify *notification = pq.notifies(connection)) {
        isAny = true; // what it says is not believed: who may connect may send any
        pq.freemem(notification);
    }
    return isAny;
}

QString TeamConnection::ask(const QString &sql)
{
    Statement statement(*this, sql);
    statement.execute();
    return statement.onlyText();
}

void TeamConnection::executeText(const QString &script)
{
    QSqlQuery query(handle());
    if (!query.exec(script))
        fail(query.lastError());
    // Qt tells of the first statement alone unless it is asked.
    while (query.nextResult()) {
    }
    if (query.lastError().isValid())
        fail(query.lastError());
}

QString TeamConnection::beginText() const
{
    return u"BEGIN"_s;
}

void TeamConnection::fail(const QSqlError &error) const
{
    const QString text = error.databaseText().trimmed();
    const QString state = error.nativeErrorCode();
    // Without a word of the server the connection is at fault.
    throw TeamError(state.isEmpty() ? TeamError::Kind::ConnectionLost : teamErrorKind(state),
                    state.isEmpty() ? text : text + u" ("_s + state + u')');
}

} // namespace errdex::db
