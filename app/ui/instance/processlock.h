// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#ifndef Q_OS_UNIX
#include <QLockFile>
#endif

namespace errdex {

/// A lock that one process at a time holds, by a file that stays. The system frees it when the
/// process ends, however it ends: a lock is never stale, and taking it costs next to nothing
/// (QLockFile, which works on foreign file systems too, takes a millisecond of every start).
class ProcessLock
{
public:
    enum class Outcome : quint8 {
        Taken,
        HeldByOther,
        Impossible, ///< no such folder, a full disk
    };

    explicit ProcessLock(const QString &path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    Outcome tryLock(); ///< does not wait
    bool isLocked() const;

private:
#ifdef Q_OS_UNIX
    QString m_path;
    int m_file = -1; ///< open as long as it is locked
#else
    QLockFile m_lock;
#endif
};

} // namespace errdex
