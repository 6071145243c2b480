// SPDX-License-Identifier: MIT
// Loaded into PostgreSQL before its C library: while the file that ERRDEX_FULL_DISK names is there,
// no file of the database grows any more, as on a disk that is full. What is there can be written.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

bool isRefused(int file, off_t end)
{
    const char *flag = std::getenv("ERRDEX_FULL_DISK");
    if (flag == nullptr || ::access(flag, F_OK) != 0)
        return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    struct stat status = {};
    if ((std::strstr(path, "/base/") == nullptr && std::strstr(path, "/pg_wal/") == nullptr)
        || ::fstat(file, &status) != 0 || end <= status.st_size)
        return false;
    errno = ENOSPC;
    return true;
}

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

ssize_t writePart(const char *name, int file, const void *data, size_t size, off_t from)
{
    if (isRefused(file, from + off_t(size)))
        return -1;
    return real<ssize_t(int, const void *, size_t, off_t)>(name)(file, data, size, from);
}

ssize_t writeParts(const char *name, int file, const iovec *parts, int count, off_t from)
{
    off_t end = from;
    for (int i = 0; i < count; ++i)
        end += off_t(parts[i].iov_len);
    if (isRefused(file, end))
        return -1;
    return real<ssize_t(int, const iovec *, int, off_t)>(name)(file, parts, count, from);
}

} // namespace

extern "C" {

ssize_t pwrite(int file, const void *data, size_t size, off_t from)
{
    return writePart("pwrite", file, data, size, from);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t from)
{
    return writePart("pwrite64", file, data, size, from);
}

ssize_t pwritev(int file, const iovec *parts, int count, off_t from)
{
    return writeParts("pwritev", file, parts, count, from);
}

ssize_t pwritev64(int file, const iovec *parts, int count, off64_t from)
{
    return writeParts("pwritev64", file, parts, count, from);
}

int posix_fallocate(int file, off_t from, off_t size)
{
    if (isRefused(file, from + size))
        return ENOSPC;
    return real<int(int, off_t, off_t)>("posix_fallocate")(file, from, size);
}

int posix_fallocate64(int file, off64_t from, off64_t size)
{
    if (isRefused(file, from + size))
        return ENOSPC;
    return real<int(int, off64_t, off64_t)>("posix_fallocate64")(file, from, size);
}

} // extern "C"
