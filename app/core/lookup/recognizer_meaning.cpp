// SPDX-License-Identifier: MIT
// What a text says in sentences, without any code or message: suggestions by meaning.
#include "core/lookup/recognizer.h"

#include <algorithm>

namespace errdex {

namespace {

constexpr qsizetype longestText = 4000; // units; a longer one is a log, or says too much
constexpr size_t wrappedLine = 50; // bytes; after a line this long a break parts no sentences
constexpr size_t mostMeanings = 5;
constexpr size_t mostRows = 10;
constexpr size_t mostRowsOfOne = 4; // so that the second meaning has room as well

/// Whether a sentence ends in what stands between two words of a folded text. `line` is the length of
/// the line up to there.
bool endsSentence(std::string_view between, size_t line)
{
    for (const std::string_view sign : {"。", "؟", "\n\n", "\n\r\n"}) {
        if (between.find(sign) != std::string_view::npos)
            return true;
    }
    const size_t lineBreak = between.find('\n');
    if (lineBreak != std::string_view::npos && line + lineBreak < wrappedLine)
        return true;
    constexpr std::string_view ends = ".!?;";
    const size_t end = between.find_first_of(ends);
    // "3.5" and "api.example.com" go on; Chinese needs no blank behind "！".
    return end != std::string_view::npos
            && (between[end] != '.'
                || between.find_first_of(" \n\t", end) != std::string_view::npos);
}

/// Whether what stands between two words is none of a sentence, but of a body, an address, a program,
/// or of a name and its number.
bool isOfPrograms(std::string_view before, std::string_view between, const TextWord &after)
{
    const bool holdsSigns = between.find_first_of("{}[]<=|\\`^") != std::string_view::npos
            || between.find("://") != std::string_view::npos
            || between.find("::") != std::string_view::npos;
    const bool isDotted = between == "." && before.size() > 1 && after.size() > 1; // not "e.g."
    const bool isNumbered = after.kind == TextWord::Kind::Number && between.starts_with(':');
    return holdsSigns || isDotted || isNumbered;
}

} // namespace

/// The words of each sentence. Names of providers say who, not what.
std::vector<std::vector<TextWord>> Recognizer::sentences() const
{
    std::vector<std::vector<TextWord>> sentences(1);
    bool isProse = true; // the last one
    const std::string_view text = m_text.folded();
    std::string_view before;
    size_t end = 0;
    size_t lineBegin = 0;
    for (const TextWord &word : m_text.words()) {
        const std::string_view between = text.substr(end, word.begin - end);
        if (endsSentence(between, end - lineBegin)) {
            if (isProse)
                sentences.emplace_back();
            sentences.back().clear();
            isProse = true;
        }
        isProse = isProse && !isOfPrograms(before, between, word);
        if (const size_t lineBreak = between.rfind('\n'); lineBreak != std::string_view::npos)
            lineBegin = end + lineBreak + 1;
        // A name of programs or an address, "XYZ_777", "tom@example.com", is no word of a sentence.
        const bool isJoined = between == "_" || between == "@";
        if (isJoined && !sentences.back().empty() && sentences.back().back().end == end)
            sentences.back().pop_back();
        end = word.end;
        before = word.in(text);
        const bool isName = std::ranges::any_of(m_text.mentions(), [&word](const auto &mention) {
            return word.begin >= mention.begin && word.end <= mention.end;
        });
        if (!isName && !isJoined)
            sentences.back().push_back(word);
    }
    if (!isProse || isOfPrograms(before, text.substr(end), {}))
        sentences.pop_back();
    return sentences;
}

/// "his session timed out", "zu viele Anfragen": what no text of a provider says, but what a concept
/// means does.
void Recognizer::findByMeaning()
{
    if (m_text.original().size() > longestText)
        return;
    std::vector<MeaningIndex::Meaning> meanings;
    for (const std::vector<TextWord> &sentence : sentences()) {
        if (isCanceled())
            return;
        for (MeaningIndex::Meaning &meaning :
             m_store.lookupIndex().meanings().find(m_text.folded(), sentence, mostMeanings))
            meanings.push_back(std::move(meaning));
    }
    std::ranges::stable_sort(meanings, std::greater(), &MeaningIndex::Meaning::score);
    meanings.resize(std::min(meanings.size(), mostMeanings));
    const std::vector<std::string> words = longWords();
    for (const MeaningIndex::Meaning &meaning : meanings) {
        const size_t left = mostRows - std::min(mostRows, m_hits.size());
        offerMeaning(meaning, words, std::min(mostRowsOfOne, left));
    }
}

/// The words of the text that may tell one code from another.
std::vector<std::string> Recognizer::longWords() const
{
    constexpr size_t shortest = 4; // bytes
    constexpr size_t most = 40;
    std::vector<std::string> words;
    for (const TextWord &word : m_text.words()) {
        std::string text(word.in(m_text.folded()));
        const bool isWanted = word.size() >= shortest && words.size() < most;
        if (isWanted && std::ranges::find(words, text) == words.end())
            words.push_back(std::move(text));
    }
    return words;
}

/// Codes with a meaning: those of providers that the text names before others, then those whose own
/// texts have most of its words.
void Recognizer::offerMeaning(const MeaningIndex::Meaning &meaning,
                              const std::vector<std::string> &words, size_t limit)
{
    constexpr size_t mostCompared = 50; // codes with one meaning; more are much alike
    constexpr double highest = 40; // a score that hardly any sentence reaches
    constexpr double wordBonus = 0.001; // orders the codes with one meaning
    constexpr double laterFactor = 0.85; // so that few codes show more than one meaning
    std::vector<std::pair<size_t, Row>> rows; // with the words that stand there
    const WordMatcher matcher(m_store, {});
    for (const bool isNamed : {true, false}) {
        for (const Row row : m_store.rowsByConcept().rows(meaning.conceptIndex)) {
            if (rows.size() == mostCompared)
                break;
            if (!isWanted(row) || m_text.isMentioned(m_store.provider(row)) != isNamed)
                continue;
            const auto stands = [&](const std::string &word) { return matcher.stands(row, word); };
            const auto count = size_t(std::ranges::count_if(words, stands));
            rows.emplace_back(isNamed ? words.size() + count : count, row);
        }
    }
    std::ranges::stable_sort(rows, std::greater(), &std::pair<size_t, Row>::first);
    rows.resize(std::min(rows.size(), limit));
    double score = meaning.score / highest;
    for (const auto &[count, row] : rows) {
        Hit hit;
        hit.row = row;
        hit.rank = MatchRank::NearMeaning;
        hit.strength = score + wordBonus * double(count);
        score *= laterFactor;
        if (m_text.isMentioned(m_store.provider(row)))
            hit.evidence |= Evidence::Provider;
        for (const TextWord &word : meaning.words)
            hit.pieces.push_back({word.begin, word.end});
        hit.known = m_store.vocabulary()[meaning.conceptIndex].title;
        offer(std::move(hit));
    }
}

} // namespace errdex
