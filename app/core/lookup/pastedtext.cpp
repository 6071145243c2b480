// SPDX-License-Identifier: MIT
#include "core/lookup/pastedtext.h"

#include "core/lookup/namedvalues.h"

#include <algorithm>
#include <charconv>

namespace errdex {

PastedText::PastedText(QStringView text, const LookupIndex &index)
    : m_original(text)
    , m_normalized(text)
    , m_words(splitWords(m_normalized.folded()))
    , m_json(text)
    , m_context(m_normalized, m_words, m_json)
    , m_wordText(m_normalized.folded(), m_words)
    , m_mentions(index.providers().mentions(m_normalized.folded(), m_words))
{
    for (const LeftOut leftOut : {LeftOut::Values, LeftOut::ValuesAndVerbs}) {
        std::vector<TextWord> &fewer = m_fewerWords[size_t(leftOut)];
        fewer = withoutNamedValues(folded(), m_words, leftOut);
        if (!fewer.empty())
            m_shortened.emplace_back(folded(), fewer);
    }
    std::vector<std::pair<size_t, size_t>> names;
    for (const ProviderIndex::Mention &mention : m_mentions)
        names.emplace_back(mention.begin, mention.end);
    m_context.ignore(names);
    m_candidates = CandidateFinder(folded(), m_words, m_context, index.codes())
                           .find(m_original, m_normalized);
    for (const Candidate &candidate : m_candidates) {
        const std::string_view number =
                folded().substr(candidate.begin, candidate.end - candidate.begin);
        int status = 0;
        if (candidate.role == CodeRole::Status && isHttpStatus(number))
            std::from_chars(number.data(), number.data() + number.size(), status);
        if (status != 0
            && std::find(m_statuses.begin(), m_statuses.end(), status) == m_statuses.end())
            m_statuses.push_back(status);
    }
}

bool PastedText::isMentioned(int provider) const
{
    return std::any_of(m_mentions.begin(), m_mentions.end(),
                       [provider](const auto &mention) { return mention.provider == provider; });
}

QString PastedText::written(size_t begin, size_t end) const
{
    const Span span = m_normalized.origin(begin, end);
    return m_original.sliced(span.begin, span.length).toString();
}

} // namespace errdex
