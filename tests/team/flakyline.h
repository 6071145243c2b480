// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <thread>

namespace errdex::testpostgres {

/// A line to a server that can be slow, mute or cut, in a thread of its own. It listens on 127.0.0.1.
class FlakyLine
{
public:
    explicit FlakyLine(int serverPort);
    ~FlakyLine();
    FlakyLine(const FlakyLine &) = delete;
    FlakyLine &operator=(const FlakyLine &) = delete;

    int port() const { return m_port; }
    /// Cuts all lines, once `text` goes by towards the server: before the server gets it, or when
    /// its answer comes back, which is lost.
    void cutAtRequest(const QByteArray &text);
    void cutAtAnswerTo(const QByteArray &text);
    int cuts() const { return m_cuts; }

    std::atomic<int> delay = 0; ///< milliseconds for each piece, both ways
    std::atomic<bool> isMute = false; ///< takes everything and passes nothing on
    std::atomic<bool> isDown = false; ///< ends every line, and new ones at once

private:
    struct Pair;
    void run();
    bool pass(Pair &pair, bool toServer);

    int m_listener = -1;
    int m_port = 0;
    int m_serverPort;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_isEnding = false;
    std::mutex m_mutex; ///< of the next two
    QByteArray m_cutText;
    bool m_cutsAnswer = false;
    std::thread m_thread;
};

} // namespace errdex::testpostgres
