// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace errdex {

/// Words of a language, and which of them are like another one: "gesperrt" is like "sperren",
/// "Auszahlung" like "Auszahlungslimit", "заблокировали" like "заблокирована". By the runs of three
/// letters that two words share, which joins forms and compounds of any language whose words are made
/// of letters, without knowing the language: P. McNamee, J. Mayfield, "Character N-Gram Tokenization
/// for European Language Text Retrieval" (Information Retrieval 7, 2004).
class LikeWords
{
public:
    /// The number of a folded word, 0, 1, …; the same for the same word.
    quint32 add(std::string_view word);
    size_t count() const { return m_words.size(); }

    struct Like
    {
        quint32 word = 0;
        double likeness = 0; ///< above 0; 1 for the word itself
    };
    /// In no order.
    std::vector<Like> find(std::string_view word) const;

private:
    /// Three code points, of 21 bits each.
    using Run = quint64;

    /// The letters of a word.
    struct Word
    {
        std::u32string letters;
        quint32 runs = 0;
    };

    static std::u32string lettersOf(std::string_view word);
    static std::vector<Run> runsOf(std::u32string_view letters);

    std::vector<Word> m_words;
    std::unordered_map<std::u32string, quint32> m_numbers;
    std::unordered_map<Run, std::vector<quint32>>
            m_wordsWith; ///< once for each time it stands there
};

} // namespace errdex
