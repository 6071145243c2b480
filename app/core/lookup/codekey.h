// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace errdex {

/// What is left of a folded code when all is taken off that spreadsheets and people lose: of a
/// number its sign, leading zeros and separators ("-1021" → "1021", "0211" → "211", "0000" → "0"),
/// of a symbol its separators ("auth_expired" and "auth expired" → "authexpired"). Bytes of other
/// scripts stay.
std::string looseKey(std::string_view foldedCode);
/// As above, into a string that is kept for its memory.
void looseKey(std::string_view foldedCode, std::string &key);

/// "1021" for "1o21": what a scanner or a tired eye takes for digits. Empty where most are letters, or
/// others.
std::string readAsDigits(std::string_view key);
/// "error" for "err0r", "expired" for "exp1red": the same the other way round, each way to read it.
std::vector<std::string> readAsLetters(std::string_view key);

/// A text that programs chose, not people: "UserBanned", "INVALID_ACCOUNT", "card_declined"; one
/// word with an underscore or a hump in it. `text` is not folded.
bool isSymbol(std::string_view text);

} // namespace errdex
