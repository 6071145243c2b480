// SPDX-License-Identifier: MIT
#include "db/detail/teamconnection.h"

#include "db/detail/libpq.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

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

TeamConnection::TeamConnection(const TeamAddress &address)
    : Connection(TeamAddress::hostsText(address.hosts) + u'/' + address.database)
{
    address.check();
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s) || Libpq::instance() == nullptr)
        throw TeamError(TeamError::Kind::NoDriver, u"QPSQL"_s);
    QSqlDatabase::addDatabase(u"QPSQL"_s, name());
    if (address.hosts.size() == 1) {
        open(address, u"any"_s);
    } else {
        try {
            open(address, u"read-write"_s);
        } catch (const TeamError &) {
            open(address, u"any"_s); // all that take writes are down: a standby can be read
        }
    }
    const std::lock_guard lock(m_interrupter->m_mutex);
    m_interrupter->m_socket = socket();
}

void TeamConnection::open(const TeamAddress &address, const QString &wanted)
{
    QSqlDatabase database = handle();
    QStringList hosts;
    for (const TeamAddress::Host &host : address.hosts)
        hosts.append(host.name);
    database.setHostName(hosts.join(u','));
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(address.password);
    database.setConnectOptions(teamConnectOptions(address, wanted));
    if (database.open()) {
        // What a server remarks would go to standard error as it is, with all its control characters.
        if (PGconn *connection = handleOf(database))
            Libpq::instance()->setNoticeProcessor(
                    connection, [](void *, const char *) {}, nullptr);
        database.setPassword({}); // Qt would keep it as long as the connection
        // Our queries are short. Compiled by the server, each connection would cost it 0.15 s when it
        // begins and thirty megabytes as long as it lives.
        executeText(u"SET jit = off; SET statement_timeout = '60s'; SET lock_timeout = '20s'; "
                    "SET idle_in_transaction_session_timeout = '60s'; "
                    "SET standard_conforming_strings = on"_s);
        return;
    }
    const QSqlError error = database.lastError();
    database.setPassword({});
    if (const auto reason = diagnoseTeamConnection(address))
        throw TeamError(*reason);
    throw TeamError(TeamError::Kind::ConnectionLost, error.databaseText().trimmed());
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
