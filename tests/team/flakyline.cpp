// SPDX-License-Identifier: MIT
#include "tests/team/flakyline.h"

#include <QtGlobal>

#include <array>
#include <chrono>
#include <list>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace errdex::testpostgres {

struct FlakyLine::Pair
{
    int client = -1;
    int server = -1;
    QByteArray recent; ///< the end of what went to the server: a text may come in two pieces
    bool isMarked = false; ///< the answer to the text comes next
};

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(port));
    return address;
}

} // namespace

FlakyLine::FlakyLine(int serverPort)
    : m_serverPort(serverPort)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(m_listener, 100) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no line");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

FlakyLine::~FlakyLine()
{
    m_isEnding = true;
    m_thread.join();
    ::close(m_listener);
}

void FlakyLine::cutAtRequest(const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    m_cutText = text;
    m_cutsAnswer = false;
}

void FlakyLine::cutAtAnswerTo(const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    m_cutText = text;
    m_cutsAnswer = true;
}

bool FlakyLine::pass(Pair &pair, bool toServer)
{
    std::array<char, 65536> buffer{};
    const ssize_t size =
            ::recv(toServer ? pair.client : pair.server, buffer.data(), buffer.size(), 0);
    if (size <= 0)
        return false;
    {
        const std::lock_guard lock(m_mutex);
        if (toServer && !m_cutText.isEmpty()) {
            pair.recent = pair.recent.right(m_cutText.size()) + QByteArray(buffer.data(), size);
            if (pair.recent.contains(m_cutText)) {
                pair.isMarked = m_cutsAnswer;
                m_cutText.clear();
                if (!m_cutsAnswer) {
                    ++m_cuts;
                    return false;
                }
            }
        } else if (!toServer && pair.isMarked) {
            ++m_cuts;
            return false;
        }
    }
    if (delay > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
    if (isMute)
        return true;
    const int target = toServer ? pair.server : pair.client;
    for (ssize_t sent = 0; sent < size;) {
        const ssize_t now = ::send(target, buffer.data() + sent, size_t(size - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

void FlakyLine::run()
{
    std::list<Pair> pairs;
    const auto end = [](const Pair &pair) {
        ::close(pair.client);
        ::close(pair.server);
    };
    while (!m_isEnding) {
        std::vector<pollfd> entries{{m_listener, POLLIN, 0}};
        for (const Pair &pair : pairs) {
            entries.push_back({pair.client, POLLIN, 0});
            entries.push_back({pair.server, POLLIN, 0});
        }
        ::poll(entries.data(), entries.size(), 10);
        size_t i = 1;
        for (auto pair = pairs.begin(); pair != pairs.end(); i += 2) {
            const bool isAlive = !isDown && (entries[i].revents == 0 || pass(*pair, true))
                    && (entries[i + 1].revents == 0 || pass(*pair, false));
            if (isAlive) {
                ++pair;
                continue;
            }
            end(*pair);
            pair = pairs.erase(pair);
        }
        if ((entries[0].revents & POLLIN) != 0) {
            Pair pair;
            pair.client = ::accept(m_listener, nullptr, nullptr);
            pair.server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in address = loopback(m_serverPort);
            if (isDown
                || ::connect(pair.server, reinterpret_cast<const sockaddr *>(&address),
                             sizeof address)
                        != 0)
                end(pair);
            else
                pairs.push_back(pair);
        }
    }
    for (const Pair &pair : pairs)
        end(pair);
}

} // namespace errdex::testpostgres
