// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

// Pages hang the signs of their footnotes on codes and texts: "NP-1003<sup>2</sup>", "5002¹".

/// What a page raises or lowers, as it reads in a line: nothing where it is the sign of a footnote ("*",
/// "[a]", "1, 2", or short and a link to another place of the page); a number, which may be an exponent
/// too, in the digits that Unicode has for it, so that 10<sup>6</sup> is 10⁶; any other text as it is.
inline constexpr qsizetype longestRaised = 40; ///< longer texts need not be asked for
QString inLine(const QString &text, bool isLowered, bool isLinked);

/// Of a code, which has no exponents: without any such digits.
QString withoutRaisedDigits(QString code);

/// Of a text: without the raised numbers that end a word, a sentence or a code with letters. What may
/// be an exponent stays: behind a number, as in 10⁶, behind a unit, as in m², and in CO₂.
QString withoutFootnoteNumbers(const QString &text);

} // namespace errdex
