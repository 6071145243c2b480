// SPDX-License-Identifier: MIT
#include "core/lookup/slippedtext.h"

#include <algorithm>

namespace errdex {

namespace {

constexpr size_t shortestWord = 4; // bytes; shorter ones are near too many
constexpr size_t mostLookedUp = 8; // words; a text with more that are unknown is prose
constexpr size_t farthest = 150; // bytes; messages are hardly longer

bool isNear(const TextWord &word, const std::vector<MessageTemplate::Piece> &places)
{
    return std::ranges::any_of(places, [&word](const MessageTemplate::Piece &place) {
        return word.begin <= place.end + farthest && place.begin <= word.end + farthest;
    });
}

} // namespace

SlippedText::SlippedText(const PastedText &text, const Vocabulary &vocabulary,
                         const std::vector<MessageTemplate::Piece> &places)
{
    const std::string_view folded = text.folded();
    size_t kept = 0; // up to here it stands in m_folded
    size_t lookedUp = 0;
    for (const TextWord &word : text.words()) {
        const std::string_view written = word.in(folded);
        if (lookedUp == mostLookedUp)
            break;
        if (word.kind == TextWord::Kind::Number || written.size() < shortestWord
            || vocabulary.has(written) || !isNear(word, places))
            continue;
        ++lookedUp;
        const std::vector<std::string_view> near = vocabulary.near(written, 1);
        // The stem of an inflected word is no slip.
        if (near.empty() || written.starts_with(near.front()))
            continue;
        m_folded += folded.substr(kept, word.begin - kept);
        const size_t begin = m_folded.size();
        m_folded += near.front();
        m_slips.push_back({begin, m_folded.size(), word.end});
        kept = word.end;
    }
    m_folded += folded.substr(kept);
    m_words = splitWords(m_folded);
    m_wordText.emplace(m_folded, m_words);
}

/// Where what ends or begins at a place stands in the pasted text; a slip begins where its word does.
size_t SlippedText::originOf(size_t place) const
{
    size_t origin = place;
    for (const Slip &slip : m_slips) {
        if (slip.end > place)
            break;
        origin = slip.originEnd + (place - slip.end);
    }
    return origin;
}

MessageTemplate::Piece SlippedText::origin(const MessageTemplate::Piece &piece) const
{
    return {originOf(piece.begin), originOf(piece.end)};
}

} // namespace errdex
