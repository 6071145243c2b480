// SPDX-License-Identifier: MIT
#include "core/text/substringfinder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace errdex {

namespace {

/// How common a byte is in folded messages, from 0 (rare) up; the order is that of English text.
constexpr std::array<std::uint8_t, 256> commonness = [] {
    std::array<std::uint8_t, 256> table{};
    for (size_t byte = 0x80; byte < table.size(); ++byte)
        table[byte] = 12; // pieces of other scripts: the lead bytes repeat
    std::uint8_t rank = 10;
    for (const char c : std::string_view("zqjxkvbygpwfumhdlcsrinaote "))
        table[static_cast<unsigned char>(c)] = ++rank;
    for (const char c : std::string_view("0123456789-_.")) // codes are full of them
        table[static_cast<unsigned char>(c)] = 20;
    table['\n'] = 40; // the border of a word where words stand one after another
    return table;
}();

size_t rarest(std::string_view needle, size_t except)
{
    size_t best = needle.size();
    for (size_t i = 0; i < needle.size(); ++i) {
        const auto rank = [needle](size_t at) {
            return commonness[static_cast<unsigned char>(needle[at])];
        };
        if (i != except && (best == needle.size() || rank(i) < rank(best)))
            best = i;
    }
    return best == needle.size() ? 0 : best;
}

size_t findPlain(std::string_view haystack, std::string_view needle, size_t from)
{
    const void *hit =
            memmem(haystack.data() + from, haystack.size() - from, needle.data(), needle.size());
    return hit ? static_cast<size_t>(static_cast<const char *>(hit) - haystack.data())
               : SubstringFinder::notFound;
}

#if defined(__x86_64__)

struct Probe
{
    std::string_view needle;
    size_t first;
    size_t second;
};

template<typename Word>
bool hasSameEnds(const char *left, const char *right, size_t size)
{
    const auto same = [left, right](size_t at) {
        Word a;
        Word b;
        std::memcpy(&a, left + at, sizeof a);
        std::memcpy(&b, right + at, sizeof b);
        return a == b;
    };
    return same(0) && same(size - sizeof(Word));
}

/// Of two bytes or more. Most needles are short, and a call takes longer than to compare them.
bool isSame(const char *left, const char *right, size_t size)
{
    if (size < 4)
        return hasSameEnds<std::uint16_t>(left, right, size);
    if (size <= 8)
        return hasSameEnds<std::uint32_t>(left, right, size);
    return hasSameEnds<std::uint64_t>(left, right, size)
            && (size <= 16 || std::memcmp(left, right, size) == 0);
}

/// Looks at the positions whose bit is set in `mask`, counted from `at`.
template<typename Mask>
size_t verify(std::string_view haystack, const Probe &probe, size_t at, Mask mask)
{
    for (; mask != 0; mask &= mask - 1) {
        const size_t position = at + static_cast<size_t>(std::countr_zero(mask));
        // Of one or two bytes both were compared already.
        if (probe.needle.size() <= 2
            || isSame(haystack.data() + position, probe.needle.data(), probe.needle.size()))
            return position;
    }
    return SubstringFinder::notFound;
}

/// For texts that are shorter than a vector, which memmem() prepares too much for.
size_t findShort(std::string_view haystack, const Probe &probe, size_t from)
{
    const char first = probe.needle[probe.first];
    const char second = probe.needle[probe.second];
    for (size_t at = from; at + probe.needle.size() <= haystack.size(); ++at) {
        if (haystack[at + probe.first] == first && haystack[at + probe.second] == second
            && haystack.substr(at, probe.needle.size()) == probe.needle)
            return at;
    }
    return SubstringFinder::notFound;
}

// Both functions look at the last positions with one more vector, which begins so far before them
// that it does not reach over the end; what it sees again is left out.

size_t findSse2(std::string_view haystack, const Probe &probe, size_t from)
{
    constexpr size_t width = 16;
    const size_t positions = haystack.size() - probe.needle.size() + 1;
    if (positions < width)
        return findShort(haystack, probe, from);
    const __m128i first = _mm_set1_epi8(probe.needle[probe.first]);
    const __m128i second = _mm_set1_epi8(probe.needle[probe.second]);
    for (size_t at = from; at < positions; at += width) {
        const size_t base = std::min(at, positions - width);
        const auto load = [&](size_t offset) {
            return _mm_loadu_si128(
                    reinterpret_cast<const __m128i *>(haystack.data() + base + offset));
        };
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(load(probe.first), first),
                                           _mm_cmpeq_epi8(load(probe.second), second));
        const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(both)) >> (at - base);
        if (mask == 0)
            continue;
        const size_t found = verify(haystack, probe, at, mask);
        if (found != SubstringFinder::notFound)
            return found;
    }
    return SubstringFinder::notFound;
}

