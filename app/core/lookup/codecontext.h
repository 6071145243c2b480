// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/contextwords.h"
#include "core/lookup/jsonscanner.h"
#include "core/lookup/normalizedtext.h"
#include "core/lookup/textwords.h"

#include <optional>
#include <string_view>
#include <utility>

namespace errdex {

/// How a token of the text is held out as a code, the strongest first.
enum class CodeRole : quint8 {
    Alone, ///< the text holds nothing else but words like "error" and "what does … mean"
    Key, ///< the value of a key for codes: "code":-1021, err=-1021, <code>-1021</code>
    Word, ///< after or before a word for errors: "error 400001", "کد خطا ۴۰۰۰۰۱", "400001错误"
    Marked, ///< in quotes, brackets or after '#'
    Plain, ///< in running text
    Status, ///< as an HTTP status: "HTTP/1.1 429", "status": 429
};

bool isHttpStatus(std::string_view number); ///< 100 to 599

/// Says in which role a piece of a text stands, from what is around it. Nothing where it is no code:
/// an amount, a time, an id, a piece of a longer number.
class CodeContext
{
public:
    /// All three must outlive this.
    CodeContext(const NormalizedText &text, const std::vector<TextWord> &words,
                const JsonScanner &json);

    /// Of the number [begin, end) of the folded text, its sign included.
    std::optional<CodeRole> roleOfNumber(size_t begin, size_t end) const;
    /// Of the symbol [begin, end).
    std::optional<CodeRole> roleOfSymbol(size_t begin, size_t end) const;
    /// Whether marks, line ends or nothing stand on both sides, so that it is a phrase of its own.
    bool isPhrase(size_t begin, size_t end) const;
    /// Whether the word is part of a provider's name.
    bool isName(size_t word) const { return m_isName[word]; }
    /// Whether nothing but filler words stands around it.
    bool isAlone(size_t begin, size_t end) const;
    /// Words that are neither fillers nor words for errors.
    size_t contentWords() const { return m_contentBefore.back(); }
    /// Takes out what is known to be no content: [begin, end) of the names of providers.
    void ignore(const std::vector<std::pair<size_t, size_t>> &pieces);

private:
    /// What stands to the left of a token.
    struct Left
    {
        WordRole role = WordRole::Neutral;
        std::string_view identifier; ///< the whole word, with its dots and hyphens
        char link = ' '; ///< ':' '=' '>' '#' '"' '(' ' ', the strongest between the two
        bool isOtherLine = false;
    };

    Left left(size_t begin) const;
    bool followsStatusWord(size_t begin) const;
    WordRole roleOfRun(size_t end, std::string_view &identifier) const;
    WordRole rightRole(size_t end) const;
    bool unitFollows(size_t end) const;
    bool isAmount(size_t begin, size_t end) const;
    bool isPhoneOrCard(size_t begin, size_t end) const;
    std::optional<CodeRole> roleOfJson(size_t begin, size_t end, bool isNumber,
                                       bool &isKnown) const;
    std::optional<CodeRole> roleOfLeft(const Left &left, size_t begin, size_t end) const;
    size_t wordAt(size_t position) const; ///< the first word that ends behind the position
    std::string_view folded() const { return m_text.folded(); }

    const NormalizedText &m_text;
    const std::vector<TextWord> &m_words;
    const JsonScanner &m_json;
    std::vector<bool> m_isContent; ///< by word
    std::vector<bool> m_isName; ///< by word
    std::vector<quint32> m_contentBefore; ///< content words before each, and in all
};

} // namespace errdex
