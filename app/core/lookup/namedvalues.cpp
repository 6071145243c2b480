// SPDX-License-Identifier: MIT
#include "core/lookup/namedvalues.h"

#include "core/lookup/contextwords.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

constexpr size_t widestGap = 4; // bytes between a name and its value: "order: #1021"
constexpr size_t verbReach = 4; // words behind a value
constexpr size_t longestValue = 12; // words: those of a UUID, and some

constexpr std::array<std::string_view, 21> verbs{
        "is",  "are",  "was",   "were", "be",  "been", "being", "has",    "have", "had",    "could",
        "can", "will", "would", "does", "did", "wird", "wurde", "konnte", "ist",  "werden",
};

bool hasDigit(std::string_view word)
{
    return std::ranges::any_of(word, isAsciiDigit);
}

std::string_view between(std::string_view folded, const TextWord &left, const TextWord &right)
{
    return folded.substr(left.end, right.begin - left.end);
}

/// What may stand between a name and its value.
bool isLink(std::string_view gap)
{
    return gap.size() <= widestGap
            && gap.find_first_not_of(" #:=\"'`([<") == std::string_view::npos;
}

/// What joins the words of one id: "550e8400-e29b", "A_17", "12/3".
bool isJoint(std::string_view gap)
{
    return gap.size() == 1 && std::string_view("-_/.").find(gap[0]) != std::string_view::npos;
}

/// A word with a digit, or one that hangs together with it: "A-1021".
bool isIdAt(std::string_view folded, const std::vector<TextWord> &words, size_t index)
{
    for (size_t at = index; at < words.size() && at - index < longestValue; ++at) {
        if (hasDigit(words[at].in(folded)))
            return true;
        if (at + 1 == words.size() || !isJoint(between(folded, words[at], words[at + 1])))
            return false;
    }
    return false;
}

bool endsSentence(std::string_view gap)
{
    return gap.find_first_of(".!?;\n") != std::string_view::npos;
}

} // namespace

std::vector<TextWord> withoutNamedValues(std::string_view folded,
                                         const std::vector<TextWord> &words, LeftOut leftOut)
{
    std::vector<TextWord> kept;
    bool hasLeftOut = false;
    size_t reach = 0; // words that may be verbs of the value before them
    for (size_t index = 0; index < words.size(); ++index) {
        const std::string_view word = words[index].in(folded);
        const bool isValue = index > 0 && isIdAt(folded, words, index)
                && isLink(between(folded, words[index - 1], words[index]))
                && wordRole(words[index - 1].in(folded)) == WordRole::NotCode;
        if (isValue) {
            const size_t first = index;
            while (index + 1 < words.size() && index - first < longestValue
                   && isJoint(between(folded, words[index], words[index + 1])))
                ++index;
            hasLeftOut = true;
            reach = verbReach;
            continue;
        }
        if (reach > 0 && endsSentence(between(folded, words[index - 1], words[index])))
            reach = 0;
        const bool isVerb = reach > 0 && std::ranges::find(verbs, word) != verbs.end();
        reach -= reach > 0 ? 1 : 0;
        if (!isVerb || leftOut == LeftOut::Values)
            kept.push_back(words[index]);
    }
    if (!hasLeftOut)
        kept.clear();
    return kept;
}

} // namespace errdex
