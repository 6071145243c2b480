// SPDX-License-Identifier: MIT
#include "db/detail/libpq.h"
#include "db/team/teamaddress.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// libpq tells why it could not connect in the language of this machine and of the server, so what
// can be asked of the system is asked there, and of the server its SQLSTATE.
namespace errdex::db {

namespace {

using Kind = TeamError::Kind;

constexpr auto patience = 5s; // for one host

class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool waitFor(int descriptor, short events, const QDeadlineTimer &deadline)
{
    pollfd entry{descriptor, events, 0};
    for (;;) {
        const int left = int(deadline.remainingTime());
        const int ready = ::poll(&entry, 1, left);
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

// The errno of connecting; 0 where that is done.
int connectTo(int family, const sockaddr *address, socklen_t size)
{
    const Descriptor socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.get() < 0)
        return errno;
    if (::connect(socket.get(), address, size) == 0)
        return 0;
    if (errno != EINPROGRESS && errno != EAGAIN)
        return errno;
    if (!waitFor(socket.get(), POLLOUT, QDeadlineTimer(patience)))
        return ETIMEDOUT;
    int error = 0;
    socklen_t length = sizeof error;
    ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &length);
    return error;
}

std::optional<TeamError> faultOfErrno(int error, const QString &where)
{
    if (error == 0)
        return std::nullopt;
    const bool isClosed = error == ECONNREFUSED || error == ENOENT;
    return TeamError(isClosed ? Kind::PortClosed : Kind::Unreachable,
                     u"%1: %2"_s.arg(where, QString::fromLocal8Bit(std::strerror(error))));
}

std::optional<TeamError> faultOfSocket(const TeamAddress::Host &host)
{
    const QString path = u"%1/.s.PGSQL.%2"_s.arg(host.name).arg(host.port);
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(name.size()) >= sizeof address.sun_path)
        return TeamError(Kind::BadSettings, path);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return faultOfErrno(
            connectTo(AF_UNIX, reinterpret_cast<const sockaddr *>(&address), sizeof address), path);
}

std::optional<TeamError> faultOfNetwork(const TeamAddress::Host &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int status = ::getaddrinfo(host.name.toUtf8().constData(),
                                     QByteArray::number(host.port).constData(), &hints, &found);
    if (status != 0)
        return TeamError(
                Kind::HostNotFound,
                u"%1: %2"_s.arg(host.name, QString::fromLocal8Bit(::gai_strerror(status))));
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> list(found, &::freeaddrinfo);
    std::optional<TeamError> fault;
    for (const addrinfo *one = found; one != nullptr; one = one->ai_next) {
        const auto next = faultOfErrno(connectTo(one->ai_family, one->ai_addr, one->ai_addrlen),
                                       u"%1:%2"_s.arg(host.name).arg(host.port));
        if (!next)
            return std::nullopt;
        fault.emplace(*next);
    }
    return fault;
}

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

std::optional<TeamError> faultOfSession(const TeamAddress &address, const TeamAddress::Host &host)
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
        if (!waitFor(pq->socket(connection.get()),
                     wants == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline))
            return TeamError(Kind::Unreachable, u"%1: no answer"_s.arg(host.name));
        wants = pq->connectPoll(connection.get());
    }
    if (wants == PGRES_POLLING_OK)
        return std::nullopt;
    return faultOfMessage(QString::fromUtf8(pq->errorMessage(connection.get())).trimmed(),
                          host.isSocket() ? TeamAddress::Tls::Plain : address.tls);
}

} // namespace

std::optional<TeamError> diagnoseTeamConnection(const TeamAddress &address)
{
    std::optional<TeamError> first;
    for (const TeamAddress::Host &host : address.hosts) {
        auto fault = host.isSocket() ? faultOfSocket(host) : faultOfNetwork(host);
        if (!fault)
            fault = faultOfSession(address, host);
        if (!fault)
            return std::nullopt;
        // A server that answers says more than one that does not.
        if (!first || first->isPassing())
            first.emplace(*fault);
    }
    return first;
}

} // namespace errdex::db
