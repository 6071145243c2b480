// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

/// What a page means with a name above a column or before a colon ("HTTP Status Code", "Cause").
/// ImportField::None for names that say it is nothing we keep ("Solution"); nothing for unknown
/// ones.
std::optional<ImportField> fieldOfHeader(QStringView name);

/// What a column of our own exports means: by its name ("http_status") or by its title in the
/// language of the program. Nothing for other names.
std::optional<ImportField> fieldOfOwnHeader(QStringView name);

/// The known names that `text` consists of, when it is a row of them with no blanks between
/// ("ERROR CODEHTTP Status CodeDESCRIPTION"); empty when it is not.
QStringList gluedHeaders(QStringView text);

/// Whether a header speaks of HTTP, in whatever language: its values are statuses, never codes.
bool namesHttp(QStringView name);

/// Whether a name belongs to tables that describe parameters rather than errors.
bool isParameterHeader(QStringView name);

} // namespace errdex
