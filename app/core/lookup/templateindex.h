// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/lookup/messagetemplate.h"

#include <string_view>
#include <vector>

namespace errdex {

/// Which messages, descriptions and names may stand in a text. Each is filed under the rarest of
/// its words, so that a text tries only the few that share a rare word with it. About five bytes a
/// text. `store` must outlive it.
class TemplateIndex
{
public:
    explicit TemplateIndex(const CatalogStore &store);

    struct Entry
    {
        Row row = 0;
        TextField field{};
    };
    /// Entries whose rarest word stands in the text, or one that falls into the same bucket; those
    /// of the rarest words first, `limit` at most.
    std::vector<Entry> candidates(const WordText &text, size_t limit) const;

    size_t bytes() const { return (m_entries.capacity() + m_begins.capacity()) * sizeof(quint32); }

private:
    template<typename Visit>
    void forEachText(const CatalogStore &store, Row step, Visit &&visit) const;
    size_t bucketOf(std::string_view word) const;
    size_t rarestBucket(std::string_view text, std::string_view placeholder,
                        const std::vector<quint32> &counts) const;

    size_t m_bucketMask = 0;
    std::vector<quint32> m_begins; ///< of each bucket in m_entries, and one behind the last
    std::vector<quint32> m_entries; ///< row * 4 + field
};

} // namespace errdex
