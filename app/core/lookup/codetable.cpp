// SPDX-License-Identifier: MIT
#include "core/lookup/codetable.h"

#include "core/lookup/lookupindex.h"
#include "core/lookup/textwords.h"

#include <algorithm>
#include <array>
#include <bit>

namespace errdex {

namespace {

constexpr size_t longestCode = 80;

} // namespace

CodeTable::CodeTable(const CatalogStore &store)
{
    store.lookupIndex().codes().visitCodes(
            [&](Row row) { add(store.column(TextField::Code).folded(row), row); });
    file();
}

void CodeTable::add(std::string_view code, Row row)
{
    const auto begin = std::find_if(code.begin(), code.end(), isTokenByte);
    if (begin == code.end() || code.size() > longestCode || !isAsciiText(code))
        return;
    const auto end = std::find_if_not(begin, code.end(), isTokenByte);
    Code entry;
    entry.text = code;
    entry.row = row;
    entry.tokenBegin = quint16(begin - code.begin());
    entry.tokenSize = quint16(end - begin);
    const std::string_view token = code.substr(entry.tokenBegin, entry.tokenSize);
    entry.isNumber = end == code.end() && isNumber(token)
            && (entry.tokenBegin == 0 || (entry.tokenBegin == 1 && code.front() == '-'));
    entry.isWord = std::all_of(code.begin(), code.end(), isAsciiLetter);
    m_longestToken = std::max<size_t>(m_longestToken, entry.tokenSize);
    std::array<char, longestCode + 8> padded{};
    std::copy(token.begin(), token.end(), padded.begin());
    m_codes.push_back(entry);
    m_hashes.push_back(hashOf(padded.data(), token.size()));
}

void CodeTable::file()
{
    const size_t count = m_codes.size();
    const size_t filterBits = std::bit_ceil(std::max<size_t>(count * 16, 1U << 13U));
    m_filter.assign(filterBits / 64, 0);
    m_filterShift = 64U - unsigned(std::countr_zero(filterBits));
    m_slots.assign(std::bit_ceil(count * 2 + 2), none);
    const size_t mask = m_slots.size() - 1;
    for (size_t index = 0; index < count; ++index) {
        const quint64 hash = m_hashes[index];
        const size_t bit = hash >> m_filterShift;
        m_filter[bit / 64] |= quint64(1) << (bit % 64);
        size_t slot = hash & mask;
        while (m_slots[slot] != none && m_hashes[m_slots[slot]] != hash)
            slot = (slot + 1) & mask;
        m_codes[index].next = m_slots[slot];
        m_slots[slot] = quint32(index);
    }
}

quint32 CodeTable::first(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot] != none && m_hashes[m_slots[slot]] != hash)
        slot = (slot + 1) & mask;
    return m_slots[slot];
}

} // namespace errdex
