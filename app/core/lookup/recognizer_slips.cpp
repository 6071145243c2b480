// SPDX-License-Identifier: MIT
// Messages that stand in a text but for a slip, around shorter ones that stand there without any.
#include "core/lookup/recognizer.h"
#include "core/lookup/slippedtext.h"
#include "core/text/fold.h"

#include <algorithm>

namespace errdex {

namespace {

using Piece = MessageTemplate::Piece;

constexpr size_t mostTemplates = 2000; // tried for one text; a slip has few words around it
constexpr size_t fewestWords = 4; // of a message, so that one slip leaves enough of it
constexpr size_t wordsForOneSlip = 3; // that are written as they should be

bool holds(const Piece &outer, const Piece &inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end
            && inner.end - inner.begin < outer.end - outer.begin;
}

} // namespace

/// "Internal Server Error or Invalsd Response": another provider's "Server Error" stands in it whole, but
/// is only a part of what is said. So are words of a symbol: NOT_FOUND in "Ordr not found on order book".
void Recognizer::findSlippedMessages()
{
    std::vector<Piece> shorter;
    for (const auto &[row, hit] : m_hits) {
        if (hit.rank == MatchRank::Message || hit.rank == MatchRank::SymbolWords)
            shorter.push_back(hit.written);
    }
    if (shorter.empty())
        return;
    const SlippedText text(m_text, m_store.lookupIndex().vocabulary(), shorter);
    if (text.slips().empty())
        return;
    for (const auto &[row, field] :
         m_store.lookupIndex().templates().candidates(text.wordText(), mostTemplates)) {
        if (isWanted(row) && field != TextField::Name)
            offerSlipped(row, field, text, shorter);
    }
}

void Recognizer::offerSlipped(Row row, TextField field, const SlippedText &text,
                              const std::vector<Piece> &shorter)
{
    const std::string placeholder = fold(m_store.providers()[m_store.provider(row)].placeholder);
    const MessageTemplate message(m_store.column(field).folded(row), placeholder);
    const auto match = message.match(text.wordText());
    if (!match || match->words < fewestWords)
        return;
    const auto isInside = [&match](const SlippedText::Slip &slip) {
        return match->piece.begin <= slip.begin && slip.end <= match->piece.end;
    };
    std::vector<std::string_view> meant;
    for (const SlippedText::Slip &slip : text.slips()) {
        if (isInside(slip))
            meant.push_back(text.wordText().folded().substr(slip.begin, slip.end - slip.begin));
    }
    const Piece piece = text.origin(match->piece);
    const bool isAround = std::ranges::any_of(
            shorter, [&piece](const Piece &inner) { return holds(piece, inner); });
    if (meant.empty() || !isAround || match->words < meant.size() * (wordsForOneSlip + 1))
        return;
    EvidenceFinder::Message found{*match, field, m_text.context().isPhrase(piece.begin, piece.end)};
    found.match.piece = piece;
    for (Piece &value : found.match.values)
        value = text.origin(value);
    offerMessage(row, found,
                 QString::fromUtf8(meant.front().data(), qsizetype(meant.front().size())));
}

} // namespace errdex
