// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"
#include "db/lookuphistory.h"

#include <optional>

namespace errdex {

/// How a text came into the search box. Whatever has a pasted piece in it is pasted.
enum class TextOrigin : quint8 { Typed, Pasted };

/// Whether a text may be written into a file: typed, a query or words, and nothing in it that looks
/// like a secret. Pasted ones may not: nobody has read them.
bool isKeepable(const QString &text, TextOrigin origin);

/// What the history keeps of a search; nothing where it led nowhere. Of a text that is not
/// keepable: the codes that were recognised in it, and the text itself only with `keepsPastes`.
std::optional<db::Lookup> lookupOf(const SearchResult &result, TextOrigin origin, bool keepsPastes);

/// The query that finds the codes of a lookup, or its own.
QString queryOf(const db::Lookup &lookup);

} // namespace errdex
