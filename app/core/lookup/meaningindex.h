// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/lookup/likewords.h"
#include "core/lookup/textwords.h"

#include <vector>

namespace errdex {

/// Which concepts a sentence speaks of, in the language of the program or in English: "the customer
/// cannot withdraw, says KYC not passed". A word counts by how few concepts' texts have it or one like
/// it (K. Spärck Jones, 1972), so that words of grammar fall out by themselves in every language.
/// Chinese, which does not part its words, is read by its characters and their pairs.
class MeaningIndex
{
public:
    /// Reads the texts of the concepts, and of some codes of each; a few milliseconds. `store` may go.
    explicit MeaningIndex(const CatalogStore &store);

    struct Meaning
    {
        int conceptIndex = CatalogStore::none; ///< into CatalogStore::vocabulary()
        double score = 0; ///< of its words; the likely ones have 3 to 30
        std::vector<TextWord> words; ///< of the sentence, that speak for it; ascending
    };
    /// Meanings of one sentence, the best first, of concepts that codes have. None for a sentence that
    /// hardly has anything in common with any.
    std::vector<Meaning> find(std::string_view folded, const std::vector<TextWord> &sentence,
                              size_t limit) const;

private:
    struct Place
    {
        quint32 document = 0;
        float weight = 0; ///< of the text in which the word stands
    };
    /// The texts of all concepts in one language.
    struct Language
    {
        LikeWords words;
        std::vector<std::vector<Place>> places; ///< of each of the words, by documents
    };
    struct Term;
    struct Tally;

    void addText(Language &language, quint32 document, std::string_view folded, double weight);
    void addConcept(Language &language, quint32 document, const db::ConceptRecord &record);
    void addCodes(Language &language, quint32 document, const CatalogStore &store);
    static std::vector<Term> termsOf(std::string_view folded, const std::vector<TextWord> &words);
    std::vector<Meaning> find(const Language &language, const std::vector<Term> &terms) const;

    std::vector<int> m_conceptOf; ///< of each document
    std::vector<Language> m_languages;
};

} // namespace errdex
