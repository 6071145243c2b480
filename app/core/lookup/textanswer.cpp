// SPDX-License-Identifier: MIT
#include "core/lookup/textanswer.h"

#include <QElapsedTimer>

#include <algorithm>

namespace errdex {

namespace {

constexpr size_t mostAnswers = 1000; // more rows are no answer to a text

/// Searches one text. For one use.
class Answering
{
public:
    Answering(const std::shared_ptr<const CatalogStore> &store,
              const std::shared_ptr<const UserLayer> &userLayer, const SearchRequest &request,
              const std::function<bool()> &isCanceled)
        : m_store(store)
        , m_userLayer(userLayer)
        , m_request(request)
        , m_isCanceled(isCanceled)
    {
    }

    std::shared_ptr<const SearchResult> run()
    {
        QElapsedTimer timer;
        timer.start();
        const TextKind kind = textKind(m_request.text);
        std::shared_ptr<SearchResult> result = kind == TextKind::Paste ? answerPaste()
                                                                       : answerTyped(kind);
        if (!result || isCanceled())
            return nullptr;
        result->nanoseconds = timer.nsecsElapsed();
        return result;
    }

private:
    bool isCanceled() const { return m_isCanceled && m_isCanceled(); }

    std::shared_ptr<SearchResult> filtered(const SearchRequest &request) const
    {
        const auto result = search(m_store, m_userLayer, request, m_isCanceled);
        return result ? std::make_shared<SearchResult>(*result) : nullptr;
    }

    std::shared_ptr<TextAnswer> recognized(TextKind kind, const QString &body,
                                           bool codesOnly = false) const
    {
        auto answer = std::make_shared<TextAnswer>();
        answer->kind = kind;
        answer->body = body;
        answer->lookup = lookupAnswer(*m_store, body,
                                      {.providers = {},
                                       .limit = mostAnswers,
                                       .codesOnly = codesOnly,
                                       .isCanceled = m_isCanceled});
        for (size_t place = 0; place < answer->lookup.matches.size(); ++place)
            answer->places.emplace(answer->lookup.matches[place].row, place);
        return answer;
    }

    /// The rows of an answer, filtered by the text that stands at `parts.filterBegin`.
    std::shared_ptr<SearchResult> led(std::shared_ptr<TextAnswer> answer, const PasteParts &parts)
    {
        auto rows = std::make_shared<std::vector<Row>>();
        for (const LookupMatch &match : answer->lookup.matches) {
            if (match.kind != MatchKind::Fuzzy)
                rows->push_back(match.row);
        }
        auto result = filtered({parts.filter, m_request.order, std::move(rows)});
        if (!result)
            return nullptr;
        answer->leads = true;
        result->query.text = m_request.text;
        for (Relaxation &relaxation : result->relaxations)
            relaxation.span.begin += parts.filterBegin;
        result->answer = std::move(answer);
        return result;
    }

    std::shared_ptr<SearchResult> answerPaste()
    {
        const PasteParts parts = splitPaste(m_request.text);
        return led(recognized(TextKind::Paste, parts.body), parts);
    }

    std::shared_ptr<SearchResult> answerTyped(TextKind kind)
    {
        auto result = filtered(m_request);
        const bool isEmpty = m_request.text.trimmed().isEmpty();
        if (!result || isEmpty || (kind == TextKind::Query && !result->rows.empty()))
            return result;
        // While rows hold all the words, only a code that they name could be better.
        auto answer = recognized(kind, m_request.text, !result->rows.empty());
        dropOtherFields(answer->lookup, result->query);
        if (kind == TextKind::Words && leadsOver(*answer, *result)) {
            answer->filterRows = result->rows.size();
            return led(std::move(answer), {m_request.text, {}, m_request.text.size()});
        }
        if (kind == TextKind::Words && !m_request.order.column)
            putFirst(*result, *answer);
        result->answer = std::move(answer);
        return result;
    }

    /// What a condition on another field holds is no unknown code: "4xx" of "http:4xx".
    static void dropOtherFields(LookupAnswer &lookup, const Query &query)
    {
        const auto isOther = [](const QueryNode &node, const Span &span) {
            return node.kind == QueryNode::Kind::Term && node.field != Field::Any
                    && node.field != Field::Code && node.span.begin <= span.begin
                    && span.end() <= node.span.end();
        };
        for (qsizetype i = lookup.unknownCodes.size() - 1; i >= 0; --i) {
            const Span span = lookup.unknownSpans[i];
            if (std::ranges::any_of(query.root.children,
                                    [&](const QueryNode &node) { return isOther(node, span); })) {
                lookup.unknownCodes.removeAt(i);
                lookup.unknownSpans.removeAt(i);
            }
        }
    }

    /// A rank by which the text names a code, rather than holds words of it.
    static bool isNamed(const LookupMatch &match)
    {
        return match.reason.rank <= MatchRank::Variant;
    }

    /// Letters alone are words as well: "validation error" is a filter, though VALIDATION is a code.
    static bool isMoreThanWords(const LookupMatch &match)
    {
        const QString &written = match.reason.written;
        return std::any_of(written.begin(), written.end(),
                           [](QChar c) { return c.isDigit() || c == u'_'; });
    }

    static bool leadsOver(const TextAnswer &answer, const SearchResult &filter)
    {
        if (!answer.lookup.isAnswer())
            return false;
        if (filter.rows.empty())
            return true;
        // Each row of a code that is named, "error 400014", of all providers: none may be missed because
        // another one's texts hold the other words.
        const MatchRank named =
                std::max(answer.lookup.matches.front().reason.rank, MatchRank::Code);
        return std::ranges::any_of(answer.lookup.matches, [&](const LookupMatch &match) {
            return match.reason.rank <= named && isNamed(match) && isMoreThanWords(match)
                    && !filter.rows.placeOf(match.row);
        });
    }

    /// Codes that the words name, and messages that they hold whole, before the rows that merely
    /// hold the words.
    static void putFirst(SearchResult &result, const TextAnswer &answer)
    {
        std::vector<Row> named;
        for (const LookupMatch &match : answer.lookup.matches) {
            if (match.reason.rank <= MatchRank::Message)
                named.push_back(match.row);
        }
        result.rows.moveToFront(named);
    }

    const std::shared_ptr<const CatalogStore> &m_store;
    const std::shared_ptr<const UserLayer> &m_userLayer;
    const SearchRequest &m_request;
    const std::function<bool()> &m_isCanceled;
};

} // namespace

const LookupMatch *TextAnswer::match(Row row) const
{
    const auto found = places.find(row);
    return found == places.end() ? nullptr : &lookup.matches[found->second];
}

std::shared_ptr<const SearchResult> answerText(const std::shared_ptr<const CatalogStore> &store,
                                               const std::shared_ptr<const UserLayer> &userLayer,
                                               const SearchRequest &request,
                                               const std::function<bool()> &isCanceled)
{
    return Answering(store, userLayer, request, isCanceled).run();
}

} // namespace errdex
