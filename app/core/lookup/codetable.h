// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace errdex {

/// The known codes, filed under the hash of their first token (letters, digits, '_'), for reading
/// long texts: a filter of bits that stays in the cache turns most tokens away. Codes with letters
/// beyond ASCII are filed under their first word, apart from the others, which they shall not slow.
/// Immutable; safe in all threads. LookupIndex::codeTable() keeps one for all that read at a time.
class CodeTable
{
public:
    explicit CodeTable(const CatalogStore &store);

    /// Of a token that is not empty, letter case apart. Reads up to seven bytes behind it.
    static quint64 hashOf(const char *token, size_t size)
    {
        return hashOfRest(hashOfBegin(token, size), token, size);
    }
    /// Its first step, which is all of it for a token of up to eight bytes: most words of a text are
    /// turned away by that alone.
    static quint64 hashOfBegin(const char *token, size_t size)
    {
        return mixed(size * 0x9e3779b97f4a7c15, loaded(token) & maskOf(std::min<size_t>(size, 8)));
    }
    static quint64 hashOfRest(quint64 hash, const char *token, size_t size)
    {
        while (size > 8) {
            token += 8;
            size -= 8;
            hash = mixed(hash, loaded(token) & maskOf(std::min<size_t>(size, 8)));
        }
        return hash;
    }

    /// Whether a token may begin with what this is hashOfBegin() of.
    bool mayBegin(quint64 hash) const { return m_filter.has(hash); }
    /// Whether it may be what this is hashOf().
    bool mayHave(quint64 hash) const { return m_filter.has(hash); }
    /// The same of codes that begin with a number and go on ("10.1", "404-B"). Most catalogues have
    /// none.
    bool hasLongNumbers() const { return m_longNumbers.shift != 0; }
    bool mayHaveLongNumber(quint64 hash) const { return m_longNumbers.has(hash); }

    static constexpr quint32 none = 0xffffffff;
    struct Code
    {
        std::string_view text; ///< folded, whole, sign included
        Row row = 0; ///< the first that has it
        quint32 next = none; ///< another with the same hash
        quint16 tokenBegin = 0; ///< of its first token in the text
        quint16 tokenSize = 0;
        bool isNumber = false; ///< digits, with a sign or without
        bool isWord = false; ///< letters alone, as words of any text are
        bool isForeign = false; ///< written with letters beyond ASCII
        quint32 counted = none; ///< the code that this is another form of; none for itself
    };

    /// The first code whose first token has this hash, an index into codes().
    quint32 first(quint64 hash) const { return m_slots[slotOf(hash)].code; }
    const std::vector<Code> &codes() const { return m_codes; }
    size_t longestToken() const { return m_longestToken; }
    /// Bit n when no code begins with a token of n bytes that is no number.
    quint64 unwantedLengths() const { return m_unwantedLengths; }

    /// Of a code that begins with a letter beyond ASCII: whether any does with this folded letter,
    /// and those with this folded first word.
    bool hasForeignCodes() const { return !m_foreign.empty(); }
    bool mayBeginForeign(std::string_view foldedLetter) const;
    const std::vector<quint32> &foreignCodes(std::string_view foldedWord) const;
    static constexpr size_t longestForeign = 80; ///< bytes, as written and folded

private:
    /// A set of hashes that may say yes to others.
    struct Filter
    {
        bool has(quint64 hash) const
        {
            const size_t bit = hash >> shift;
            return (bits[bit / 64] >> (bit % 64)) & 1U;
        }
        void add(quint64 hash)
        {
            const size_t bit = hash >> shift;
            bits[bit / 64] |= quint64(1) << (bit % 64);
        }
        void makeFor(size_t count);

        std::vector<quint64> bits;
        unsigned shift = 0;
    };

    static constexpr quint64 maskOf(size_t bytes) { return ~quint64(0) >> (64 - bytes * 8); }
    /// Eight bytes, letters in lower case ('_' and a few marks change too, on both sides alike).
    static quint64 loaded(const char *bytes)
    {
        quint64 word = 0;
        std::memcpy(&word, bytes, sizeof word);
        return word | ((word & 0x4040404040404040) >> 1U);
    }
    static quint64 mixed(quint64 hash, quint64 word)
    {
        hash = (hash ^ word) * 0xff51afd7ed558ccd;
        return hash ^ (hash >> 32U);
    }
    void add(std::string_view code, std::string_view written, Row row);
    void addForeign(std::string_view code, std::string_view written, Row row, quint32 counted);
    void file(const Code &entry, std::string_view token);
    void file();

    std::vector<Code> m_codes;
    std::vector<quint64> m_hashes; ///< by code
    /// Open addressing: the first code of a hash. Has a piece of the hash, so that the others need not
    /// be fetched.
    struct Slot
    {
        quint32 tag = 0;
        quint32 code = none;
    };
    size_t slotOf(quint64 hash) const;
    std::vector<Slot> m_slots;
    std::vector<quint64> m_begins; ///< hashOfBegin() of each, by code
    std::vector<quint64> m_hashesOfLongNumbers;
    Filter m_filter; ///< of what is in m_hashes and m_begins
    Filter m_longNumbers;
    size_t m_longestToken = 0;
    quint64 m_unwantedLengths = ~quint64(0);
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::vector<quint32>, Hash, std::equal_to<>> m_foreign;
    std::unordered_set<std::string, Hash, std::equal_to<>> m_foreignLetters;
};

} // namespace errdex
