// SPDX-License-Identifier: MIT
#pragma once

/// A disk that fails, for SQLite: every database of this process is written through it.
/// (A shim over the platform's VFS, as https://www.sqlite.org/vfs.html describes them.)
namespace errdex::test {

class FailingDisk
{
public:
    enum class Way {
        WriteError,
        Full,
        Gone, ///< as a network drive: nothing can be read or opened either
    };

    FailingDisk(); ///< works like the disk below it until failAfter()
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// From the next `writes` writes, truncations and syncs on, every one fails.
    static void failAfter(int writes, Way way);
    static void mend();
    static int writeCount(); ///< since failAfter() or mend()
    static int syncCount(); ///< the same of syncs alone
};

} // namespace errdex::test
