// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/lookup.h"
#include "core/search/search.h"

namespace errdex {

/// Where a text that was recognised and a text of the matching row agree, for marking it: what of
/// the code was written, which words of the message stand in `pasted`. `field` is the one that
/// `text` is of. Ascending, without overlaps.
QList<Span> answerMarks(const LookupMatch &match, const QString &pasted, Field field,
                        const QString &text);

/// What to mark in a text of a result's row: what recognition found there, else the words of the
/// query.
QList<Span> resultMarks(const SearchResult &result, Row row, Field field, const QString &text);

} // namespace errdex
