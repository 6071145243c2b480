// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include "core/query/queryedit.h"
#include "core/search/evaluator.h"
#include "core/search/wordranking.h"
#include "core/text/fold.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// One of the conditions that must all hold, with the rows that fulfil it.
struct Conjunct
{
    const QueryNode *node;
    RowSet rows;

    /// The field that the condition is about, seen through a Not.
    Field field() const
    {
        const QueryNode &term = node->kind == QueryNode::Kind::Not ? node->children.front() : *node;
        return term.kind == QueryNode::Kind::Term ? term.field : Field::Any;
    }
};

using Conjuncts = std::vector<Conjunct>;

/// Of `all`, the rows that fulfil all conditions but those that `isLeftOut` names.
template<typename Predicate>
RowSet intersection(const Conjuncts &conjuncts, const RowSet &all, Predicate &&isLeftOut)
{
    RowSet rows = all;
    for (const Conjunct &conjunct : conjuncts) {
        if (!isLeftOut(conjunct))
            rows &= conjunct.rows;
    }
    return rows;
}

/// Rows stand in provider order, so that a provider is a range of them.
std::vector<quint32> countsByProvider(const CatalogStore &store, const RowSet &rows)
{
    std::vector<quint32> counts;
    counts.reserve(size_t(store.providers().size()));
    for (int provider = 0; provider < store.providers().size(); ++provider)
        counts.push_back(static_cast<quint32>(
                rows.countIn(store.firstRowOf(provider), store.firstRowOf(provider + 1))));
    return counts;
}

/// Counts facet values; each facet without its own condition, so that others can be added to it.
class FacetCounter
{
public:
    /// `searched` are the rows without any condition, `all` those with every one.
    FacetCounter(const CatalogStore &store, const UserLayer &userLayer, const Conjuncts &conjuncts,
                 const RowSet &searched, const RowSet &all)
        : m_store(store)
        , m_userLayer(userLayer)
        , m_conjuncts(conjuncts)
        , m_searched(searched)
        , m_all(all)
    {
    }

    FacetCounts count() const
    {
        FacetCounts counts;
        counts.providers = countsByProvider(m_store, without(Field::Provider));
        const Values values = valueCounts();
        counts.categories = values[0];
        counts.concepts = values[1];
        const std::vector<quint32> meanings = isConstrained(Field::Concept) ? conceptCounts(m_all)
                                                                            : values[1];
        counts.actors = adviceCounts(Field::Actor, &db::ConceptRecord::actor, meanings);
        counts.retries = adviceCounts(Field::Retry, &db::ConceptRecord::retry, meanings);
        addGroupSums(counts.concepts);
        const std::vector<quint32> &statuses = values[2];
        counts.httpStatuses.push_back({0, statuses[0]});
        for (const int status : m_store.httpStatusesInUse())
            counts.httpStatuses.push_back({status, statuses[size_t(status)]});

        const RowSet rows = without(Field::Is);
        const std::array flagRows{&m_userLayer.starred(), &m_store.duplicates(),
                                  &m_store.collisions()};
        for (size_t flag = 0; flag < flagRows.size(); ++flag)
            counts.flags[flag] = static_cast<quint32>(rows.countCommon(*flagRows[flag]));
        const RowSet kept = without(Field::Has);
        for (const OwnPart part : allOwnParts)
            counts.ownParts[size_t(part)] =
                    static_cast<quint32>(kept.countCommon(m_userLayer.rowsWith(part)));
        return counts;
    }

private:
    /// Of categories, concepts and HTTP statuses.
    using Values = std::array<std::vector<quint32>, 3>;

    bool isConstrained(Field field) const
    {
        return std::any_of(m_conjuncts.begin(), m_conjuncts.end(),
                           [field](const Conjunct &conjunct) { return conjunct.field() == field; });
    }

    RowSet without(Field field) const
    {
        if (!isConstrained(field))
            return m_all;
        return intersection(m_conjuncts, m_searched, [field](const Conjunct &conjunct) {
            return conjunct.field() == field;
        });
    }

    Values valueCounts() const
    {
        const auto category = [this](Row row) { return m_store.category(row); };
        const auto meaning = [this](Row row) { return m_store.conceptIndex(row); };
        const auto status = [this](Row row) { return m_store.httpStatus(row); };
        const RowGroups &categories = m_store.rowsByCategory();
        const RowGroups &meanings = m_store.rowsByConcept();
        const RowGroups &statuses = m_store.rowsByHttpStatus();
        // Mostly it is the same rows, which are gone through once.
        if (!isConstrained(Field::Category) && !isConstrained(Field::Concept)
            && !isConstrained(Field::Http))
            return countsIn(m_all, Counter(categories, category), Counter(meanings, meaning),
                            Counter(statuses, status));
        return {countsIn(without(Field::Category), Counter(categories, category))[0],
                countsIn(without(Field::Concept), Counter(meanings, meaning))[0],
                countsIn(without(Field::Http), Counter(statuses, status))[0]};
    }

