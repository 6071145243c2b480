// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>

namespace errdex {

/// What an English word in the plural has in common with its singular, "account" of "accounts": texts of
/// both are meant, and both hold it. Another word, or one that may be a code, as it is.
QString withoutPlural(const QString &word);
std::string withoutPlural(const std::string &word); ///< the same of UTF-8

} // namespace errdex
