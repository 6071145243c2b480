// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/codecontext.h"
#include "core/lookup/codeindex.h"

#include <string>
#include <vector>

namespace errdex {

/// A piece of the text that may be a code, and how it was found in the catalogues.
struct Candidate
{
    enum class Form : quint8 {
        Code, ///< a code as it stands, letter case and kind of digits apart
        Symbol, ///< a symbolic name as it stands
        Dress, ///< a symbol or name with other separators: "auth expired"
        Words, ///< the same in running text, where it may be mere words
        Variant, ///< a number that lost its sign or zeros, or has more of them
        Unknown, ///< looks like a code in a place for codes, and no catalogue has it
    };
    quint32 begin = 0; ///< in bytes of the folded text
    quint32 end = 0;
    Form form{};
    CodeRole role{};
    std::string key; ///< the folded code (Code), else its looseKey()
};

/// All candidates of a text, in its order; bounded by `mostCandidates`.
class CandidateFinder
{
public:
    static constexpr size_t mostCandidates = 4096;

    /// All must outlive this.
    CandidateFinder(std::string_view folded, const std::vector<TextWord> &words,
                    const CodeContext &context, const CodeIndex &index);

    /// `original` tells letter case.
    std::vector<Candidate> find(QStringView original, const NormalizedText &text);

private:
    size_t takeExact(size_t word);
    bool takeCode(size_t begin, size_t end, bool isNumber);
    size_t takeGrouped(size_t word);
    bool takeNumber(size_t word);
    bool isNextInList(size_t begin, size_t end) const;
    bool isBehindWord(size_t word) const;
    bool isBehindLetters(size_t word) const;
    bool isBehindName(size_t word) const;
    bool takeUnknownBehindWord(size_t word);
    bool takePrefixedNumber(size_t word);
    bool takeSymbol(size_t word, size_t behind);
    bool isMisread(std::string_view key) const;
    size_t takeDress(size_t word);
    void takeUnknown(size_t begin, size_t end, CodeRole role, size_t written);
    bool isCodeLike(size_t begin, size_t end) const;
    bool isSpokenSymbol(size_t begin, size_t end, CodeRole role) const;
    bool wasUpperCase(size_t begin, size_t end) const;
    bool hadHumps(size_t begin, size_t end) const;
    size_t compoundEnd(size_t word) const;
    size_t signBegin(size_t word) const;
    void add(size_t begin, size_t end, Candidate::Form form, CodeRole role, std::string key);

    std::string_view m_text;
    const std::vector<TextWord> &m_words;
    const CodeContext &m_context;
    const CodeIndex &m_index;
    QStringView m_original;
    const NormalizedText *m_normalized = nullptr;
    bool m_hasLowerCase = false;
    std::vector<Candidate> m_found;
};

} // namespace errdex
