// SPDX-License-Identifier: MIT
#include "core/lookup/meaningindex.h"

#include "core/lookup/contextwords.h"
#include "core/lookup/saidwords.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_set>

namespace errdex {

namespace {

// What a text of a concept is worth, and how much a sentence must have in common with one: found with
// the sentences of tests/core/lookup/meanings.txt, where near values do about as well.
constexpr double titleWeight = 1.1;
constexpr double meaningWeight = 0.8;
constexpr double saidWeight = 0.8;
constexpr double symbolWeight = 1.1; // ACCOUNT_LOCKED
constexpr double codesWeight = 0.8; // their other texts
constexpr double nextStepWeight = 0.4;
constexpr double replyWeight = 0.4;
constexpr double unknownWeight = 0.6; // of the rarest word, for one that no concept has
constexpr double unknownPairWeight = 0.2; // the same for characters, which are pairs by chance too
constexpr double characterWeight = 0.4; // of one character beside pairs
constexpr double tellingWeight = 0.9; // what a word must add to tell something
constexpr double leastScore = 3;
constexpr double leastPart = 0.25; // of all that the sentence says
constexpr double mostNeeded = 6; // of a long sentence
constexpr double partForOne = 0.3; // where one word tells something beside "error" or "code"
constexpr double mostPart = 0.6; // where one word is enough
constexpr size_t mostWordsForOne = 3; // of a sentence where one is enough
constexpr size_t mostCodes = 20; // of a concept, that lend it their words

bool isCharacter(std::string_view word)
{
    return codePointAt(word, 0).length == word.size();
}

} // namespace

/// What is looked for: a word, a character of a script without blanks, or two of them side by side.
struct MeaningIndex::Term
{
    std::string_view text;
    TextWord place;
    bool isCharacter = false; ///< one character
    bool isPair = false; ///< two
    bool isNumber = false;
};

/// What a sentence and one concept have in common.
struct MeaningIndex::Tally
{
    double score = 0;
    std::vector<TextWord> words;
    size_t telling = 0; ///< of the words, those that say more than that something is an error
};

MeaningIndex::MeaningIndex(const CatalogStore &store)
{
    const QList<db::ConceptRecord> &english = store.englishVocabulary();
    const QList<db::ConceptRecord> &shown = store.vocabulary();
    const auto isOther = [&](int index) { return shown[index].meaning != english[index].meaning; };
    bool hasOther = false;
    for (int index = 0; index < english.size(); ++index) {
        const bool hasCodes = index < int(store.rowsByConcept().groupCount())
                && !store.rowsByConcept().rows(index).empty();
        if (!hasCodes)
            continue;
        m_conceptOf.push_back(index);
        hasOther = hasOther || isOther(index);
    }
    m_languages.resize(hasOther ? 2 : 1);
    for (quint32 document = 0; document < m_conceptOf.size(); ++document) {
        const int index = m_conceptOf[document];
        addConcept(m_languages.front(), document, english[index]);
        addText(m_languages.front(), document, fold(saidWords(english[index].slug)), saidWeight);
        addCodes(m_languages.front(), document, store);
        if (!hasOther)
            continue;
        addConcept(m_languages.back(), document, shown[index]);
        const QString said = saidWordsInShownLanguage(shown[index].slug);
        addText(m_languages.back(), document, fold(said), saidWeight);
    }
}

void MeaningIndex::addConcept(Language &language, quint32 document, const db::ConceptRecord &record)
{
    addText(language, document, fold(record.title), titleWeight);
    addText(language, document, fold(record.meaning), meaningWeight);
    addText(language, document, fold(record.nextStep), nextStepWeight);
    addText(language, document, fold(record.reply), replyWeight);
}

void MeaningIndex::addCodes(Language &language, quint32 document, const CatalogStore &store)
{
    constexpr std::array fields{TextField::Message, TextField::Description, TextField::Condition};
    const auto rows = store.rowsByConcept().rows(m_conceptOf[document]);
    for (const Row row : rows.first(std::min(rows.size(), mostCodes))) {
        addText(language, document, store.column(TextField::Code).folded(row), symbolWeight);
        for (const TextField field : fields)
            addText(language, document, store.column(field).folded(row), codesWeight);
    }
}

void MeaningIndex::addText(Language &language, quint32 document, std::string_view folded,
                           double weight)
{
    for (const Term &term : termsOf(folded, splitWords(folded))) {
        const quint32 word = language.words.add(term.text);
        if (word == language.places.size())
            language.places.emplace_back();
        std::vector<Place> &places = language.places[word];
        if (places.empty() || places.back().document != document)
            places.push_back({document, 0});
        places.back().weight = std::max(places.back().weight, float(weight));
    }
}

/// Each once, where it first stands.
std::vector<MeaningIndex::Term> MeaningIndex::termsOf(std::string_view folded,
                                                      const std::vector<TextWord> &words)
{
    std::vector<Term> terms;
    std::unordered_set<std::string_view> known;
    const auto add = [&](const TextWord &place, bool isSingle, bool isPair) {
        if (known.insert(place.in(folded)).second)
            terms.push_back({place.in(folded), place, isSingle, isPair,
                             place.kind == TextWord::Kind::Number});
    };
    const TextWord *before = nullptr;
    for (const TextWord &word : words) {
        const bool isSingle = word.kind != TextWord::Kind::Number && isCharacter(word.in(folded));
        add(word, isSingle, false);
        // Only characters stand side by side without a blank.
        if (isSingle && before && before->end == word.begin)
            add({before->begin, word.end, TextWord::Kind::Other}, false, true);
        before = isSingle ? &word : nullptr;
    }
    return terms;
}

std::vector<MeaningIndex::Meaning> MeaningIndex::find(std::string_view folded,
                                                      const std::vector<TextWord> &sentence,
                                                      size_t limit) const
{
    const std::vector<Term> terms = termsOf(folded, sentence);
    std::map<int, Meaning> best;
    for (const Language &language : m_languages) {
        for (Meaning &meaning : find(language, terms)) {
            Meaning &known = best[meaning.conceptIndex];
            if (meaning.score > known.score)
                known = std::move(meaning);
        }
    }
    std::vector<Meaning> meanings;
    meanings.reserve(best.size());
    for (auto &entry : best)
        meanings.push_back(std::move(entry.second));
    std::stable_sort(
            meanings.begin(), meanings.end(),
            [](const Meaning &left, const Meaning &right) { return left.score > right.score; });
    meanings.resize(std::min(meanings.size(), limit));
    return meanings;
}

std::vector<MeaningIndex::Meaning> MeaningIndex::find(const Language &language,
                                                      const std::vector<Term> &terms) const
{
    const size_t documents = m_conceptOf.size();
    const double mostRarity = std::log(double(documents + 1));
    std::vector<Tally> tallies(documents);
    const bool mayBeOne = terms.size() <= mostWordsForOne
            && std::ranges::none_of(terms, &Term::isNumber);
    double all = 0; // that the sentence could have in common with a concept
    for (const Term &term : terms) {
        const WordRole role = term.isCharacter || term.isPair ? WordRole::Neutral
                                                              : wordRole(term.text);
        // How well the term, or the word most like it, stands in each document.
        std::vector<double> weights(documents);
        std::vector<double> likeness(documents);
        const auto like = term.isNumber ? std::vector<LikeWords::Like>()
                                        : language.words.find(term.text);
        for (const LikeWords::Like &other : like) {
            for (const Place &place : language.places[other.word]) {
                double &weight = weights[place.document];
                weight = std::max(weight, other.likeness * double(place.weight));
                double &most = likeness[place.document];
                most = std::max(most, other.likeness);
            }
        }
        double frequency = 0;
        for (const double most : likeness)
            frequency += most;
        double rarity = std::max(0.0, std::log(double(documents + 1) / (frequency + 0.5)));
        if (frequency == 0) {
            rarity = mostRarity
                    * (term.isPair || term.isCharacter ? unknownPairWeight : unknownWeight);
        }
        if (term.isCharacter)
            rarity *= characterWeight;
        all += rarity;
        if (role == WordRole::Filler)
            continue;
        for (size_t document = 0; document < documents; ++document) {
            tallies[document].score += weights[document] * rarity;
            if (weights[document] * rarity < tellingWeight)
                continue;
            // "自己" and "己的" are one place of the sentence.
            Tally &tally = tallies[document];
            const bool isSamePlace = term.isPair && !tally.words.empty()
                    && tally.words.back().end > term.place.begin;
            tally.words.push_back(term.place);
            tally.telling += role != WordRole::Code && !isSamePlace ? 1 : 0;
        }
    }
    std::vector<Meaning> meanings;
    for (size_t document = 0; document < documents; ++document) {
        Tally &tally = tallies[document];
        const double part = tally.score / std::max(all, leastScore);
        // One word needs company, and is enough only where there is hardly another one.
        const bool isEnough = tally.telling > 1
                || (tally.telling == 1 && tally.words.size() > 1 && part >= partForOne)
                || (tally.telling == 1 && mayBeOne && part >= mostPart);
        if (isEnough && tally.score >= std::clamp(leastPart * all, leastScore, mostNeeded))
            meanings.push_back({m_conceptOf[document], tally.score, std::move(tally.words)});
    }
    return meanings;
}

} // namespace errdex
