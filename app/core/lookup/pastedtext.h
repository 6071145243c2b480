// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/candidate.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/messagetemplate.h"

#include <QStringView>

#include <array>
#include <vector>

namespace errdex {

/// A text that is being recognised, with all that can be said of it without looking at rows.
class PastedText
{
public:
    /// `text` and `index` must outlive this.
    PastedText(QStringView text, const LookupIndex &index);
    PastedText(const PastedText &) = delete;
    PastedText &operator=(const PastedText &) = delete;

    QStringView original() const { return m_original; }
    std::string_view folded() const { return m_normalized.folded(); }
    const NormalizedText &normalized() const { return m_normalized; }
    const std::vector<TextWord> &words() const { return m_words; }
    const JsonScanner &json() const { return m_json; }
    const CodeContext &context() const { return m_context; }
    const WordText &wordText() const { return m_wordText; }
    /// The same without the values of what is named, "order 1021 was not found": to be tried where a
    /// message does not stand in the text as it is. Empty where the text has none.
    const std::vector<WordText> &shortened() const { return m_shortened; }
    const std::vector<ProviderIndex::Mention> &mentions() const { return m_mentions; }
    const std::vector<Candidate> &candidates() const { return m_candidates; }
    /// HTTP statuses that stand in the text as such, each once.
    const std::vector<int> &statuses() const { return m_statuses; }
    bool isMentioned(int provider) const;
    QString written(size_t begin, size_t end) const; ///< of bytes of the folded text

private:
    QStringView m_original;
    NormalizedText m_normalized;
    std::vector<TextWord> m_words;
    JsonScanner m_json;
    CodeContext m_context;
    WordText m_wordText;
    std::array<std::vector<TextWord>, 2> m_fewerWords;
    std::vector<WordText> m_shortened; ///< of m_fewerWords
    std::vector<ProviderIndex::Mention> m_mentions;
    std::vector<Candidate> m_candidates;
    std::vector<int> m_statuses;
};

} // namespace errdex
