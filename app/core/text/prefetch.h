// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace errdex {

/// Asks the processor to have a text at hand soon, or the first two cache lines of it: texts far
/// apart are each a wait for memory.
inline void prefetch([[maybe_unused]] std::string_view text)
{
#if defined(Q_CC_GNU) || defined(Q_CC_CLANG)
    constexpr size_t cacheLine = 64;
    for (size_t at = 0; at < std::min<size_t>(text.size(), 2 * cacheLine); at += cacheLine)
        __builtin_prefetch(text.data() + at);
#endif
}

} // namespace errdex
