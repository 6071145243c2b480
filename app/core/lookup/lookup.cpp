// SPDX-License-Identifier: MIT
#include "core/lookup/lookup.h"

#include "core/lookup/mendedtext.h"
#include "core/lookup/recognizer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// The ranks, the best first, each with what JSON calls it and the scores it gives: from `high` for
/// the strongest evidence down to `low`.
struct RankRow
{
    MatchRank rank;
    MatchKind kind;
    double low;
    double high;
};
constexpr std::array matchRanks{
        RankRow{MatchRank::ConfirmedCode, MatchKind::ExactCode, 0.96, 1.00},
        RankRow{MatchRank::ConfirmedVariant, MatchKind::CodeVariant, 0.93, 0.95},
        RankRow{MatchRank::Code, MatchKind::ExactCode, 0.88, 0.92},
        RankRow{MatchRank::Symbol, MatchKind::ExactCode, 0.84, 0.87},
        RankRow{MatchRank::Dress, MatchKind::CodeVariant, 0.80, 0.83},
        RankRow{MatchRank::Variant, MatchKind::CodeVariant, 0.75, 0.79},
        RankRow{MatchRank::Beginning, MatchKind::CodeVariant, 0.70, 0.74},
        RankRow{MatchRank::Message, MatchKind::Message, 0.60, 0.69},
        RankRow{MatchRank::SymbolWords, MatchKind::CodeVariant, 0.55, 0.59},
        RankRow{MatchRank::MessageWords, MatchKind::Message, 0.45, 0.54},
        RankRow{MatchRank::TextWords, MatchKind::Text, 0.40, 0.44},
        RankRow{MatchRank::KeptWords, MatchKind::Text, 0.35, 0.39},
        RankRow{MatchRank::HttpStatus, MatchKind::Text, 0.25, 0.34},
        RankRow{MatchRank::NearCode, MatchKind::Fuzzy, 0.16, 0.20},
        RankRow{MatchRank::NearNumber, MatchKind::Fuzzy, 0.11, 0.15},
        RankRow{MatchRank::NearMeaning, MatchKind::Fuzzy, 0.06, 0.10},
        RankRow{MatchRank::NearWords, MatchKind::Fuzzy, 0.01, 0.05},
};

const RankRow &rowOf(MatchRank rank)
{
    return matchRanks[size_t(rank)];
}

using Piece = MessageTemplate::Piece;

QList<Span> spansOf(const PastedText &text, const std::vector<Piece> &pieces)
{
    QList<Span> spans;
    for (const Piece &piece : pieces) {
        const Span span = text.normalized().origin(piece.begin, piece.end);
        if (span.length > 0)
            spans.append(span);
    }
    std::sort(spans.begin(), spans.end(),
              [](const Span &left, const Span &right) { return left.begin < right.begin; });
    QList<Span> merged;
    for (const Span &span : spans) {
        if (!merged.isEmpty() && span.begin <= merged.last().end())
            merged.last().length = std::max(merged.last().end(), span.end()) - merged.last().begin;
        else
            merged.append(span);
    }
    return merged;
}

/// What stands at `spans`, in one line.
QString joined(const PastedText &text, const QList<Span> &spans)
{
    QStringList pieces;
    for (const Span &span : spans)
        pieces.append(text.original().sliced(span.begin, span.length).toString());
    return pieces.join(u' ').simplified();
}

LookupMatch matchOf(const PastedText &text, Recognizer::Hit &hit)
{
    const RankRow &rank = rowOf(hit.rank);
    LookupMatch match;
    match.row = hit.row;
    match.kind = rank.kind;
    match.score = matchScore(hit.rank, hit.strength);
    match.reason = {hit.rank, hit.evidence, text.written(hit.written.begin, hit.written.end),
                    std::move(hit.known)};
    match.spans = spansOf(text, hit.pieces);
    if (hit.rank == MatchRank::NearMeaning)
        match.reason.written = joined(text, match.spans);
    for (const Piece &value : hit.values) {
        match.placeholders.append(text.written(value.begin, value.end));
        match.placeholderSpans.append(text.normalized().origin(value.begin, value.end));
    }
    return match;
}

/// From the spans of a mended text to those of the text as it was pasted.
void putBack(LookupAnswer &answer, const MendedText &mended)
{
    const auto put = [&mended](QList<Span> &spans) {
        for (Span &span : spans)
            span = mended.origin(span);
    };
    for (LookupMatch &match : answer.matches) {
        put(match.spans);
        put(match.placeholderSpans);
    }
    put(answer.unknownSpans);
}

LookupAnswer answerAsWritten(const CatalogStore &store, const QString &text,
                             const LookupOptions &options)
{
    LookupAnswer answer;
    answer.examined = std::min(text.size(), mostRecognizedUnits);
    const MendedText mended(QStringView(text).first(answer.examined), store.lookupIndex());
    const PastedText pasted(mended.text(), store.lookupIndex());
    Recognizer recognizer(store, pasted, options);
    std::vector<Recognizer::Hit> hits = recognizer.run();
    answer.matchCount = hits.size() + recognizer.droppedCount();
    if (options.limit > 0 && hits.size() > options.limit)
        hits.resize(options.limit);
    answer.matches.reserve(hits.size());
    for (Recognizer::Hit &hit : hits)
        answer.matches.push_back(matchOf(pasted, hit));
    for (const Candidate *candidate : recognizer.unknownCodes()) {
        answer.unknownCodes.append(pasted.written(candidate->begin, candidate->end));
        answer.unknownSpans.append(pasted.normalized().origin(candidate->begin, candidate->end));
    }
    putBack(answer, mended);
    return answer;
}

} // namespace

QString matchKindName(MatchKind kind)
{
    switch (kind) {
    case MatchKind::ExactCode:
        return u"exact-code"_s;
    case MatchKind::CodeVariant:
        return u"code-variant"_s;
    case MatchKind::Message:
        return u"message"_s;
    case MatchKind::Text:
        return u"text"_s;
    case MatchKind::Fuzzy:
        return u"fuzzy"_s;
    }
    Q_UNREACHABLE();
}

MatchKind matchKind(MatchRank rank)
{
    return rowOf(rank).kind;
}

double matchScore(MatchRank rank, double strength)
{
    const RankRow &row = rowOf(rank);
    return row.low + (row.high - row.low) * strength;
}

LookupAnswer lookupAnswer(const CatalogStore &store, const QString &text,
                          const LookupOptions &options)
{
    LookupAnswer answer = answerAsWritten(store, text, options);
    // Persian words that stand together are written with a joiner or a blank between them, by taste.
    constexpr QChar joiner(0x200C);
    constexpr qsizetype longest = 400; // units of a text that is a handful of words
    if (!answer.isAnswer() && text.size() <= longest && text.contains(joiner)) {
        LookupAnswer apart = answerAsWritten(store, QString(text).replace(joiner, u' '), options);
        if (apart.isAnswer() || answer.matches.empty())
            return apart;
    }
    return answer;
}

std::vector<LookupMatch> lookup(const CatalogStore &store, const QString &text,
                                const LookupOptions &options)
{
    return lookupAnswer(store, text, options).matches;
}

} // namespace errdex