    std::vector<quint32> conceptCounts(const RowSet &rows) const
    {
        return countsIn(rows, Counter(m_store.rowsByConcept(), [this](Row row) {
                            return m_store.conceptIndex(row);
                        }))[0];
    }

    /// Sums up concepts by their advice. `concepts` counts the rows that fulfil every condition.
    std::vector<quint32> adviceCounts(Field field, QString db::ConceptRecord::*advice,
                                      const std::vector<quint32> &concepts) const
    {
        if (isConstrained(field))
            return adviceSums(field, advice, conceptCounts(without(field)));
        return adviceSums(field, advice, concepts);
    }

    std::vector<quint32> adviceSums(Field field, QString db::ConceptRecord::*advice,
                                    const std::vector<quint32> &concepts) const
    {
        const QStringList &words = keywords(field);
        std::vector<quint32> sums(size_t(words.size()), 0);
        for (size_t i = 0; i < concepts.size(); ++i) {
            const qsizetype word = words.indexOf(m_store.vocabulary()[qsizetype(i)].*advice);
            if (word >= 0)
                sums[size_t(word)] += concepts[i];
        }
        return sums;
    }

    /// Counts rows by the index that each has of something, -1 for none.
    template<typename IndexOf>
    struct Counter
    {
        Counter(const RowGroups &rowGroups, IndexOf index)
            : groups(rowGroups)
            , indexOf(index)
            , counts(groups.groupCount() + 1, 0)
        {
        }
        quint32 &countOf(Row row) { return counts[static_cast<size_t>(indexOf(row) + 1)]; }
        void countAll()
        {
            for (size_t group = 1; group < counts.size(); ++group)
                counts[group] = static_cast<quint32>(groups.rows(int(group) - 1).size());
        }
        std::vector<quint32> result()
        {
            counts.erase(counts.begin());
            return std::move(counts);
        }

        const RowGroups &groups;
        IndexOf indexOf;
        std::vector<quint32> counts; ///< one more in front takes the rows without a value
    };

    template<typename... Counters>
    Values countsIn(const RowSet &rows, Counters... counters) const
    {
        if (rows.count() <= m_store.rowCount() / 2) {
            rows.forEach([&](Row row) { (++counters.countOf(row), ...); });
        } else { // it is less to count those that are missing
            (counters.countAll(), ...);
            RowSet missing = rows;
            missing.invert();
            missing.forEach([&](Row row) { (--counters.countOf(row), ...); });
        }
        return {counters.result()...};
    }

    void addGroupSums(std::vector<quint32> &counts) const
    {
        QHash<qint64, size_t> groups;
        for (size_t i = 0; i < counts.size(); ++i) {
            const db::ConceptRecord &record = m_store.vocabulary()[qsizetype(i)];
            if (!record.parent)
                groups.insert(qint64(record.id), i);
            else if (groups.contains(qint64(*record.parent)))
                counts[groups.value(qint64(*record.parent))] += counts[i];
        }
    }

    const CatalogStore &m_store;
    const UserLayer &m_userLayer;
    const Conjuncts &m_conjuncts;
    const RowSet &m_searched;
    const RowSet &m_all;
};

struct BareWords
{
    std::string text; ///< folded, as it is searched for: "rate limit"
    std::string written; ///< folded, as it was written: "rate limits"
};

/// The whole words of the query, as one text: what a person who typed a code meant by it.
BareWords bareWords(const QueryNode &root)
{
    BareWords words;
    const auto add = [](std::string &all, const QString &word) {
        if (!all.empty())
            all += ' ';
        all += fold(word);
    };
    for (const QueryNode &child : root.children) {
        if (child.kind != QueryNode::Kind::Term || child.field != Field::Any
            || child.values.front().kind != QueryValue::Kind::Contains)
            continue;
        const QueryValue &value = child.values.front();
        add(words.text, value.text);
        add(words.written, value.plural.isEmpty() ? value.text : value.plural);
    }
    return words;
}

