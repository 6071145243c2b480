// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <bit>
#include <string_view>
#include <vector>

namespace errdex {

/// From texts to the numbers (0 … count-1) of the things that have them. The texts stay where they
/// are: `keyOf(id)` gives a thing's text again, so a map of a million things takes 12 MB at most.
/// Things with an empty text are not found.
class TextMultiMap
{
public:
    template<typename KeyOf>
    void build(quint32 count, KeyOf &&keyOf)
    {
        m_next.assign(count, none);
        m_slots.assign(std::bit_ceil(size_t(count) * 3 / 2 + 2), none);
        // Backwards, so that the ids of one text come out in ascending order.
        for (quint32 id = count; id-- > 0;) {
            const std::string_view key = keyOf(id);
            if (key.empty())
                continue;
            // keyOf() may use one buffer for all texts, so the slot is found before it is reused.
            const size_t hash = hashOf(key);
            m_key.assign(key);
            quint32 &slot = m_slots[slotOf(hash, m_key, keyOf)];
            m_next[id] = slot;
            slot = id;
        }
        m_key = {};
    }

    /// Calls visit(id) for every thing with this text, ascending, until it returns false.
    template<typename KeyOf, typename Visit>
    void visit(std::string_view key, KeyOf &&keyOf, Visit &&visit) const
    {
        if (key.empty() || m_slots.empty())
            return;
        for (quint32 id = m_slots[slotOf(hashOf(key), key, keyOf)]; id != none; id = m_next[id]) {
            if (!visit(id))
                return;
        }
    }

    template<typename KeyOf>
    bool contains(std::string_view key, KeyOf &&keyOf) const
    {
        return !key.empty() && !m_slots.empty() && m_slots[slotOf(hashOf(key), key, keyOf)] != none;
    }

    /// Calls visit(id) once for every distinct text, with the first thing that has it.
    template<typename Visit>
    void visitTexts(Visit &&visit) const
    {
        for (const quint32 id : m_slots) {
            if (id != none)
                visit(id);
        }
    }

    size_t bytes() const { return (m_slots.capacity() + m_next.capacity()) * sizeof(quint32); }

private:
    static constexpr quint32 none = 0xffffffff;

    /// FNV-1a with a last mix; the texts are short.
    static size_t hashOf(std::string_view key)
    {
        quint64 hash = 0xcbf29ce484222325;
        for (const char c : key)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
        return size_t(hash ^ (hash >> 29U));
    }

    /// Of the text, or the free one where it would go.
    template<typename KeyOf>
    size_t slotOf(size_t hash, std::string_view key, KeyOf &&keyOf) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = hash & mask;
        while (m_slots[slot] != none && keyOf(m_slots[slot]) != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    std::vector<quint32> m_slots; ///< open addressing; the first id of a text
    std::vector<quint32> m_next; ///< the next id with the same text
    std::string m_key;
};

} // namespace errdex