/// All bits of the bytes at which both probes fit.
__attribute__((target("avx2"), always_inline)) inline __m256i bothAt(const char *at,
                                                                     const Probe &probe,
                                                                     __m256i first, __m256i second)
{
    const __m256i left = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + probe.first));
    const __m256i right = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + probe.second));
    return _mm256_and_si256(_mm256_cmpeq_epi8(left, first), _mm256_cmpeq_epi8(right, second));
}

__attribute__((target("avx2"), always_inline)) inline std::uint32_t maskOf(__m256i both)
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(both));
}

__attribute__((target("avx2"))) size_t findAvx2(std::string_view haystack, const Probe &probe,
                                                size_t from)
{
    constexpr size_t width = 32;
    const size_t positions = haystack.size() - probe.needle.size() + 1;
    if (positions < width)
        return findSse2(haystack, probe, from);
    const __m256i first = _mm256_set1_epi8(probe.needle[probe.first]);
    const __m256i second = _mm256_set1_epi8(probe.needle[probe.second]);
    size_t at = from;
    // Mostly there is nothing: two vectors are looked at together.
    for (; at + 2 * width <= positions; at += 2 * width) {
        const __m256i low = bothAt(haystack.data() + at, probe, first, second);
        const __m256i high = bothAt(haystack.data() + at + width, probe, first, second);
        if (maskOf(_mm256_or_si256(low, high)) == 0)
            continue;
        const std::uint64_t mask = maskOf(low) | std::uint64_t(maskOf(high)) << width;
        const size_t found = verify(haystack, probe, at, mask);
        if (found != SubstringFinder::notFound)
            return found;
    }
    for (; at < positions; at += width) {
        const size_t base = std::min(at, positions - width);
        const std::uint32_t mask = maskOf(bothAt(haystack.data() + base, probe, first, second))
                >> (at - base);
        const size_t found = verify(haystack, probe, at, mask);
        if (found != SubstringFinder::notFound)
            return found;
    }
    return SubstringFinder::notFound;
}

#endif

} // namespace

SubstringFinder::Vectors SubstringFinder::bestVectors()
{
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    return hasAvx2 ? Vectors::Avx2 : Vectors::Sse2; // every x86-64 has SSE2
#else
    return Vectors::None;
#endif
}

SubstringFinder::SubstringFinder(std::string_view needle, Vectors vectors)
    : m_needle(needle)
    , m_first(rarest(needle, needle.size()))
    , m_second(rarest(needle, m_first))
    , m_vectors(vectors)
{
}

size_t SubstringFinder::find(std::string_view haystack, size_t from) const
{
    if (from > haystack.size() || haystack.size() - from < m_needle.size())
        return notFound;
#if defined(__x86_64__)
    const Probe probe{m_needle, m_first, m_second};
    if (m_vectors == Vectors::Avx2)
        return findAvx2(haystack, probe, from);
    if (m_vectors == Vectors::Sse2)
        return findSse2(haystack, probe, from);
#endif
    return findPlain(haystack, m_needle, from);
}

} // namespace errdex
