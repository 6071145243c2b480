// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/lookup.h"

#include <QCoreApplication>

namespace errdex {

/// Sentences for a person about the answers of a lookup. Plain text, holding pieces of the pasted
/// text and of catalogues as they are.
class LookupText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::LookupText)
public:
    /// Why the row matches: "the code and its message stand in the text".
    static QString describe(const CatalogStore &store, const LookupMatch &match);
    /// "found in the team's note"
    static QString keptPlace(const OwnHit &hit);
    /// "-1131 is not in any catalogue"; empty when there are no unknown codes.
    static QString describeUnknown(const QStringList &codes);

private:
    static QString ground(const MatchReason &reason);
    static QStringList evidence(const CatalogStore &store, const LookupMatch &match);
};

} // namespace errdex
