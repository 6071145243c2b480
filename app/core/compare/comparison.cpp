// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"

#include <algorithm>

namespace errdex {

ComparedCatalogs::ComparedCatalogs(std::shared_ptr<const CatalogStore> store)
    : m_store(std::move(store))
{
}

const AlignedRows &ComparedCatalogs::aligned(Alignment alignment) const
{
    Slot &slot = m_slots[size_t(alignment)];
    std::call_once(slot.once, [this, alignment, &slot] {
        slot.rows = std::make_unique<const AlignedRows>(*m_store, alignment);
    });
    return *slot.rows;
}

void ComparisonRequest::setFound(const SearchResult &result)
{
    found.reset();
    query.reset();
    if (result.query.text.trimmed().isEmpty()) // a paste has an answer without a filter
        return;
    RowSet rows(result.store->rowCount());
    result.rows.forEach([&rows](Row row) { rows.insert(row); });
    found = std::make_shared<const RowSet>(std::move(rows));
    query = std::make_shared<const Query>(result.query);
}

std::shared_ptr<const Comparison> Comparison::make(std::shared_ptr<const ComparedCatalogs> catalogs,
                                                   ComparisonRequest request,
                                                   const std::function<bool()> &isCanceled,
                                                   const Comparison *former)
{
    const std::shared_ptr<Comparison> made(new Comparison);
    made->m_catalogs = std::move(catalogs);
    made->m_request = std::move(request);
    made->m_aligned = &made->m_catalogs->aligned(made->m_request.alignment);
    const std::vector<int> &providers = made->m_request.providers;
    if (made->m_request.baseline) {
        const auto found = std::ranges::find(providers, *made->m_request.baseline);
        if (found != providers.end())
            made->m_baselineColumn = size_t(found - providers.begin());
    }
    const auto wasCanceled = [&isCanceled] { return isCanceled && isCanceled(); };
    if (wasCanceled())
        return nullptr;
    if (former && former->m_catalogs == made->m_catalogs
        && former->m_request.providers == providers) {
        made->m_facts = former->m_facts;
    } else {
        const auto facts = std::make_shared<Facts>();
        made->findCollisions(*facts);
        if (wasCanceled())
            return nullptr;
        made->measureCoverage(*facts);
        made->summarize(*facts);
        made->m_facts = facts;
    }
    made->chooseLines(made->allLines());
    return wasCanceled() ? nullptr : made;
}

void Comparison::findCollisions(Facts &facts) const
{
    constexpr int several = -2;
    struct Use
    {
        quint32 providers = 0;
        int meaning = 0; ///< concept index, none, or several
    };
    const AlignedRows &codes = m_catalogs->aligned(Alignment::Code);
    std::vector<Use> uses(codes.keyCount());
    for (const int provider : m_request.providers) {
        codes.forEachCell(provider, [&](const AlignedRows::Cell &cell) {
            Use &use = uses[cell.key];
            if (use.providers++ == 0)
                use.meaning = store().conceptIndex(cell.rows.front());
            for (const Row row : cell.rows) {
                if (store().conceptIndex(row) != use.meaning)
                    use.meaning = several;
            }
        });
    }
    facts.collisions = RowSet(store().rowCount());
    facts.collidingCodes.resize(codes.keyCount(), false);
    facts.summaries.resize(columnCount());
    for (size_t column = 0; column < columnCount(); ++column) {
        codes.forEachCell(provider(column), [&](const AlignedRows::Cell &cell) {
            const Use &use = uses[cell.key];
            if (use.providers < 2)
                return;
            facts.summaries[column].sharedCodes += static_cast<quint32>(cell.rows.size());
            if (use.meaning < 0) { // not known, or not one
                facts.collidingCodes[cell.key] = true;
                for (const Row row : cell.rows)
                    facts.collisions.insert(row);
            }
        });
    }
}

void Comparison::summarize(Facts &facts) const
{
    const AlignedRows &concepts = m_catalogs->aligned(Alignment::Concept);
    const AlignedRows &statuses = m_catalogs->aligned(Alignment::HttpStatus);
    const auto valueCount = [](const AlignedRows &aligned, int provider) {
        const bool hasNone = !aligned.rows(provider, *aligned.keyOfNone()).empty();
        return static_cast<quint32>(aligned.cellCount(provider) - (hasNone ? 1 : 0));
    };
    for (size_t column = 0; column < columnCount(); ++column) {
        const int index = provider(column);
        ProviderSummary &summary = facts.summaries[column];
        summary.codes = store().firstRowOf(index + 1) - store().firstRowOf(index);
        summary.withoutConcept =
                static_cast<quint32>(concepts.rows(index, *concepts.keyOfNone()).size());
        summary.concepts = valueCount(concepts, index);
        summary.statuses = valueCount(statuses, index);
        facts.lackingConcepts += summary.lacksConcepts() ? 1 : 0;
    }
}

void Comparison::measureCoverage(Facts &facts) const
{
    const QList<db::ConceptRecord> &vocabulary = store().vocabulary();
    QHash<qint64, size_t> places;
    std::vector<size_t> groupOf(size_t(vocabulary.size()) + 1, 0);
    for (qsizetype index = 0; index < vocabulary.size(); ++index) {
        const db::ConceptRecord &record = vocabulary[index];
        if (!record.parent) {
            places.insert(qint64(record.id), facts.coverage.groups.size());
            facts.coverage.groups.push_back(int(index));
            facts.coverage.concepts.push_back(0);
            continue;
        }
        ++facts.conceptCount;
        const size_t group = places.value(qint64(*record.parent));
        groupOf[size_t(index)] = group;
        ++facts.coverage.concepts[group];
    }
    facts.coverage.covered.assign(facts.coverage.groups.size() * columnCount(), 0);
    const AlignedRows &concepts = m_catalogs->aligned(Alignment::Concept);
    const AlignedRows::Key none = *concepts.keyOfNone();
    for (size_t column = 0; column < columnCount(); ++column) {
        concepts.forEachCell(provider(column), [&](const AlignedRows::Cell &cell) {
            if (cell.key != none)
                ++facts.coverage.covered[groupOf[cell.key] * columnCount() + column];
        });
    }
}

std::vector<Comparison::Line> Comparison::allLines() const
{
    std::vector<Line> lines(m_aligned->keyCount());
    for (size_t column = 0; column < columnCount(); ++column) {
        const bool isBaseline = column == m_baselineColumn;
        m_aligned->forEachCell(provider(column), [&lines, isBaseline](const auto &cell) {
            Line &line = lines[cell.key];
            line.key = cell.key;
            line.example = cell.rows.front();
            ++line.columns;
            line.largestCell = std::max(line.largestCell, static_cast<quint32>(cell.rows.size()));
            line.hasBaseline = line.hasBaseline || isBaseline;
        });
    }
    markCollisions(lines);
    return lines;
}

void Comparison::markCollisions(std::vector<Line> &lines) const
{
    if (m_request.alignment == Alignment::Code) { // a line is a code
        for (Line &line : lines)
            line.hasCollision = line.columns > 0 && m_facts->collidingCodes[line.key];
        return;
    }
    m_facts->collisions.forEach(
            [this, &lines](Row row) { lines[m_aligned->key(row)].hasCollision = true; });
}

bool Comparison::isShown(const Line &line, ComparisonFilter filter) const
{
    switch (filter) {
    case ComparisonFilter::All:
        return true;
    case ComparisonFilter::Shared:
        return line.columns >= 2 && (!m_baselineColumn || line.hasBaseline);
    case ComparisonFilter::Gaps:
        return line.columns + (isConceptKey(line.key) ? m_facts->lackingConcepts : 0)
                < columnCount();
    case ComparisonFilter::Collisions:
        return line.hasCollision;
    }
    Q_UNREACHABLE();
}

void Comparison::chooseLines(const std::vector<Line> &lines)
{
    std::vector<bool> isFoundKey;
    if (m_request.found) {
        std::vector<bool> isCompared(size_t(store().providers().size()), false);
        for (const int provider : m_request.providers)
            isCompared[size_t(provider)] = true;
        isFoundKey.resize(lines.size(), false);
        std::vector<quint32> elsewhere(isCompared.size(), 0); // codes, by provider
        m_request.found->forEach([&](Row row) {
            const auto provider = size_t(store().provider(row));
            if (isCompared[provider])
                isFoundKey[m_aligned->key(row)] = true;
            else if (elsewhere[provider]++ == 0)
                m_foundElsewhere.push_back(int(provider));
        });
        std::ranges::stable_sort(m_foundElsewhere, std::greater{}, [&elsewhere](int provider) {
            return elsewhere[size_t(provider)];
        });
    }
    for (const Line &line : lines) {
        if (line.columns == 0 || (m_request.found && !isFoundKey[line.key]))
            continue;
        for (const ComparisonFilter filter : allComparisonFilters)
            m_filterCounts[size_t(filter)] += isShown(line, filter) ? 1 : 0;
        if (isShown(line, m_request.filter))
            m_lines.push_back(line);
    }
}

size_t Comparison::codeCount() const
{
    size_t codes = 0;
    for (size_t line = 0; line < lineCount(); ++line) {
        for (size_t column = 0; column < columnCount(); ++column)
            codes += cell(line, column).size();
    }
    return codes;
}

std::optional<size_t> Comparison::lineOf(AlignedRows::Key key) const
{
    const auto found = std::ranges::lower_bound(m_lines, key, {}, &Line::key);
    if (found == m_lines.end() || found->key != key)
        return std::nullopt;
    return size_t(found - m_lines.begin());
}

std::optional<size_t> Comparison::columnOf(int provider) const
{
    const auto found = std::ranges::find(m_request.providers, provider);
    if (found == m_request.providers.end())
        return std::nullopt;
    return size_t(found - m_request.providers.begin());
}

} // namespace errdex
