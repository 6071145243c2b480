// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/query/query.h"
#include "core/search/ownhit.h"

#include <QFlags>
#include <QStringList>

#include <functional>

namespace errdex {

/// Why a row answers a lookup, the best first. The names are those of `lookup --format json`.
enum class MatchKind : quint8 {
    ExactCode, ///< the text holds the code, or the symbol that stands for it
    CodeVariant, ///< the text holds the code in another dress, or its beginning
    Message, ///< its message stands in the text, or all words of the text in name or message
    Text, ///< all words of the text stand somewhere, or its HTTP status does
    Fuzzy, ///< a suggestion: something near, never an answer
};
/// "exact-code", "code-variant", "message", "text", "fuzzy"
QString matchKindName(MatchKind kind);

/// The ranking, written down here and nowhere else: a row is as good as its best rank, and what
/// stands earlier in this list comes first. Within a rank the stronger evidence comes first (the
/// role the code has in the text, message, provider, format, HTTP status), then provider and page
/// order. Scores fall with the list: see matchRanks() in lookup.cpp for the bounds of each.
enum class MatchRank : quint8 {
    ConfirmedCode, ///< {"code":-1021,"msg":"Timestamp for…"}: the code, and something that fits it
    ConfirmedVariant, ///< {"code":1,"msg":"Incorrect signature"}: 0001, told by its message
    Code, ///< -1021, #403012, err: ۴۰۰۰۰۱, auth_expired
    Symbol, ///< UserBanned, INVALID_ACCOUNT: the name that stands for a code
    Dress, ///< "auth expired", "AUTH-EXPIRED", "AuthExpired" for AUTH_EXPIRED
    Variant, ///< 211 for 0211, 1021 for -1021, 001021
    Beginning, ///< -10 while it is typed
    Message, ///< "Too many new orders, current limit is 10 orders per SECOND"
    SymbolWords, ///< "since monday auth expired for them": a symbol's words in running text
    MessageWords, ///< signature incorrect: all words in name or message
    TextWords, ///< shahkar: all words in any field, category and concept included
    KeptWords, ///< all words, where some stand only in a note or tags that are kept with the code
    HttpStatus, ///< HTTP/1.1 429 Too Many Requests; what it means elsewhere, of a provider named
    NearCode, ///< -1131, which no catalogue has: -1130, -1132, …
    NearNumber, ///< ABCD-1021, which no catalogue has: -1021
    NearMeaning, ///< his session timed out: words of what a concept means
    NearWords, ///< incorect signatur: words that are near
};
MatchKind matchKind(MatchRank rank);
/// `strength` is that of the evidence among what has the rank, from 0.0 to 1.0.
double matchScore(MatchRank rank, double strength);

/// What in the text speaks for a row besides the code itself.
enum class Evidence : quint8 {
    Message = 1, ///< its message stands in the text
    Provider = 2, ///< its provider's name, slug or host does
    Envelope = 4, ///< the body has the form of its provider's errors
    HttpStatus = 8, ///< its HTTP status does
    Words = 16, ///< words of its message do
};
Q_DECLARE_FLAGS(EvidenceSet, Evidence)
Q_DECLARE_OPERATORS_FOR_FLAGS(EvidenceSet)

/// Why a row matches; LookupText says it in words.
struct MatchReason
{
    MatchRank rank{};
    EvidenceSet evidence;
    QString written; ///< what stands in the text for it: "۴۰۰۰۰۱", "auth expired", "211"
    QString known; ///< what the catalogue has instead, where it differs: "400001", "AUTH_EXPIRED"
};

struct LookupMatch
{
    Row row = 0;
    MatchKind kind = MatchKind::Text;
    double score = 0; ///< 0.0 to 1.0, falling along the answer
    MatchReason reason;
    QList<Span> spans; ///< of the text: what matched, ascending, without overlaps
    QStringList placeholders; ///< what the message's placeholders stand for: "10", "SECOND"
    QList<Span> placeholderSpans; ///< of the text, one for each
    std::optional<OwnHit> kept = {}; ///< of KeptWords
};

struct LookupOptions
{
    std::vector<int> providers; ///< indices to look at; none means all
    size_t limit = 20; ///< 0 means no limit
    /// Only what the text names by its code or symbol; the rest takes ten times as long.
    bool codesOnly = false;
    std::function<bool()> isCanceled = {}; ///< asked now and then; a canceled answer is incomplete
};

struct LookupAnswer
{
    std::vector<LookupMatch> matches; ///< the best first, each row once
    size_t matchCount = 0; ///< before the limit
    /// What is held out as a code in the text and stands in no catalogue, as written.
    QStringList unknownCodes;
    QList<Span> unknownSpans; ///< of the text, one for each
    /// Only so much of the front was looked at, in UTF-16 units; LogScanner reads the rest.
    qsizetype examined = 0;

    bool isAnswer() const { return !matches.empty() && matches.front().kind != MatchKind::Fuzzy; }
};

/// Texts are recognised up to this length, in UTF-16 units.
inline constexpr qsizetype mostRecognizedUnits = 256 * 1024;

/// Recognises what a person pasted: a code in any dress, a message, a JSON body, a log line, a mail.
/// Safe in any thread. The first call for a store builds what it needs (see LookupIndex).
LookupAnswer lookupAnswer(const CatalogStore &store, const QString &text,
                          const LookupOptions &options = {});

/// The rows that answer `text`, the best first.
std::vector<LookupMatch> lookup(const CatalogStore &store, const QString &text,
                                const LookupOptions &options = {});

} // namespace errdex
