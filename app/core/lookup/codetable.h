// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

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

    /// Of a token, letter case apart. Reads up to seven bytes behind it.
    static quint64 hashOf(const char *token, size_t size)
    {
        quint64 hash = size * 0x9e3779b97f4a7c15;
        for (; size > 8; token += 8, size -= 8)
            hash = mixed(hash, loaded(token));
        if (size > 0)
            hash = mixed(hash, loaded(token) & (~quint64(0) >> (64 - size * 8)));
        return hash;
    }

    bool mayHave(quint64 hash) const
    {
        const size_t bit = hash >> m_filterShift;
        return (m_filter[bit / 64] >> (bit % 64)) & 1U;
    }

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
    quint32 first(quint64 hash) const;
    const std::vector<Code> &codes() const { return m_codes; }
    size_t longestToken() const { return m_longestToken; }

    /// Of a code that begins with a letter beyond ASCII: whether any does with this folded letter,
    /// and those with this folded first word.
    bool hasForeignCodes() const { return !m_foreign.empty(); }
    bool mayBeginForeign(std::string_view foldedLetter) const;
    const std::vector<quint32> &foreignCodes(std::string_view foldedWord) const;
    static constexpr size_t longestForeign = 80; ///< bytes, as written and folded

private:
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
    std::vector<quint32> m_slots; ///< open addressing: the first code of a hash
    std::vector<quint64> m_filter;
    unsigned m_filterShift = 0;
    size_t m_longestToken = 0;
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::vector<quint32>, Hash, std::equal_to<>> m_foreign;
    std::unordered_set<std::string, Hash, std::equal_to<>> m_foreignLetters;
};

} // namespace errdex
