// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QPluginLoader;

namespace errdex {

class InstanceChannel;
class ProcessLock;

/// One running program for each user and data folder: a second start hands its request to the first
/// one and ends.
///
/// A lock file is held from the start to the end, so that of two starts at once one waits for the
/// other to listen, and a start that is alone pays for nothing else; the lock of a process that died
/// does not count. Where that cannot work (no folder of the user's own, no module), every
/// start is on its own.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Request : quint8 {
        Show, ///< bring the window to the front
        Quick, ///< open the quick window
        Import, ///< bring the window to the front and import a file
    };

    /// `dataFolder` is absolute; it tells instances apart. `module` is that of app/instance/, found
    /// beside the program or in its library folder where it is not given.
    explicit SingleInstance(const QString &dataFolder, const QString &module = {},
                            QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when a running program took the request: this start is to end.
    /// `file` is absolute; for an import.
    bool handOver(Request request, const QString &file = {});
    /// Takes requests from now on. To be called once the window stands; costs some milliseconds.
    bool listen();

    const QString &socketPath() const { return m_socketPath; } ///< empty where there is none

Q_SIGNALS:
    void requested(errdex::SingleInstance::Request request, const QString &file);

private:
    bool loadChannel();
    /// True when it was taken; tries again while somebody listens and has no time.
    bool send(Request request, const QString &file);
    bool take(const QByteArray &line);

    QString m_module;
    QString m_socketPath;
    std::unique_ptr<ProcessLock> m_lock;
    std::unique_ptr<QPluginLoader> m_loader;
    InstanceChannel *m_channel = nullptr; ///< of the loader
};

} // namespace errdex
