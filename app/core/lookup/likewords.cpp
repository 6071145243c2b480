// SPDX-License-Identifier: MIT
#include "core/lookup/likewords.h"

#include "core/lookup/textwords.h"

#include <algorithm>
#include <cmath>

namespace errdex {

namespace {

// Found with the sentences of tests/core/lookup/meanings.txt; 0.45 to 0.55 make little difference.
constexpr double leastShared = 0.5;
constexpr double leastSharedOfShort = 0.8;
constexpr size_t longWord = 6; // letters; one makes another of shorter words, "soir" and "soit"
constexpr size_t shortestLike = 4; // letters; shorter words are like too many others
constexpr size_t longestEnding = 3; // letters; "lock" of "locked"
constexpr double endingLikeness = 0.95;
constexpr size_t shortestBeginning = 5; // letters; "Anfrage" of "Anfragelimit"
constexpr double beginningLikeness = 0.7;

/// Runs that `word` shares with others, of which each may have a run several times.
double likenessOf(size_t shared, size_t runs, size_t otherRuns)
{
    return 2 * double(shared) / double(runs + otherRuns); // Dice's coefficient
}

/// Of two words of which one begins the other; 0 for others.
double beginningLikenessOf(std::u32string_view left, std::u32string_view right)
{
    if (!left.starts_with(right) && !right.starts_with(left))
        return 0;
    const size_t shorter = std::min(left.size(), right.size());
    const size_t longer = std::max(left.size(), right.size());
    if (shorter >= shortestLike && longer - shorter <= longestEnding)
        return endingLikeness;
    return shorter >= shortestBeginning ? beginningLikeness : 0;
}

} // namespace

std::u32string LikeWords::lettersOf(std::string_view word)
{
    std::u32string letters;
    for (size_t at = 0; at < word.size();) {
        const CodePoint point = codePointAt(word, at);
        letters.push_back(point.value);
        at += point.length;
    }
    return letters;
}

/// A word's first letters count once more, by a run that begins before it.
std::vector<LikeWords::Run> LikeWords::runsOf(std::u32string_view letters)
{
    constexpr unsigned bits = 21;
    std::vector<Run> runs;
    if (letters.size() < 2)
        return runs;
    Run run = letters[0];
    for (const char32_t letter : letters.substr(1)) {
        run = ((run << bits) | letter) & ((Run(1) << (3 * bits)) - 1);
        runs.push_back(run);
    }
    return runs;
}

quint32 LikeWords::add(std::string_view word)
{
    std::u32string letters = lettersOf(word);
    const auto [place, isNew] = m_numbers.try_emplace(letters, quint32(m_words.size()));
    if (isNew) {
        const std::vector<Run> runs = runsOf(letters);
        if (letters.size() >= shortestLike) {
            for (const Run run : runs)
                m_wordsWith[run].push_back(place->second);
        }
        m_words.push_back({std::move(letters), quint32(runs.size())});
    }
    return place->second;
}

std::vector<LikeWords::Like> LikeWords::find(std::string_view word) const
{
    std::vector<Like> found;
    const std::u32string letters = lettersOf(word);
    const auto same = m_numbers.find(letters);
    if (same != m_numbers.end())
        found.push_back({same->second, 1});
    if (letters.size() < shortestLike)
        return found;
    std::vector<Run> runs = runsOf(letters);
    const size_t runCount = runs.size();
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    std::unordered_map<quint32, size_t> shared;
    for (const Run run : runs) {
        const auto words = m_wordsWith.find(run);
        if (words == m_wordsWith.end())
            continue;
        for (const quint32 other : words->second)
            ++shared[other];
    }
    for (const auto &[other, count] : shared) {
        if (same != m_numbers.end() && other == same->second)
            continue;
        const double likeness = std::max(likenessOf(count, runCount, m_words[other].runs),
                                         beginningLikenessOf(letters, m_words[other].letters));
        const bool areShort = std::max(letters.size(), m_words[other].letters.size()) < longWord;
        if (likeness >= (areShort ? leastSharedOfShort : leastShared))
            found.push_back({other, std::pow(std::min(likeness, 1.0), 1.5)});
    }
    return found;
}

} // namespace errdex
