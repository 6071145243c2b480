// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/textwords.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace errdex {

/// A folded text with its words and where each stands, to be matched with many templates.
class WordText
{
public:
    /// Both must outlive this.
    WordText(std::string_view folded, const std::vector<TextWord> &words);

    std::string_view folded() const { return m_folded; }
    const std::vector<TextWord> &words() const { return m_words; }
    std::string_view word(size_t index) const { return m_words[index].in(m_folded); }
    /// Indices of the word, ascending; null when it does not occur.
    const std::vector<quint32> *positions(std::string_view word) const;
    bool contains(std::string_view word) const { return positions(word) != nullptr; }
    /// Calls visit(word) once for every distinct word, in no order.
    template<typename Visit>
    void visitWords(Visit &&visit) const
    {
        for (const auto &entry : m_positions)
            visit(entry.first);
    }

private:
    std::string_view m_folded;
    const std::vector<TextWord> &m_words;
    std::unordered_map<std::string_view, std::vector<quint32>> m_positions;
};

/// A message as a provider writes it, with placeholders for what its server fills in: %s, %d, %1,
/// {0}, {name}, {{name}}, ${x}, :[x], <x>, and any other the provider declares.
///
/// Matched word by word, so that punctuation, quotes, letter case, line breaks and whatever a
/// transport makes of blanks do not matter. A placeholder stands for at least one word.
class MessageTemplate
{
public:
    /// Both folded; `text` must outlive this. `placeholder` may be empty.
    MessageTemplate(std::string_view text, std::string_view placeholder);

    /// [begin, end) in bytes of the text.
    struct Piece
    {
        size_t begin = 0;
        size_t end = 0;
    };
    struct Match
    {
        Piece piece; ///< all of it, values at its ends included
        std::vector<Piece> values; ///< one for each placeholder, in order
        size_t words = 0; ///< literal words of the template
        bool isCutOff = false; ///< the text ends before the template does
    };
    /// The first place where the message stands. With `mayBeCutOff` the text may end in its middle.
    std::optional<Match> match(const WordText &text, bool mayBeCutOff = false) const;

    /// Whether a text may be more than its own words; quick, and at times wrongly true.
    static bool mayHavePlaceholder(std::string_view text, std::string_view placeholder);

    size_t wordCount() const { return m_wordCount; }
    size_t placeholderCount() const { return m_placeholderCount; }
    /// Literal words, in order.
    std::vector<std::string_view> literals() const;

private:
    struct Element
    {
        std::string_view word; ///< empty for a placeholder
        bool isQuoted = false; ///< a placeholder in quotes
        bool beginsSentence = false; ///< a mark that ends sentences stands before the word
    };

    void addWords(std::string_view text);
    static size_t placeholderLength(std::string_view rest, std::string_view placeholder,
                                    char before);
    bool matchAt(const WordText &text, size_t start, bool mayBeCutOff, Match &match) const;
    size_t behindPlaceholders(size_t element) const;
    bool takeWord(const WordText &text, size_t &position, size_t &element, Match &match) const;
    bool takeValue(const WordText &text, size_t &position, size_t &element, Match &match) const;
    bool followsClosely(const WordText &text, size_t position, const Element &element) const;
    bool literalsAgree(const WordText &text, size_t position, size_t element) const;
    size_t findAfterGap(const WordText &text, size_t position, size_t element) const;
    static Piece valueBetween(const WordText &text, size_t begin, size_t end);
    static Piece valueAfter(const WordText &text, size_t begin, bool isQuoted);
    static Piece valueBefore(const WordText &text, size_t end, bool isQuoted);

    std::vector<Element> m_elements;
    size_t m_wordCount = 0;
    size_t m_placeholderCount = 0;
};

} // namespace errdex
