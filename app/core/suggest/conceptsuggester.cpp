// SPDX-License-Identifier: MIT
#include "core/suggest/conceptsuggester.h"

#include <algorithm>
#include <cmath>

namespace errdex {

namespace {

// What a field is worth; found by leaving out one provider after the other (./bench suggest).
constexpr double nameWeight = 1.5;
constexpr double messageWeight = 1.0;
constexpr double descriptionWeight = 0.7;
constexpr double conditionWeight = 0.7;
constexpr double categoryWeight = 0.25;
constexpr double titleWeight = 2.0;
constexpr double slugWeight = 0.8;
constexpr double meaningWeight = 0.5;
constexpr double nextStepWeight = 0.12;
// A concept's own words say more than those of one code that has it.
constexpr double ownWordsFactor = 1.3;
constexpr double statusBonus = 0.08;
constexpr double commonStatusBonus = 0.027; // of what nearly every code may have

Terms termsOf(const CatalogStore &store, Row row)
{
    Terms terms;
    // "ACCOUNT_LOCKED" is a name, too; numbers have no terms.
    addTerms(store.string(row, TextField::Code), nameWeight, terms);
    addTerms(store.string(row, TextField::Name), nameWeight, terms);
    addTerms(store.string(row, TextField::Message), messageWeight, terms);
    addTerms(store.string(row, TextField::Description), descriptionWeight, terms);
    addTerms(store.string(row, TextField::Condition), conditionWeight, terms);
    if (const int category = store.category(row); category != CatalogStore::none)
        addTerms(store.categories()[category], categoryWeight, terms);
    return terms;
}

Terms termsOf(const db::ConceptRecord &record)
{
    Terms terms;
    addTerms(record.title, titleWeight, terms);
    addTerms(record.slug, slugWeight, terms);
    addTerms(record.meaning, meaningWeight, terms);
    addTerms(record.nextStep, nextStepWeight, terms);
    return terms;
}

double bonusOf(int status)
{
    return status == 200 || status == 400 || status == 500 ? commonStatusBonus : statusBonus;
}

} // namespace

ConceptSuggester::ConceptSuggester(const CatalogStore &store, int leftOut)
    : m_store(store)
{
    const QList<db::ConceptRecord> &vocabulary = store.englishVocabulary();
    for (int index = 0; index < vocabulary.size(); ++index) {
        if (vocabulary[index].parent)
            addDocument({index, std::nullopt, vocabulary[index].httpStatus.value_or(0)},
                        termsOf(vocabulary[index]));
    }
    std::vector<int> examples(size_t(vocabulary.size()), 0);
    for (Row row = 0; row < store.rowCount(); ++row) {
        const int index = store.conceptIndex(row);
        if (index == CatalogStore::none || store.provider(row) == leftOut
            || examples[size_t(index)]++ >= mostExamples)
            continue;
        addDocument({index, row, store.httpStatus(row)}, termsOf(store, row));
    }
    weigh();
}

void ConceptSuggester::addDocument(const Document &document, Terms terms)
{
    m_documents.push_back(document);
    m_counts.push_back(std::move(terms));
}

void ConceptSuggester::weigh()
{
    // The number of documents with a term first: its rarity needs it.
    for (quint32 document = 0; document < m_counts.size(); ++document) {
        for (const auto &[term, count] : m_counts[document])
            m_postings[term].push_back({document, 0});
    }
    std::vector<Terms> weighed;
    for (const Terms &counts : m_counts)
        weighed.push_back(normalized(counts));
    for (auto &[term, postings] : m_postings) {
        for (Posting &posting : postings)
            posting.weight = weighed[posting.document].at(term);
    }
    m_counts.clear();
}

Terms ConceptSuggester::normalized(const Terms &terms) const
{
    Terms weighed;
    double squares = 0;
    for (const auto &[term, count] : terms) {
        const auto found = m_postings.find(term);
        const double documents = found == m_postings.end() ? 0 : double(found->second.size());
        const double rarity = std::log((double(m_documents.size()) + 1) / (documents + 0.5));
        const double weight = (count > 1 ? 1 + std::log(count) : count) * rarity;
        weighed.emplace(term, weight);
        squares += weight * weight;
    }
    const double length = squares > 0 ? std::sqrt(squares) : 1;
    for (auto &[term, weight] : weighed)
        weight /= length;
    return weighed;
}

QList<ConceptSuggestion> ConceptSuggester::ranked(Row row) const
{
    std::vector<double> scores(m_documents.size(), 0);
    for (const auto &[term, weight] : normalized(termsOf(m_store, row))) {
        const auto found = m_postings.find(term);
        if (found == m_postings.end())
            continue;
        for (const Posting &posting : found->second)
            scores[posting.document] += weight * posting.weight;
    }
    struct Best
    {
        double score = 0;
        double evidenceScore = 0;
        std::optional<Row> evidence;
    };
    std::vector<Best> best(size_t(m_store.vocabulary().size()));
    const int status = m_store.httpStatus(row);
    for (size_t i = 0; i < m_documents.size(); ++i) {
        const Document &document = m_documents[i];
        if (scores[i] <= 0 || document.row == row)
            continue; // nothing in common, and no code speaks for itself
        Best &entry = best[size_t(document.conceptIndex)];
        double score = scores[i];
        if (status != 0 && document.httpStatus == status)
            score += bonusOf(status);
        if (document.row && score > entry.evidenceScore) {
            entry.evidenceScore = score;
            entry.evidence = document.row;
        }
        entry.score = std::max(entry.score, document.row ? score : score * ownWordsFactor);
    }
    QList<ConceptSuggestion> suggestions;
    for (size_t index = 0; index < best.size(); ++index) {
        if (best[index].score > 0)
            suggestions += {int(index), std::min(best[index].score, 1.0), best[index].evidence};
    }
    const auto middle = suggestions.begin()
            + std::min(qsizetype(mostSuggestions), suggestions.size());
    std::partial_sort(suggestions.begin(), middle, suggestions.end(),
                      [](const ConceptSuggestion &left, const ConceptSuggestion &right) {
                          return left.score != right.score ? left.score > right.score
                                                           : left.conceptIndex < right.conceptIndex;
                      });
    suggestions.erase(middle, suggestions.end());
    return suggestions;
}

QList<ConceptSuggestion> ConceptSuggester::suggest(Row row) const
{
    QList<ConceptSuggestion> suggestions = ranked(row);
    if (suggestions.isEmpty() || suggestions.first().score < threshold)
        suggestions.clear();
    return suggestions;
}

} // namespace errdex
