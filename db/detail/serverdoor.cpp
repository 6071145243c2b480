// SPDX-License-Identifier: MIT
#include "db/detail/serverdoor.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace errdex::db {

namespace {

using Kind = TeamError::Kind;

constexpr auto patience = 5s; // for one host
constexpr auto slice = 30ms; // between two questions whether it is still wanted

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

void stopIfCanceled(const IsCanceled &isCanceled)
{
    if (isCanceled && isCanceled())
        throw TeamError(Kind::ConnectionLost, u"not wanted any more"_s);
}

/// The errno of connecting and of a first word: 0 where somebody answers, or hangs up, which libpq
/// may tell more about.
int knockAt(int family, const sockaddr *address, socklen_t size, const IsCanceled &isCanceled)
{
    const Descriptor socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.get() < 0)
        return errno;
    const QDeadlineTimer deadline(patience);
    if (::connect(socket.get(), address, size) != 0) {
        if (errno != EINPROGRESS && errno != EAGAIN)
            return errno;
        if (!waitForSocket(socket.get(), POLLOUT, deadline, isCanceled))
            return ETIMEDOUT;
        int error = 0;
        socklen_t length = sizeof error;
        ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &length);
        if (error != 0)
            return error;
    }
    // SSLRequest (https://www.postgresql.org/docs/current/protocol-message-formats.html): one letter
    // is the answer, and nobody's log is written to when it stays at that.
    constexpr std::array<unsigned char, 8> question{0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f};
    if (::send(socket.get(), question.data(), question.size(), MSG_NOSIGNAL) < 0)
        return 0;
    return waitForSocket(socket.get(), POLLIN, deadline, isCanceled) ? 0 : ETIMEDOUT;
}

std::optional<TeamError> faultOfErrno(int error, const QString &where)
{
    if (error == 0)
        return std::nullopt;
    const bool isClosed = error == ECONNREFUSED || error == ENOENT;
    return TeamError(isClosed ? Kind::PortClosed : Kind::Unreachable,
                     u"%1: %2"_s.arg(where, QString::fromLocal8Bit(std::strerror(error))));
}

std::optional<TeamError> faultOfSocket(const TeamAddress::Host &host, const IsCanceled &isCanceled)
{
    const QString path = u"%1/.s.PGSQL.%2"_s.arg(host.name).arg(host.port);
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(name.size()) >= sizeof address.sun_path)
        return TeamError(Kind::BadSettings, path);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return faultOfErrno(knockAt(AF_UNIX, reinterpret_cast<const sockaddr *>(&address),
                                sizeof address, isCanceled),
                        path);
}

using AddressList = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

/// A question for the addresses of a name. The system's own cannot be left before it is answered, so a
/// thread asks that nobody waits for, and that knows nothing but this.
struct NameQuestion
{
    std::mutex mutex;
    std::condition_variable answered;
    bool isAnswered = false;
    int status = 0;
    AddressList list{nullptr, &::freeaddrinfo};
};

std::shared_ptr<NameQuestion> ask(const TeamAddress::Host &host, const IsCanceled &isCanceled)
{
    auto question = std::make_shared<NameQuestion>();
    std::thread([question, name = host.name.toUtf8().toStdString(),
                 port = std::to_string(host.port)] {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        const int status = ::getaddrinfo(name.c_str(), port.c_str(), &hints, &found);
        const std::lock_guard lock(question->mutex);
        question->list.reset(status == 0 ? found : nullptr);
        question->status = status;
        question->isAnswered = true;
        question->answered.notify_all();
    }).detach();
    std::unique_lock lock(question->mutex);
    while (!question->answered.wait_for(lock, slice, [&] { return question->isAnswered; }))
        stopIfCanceled(isCanceled);
    return question;
}

std::optional<TeamError> faultOfNetwork(const TeamAddress::Host &host, const IsCanceled &isCanceled)
{
    const auto question = ask(host, isCanceled);
    if (question->status != 0)
        return TeamError(Kind::HostNotFound,
                         u"%1: %2"_s.arg(host.name,
                                         QString::fromLocal8Bit(::gai_strerror(question->status))));
    std::optional<TeamError> fault;
    for (const addrinfo *one = question->list.get(); one != nullptr; one = one->ai_next) {
        const auto next =
                faultOfErrno(knockAt(one->ai_family, one->ai_addr, one->ai_addrlen, isCanceled),
                             u"%1:%2"_s.arg(host.name).arg(host.port));
        if (!next)
            return std::nullopt;
        fault.emplace(*next);
    }
    return fault;
}

} // namespace

bool waitForSocket(int descriptor, short events, const QDeadlineTimer &deadline,
                   const IsCanceled &isCanceled)
{
    pollfd entry{descriptor, events, 0};
    while (!deadline.hasExpired()) {
        stopIfCanceled(isCanceled);
        const auto left = std::min<qint64>(deadline.remainingTime(), slice.count());
        const int ready = ::poll(&entry, 1, int(left));
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
    }
    return false;
}

std::optional<TeamError> faultAtDoor(const TeamAddress::Host &host, const IsCanceled &isCanceled)
{
    return host.isSocket() ? faultOfSocket(host, isCanceled) : faultOfNetwork(host, isCanceled);
}

} // namespace errdex::db
