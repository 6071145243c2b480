// SPDX-License-Identifier: MIT
#include "core/lookup/editdistance.h"

#include <algorithm>

namespace errdex {

EditDistance::EditDistance(std::string_view word)
    : m_length(std::min(word.size(), longest))
{
    for (size_t index = 0; index < m_length; ++index)
        m_positions[static_cast<unsigned char>(word[index])] |= quint64(1) << index;
}

size_t EditDistance::to(std::string_view other, size_t limit) const
{
    const size_t difference = other.size() > m_length ? other.size() - m_length
                                                      : m_length - other.size();
    if (difference > limit)
        return limit + 1;
    if (m_length == 0)
        return other.size();
    // The names are those of the papers: vertical and horizontal, positive and negative deltas.
    quint64 vp = m_length == 64 ? ~quint64(0) : (quint64(1) << m_length) - 1;
    quint64 vn = 0;
    quint64 d0 = 0;
    quint64 lastPositions = 0;
    const quint64 lastBit = quint64(1) << (m_length - 1);
    size_t distance = m_length;
    for (const char c : other) {
        const quint64 positions = m_positions[static_cast<unsigned char>(c)];
        const quint64 swaps = ((~d0 & positions) << 1U) & lastPositions;
        d0 = (((positions & vp) + vp) ^ vp) | positions | vn | swaps;
        quint64 hp = vn | ~(d0 | vp);
        quint64 hn = d0 & vp;
        distance += (hp & lastBit) != 0 ? 1 : 0;
        distance -= (hn & lastBit) != 0 ? 1 : 0;
        hp = (hp << 1U) | 1U;
        hn <<= 1U;
        vp = hn | ~(d0 | hp);
        vn = hp & d0;
        lastPositions = positions;
    }
    return std::min(distance, limit + 1);
}

} // namespace errdex
