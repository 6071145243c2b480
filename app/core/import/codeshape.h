// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace errdex {

/// How much a text looks like an error code, 0 to 1: numbers with their sign and zeros, UPPER_CASE,
/// snake_case, kebab-case, dotted and slashed names, letters with digits, PascalCase of two humps.
/// A sentence, an empty text, or a word of small letters is 0.
double codeShape(QStringView text);
inline bool looksLikeCode(QStringView text)
{
    return codeShape(text) >= 0.5;
}

/// Whether a text stands for all codes of a form: "29xx", "PL-30XX", "41**".
bool isClassOfCodes(QStringView text);

/// 400 for "400", "HTTP 400", "400 Bad Request" and the like, where that is 100 to 599.
std::optional<int> httpStatusIn(QStringView text);

/// The first of several, as in "500 / 502", "400 or 422", "500–504"; nullopt where one of them is none.
std::optional<int> firstHttpStatusIn(QStringView text);

/// The phrase of a registered status (IANA HTTP Status Code Registry); null for others.
QString httpPhrase(int status);

/// Whether a sign only turns the direction of text, which no code means by it.
bool isDirectionMark(QChar c);

/// Without marks of direction, and with the digits of every script as 0 to 9: "۴۰۰" is "400".
QString withPlainSigns(QStringView text);

/// Without the marks that pages put around a code: quotes, back ticks, brackets, a colon behind it,
/// the raised numbers of footnotes.
QString strippedCode(QStringView cell);

} // namespace errdex
