// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace errdex {

/// Finds a text in a much longer one, many times with the same needle.
///
/// Compares the needle's two rarest bytes at once for a whole vector of positions, and the rest
/// where both fit (after Wojciech Muła, "SIMD-friendly algorithms for substring searching"). The
/// widest vectors that the processor has are chosen at run time; without any, memmem() is used.
class SubstringFinder
{
public:
    enum class Vectors { None, Sse2, Avx2 };
    static Vectors bestVectors(); ///< of this processor

    static constexpr size_t notFound = std::string_view::npos;

    /// `needle` is not empty. It is copied.
    explicit SubstringFinder(std::string_view needle, Vectors vectors = bestVectors());

    /// The offset of the first occurrence at or after `from`, or notFound.
    size_t find(std::string_view haystack, size_t from = 0) const;

    const std::string &needle() const { return m_needle; }

private:
    std::string m_needle;
    size_t m_first = 0; ///< offsets of the two rare bytes
    size_t m_second = 0;
    Vectors m_vectors;
};

} // namespace errdex
