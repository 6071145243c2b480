// SPDX-License-Identifier: MIT
#include "db/detail/libpq.h"
#include "db/detail/serverdoor.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <chrono>
#include <memory>
#include <poll.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// libpq tells why it could not connect in the language of this machine and of the server, so what
// can be asked of the system is asked there, and of the server its SQLSTATE.
namespace errdex::db {

namespace {

using Kind = TeamError::Kind;

constexpr auto patience = 5s; // for one host

// What the words of libpq hold for certain: with PQERRORS_SQLSTATE a server's message is its code.
TeamError faultOfMessage(const QString &message, TeamAddress::Tls tls)
{
    static const QRegularExpression sqlState(u":\\s+([0-9A-Z]{5})\\s*$"_s,
                                             QRegularExpression::MultilineOption);
    if (const auto match = sqlState.match(message); match.hasMatch())
        return {teamErrorKind(match.captured(1)), message};
    // Names of the protocol are the same in every language.
    if (tls != TeamAddress::Tls::Plain
        && (message.contains("SSL"_L1) || message.contains("certificate"_L1)
            || message.contains("root.crt"_L1)))
        return {Kind::Tls, message};
    if (message.contains("fe_sendauth"_L1)) // no password was given
        return {Kind::Authentication, message};
    return {Kind::ConnectionLost, message};
}

std::optional<TeamError> faultOfSession(const TeamAddress &address, const TeamAddress::Host &host,
                                        const IsCanceled &isCanceled)
{
    const Libpq *pq = Libpq::instance();
    if (pq == nullptr)
        return TeamError(Kind::NoDriver, u"libpq"_s);
    std::vector<QByteArray> values{host.name.toUtf8(), QByteArray::number(host.port),
                                   address.database.toUtf8(), address.user.toUtf8(), "disable"};
    std::vector<const char *> names{"host", "port", "dbname", "user", "gssencmode"};
    const auto add = [&](const char *name, const QString &value) {
        names.push_back(name);
        values.push_back(value.toUtf8());
    };
    if (!address.password.isNull())
        add("password", address.password);
    for (const auto &[name, value] : address.tlsOptions())
        add(name == "sslmode"_L1 ? "sslmode" : "sslrootcert", value);
    std::vector<const char *> texts;
    texts.reserve(values.size() + 1);
    for (const QByteArray &value : values)
        texts.push_back(value.constData());
    names.push_back(nullptr);
    texts.push_back(nullptr);

    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
            pq->connectStart(names.data(), texts.data(), 0), pq->finish);
    if (!connection)
        return std::nullopt;
    pq->setErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    const QDeadlineTimer deadline(patience);
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (wants != PGRES_POLLING_OK && pq->status(connection.get()) != CONNECTION_BAD
           && wants != PGRES_POLLING_FAILED) {
        if (!waitForSocket(pq->socket(connection.get()),
                           wants == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline, isCanceled))
            return TeamError(Kind::Unreachable, u"%1: no answer"_s.arg(host.name));
        wants = pq->connectPoll(connection.get());
    }
    if (wants == PGRES_POLLING_OK)
        return std::nullopt;
    return faultOfMessage(QString::fromUtf8(pq->errorMessage(connection.get())).trimmed(),
                          host.isSocket() ? TeamAddress::Tls::Plain : address.tls);
}

} // namespace

std::optional<TeamError> diagnoseTeamConnection(const TeamAddress &address,
                                                const IsCanceled &isCanceled)
{
    std::optional<TeamError> first;
    for (const TeamAddress::Host &host : address.hosts) {
        auto fault = faultAtDoor(host, isCanceled);
        if (!fault)
            fault = faultOfSession(address, host, isCanceled);
        if (!fault)
            return std::nullopt;
        // A server that answers says more than one that does not.
        if (!first || first->isPassing())
            first.emplace(*fault);
    }
    return first;
}

} // namespace errdex::db
