// SPDX-License-Identifier: MIT
#include "core/catalog/largememory.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/mman.h>
#endif

namespace errdex {

void adviseLargePages([[maybe_unused]] void *memory, [[maybe_unused]] std::size_t bytes)
{
#if defined(Q_OS_LINUX)
    // Whole pages alone: what follows the last one may belong to somebody else.
    ::madvise(memory, bytes / largePage * largePage, MADV_HUGEPAGE);
#endif
}

} // namespace errdex
