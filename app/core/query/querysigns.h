// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QString>

/// The signs of the query language as other keyboards and input methods type them. Each takes one
/// unit, as its ASCII form does, so that places in the text stay what they are.
namespace errdex {

/// "：" as ":", "（" as "(", "،" as ",", "۴" as "4"; every other character as it is.
QChar asciiForm(QChar c);
QString asciiForms(const QString &text);

/// The marks that may close a quotation that `opening` begins: ” for “, “ and ” for „, 」 for 「.
/// Empty for everything else, the ASCII quote as well, which also closes.
QStringView closingQuotes(QChar opening);

/// Whether a comma that is not ASCII separates values of the field. Within prose it is prose: a
/// Chinese message has commas, a list of providers has none but those between them.
bool hasWideCommas(Field field);

} // namespace errdex
