// SPDX-License-Identifier: MIT
#include "ui/instance/processlock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace errdex {

#ifdef Q_OS_UNIX

ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
{
}

ProcessLock::~ProcessLock()
{
    if (m_file >= 0)
        close(m_file); // the file stays: another start may be waiting at it
}

ProcessLock::Outcome ProcessLock::tryLock()
{
    if (m_file >= 0)
        return Outcome::Taken;
    const int file = open(QFile::encodeName(m_path).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Outcome::Impossible;
    int failure = 0;
    do
        failure = flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    while (failure == EINTR);
    if (failure == 0) {
        m_file = file;
        return Outcome::Taken;
    }
    close(file);
    return failure == EWOULDBLOCK ? Outcome::HeldByOther : Outcome::Impossible;
}

bool ProcessLock::isLocked() const
{
    return m_file >= 0;
}

#else

ProcessLock::ProcessLock(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0); // only the end of its process frees it, not its age
}

ProcessLock::~ProcessLock() = default;

ProcessLock::Outcome ProcessLock::tryLock()
{
    if (m_lock.tryLock(0))
        return Outcome::Taken;
    return m_lock.error() == QLockFile::LockFailedError ? Outcome::HeldByOther
                                                        : Outcome::Impossible;
}

bool ProcessLock::isLocked() const
{
    return m_lock.isLocked();
}

#endif

} // namespace errdex
