// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <functional>

namespace errdex {

/// What a text in the search box is, told by the text alone, so that the same text always does the
/// same, typed, pasted or read from the settings. ARCHITECTURE.md, "Query or paste", says why.
enum class TextKind : quint8 {
    Query, ///< empty, or written in the query language: a field, a phrase, OR, a negation
    Words, ///< plain words on one line: a filter, and recognised beside it
    Paste, ///< several lines, a body in braces, or longer than anybody types: recognised
};
TextKind textKind(const QString &text);
/// As above, with the text parsed already.
TextKind textKind(const Query &query);

/// A paste may end in a line of conditions, which the facets and the filter row write there.
struct PasteParts
{
    QString body; ///< what is recognised
    QString filter; ///< a query of conditions on fields; empty for none
    qsizetype filterBegin = 0; ///< its place in the whole text
};
PasteParts splitPaste(const QString &text);

/// The query that facets and filter row show: that of the text, or of a paste's last line.
Query filterQuery(const QString &text);

/// The text with its filter changed by `edit`, a function of queryedit.h. `isPaste` where it is
/// recognised although it is written on one line.
QString withFilter(const QString &text, bool isPaste,
                   const std::function<QString(const QString &)> &edit);

} // namespace errdex
