// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace errdex {

/// Copies a text and says whether any of a few bytes stands in it, in one pass; sixteen bytes at a
/// time where the compiler's target has vectors of that width (every x86-64), else one by one.
class ByteScan
{
public:
    explicit ByteScan(std::array<char, 4> wanted)
        : m_wanted(wanted)
    {
    }

    /// `target` has room for the text; nothing behind it is written.
    bool copyAndTest(char *target, std::string_view text) const
    {
        const char *const source = text.data();
        const size_t size = text.size();
#if defined(__SSE2__)
        if (size >= 16) {
            __m128i found = _mm_setzero_si128();
            for (size_t at = 0; at + 16 < size; at += 16)
                found = _mm_or_si128(found, copyBlock(target + at, source + at));
            // The last block overlaps the one before.
            found = _mm_or_si128(found, copyBlock(target + size - 16, source + size - 16));
            return _mm_movemask_epi8(found) != 0;
        }
        if (size >= 8)
            return copyEnds<std::uint64_t>(target, source, size);
        if (size >= 4)
            return copyEnds<std::uint32_t>(target, source, size);
#endif
        bool found = false;
        for (size_t at = 0; at < size; ++at) {
            const char c = source[at];
            target[at] = c;
            found = found || c == m_wanted[0] || c == m_wanted[1] || c == m_wanted[2]
                    || c == m_wanted[3];
        }
        return found;
    }

private:
#if defined(__SSE2__)
    __m128i compare(__m128i bytes) const
    {
        const auto equal = [bytes](char wanted) {
            return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted));
        };
        return _mm_or_si128(_mm_or_si128(equal(m_wanted[0]), equal(m_wanted[1])),
                            _mm_or_si128(equal(m_wanted[2]), equal(m_wanted[3])));
    }

    __m128i copyBlock(char *target, const char *source) const
    {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(source));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(target), bytes);
        return compare(bytes);
    }

    /// Two words that may overlap cover a text of one to two words.
    template<typename Word>
    bool copyEnds(char *target, const char *source, size_t size) const
    {
        Word head = 0;
        Word tail = 0;
        std::memcpy(&head, source, sizeof head);
        std::memcpy(&tail, source + size - sizeof tail, sizeof tail);
        std::memcpy(target, &head, sizeof head);
        std::memcpy(target + size - sizeof tail, &tail, sizeof tail);
        // The head fills what a short word leaves free, so that no stray NUL is compared.
        const auto wide = [head](Word word) {
            return sizeof(Word) == 8 ? static_cast<std::uint64_t>(word)
                                     : static_cast<std::uint64_t>(word) << 32 | head;
        };
        const auto high = static_cast<long long>(wide(head));
        const auto low = static_cast<long long>(wide(tail));
        return _mm_movemask_epi8(compare(_mm_set_epi64x(high, low))) != 0;
    }
#endif

    std::array<char, 4> m_wanted;
};

} // namespace errdex
