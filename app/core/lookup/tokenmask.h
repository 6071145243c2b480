// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/textwords.h"

#include <QtGlobal>

#include <bit>
#include <cstddef>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace errdex {

/// What each of 64 bytes is; bit 0 is the first byte.
struct TokenMask
{
    quint64 token = 0; ///< ASCII letters, digits, '_'
    quint64 digit = 0;
    quint64 joint = 0; ///< '-', '.', '/', ':' between two numbers make both pieces of one thing
    quint64 foreign = 0; ///< no ASCII

    friend bool operator==(const TokenMask &, const TokenMask &) = default;
};

inline constexpr size_t tokenMaskBytes = 64;

/// Byte by byte: for targets without vectors, and what the other is checked against.
inline TokenMask plainTokenMask(const char *bytes)
{
    TokenMask mask;
    for (size_t at = 0; at < tokenMaskBytes; ++at) {
        const char c = bytes[at];
        const auto bitIf = [at](bool is) { return quint64(is) << at; };
        mask.token |= bitIf(isTokenByte(c));
        mask.digit |= bitIf(isAsciiDigit(c));
        mask.joint |= bitIf(c == '-' || c == '.' || c == '/' || c == ':');
        mask.foreign |= bitIf(static_cast<unsigned char>(c) >= 0x80);
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

inline __m128i bytesEqual(__m128i bytes, char c)
{
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
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
        const __m128i digit = detail::bytesBetween(block, '0', '9');
        const __m128i word =
                _mm_or_si128(_mm_or_si128(detail::bytesBetween(lower, 'a', 'z'), digit),
                             detail::bytesEqual(block, '_'));
        const __m128i joint = _mm_or_si128(detail::bytesBetween(block, '-', '/'), // with '.'
                                           detail::bytesEqual(block, ':'));
        const size_t shift = part * 16;
        mask.token |= detail::topBits(word) << shift;
        mask.digit |= detail::topBits(digit) << shift;
        mask.joint |= detail::topBits(joint) << shift;
        mask.foreign |= detail::topBits(block) << shift;
    }
    return mask;
}

#else

inline TokenMask tokenMask(const char *bytes)
{
    return plainTokenMask(bytes);
}

#endif

/// The tokens that end in 64 bytes, found all at once: adding a bit to the first of a row of ones
/// carries it behind the last. Of a token that begins before these bytes only the end is known.
struct TokenEnds
{
    static constexpr size_t longestShort =
            10; ///< bytes of tokens that are told apart by their length
    static constexpr size_t shortNumber = 3; ///< digits

    quint64 starts = 0;
    quint64 ends = 0; ///< behind the last byte
    quint64 numbers = 0; ///< of these, the ends of numbers
    /// Of these, the ends of numbers that are pieces of something longer (2026-11-02, 01:02:03.840,
    /// 10.0.2.7, 1/2), which isPieceOfNumber() would say of each. In logs these are most of all tokens.
    quint64 pieces = 0;
    quint64 shortNumbers = 0; ///< of `numbers`, those of up to shortNumber digits
    quint64 unwanted = 0; ///< of `ends`, the other ones whose length no code has

    /// `isInToken` when the byte before is one of a token; bit n of `unwantedLengths` for one of n
    /// bytes.
    TokenEnds(const TokenMask &mask, bool isInToken, quint64 unwantedLengths)
    {
        const quint64 before = (mask.token << 1U) | quint64(isInToken);
        starts = mask.token & ~before;
        ends = ~mask.token & before;
        const quint64 free = ~mask.digit & ~mask.token;
        const auto endsOf = [&](quint64 begins) { return (mask.digit + begins) & free; };
        const quint64 numberStarts = starts & mask.digit;
        numbers = endsOf(numberStarts);
        const quint64 jointsBehind = mask.joint & numbers;
        pieces = (jointsBehind & (mask.digit >> 1U)) | endsOf(numberStarts & (jointsBehind << 1U));
        quint64 behindRow = ~quint64(0); // of so many bytes of a token
        quint64 ofLength = 0;
        for (size_t length = 1; length <= longestShort; ++length) {
            behindRow &= mask.token << length;
            const quint64 found = behindRow & (starts << length);
            ofLength |= found & (quint64(0) - ((unwantedLengths >> length) & 1U));
            if (length <= shortNumber)
                shortNumbers |= found;
        }
        shortNumbers &= numbers;
        unwanted = ofLength & ends & ~numbers;
    }

    /// Behind the first byte of the token that ends at `end`; 0 when that is before these bytes.
    size_t behindStartOf(size_t end) const
    {
        return size_t(std::bit_width(starts & ((quint64(1) << end) - 1)));
    }
};

} // namespace errdex
