// SPDX-License-Identifier: MIT
#include "core/compare/alignedrows.h"

#include "core/text/naturalorder.h"

#include <algorithm>
#include <numeric>

namespace errdex {

AlignedRows::AlignedRows(const CatalogStore &store, Alignment alignment)
    : m_alignment(alignment)
    , m_keyOf(store.rowCount())
{
    switch (alignment) {
    case Alignment::Concept:
        numberConcepts(store);
        break;
    case Alignment::HttpStatus:
        numberStatuses(store);
        break;
    case Alignment::Code:
        numberCodes(store);
        break;
    }
    sortRows(store);
}

std::optional<AlignedRows::Key> AlignedRows::keyOfNone() const
{
    return m_alignment == Alignment::Code ? std::nullopt
                                          : std::optional(static_cast<Key>(m_keyCount - 1));
}

void AlignedRows::numberConcepts(const CatalogStore &store)
{
    const auto none = static_cast<Key>(store.vocabulary().size());
    m_keyCount = size_t(none) + 1;
    for (Row row = 0; row < m_keyOf.size(); ++row) {
        const int index = store.conceptIndex(row);
        m_keyOf[row] = index == CatalogStore::none ? none : static_cast<Key>(index);
    }
}

void AlignedRows::numberStatuses(const CatalogStore &store)
{
    const std::vector<int> &statuses = store.httpStatusesInUse();
    const auto none = static_cast<Key>(statuses.size());
    m_keyCount = size_t(none) + 1;
    std::vector<Key> keys(1000, none);
    for (Key key = 0; key < none; ++key)
        keys[size_t(statuses[key])] = key;
    for (Row row = 0; row < m_keyOf.size(); ++row)
        m_keyOf[row] = keys[size_t(store.httpStatus(row))];
}

void AlignedRows::numberCodes(const CatalogStore &store)
{
    const TextColumn &codes = store.column(TextField::Code);
    const std::vector<Row> &byCode = store.rowsByCode();
    // Alike codes stand together, so only one of each has to be compared in natural order.
    std::vector<Row> distinct;
    for (size_t i = 0; i < byCode.size(); ++i) {
        if (i == 0 || !codes.areSame(byCode[i], byCode[i - 1]))
            distinct.push_back(byCode[i]);
        m_keyOf[byCode[i]] = static_cast<Key>(distinct.size() - 1);
    }
    m_keyCount = distinct.size();
    std::vector<Key> order(distinct.size());
    std::iota(order.begin(), order.end(), Key(0));
    std::ranges::sort(order, [&codes, &distinct](Key left, Key right) {
        return codes.isBefore(distinct[left], distinct[right]);
    });
    std::vector<Key> place(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        place[order[i]] = static_cast<Key>(i);
    for (Key &key : m_keyOf)
        key = place[key];
}

void AlignedRows::sortRows(const CatalogStore &store)
{
    m_rows.resize(m_keyOf.size());
    std::iota(m_rows.begin(), m_rows.end(), Row(0));
    std::vector<quint32> places(m_keyCount);
    const auto providers = static_cast<int>(store.providers().size());
    for (int provider = 0; provider < providers; ++provider) {
        const Row begin = store.firstRowOf(provider);
        const Row end = store.firstRowOf(provider + 1);
        m_firstCell.push_back(m_cellKeys.size());
        sortProvider(begin, end, places);
        for (Row at = begin; at < end; ++at) {
            const Key key = m_keyOf[m_rows[at]];
            if (at == begin || key != m_cellKeys.back()) {
                m_cellKeys.push_back(key);
                m_cellBegins.push_back(at);
            }
        }
    }
    m_firstCell.push_back(m_cellKeys.size());
    m_cellBegins.push_back(static_cast<quint32>(m_rows.size()));
}

void AlignedRows::sortProvider(Row begin, Row end, std::vector<quint32> &places)
{
    const size_t count = end - begin;
    // Counting needs a look at every key; comparing needs none.
    if (m_keyCount > 4 * count) {
        std::stable_sort(m_rows.begin() + begin, m_rows.begin() + end,
                         [this](Row left, Row right) { return m_keyOf[left] < m_keyOf[right]; });
        return;
    }
    std::ranges::fill(places, 0);
    for (Row row = begin; row < end; ++row)
        ++places[m_keyOf[row]];
    quint32 next = begin;
    for (quint32 &place : places)
        next += std::exchange(place, next);
    for (Row row = begin; row < end; ++row)
        m_rows[places[m_keyOf[row]]++] = row;
}

std::span<const Row> AlignedRows::rows(int provider, Key key) const
{
    const auto begin = m_cellKeys.begin() + qsizetype(m_firstCell[size_t(provider)]);
    const auto end = m_cellKeys.begin() + qsizetype(m_firstCell[size_t(provider) + 1]);
    const auto found = std::lower_bound(begin, end, key);
    if (found == end || *found != key)
        return {};
    return rowsOf(size_t(found - m_cellKeys.begin()));
}

} // namespace errdex
