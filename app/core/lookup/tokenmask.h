// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/textwords.h"

#include <QtGlobal>

#include <cstddef>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace errdex {

/// Which of 64 bytes make tokens (ASCII letters, digits, '_'), and which are no ASCII; bit 0 is the
/// first byte.
struct TokenMask
{
    quint64 token = 0;
    quint64 foreign = 0;

    friend bool operator==(const TokenMask &, const TokenMask &) = default;
};

inline constexpr size_t tokenMaskBytes = 64;

/// Byte by byte: for targets without vectors, and what the other is checked against.
inline TokenMask plainTokenMask(const char *bytes)
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

namespace detail {

/// All ones where `low` <= byte <= `high`; both are ASCII, and bytes beyond count as negative.
inline __m128i bytesBetween(__m128i bytes, char low, char high)
{
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(low - 1))),
                         _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(high + 1))));
}

inline quint64 topBits(__m128i bytes)
{
    return static_cast<quint64>(static_cast<unsigned>(_mm_movemask_epi8(bytes)));
}

} // namespace detail

/// With vectors, which every x86-64 has.
inline TokenMask tokenMask(const char *bytes)
{
    TokenMask mask;
    for (size_t part = 0; part < 4; ++part) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + part * 16));
        const __m128i lower = _mm_or_si128(block, _mm_set1_epi8(0x20));
        const __m128i word = _mm_or_si128(_mm_or_si128(detail::bytesBetween(lower, 'a', 'z'),
                                                       detail::bytesBetween(block, '0', '9')),
                                          _mm_cmpeq_epi8(block, _mm_set1_epi8('_')));
        mask.token |= detail::topBits(word) << (part * 16);
        mask.foreign |= detail::topBits(block) << (part * 16);
    }
    return mask;
}

#else

inline TokenMask tokenMask(const char *bytes)
{
    return plainTokenMask(bytes);
}

#endif

} // namespace errdex
