// SPDX-License-Identifier: MIT
#include "instance/localchannel.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace errdex {

namespace {

constexpr char taken[] = "ok\n";

} // namespace

InstanceChannel::Outcome LocalChannel::send(const QString &path, const QByteArray &request,
                                            int milliseconds)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(milliseconds))
        return Outcome::NobodyThere;
    socket.write(request + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(milliseconds))
            return Outcome::Refused;
    }
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() < longestRequest) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(milliseconds))
            return Outcome::Refused;
        answer += socket.read(longestRequest - answer.size());
    }
    return answer == taken ? Outcome::Taken : Outcome::Refused;
}

bool LocalChannel::listen(const QString &path,
                          std::function<bool(const QByteArray &request)> onRequest)
{
    m_onRequest = std::move(onRequest);
    QLocalServer::removeServer(path);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostPeers);
    connect(m_server, &QLocalServer::newConnection, this, &LocalChannel::takePeer);
    return m_server->listen(path);
}

void LocalChannel::takePeer()
{
    while (QLocalSocket *peer = m_server->nextPendingConnection()) {
        if (m_peers >= mostPeers) {
            peer->abort();
            peer->deleteLater();
            continue;
        }
        ++m_peers;
        peer->setReadBufferSize(longestRequest);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { readPeer(peer); });
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        QTimer::singleShot(patience, peer, [peer] { peer->abort(); });
        if (peer->state() != QLocalSocket::ConnectedState)
            peer->deleteLater(); // gone already, without a signal to come
        else
            readPeer(peer);
    }
}

void LocalChannel::readPeer(QLocalSocket *peer)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() >= longestRequest)
            peer->abort();
        return;
    }
    const QByteArray request = peer->readLine(longestRequest).trimmed();
    peer->disconnect(this, nullptr); // one request each
    connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
    if (m_onRequest(request))
        peer->write(taken);
    peer->disconnectFromServer();
}

} // namespace errdex
