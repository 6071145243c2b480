// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <unordered_map>

namespace errdex {

/// The terms of a text with their weights: words and pairs of neighbouring words.
using Terms = std::unordered_map<std::string, double>;

/// Adds the terms of a text, each with `weight`. Symbolic names are taken apart ("InvalidAPIKey",
/// "INVALID_API_KEY"), words are brought to their stems, and words that mean the same in error
/// messages to one of them ("illegal", "incorrect" → "invalid"). Words without a meaning of their
/// own ("the", "error") and bare numbers are left out.
void addTerms(const QString &text, double weight, Terms &terms);

/// Whether a folded word has no meaning of its own.
bool isEmptyWord(const QString &word);

} // namespace errdex