/// The whole code, beginnings of codes, rows whose message holds the words, then the others in
/// provider and page order.
RowList bestFirst(const CatalogStore &store, const QueryNode &root, const RowSet &rows)
{
    const BareWords words = bareWords(root);
    if (words.text.empty())
        return {{}, rows};
    RowSet whole(store.rowCount());
    RowSet longer(store.rowCount());
    store.findCodesBeginning(words.written, whole, longer);
    RowSet others = rows;
    others.subtract(whole);
    others.subtract(longer);
    std::vector<Row> result;
    for (RowSet *codes : {&whole, &longer}) {
        *codes &= rows;
        codes->forEach([&result](Row row) { result.push_back(row); });
    }
    for (const Row row : rankedByWords(store, words.text, words.written, others)) {
        result.push_back(row);
        others.remove(row);
    }
    return {std::move(result), std::move(others)};
}

RowList ordered(const CatalogStore &store, const UserLayer &userLayer, const QueryNode &root,
                const RowSet &rows, const SearchRequest &request)
{
    const SortOrder &order = request.order;
    if (!order.column && !request.within)
        return bestFirst(store, root, rows);
    std::vector<Row> result;
    result.reserve(rows.count());
    std::vector<Row> byOwn;
    if (order.column && isOwn(*order.column))
        byOwn = userLayer.sortedRows(*order.column);
    const std::vector<Row> &sorted = !order.column ? *request.within
            : isOwn(*order.column)                 ? byOwn
                                                   : store.sortedRows(*order.column);
    const auto take = [&](Row row) {
        if (rows.contains(row))
            result.push_back(row);
    };
    if (!order.column || order.direction == Qt::AscendingOrder)
        std::for_each(sorted.begin(), sorted.end(), take);
    else
        std::for_each(sorted.rbegin(), sorted.rend(), take);
    return RowList(std::move(result));
}

std::vector<Relaxation> relax(const CatalogStore &store, const QString &text,
                              const Conjuncts &conjuncts, const RowSet &searched)
{
    std::vector<Relaxation> relaxations;
    const auto tryEach = [&](bool isAlone) {
        for (const Conjunct &conjunct : conjuncts) {
            const RowSet rows = intersection(conjuncts, searched, [&](const Conjunct &other) {
                return (other.node == conjunct.node) != isAlone;
            });
            const auto count = static_cast<quint32>(rows.count());
            const Span span = conjunct.node->span;
            if (count > 0)
                relaxations.push_back({span, text.mid(span.begin, span.length), count,
                                       countsByProvider(store, rows), isAlone});
        }
    };
    tryEach(false);
    if (relaxations.empty() && conjuncts.size() > 2)
        tryEach(true);
    std::ranges::stable_sort(relaxations, {}, &Relaxation::rowCount);
    return relaxations;
}

} // namespace

quint32 Relaxation::rowsOf(const std::vector<int> &some) const
{
    return std::accumulate(some.begin(), some.end(), quint32(0), [this](quint32 sum, int provider) {
        return sum + providers[size_t(provider)];
    });
}

QString flagKeyword(Flag flag)
{
    switch (flag) {
    case Flag::Starred:
        return u"starred"_s;
    case Flag::Duplicate:
        return u"duplicate"_s;
    case Flag::Collision:
        return u"collision"_s;
    }
    Q_UNREACHABLE();
}

std::shared_ptr<const SearchResult> search(const std::shared_ptr<const CatalogStore> &store,
                                           const std::shared_ptr<const UserLayer> &userLayer,
                                           const SearchRequest &request,
                                           const std::function<bool()> &isCanceled)
{
    QElapsedTimer timer;
    timer.start();
    auto result = std::make_shared<SearchResult>();
    result->store = store;
    result->userLayer = userLayer;
    result->order = request.order;
    result->query = parseQuery(request.text);

    Evaluator evaluator(*store, *userLayer, isCanceled);
    Conjuncts conjuncts;
    for (const QueryNode &node : result->query.root.children)
        conjuncts.push_back({&node, evaluator.evaluate(node)});
    if (isCanceled && isCanceled())
        return nullptr;
    result->query.issues.append(evaluator.takeIssues());

    RowSet searched(store->rowCount(), !request.within);
    if (request.within) {
        for (const Row row : *request.within)
            searched.insert(row);
    }
    const RowSet rows = intersection(conjuncts, searched, [](const Conjunct &) { return false; });
    result->rows = ordered(*store, *userLayer, result->query.root, rows, request);
    result->facets = FacetCounter(*store, *userLayer, conjuncts, searched, rows).count();
    if (result->rows.empty())
        result->relaxations = relax(*store, request.text, conjuncts, searched);
    result->nanoseconds = timer.nsecsElapsed();
    return isCanceled && isCanceled() ? nullptr : result;
}

} // namespace errdex
