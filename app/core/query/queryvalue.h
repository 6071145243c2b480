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

/// Numbers and keywords are checked here; names need the catalogues and are just not found.
ReadValue checkedValue(Field field, QueryValue value);

} // namespace errdex
