// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <variant>

namespace errdex {

/// What stands behind "field:", or why the field cannot take it: BadRange, BadKeyword or BadHttpStatus.
using ReadValue = std::variant<QueryValue, QueryIssue::Kind>;

/// Understands one value: "400..429", "-10*", "customer". `comparison` is what stands before it: ">=",
/// ">", "<=", "<", "=" or nothing; one in quotes is no range.
ReadValue readValue(Field field, const QString &comparison, const QString &written, bool isQuoted);

/// What an English word in the plural has in common with its singular, "account" of "accounts": texts of
/// both are meant, and both hold it. Another word, or one that may be a code, as it is.
QString withoutPlural(const QString &word);

/// Numbers and keywords are checked here; names need the catalogues and are just not found.
ReadValue checkedValue(Field field, QueryValue value);

} // namespace errdex
