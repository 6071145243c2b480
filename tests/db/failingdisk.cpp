// SPDX-License-Identifier: MIT
#include "failingdisk.h"

#include <atomic>
#include <climits>
#include <new>
#include <sqlite3.h>
#include <vector>

namespace errdex::test {

namespace {

std::atomic<int> writesLeft{INT_MAX};
std::atomic<int> writes{0};
std::atomic<int> syncs{0};
std::atomic<bool> isGone{false}; ///< once it fails, reading does, too
std::atomic<int> failure{SQLITE_IOERR_WRITE};

bool fails()
{
    ++writes;
    if (writesLeft == INT_MAX)
        return false;
    if (writesLeft > 0) {
        --writesLeft;
        return false;
    }
    return true;
}

bool failsToRead()
{
    return isGone && writesLeft == 0;
}

sqlite3_vfs *below = nullptr;
sqlite3_vfs shim;

/// A file of ours; that of the VFS below follows it in the same memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

/// Calls the method of the file below with the same arguments.
template<auto Method, typename... Arguments>
int passed(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

template<auto Method, typename... Arguments>
int mayFail(sqlite3_file *file, Arguments... arguments)
{
    return fails() ? failure.load() : passed<Method, Arguments...>(file, arguments...);
}

const sqlite3_io_methods methods = [] {
    using M = sqlite3_io_methods;
    M made{};
    made.iVersion = 2; // no memory-mapped files: SQLite would write past us
    made.xClose = [](sqlite3_file *file) {
        sqlite3_file *real = realOf(file);
        return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    };
    made.xRead = [](sqlite3_file *file, void *data, int size, sqlite3_int64 from) {
        return failsToRead() ? SQLITE_IOERR_READ : passed<&M::xRead>(file, data, size, from);
    };
    made.xWrite = mayFail<&M::xWrite, const void *, int, sqlite3_int64>;
    made.xTruncate = mayFail<&M::xTruncate, sqlite3_int64>;
    made.xSync = [](sqlite3_file *file, int flags) {
        ++syncs;
        return mayFail<&M::xSync>(file, flags);
    };
    made.xFileSize = passed<&M::xFileSize, sqlite3_int64 *>;
    made.xLock = passed<&M::xLock, int>;
    made.xUnlock = passed<&M::xUnlock, int>;
    made.xCheckReservedLock = passed<&M::xCheckReservedLock, int *>;
    made.xFileControl = passed<&M::xFileControl, int, void *>;
    made.xSectorSize = passed<&M::xSectorSize>;
    made.xDeviceCharacteristics = passed<&M::xDeviceCharacteristics>;
    made.xShmMap = passed<&M::xShmMap, int, int, int, void volatile **>;
    made.xShmLock = passed<&M::xShmLock, int, int, int>;
    made.xShmBarrier = [](sqlite3_file *file) {
        sqlite3_file *real = realOf(file);
        real->pMethods->xShmBarrier(real);
    };
    made.xShmUnmap = passed<&M::xShmUnmap, int>;
    return made;
}();

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *made = new (file) File{};
    if (failsToRead())
        return SQLITE_CANTOPEN;
    const int result = below->xOpen(below, name, made->real(), flags, outFlags);
    made->base.pMethods = made->real()->pMethods ? &methods : nullptr;
    return result;
}

} // namespace

FailingDisk::FailingDisk()
{
    below = sqlite3_vfs_find(nullptr);
    shim = *below;
    shim.zName = "errdex-failing-disk";
    shim.szOsFile = int(sizeof(File)) + below->szOsFile;
    shim.pNext = nullptr;
    shim.xOpen = open;
    // All other functions of the VFS find their own data through the VFS they are given.
    shim.pAppData = below->pAppData;
    sqlite3_vfs_register(&shim, 1);
    mend();
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_register(below, 1);
    sqlite3_vfs_unregister(&shim);
}

void FailingDisk::failAfter(int count, Way way)
{
    failure = way == Way::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    isGone = way == Way::Gone;
    writes = 0;
    syncs = 0;
    writesLeft = count;
}

void FailingDisk::mend()
{
    writesLeft = INT_MAX;
    isGone = false;
    writes = 0;
    syncs = 0;
}

int FailingDisk::writeCount()
{
    return writes;
}

int FailingDisk::syncCount()
{
    return syncs;
}

} // namespace errdex::test
