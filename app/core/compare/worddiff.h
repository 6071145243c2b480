// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

namespace errdex {

/// The words of `text` that are not in `reference`: what is left of it beside the longest common
/// subsequence of words (letter case apart, signs around words do not count). Neighbours are joined
/// to one span; ascending. A text beyond some hundred words is compared only at its ends.
QList<Span> differingWords(const QString &text, const QString &reference);

/// The words of `text` that stand nowhere in `others`, in any order.
QList<Span> wordsNotIn(const QString &text, const QString &others);

} // namespace errdex
