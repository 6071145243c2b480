// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace errdex {

/// Whether the number [begin, end) of a text, with its sign, is only a piece of something longer
/// that is no code: a longer number or word, a decimal, an amount (1,000 or $1000), a time, a date,
/// an IP address, a port, a path, a phone number, a UUID. Looks at the characters that touch it.
///
/// What the rules let stand: "code:400001", "(400001)", "#400001", "400001.", "400001,403001",
/// "error-400001" and "err[400001]" (a word for an error before it).
bool isPieceOfNumber(std::string_view text, size_t begin, size_t end);

/// What isPieceOfNumber() says of the right side alone.
bool goesOnBehind(std::string_view text, size_t begin, size_t end);

/// The same for a symbol: only letters, digits, '_' and what joins words to ids ('-', '@') count.
bool isPieceOfWord(std::string_view text, size_t begin, size_t end);

/// The run of ASCII letters, digits and '_' that ends at `end`, at most 64 bytes.
std::string_view tokenBefore(std::string_view text, size_t end);

} // namespace errdex
