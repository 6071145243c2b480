// SPDX-License-Identifier: MIT
#include "core/lookup/templateindex.h"

#include "core/lookup/codekey.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace errdex {

namespace {

constexpr std::array fields{TextField::Name, TextField::Message, TextField::Description};
constexpr Row sampledRows = 100'000; // enough to know which words are frequent
constexpr size_t noBucket = std::numeric_limits<size_t>::max();

} // namespace

size_t TemplateIndex::bucketOf(std::string_view word) const
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return size_t(hash ^ (hash >> 31U)) & m_bucketMask;
}

template<typename Visit>
void TemplateIndex::forEachText(const CatalogStore &store, Row step, Visit &&visit) const
{
    for (Row row = 0; row < store.rowCount(); row += step) {
        for (const TextField field : fields) {
            const std::string_view text = store.column(field).folded(row);
            const bool isRepeated = field == TextField::Description
                    && text == store.column(TextField::Message).folded(row);
            if (!text.empty() && !isRepeated)
                visit(row, field, text);
        }
    }
}

size_t TemplateIndex::rarestBucket(std::string_view text, std::string_view placeholder,
                                   const std::vector<quint32> &counts) const
{
    size_t rarest = noBucket;
    const auto take = [&](std::string_view word) {
        const size_t bucket = bucketOf(word);
        if (rarest == noBucket || counts[bucket] < counts[rarest])
            rarest = bucket;
        return true;
    };
    if (MessageTemplate::mayHavePlaceholder(text, placeholder)) {
        const MessageTemplate parsed(text, placeholder);
        for (const std::string_view word : parsed.literals())
            take(word);
    } else {
        forEachWord(text, take);
    }
    return rarest;
}

TemplateIndex::TemplateIndex(const CatalogStore &store)
    : m_bucketMask(std::bit_ceil(std::clamp<size_t>(store.rowCount(), 1U << 10U, 1U << 17U)) - 1)
{
    std::vector<quint32> counts(m_bucketMask + 1);
    const Row step = Row(store.rowCount()) / sampledRows + 1;
    forEachText(store, step, [&](Row, TextField, std::string_view text) {
        forEachWord(text, [&](std::string_view word) {
            ++counts[bucketOf(word)];
            return true;
        });
    });
    std::vector<std::pair<quint32, quint32>> filed; // bucket, entry
    std::vector<std::string> placeholders;
    for (const db::ProviderRecord &record : store.providers())
        placeholders.push_back(fold(record.placeholder));
    forEachText(store, 1, [&](Row row, TextField field, std::string_view text) {
        const size_t bucket = rarestBucket(text, placeholders[size_t(store.provider(row))], counts);
        if (bucket != noBucket)
            filed.emplace_back(quint32(bucket), row * 4 + quint32(field));
    });
    // Sorted by counting, which keeps the order of rows.
    m_begins.assign(m_bucketMask + 2, 0);
    for (const auto &[bucket, entry] : filed)
        ++m_begins[bucket + 1];
    for (size_t bucket = 0; bucket <= m_bucketMask; ++bucket)
        m_begins[bucket + 1] += m_begins[bucket];
    std::vector<quint32> next(m_begins.begin(), m_begins.end() - 1);
    m_entries.resize(filed.size());
    for (const auto &[bucket, entry] : filed)
        m_entries[next[bucket]++] = entry;
}

std::vector<TemplateIndex::Entry> TemplateIndex::candidates(const WordText &text,
                                                            size_t limit) const
{
    std::vector<std::pair<quint32, quint32>> buckets; // entries in it, bucket
    text.visitWords([&](std::string_view word) {
        const size_t bucket = bucketOf(word);
        const quint32 count = m_begins[bucket + 1] - m_begins[bucket];
        if (count > 0)
            buckets.emplace_back(count, quint32(bucket));
    });
    std::sort(buckets.begin(), buckets.end());
    buckets.erase(std::unique(buckets.begin(), buckets.end()), buckets.end());
    std::vector<Entry> found;
    for (const auto &[count, bucket] : buckets) {
        for (quint32 at = m_begins[bucket]; at < m_begins[bucket + 1] && found.size() < limit; ++at)
            found.push_back({m_entries[at] / 4, TextField(m_entries[at] % 4)});
    }
    return found;
}

} // namespace errdex
