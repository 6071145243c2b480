// SPDX-License-Identifier: MIT
#pragma once

#include "instance/channel.h"

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace errdex {

/// InstanceChannel over a local socket that only its user may open.
///
/// A peer is not trusted: what it sends is short or dropped, it has two seconds, and more peers
/// than a person can start at once are turned away.
class LocalChannel : public QObject, public InstanceChannel
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "errdex.InstanceChannel/1")
    Q_INTERFACES(errdex::InstanceChannel)

public:
    static constexpr qint64 longestRequest = 16384; ///< bytes, with the line's end; a path encoded
    static constexpr int mostPeers = 8;
    static constexpr int patience = 2000; ///< milliseconds

    using QObject::QObject;

    Outcome send(const QString &path, const QByteArray &request, int milliseconds) override;
    bool listen(const QString &path,
                std::function<bool(const QByteArray &request)> onRequest) override;

private:
    void takePeer();
    void readPeer(QLocalSocket *peer);

    QLocalServer *m_server = nullptr;
    std::function<bool(const QByteArray &)> m_onRequest;
    int m_peers = 0;
};

} // namespace errdex
