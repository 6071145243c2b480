// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/textwords.h"

#include <string_view>
#include <vector>

namespace errdex {

/// Which words are left out of a text, so that a message is found around them.
enum class LeftOut : quint8 {
    Values, ///< "order 1021 not found" is "order not found"
    ValuesAndVerbs, ///< and so is "order 1021 could not be found"
};

/// The words of a folded text without the values of what is named there: a number or id directly
/// behind a word that is followed by one (see WordRole::NotCode: order, account, ticket …). Verbs
/// are those that a sentence needs and a short message does without, near a value that is left out.
/// Empty where nothing is left out.
std::vector<TextWord> withoutNamedValues(std::string_view folded,
                                         const std::vector<TextWord> &words, LeftOut leftOut);

} // namespace errdex
