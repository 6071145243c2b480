// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QtPlugin>

#include <functional>

namespace errdex {

/// How one start of the program speaks to another. Lives in a module of its own, loaded when it is
/// needed: the libraries behind it would make every start slower.
class InstanceChannel
{
public:
    virtual ~InstanceChannel() = default;

    enum class Outcome : quint8 {
        Taken,
        Refused, ///< somebody listens, who did not say that it was understood
        NobodyThere,
    };
    /// Sends a request to the program that listens at `path`. Blocks, at most for `milliseconds` at
    /// each step.
    virtual Outcome send(const QString &path, const QByteArray &request, int milliseconds) = 0;

    /// Listens at `path`, where a socket that was left behind is removed. What comes is handed
    /// over in this thread, one short line without its end; true says that it was understood.
    /// False where listening failed.
    virtual bool listen(const QString &path,
                        std::function<bool(const QByteArray &request)> onRequest) = 0;
};

} // namespace errdex

Q_DECLARE_INTERFACE(errdex::InstanceChannel, "errdex.InstanceChannel/1")
