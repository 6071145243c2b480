// SPDX-License-Identifier: MIT
#include "db/detail/durablefile.h"

#include "db/error.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

#ifdef Q_OS_UNIX
void sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags);
    if (file < 0)
        throw Error(Error::Kind::CannotOpen, path, QString::fromLocal8Bit(std::strerror(errno)));
    const bool isDone = ::fsync(file) == 0;
    const int reason = errno;
    ::close(file);
    // Some file systems cannot sync a folder, and say so: then there is nothing to wait for.
    if (!isDone && reason != EINVAL && reason != ENOTSUP)
        throw Error(reason == ENOSPC || reason == EDQUOT ? Error::Kind::DiskFull
                                                         : Error::Kind::InputOutput,
                    path, QString::fromLocal8Bit(std::strerror(reason)));
}
#endif

} // namespace

void syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    sync(path, O_RDWR | O_CLOEXEC);
#else
    Q_UNUSED(path)
#endif
}

void moveIntoPlace(const QString &from, const QString &to)
{
    syncFile(from);
    QFile file(from);
    if (!file.rename(to)) // refuses to overwrite
        throw Error(Error::Kind::InputOutput, to, file.errorString());
#ifdef Q_OS_UNIX
    sync(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
#endif
}

std::optional<quint64> fileNumber(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return quint64(status.st_ino);
#else
    Q_UNUSED(path)
#endif
    return std::nullopt;
}

} // namespace errdex::db
