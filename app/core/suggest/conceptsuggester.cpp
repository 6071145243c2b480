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
constexpr double statusBonus =
        0.08; // at least; up to the next one where few concepts have the status
constexpr double rareStatusBonus = 0.3;
constexpr double commonStatusBonus = 0.027; // of what nearly every code may have
constexpr double otherBlameFactor = 0.7; // 451 is no 503, however alike the words

Terms termsOf(const CatalogStore &store, Row row)
{
    Terms terms;
    // "ACCOUNT_LOCKED" is a name, too; numbers have no terms.
    addTerms(store.string(row, TextField::Code), nameWeight, terms);
    addTerms(store.string(row, TextField::Name), nameWeight, terms);
    addTerms(store.string(row, TextField::Message), messageWeight, terms);
    addTerms(store.string(row, TextField::Description), descriptionWeight, terms);
    addTerms(store.string(row, TextField::Condition), conditionWeight, terms);
    return terms;
}

/// A category is no likeness by itself: a table's heading, "Order errors", stands over codes that
/// mean this and that. It only strengthens what other words say.
Terms categoryTermsOf(const CatalogStore &store, Row row)
{
    Terms terms;
    if (const int category = store.category(row); category != CatalogStore::none)
        addTerms(store.categories()[category], categoryWeight, terms);
    return terms;
}

/// By provider: whether its codes have different categories. One that all have says nothing.
std::vector<bool> categoriesThatTell(const CatalogStore &store)
{
    std::vector<bool> tell(size_t(store.providers().size()), false);
    for (Row row = 0; row < store.rowCount(); ++row) {
        const int provider = store.provider(row);
        if (store.category(row) != store.category(store.firstRowOf(provider)))
            tell[size_t(provider)] = true;
    }
    return tell;
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

bool isCommonStatus(int status)
{
    return status == 200 || status == 400 || status == 500;
}

/// Whether one status says that the request was at fault and the other that the server was.
bool blameDifferently(int left, int right)
{
    const auto isChosen = [](int status) { return status > 400 && !isCommonStatus(status); };
    return isChosen(left) && isChosen(right) && left / 100 != right / 100;
}

} // namespace

ConceptSuggester::ConceptSuggester(const CatalogStore &store, int leftOut)
    : m_store(store)
    , m_categoryTells(categoriesThatTell(store))
{
    const QList<db::ConceptRecord> &vocabulary = store.englishVocabulary();
    for (int index = 0; index < vocabulary.size(); ++index) {
        if (vocabulary[index].parent)
            addDocument({index, std::nullopt, vocabulary[index].httpStatus.value_or(0)},
                        {termsOf(vocabulary[index]), {}});
    }
    addPhrases();
    std::vector<int> examples(size_t(vocabulary.size()), 0);
    for (Row row = 0; row < store.rowCount(); ++row) {
        const int index = store.conceptIndex(row);
        if (index == CatalogStore::none || store.provider(row) == leftOut
            || examples[size_t(index)]++ >= mostExamples)
            continue;
        addDocument({index, row, store.httpStatus(row)}, wordsOf(row));
    }
    weighStatuses();
    weigh();
}

/// What the registry calls a status is a name of the concept that has the status and these words, where
/// that is one: "Too Many Requests", and "Unauthorized" of who is not signed in.
void ConceptSuggester::addPhrases()
{
    std::unordered_map<int, std::vector<size_t>> meant; // by status: the documents
    std::unordered_map<int, Terms> phrases;
    for (size_t i = 0; i < m_documents.size(); ++i) {
        const int status = m_documents[i].httpStatus;
        Terms phrase;
        addTerms(m_store.httpStatusRecord(status).phrase, titleWeight, phrase);
        if (!phrase.empty() && std::ranges::all_of(phrase, [&](const auto &term) {
                return m_words[i].all.contains(term.first);
            })) {
            meant[status].push_back(i);
            phrases[status] = std::move(phrase);
        }
    }
    for (auto &[status, documents] : meant) {
        if (documents.size() == 1)
            addDocument({m_documents[documents.front()].conceptIndex, std::nullopt, status, true},
                        {std::move(phrases[status]), {}});
    }
}

/// A status that few concepts have says which of them it is: 429 means one thing.
void ConceptSuggester::weighStatuses()
{
    std::unordered_map<int, std::unordered_set<int>> conceptsOf;
    std::unordered_set<int> all;
    for (const Document &document : m_documents) {
        conceptsOf[document.httpStatus].insert(document.conceptIndex);
        all.insert(document.conceptIndex);
    }
    for (const auto &[status, found] : conceptsOf) {
        const double rarity = 1 - std::log(double(found.size())) / std::log(double(all.size()) + 1);
        m_statusBonus[status] = isCommonStatus(status)
                ? commonStatusBonus
                : std::max(statusBonus, rareStatusBonus * rarity * rarity);
    }
    m_statusBonus[0] = 0;
}

ConceptSuggester::Words ConceptSuggester::wordsOf(Row row) const
{
    Words words{termsOf(m_store, row), {}};
    if (!m_categoryTells[size_t(m_store.provider(row))])
        return words;
    for (const auto &[term, weight] : categoryTermsOf(m_store, row)) {
        if (words.all.find(term) == words.all.end())
            words.ofCategory.insert(term);
        words.all[term] += weight;
    }
    return words;
}

void ConceptSuggester::addDocument(const Document &document, Words words)
{
    m_documents.push_back(document);
    m_words.push_back(std::move(words));
}

void ConceptSuggester::weigh()
{
    // The number of documents with a term first: its rarity needs it.
    for (quint32 document = 0; document < m_words.size(); ++document) {
        for (const auto &[term, count] : m_words[document].all)
            m_postings[term].push_back({document, 0, m_words[document].ofCategory.count(term) > 0});
    }
    std::vector<Terms> weighed;
    for (const Words &words : m_words)
        weighed.push_back(normalized(words.all));
    for (auto &[term, postings] : m_postings) {
        for (Posting &posting : postings)
            posting.weight = weighed[posting.document].at(term);
    }
    m_words.clear();
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
    std::vector<bool> isLike(m_documents.size(), false); // by more than the categories
    const Words words = wordsOf(row);
    for (const auto &[term, weight] : normalized(words.all)) {
        const auto found = m_postings.find(term);
        if (found == m_postings.end())
            continue;
        const bool isOfCategory = words.ofCategory.count(term) > 0;
        for (const Posting &posting : found->second) {
            scores[posting.document] += weight * posting.weight;
            if (!isOfCategory || !posting.isOfCategory)
                isLike[posting.document] = true;
        }
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
        if (!isLike[i] || document.row == row)
            continue; // nothing in common, and no code speaks for itself
        if (document.isPhrase && status != 0 && status != document.httpStatus)
            continue; // "Unauthorized" with 403 is not what HTTP calls so
        Best &entry = best[size_t(document.conceptIndex)];
        double score = scores[i];
        if (document.httpStatus == status)
            score += m_statusBonus.at(status);
        else if (blameDifferently(document.httpStatus, status))
            score *= otherBlameFactor;
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
