// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

namespace errdex {

class CatalogStore;

/// One way to go on writing a query.
struct Completion
{
    QString text; ///< what replaces `span`
    QString label; ///< what the list shows
    QString hint; ///< a muted remark beside it: a provider's name, a status phrase, a meaning
    Span span;
};

/// What fits at `cursor`: field names for a word that begins like one, and values behind a colon.
/// The best first, at most `limit`. `store` may be null: then only names and keywords are known.
QList<Completion> completions(const QString &text, qsizetype cursor, const CatalogStore *store,
                              int limit = 12);

} // namespace errdex
