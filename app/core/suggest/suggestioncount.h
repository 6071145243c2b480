// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <functional>

namespace errdex {

/// How many codes of a provider have no concept, and for how many of those one is suggested.
struct SuggestionCount
{
    static constexpr int mostCodes = 20000; ///< more take minutes, and nobody would look at each

    int open = 0;
    std::optional<int> suggested; ///< none where there are too many to ask for, or it was canceled

    /// Reads every mapped code of the store. `isCanceled` is asked now and then. Safe in any thread.
    static SuggestionCount of(const CatalogStore &store, int provider,
                              const std::function<bool()> &isCanceled = {});
};

} // namespace errdex
