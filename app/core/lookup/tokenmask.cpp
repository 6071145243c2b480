// SPDX-License-Identifier: MIT
#include "core/lookup/tokenmask.h"

#include "core/lookup/textwords.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace errdex {

TokenMask plainTokenMask(const char *bytes)
{
    TokenMask mask;
    for (size_t at = 0; at < tokenMaskBytes; ++at) {
        const quint64 bit = quint64(1) << at;
        mask.token |= isTokenByte(bytes[at]) ? bit : 0;
        mask.foreign |= static_cast<unsigned char>(bytes[at]) >= 0x80 ? bit : 0;
    }
    return mask;
}

#if defined(__SSE2__)

namespace {

/// All ones where `low` <= byte <= `high`; both are ASCII, and bytes beyond count as negative.
__m128i isBetween(__m128i bytes, char low, char high)
{
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(low - 1))),
                         _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(high + 1))));
}

} // namespace

TokenMask tokenMask(const char *bytes)
{
    TokenMask mask;
    for (size_t part = 0; part < 4; ++part) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + part * 16));
        const __m128i lower = _mm_or_si128(block, _mm_set1_epi8(0x20));
        const __m128i word =
                _mm_or_si128(_mm_or_si128(isBetween(lower, 'a', 'z'), isBetween(block, '0', '9')),
                             _mm_cmpeq_epi8(block, _mm_set1_epi8('_')));
        const auto bits = [](__m128i vector) {
            return static_cast<quint64>(static_cast<unsigned>(_mm_movemask_epi8(vector)));
        };
        mask.token |= bits(word) << (part * 16);
        mask.foreign |= bits(block) << (part * 16);
    }
    return mask;
}

#else

TokenMask tokenMask(const char *bytes)
{
    return plainTokenMask(bytes);
}

#endif

} // namespace errdex
