// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/catalog/userlayer.h"
#include "core/query/query.h"
#include "core/search/ownhit.h"
#include "core/search/rowlist.h"

#include <Qt>

#include <functional>
#include <memory>

namespace errdex {

/// How a result is ordered. Without a column: best matches of the words first (whole code, then
/// beginning of a code, then the words in name and message, see rankedByWords()); the rest in provider
/// and page order.
struct SortOrder
{
    std::optional<Column> column;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

/// The flags of the facet list, named as in "is:…".
enum class Flag : quint8 { Starred, Duplicate, Collision };
inline constexpr std::array allFlags{Flag::Starred, Flag::Duplicate, Flag::Collision};
QString flagKeyword(Flag flag);

/// How many rows each facet value would give, counted without the facet's own condition.
struct FacetCounts
{
    std::vector<quint32> providers; ///< by provider index
    std::vector<std::pair<int, quint32>> httpStatuses; ///< (status, rows), ascending; 0 is "none"
    std::vector<quint32> categories; ///< by category index
    std::vector<quint32> concepts; ///< by concept index; groups hold the sum of their concepts
    std::vector<quint32> actors; ///< by place in keywords(Field::Actor)
    std::vector<quint32> retries; ///< by place in keywords(Field::Retry)
    std::array<quint32, allFlags.size()> flags{};
    std::array<quint32, allOwnParts.size()> ownParts{}; ///< by place in keywords(Field::Has)
};

/// A condition of a search that found nothing: its removal brings rows back, or that of all the others.
struct Relaxation
{
    Span span; ///< of the condition in the query text
    QString condition; ///< its text
    quint32 rowCount = 0; ///< what is found without it, or by it alone
    std::vector<quint32> providers; ///< how many of these, by provider index
    bool isAlone = false; ///< all the other conditions go, because none of them can go alone

    quint32 rowsOf(const std::vector<int> &some) const; ///< of some providers
};

struct SearchRequest
{
    QString text;
    SortOrder order;
    /// Look at these rows only; they keep their order where no column is asked for.
    std::shared_ptr<const std::vector<Row>> within = nullptr;
};

struct TextAnswer;

struct SearchResult
{
    std::shared_ptr<const CatalogStore> store;
    std::shared_ptr<const UserLayer> userLayer;
    Query query; ///< with the issues of parsing and of searching
    SortOrder order;
    RowList rows; ///< in order
    FacetCounts facets;
    std::vector<Relaxation> relaxations; ///< the one that says least, and brings fewest rows, first
    /// What recognition says of the text; null where it was not asked (see answerText()).
    std::shared_ptr<const TextAnswer> answer;
    qint64 nanoseconds = 0; ///< time spent searching
};

/// Runs a search. Free of side effects and safe in any thread. `isCanceled` is asked now and then;
/// a canceled search gives nullptr.
std::shared_ptr<const SearchResult> search(const std::shared_ptr<const CatalogStore> &store,
                                           const std::shared_ptr<const UserLayer> &userLayer,
                                           const SearchRequest &request,
                                           const std::function<bool()> &isCanceled = {});

/// Where the words of a query stand in a text, for marking them; ascending, without overlaps.
/// Considers conditions on Any and on `field` that are not negated.
QList<Span> highlights(const Query &query, Field field, const QString &text);

/// What of the spans stands in [begin, end), moved so that `begin` becomes `place`.
QList<Span> movedInto(const QList<Span> &spans, qsizetype begin, qsizetype end,
                      qsizetype place = 0);

/// The first of: one's own note, the team's, one's own tags, the team's.
std::optional<OwnHit> ownHit(const SearchResult &result, Row row);

/// What was typed where a text is one placeholder-carrying template, e.g. "%s"; ascending.
QList<Span> placeholders(const QString &text, const QString &placeholder);

} // namespace errdex
