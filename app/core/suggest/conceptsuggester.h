// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/suggest/terms.h"

#include <unordered_set>

namespace errdex {

/// A concept for a code that has none, with the reason.
struct ConceptSuggestion
{
    int conceptIndex = CatalogStore::none; ///< into CatalogStore::vocabulary()
    double score = 0; ///< 0 … 1: how alike the words are
    /// The mapped code that is most like it; none where the words of the concept itself were.
    std::optional<Row> evidence;
};

/// Suggests concepts by likeness of words: terms weighed by how rare they are (tf-idf), compared by
/// the cosine with the words of each concept and of each code that has one; the nearest counts. An
/// equal HTTP status adds a little, and more where few concepts have it; one that blames the other side,
/// 4xx for 5xx, takes away. What the registry calls a status is a name of the concept that has these
/// words, for codes with that status or none. A category strengthens a likeness and makes none. See
/// Manning, Raghavan, Schütze, "Introduction to Information Retrieval" (2008), chapters 6 and 14.
///
/// Immutable after construction, which reads every mapped code (2 ms for the bundled catalogues;
/// of a concept's codes at most `mostExamples`). The store outlives it.
class ConceptSuggester
{
public:
    /// Below this score nothing is suggested.
    static constexpr double threshold = 0.3;
    /// From this score on a suggestion is accepted together with others, without a look at each.
    static constexpr double sureThreshold = 0.5;
    static constexpr size_t mostSuggestions = 3;
    static constexpr int mostExamples = 40;

    /// Learns from all codes that have a concept, but not from those of `leftOut` (a provider).
    explicit ConceptSuggester(const CatalogStore &store, int leftOut = CatalogStore::none);

    /// The best first; empty where none reaches the threshold. Alternatives may stand below it.
    QList<ConceptSuggestion> suggest(Row row) const;
    /// The best three, whatever their score.
    QList<ConceptSuggestion> ranked(Row row) const;

private:
    struct Document
    {
        int conceptIndex = CatalogStore::none;
        std::optional<Row> row; ///< none: the concept's own words
        int httpStatus = 0;
        bool isPhrase = false; ///< of the registry, for `httpStatus`
    };
    struct Posting
    {
        quint32 document = 0;
        double weight = 0;
        bool isOfCategory = false; ///< nothing else of the document has the term
    };
    struct Words
    {
        Terms all;
        std::unordered_set<std::string> ofCategory; ///< which nothing but the category has
    };

    Words wordsOf(Row row) const;
    void addDocument(const Document &document, Words words);
    void addPhrases();
    void weighStatuses();
    void weigh();
    Terms normalized(const Terms &terms) const;

    const CatalogStore &m_store;
    std::vector<Document> m_documents;
    std::unordered_map<int, double>
            m_statusBonus; ///< for a document that has the code's own status
    std::vector<bool> m_categoryTells; ///< by provider
    std::vector<Words> m_words; ///< by document, until they are weighed
    std::unordered_map<std::string, std::vector<Posting>> m_postings;
};

} // namespace errdex
