// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <QCoreApplication>

#include <functional>

namespace errdex {

/// How many codes of a provider have no concept, and for how many of those one is suggested.
struct SuggestionCount
{
    Q_DECLARE_TR_FUNCTIONS(errdex::SuggestionCount)
public:
    /// More take longer than a message stands: 46 µs each where every concept has its most examples.
    static constexpr int mostCodes = 200'000;

    int open = 0;
    std::optional<int> suggested; ///< none where there are too many to ask for, or it was canceled

    /// Reads every mapped code of the store. `isCanceled` is asked now and then. Safe in any thread.
    static SuggestionCount of(const CatalogStore &store, int provider,
                              const std::function<bool()> &isCanceled = {}, int most = mostCodes);

    /// "without a concept yet: 3, of these with a suggested one: 2", for a person; null where none is open.
    QString text() const;
};

} // namespace errdex
