// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace errdex {

/// The place of the first delimiter, CR or LF of `text` from `at` on, or its size; sixteen bytes at
/// a time where the compiler's target has vectors of that width.
inline size_t endOfCell(std::string_view text, size_t at, char delimiter)
{
#if defined(__SSE2__)
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i returns = _mm_set1_epi8('\r');
    const __m128i feeds = _mm_set1_epi8('\n');
    for (; at + 16 <= text.size(); at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        const __m128i found = _mm_or_si128(
                _mm_cmpeq_epi8(bytes, delimiters),
                _mm_or_si128(_mm_cmpeq_epi8(bytes, returns), _mm_cmpeq_epi8(bytes, feeds)));
        if (const int mask = _mm_movemask_epi8(found); mask != 0)
            return at + size_t(std::countr_zero(unsigned(mask)));
    }
#endif
    while (at < text.size() && text[at] != delimiter && text[at] != '\r' && text[at] != '\n')
        ++at;
    return at;
}

} // namespace errdex
