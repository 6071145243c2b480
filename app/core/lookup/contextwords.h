// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace errdex {

/// What the words around a number or symbol say about it, in the languages that tickets come in.
/// All texts here are folded (see fold()).
enum class WordRole : unsigned char {
    Neutral,
    Code, ///< error, code, Fehler, خطا, 错误: what follows is meant as a code
    Status, ///< status, HTTP: what follows is an HTTP status
    Filler, ///< is, number, the: look at the word before it
    NotCode, ///< order, line, port, amount: what follows is another kind of number
};

WordRole wordRole(std::string_view word);
/// Whether a filler says that somebody came by what follows, which is no number of that somebody: "got".
bool saysGot(std::string_view word);
/// Whether a number behind the word may be below zero: "balance", but no "order".
bool isQuantity(std::string_view word);
/// Of the longest known word that a run of letters without blanks ends with: "这个错误码" is Code.
WordRole roleAtEnd(std::string_view run);
/// Of the longest known word that a run begins with: "错误,请" is Code.
WordRole roleAtBegin(std::string_view run);

/// Of the key of a JSON or key=value pair, as looseKey(): "errorcode", "xerrorcode", "status".
enum class KeyRole : unsigned char {
    Other, ///< its number is an id, a time, an amount …
    Code,
    Status,
    Message, ///< holds prose
    Kind, ///< type, reason: its symbol may be a code, its number is none
};
KeyRole keyRole(std::string_view looseKey);

/// Whether the word after a number makes an amount of it: "USDT", "ms", "orders", "تومان", "元".
bool isUnit(std::string_view run);

} // namespace errdex
