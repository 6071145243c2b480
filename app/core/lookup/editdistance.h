// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace errdex {

/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to make one
/// text of another, for one text and many others.
///
/// Bit-parallel: G. Myers, "A fast bit-vector algorithm for approximate string matching based on
/// dynamic programming" (JACM 46, 1999), with the swaps of H. Hyyrö, "A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances" (2003). A few nanoseconds for each byte.
class EditDistance
{
public:
    static constexpr size_t longest = 64; ///< bytes of `word`; what is beyond is left out

    explicit EditDistance(std::string_view word);

    /// The distance in bytes, or `limit` + 1 when it is more than `limit`.
    size_t to(std::string_view other, size_t limit) const;

    /// How many slips are forgiven in a word of this length.
    static constexpr size_t tolerance(size_t length) { return length < 4 ? 0 : length < 8 ? 1 : 2; }

private:
    std::array<quint64, 256> m_positions{}; ///< of each byte in the word, as a bit mask
    size_t m_length = 0;
};

} // namespace errdex
