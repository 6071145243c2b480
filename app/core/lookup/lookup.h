// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <QStringList>

namespace errdex {

/// Why a row answers a lookup, the best first. The names are those of `lookup --format json`.
enum class MatchKind : quint8 {
    ExactCode, ///< the text is the code
    CodeVariant, ///< the code begins with the text
    Message, ///< all words stand in name or message
    Text, ///< all words stand somewhere
};
QString matchKindName(MatchKind kind); ///< "exact-code", "code-variant", "message", "text"

struct LookupMatch
{
    Row row = 0;
    MatchKind kind = MatchKind::Text;
    double score = 0; ///< 0.0 to 1.0, falling with the kind
};

struct LookupOptions
{
    std::vector<int> providers; ///< indices to look at; none means all
    size_t limit = 20; ///< 0 means no limit
};

/// The rows that answer `text`, the best first, then in provider and page order.
std::vector<LookupMatch> lookup(const CatalogStore &store, const QString &text,
                                const LookupOptions &options = {});

} // namespace errdex
