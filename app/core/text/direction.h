// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// Whether a text is laid out from right to left: it begins with a letter of such a script, or has as
/// many of its letters as of others, as "IP یا مرچنت کد" has. What begins like JSON or markup is code
/// and read from left to right, whatever is quoted in it.
bool isReadRightToLeft(QStringView text);

/// A line of code, of a log or of keys, as it is painted in a language that is written from right to
/// left: from left to right. The same text in every other language. Never for what is copied.
QString readLeftToRight(const QString &text);

/// A text of a source as it is painted in a cell or a label of its own, in a language that is written
/// from right to left: "401 Unauthorized" is read from left to right, Persian from right to left. The
/// same text in every other language. Never for what is copied.
QString readByItself(const QString &text);

} // namespace errdex
