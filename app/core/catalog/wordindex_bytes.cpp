// SPDX-License-Identifier: MIT
// WordIndex as bytes, for IndexFile.
#include "core/catalog/wordindex.h"

#include <algorithm>
#include <cstring>

namespace errdex {

namespace {

template<typename Vector>
void append(std::string &bytes, const Vector &vector)
{
    using Value = typename Vector::value_type;
    static_assert(std::is_trivially_copyable_v<Value>);
    const quint64 count = vector.size();
    bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
    if (count > 0)
        bytes.append(reinterpret_cast<const char *>(vector.data()), count * sizeof(Value));
}

/// Takes a vector off the front; false where the bytes end before.
template<typename Vector>
bool take(std::string_view &bytes, Vector &vector)
{
    using Value = typename Vector::value_type;
    quint64 count = 0;
    if (bytes.size() < sizeof count)
        return false;
    std::memcpy(&count, bytes.data(), sizeof count);
    bytes.remove_prefix(sizeof count);
    if (count > bytes.size() / sizeof(Value))
        return false;
    vector.resize(count);
    if (count > 0)
        std::memcpy(vector.data(), bytes.data(), count * sizeof(Value));
    bytes.remove_prefix(count * sizeof(Value));
    return true;
}

std::vector<quint64> wordsOf(const std::vector<RowSet> &bitmaps)
{
    std::vector<quint64> words;
    for (const RowSet &rows : bitmaps)
        words.insert(words.end(), rows.words().begin(), rows.words().end());
    return words;
}

/// Cuts one block of words into sets of `rowCount` rows.
bool toBitmaps(const std::vector<quint64> &words, size_t rowCount, std::vector<RowSet> &bitmaps)
{
    const size_t length = (rowCount + 63) / 64;
    if (length == 0 || words.size() % length != 0)
        return words.empty();
    bitmaps.reserve(words.size() / length);
    for (size_t begin = 0; begin < words.size(); begin += length)
        bitmaps.push_back(RowSet::fromWords(rowCount, std::span(words).subspan(begin, length)));
    return true;
}

} // namespace

void WordIndex::appendTo(std::string &bytes) const
{
    std::vector<quint32> keys;
    std::vector<RowSet> grams;
    for (const auto &[key, rows] : m_grams) {
        keys.push_back(key);
        grams.push_back(rows);
    }
    append(bytes, m_words);
    append(bytes, m_wordOffsets);
    append(bytes, m_postings);
    append(bytes, m_rows);
    append(bytes, wordsOf(m_bitmaps));
    append(bytes, keys);
    append(bytes, wordsOf(grams));
}

std::unique_ptr<WordIndex> WordIndex::takeFrom(std::string_view &bytes, const TextColumn &column)
{
    std::unique_ptr<WordIndex> index(new WordIndex(column, Unbuilt()));
    std::vector<quint64> bitmaps;
    std::vector<quint32> keys;
    std::vector<quint64> gramWords;
    std::vector<RowSet> grams;
    if (!take(bytes, index->m_words) || !take(bytes, index->m_wordOffsets)
        || !take(bytes, index->m_postings) || !take(bytes, index->m_rows) || !take(bytes, bitmaps)
        || !take(bytes, keys) || !take(bytes, gramWords)
        || !toBitmaps(bitmaps, column.rowCount(), index->m_bitmaps)
        || !toBitmaps(gramWords, column.rowCount(), grams) || grams.size() != keys.size())
        return nullptr;
    for (size_t i = 0; i < keys.size(); ++i)
        index->m_grams.emplace(keys[i], std::move(grams[i]));
    if (!index->pointsWithinItself())
        return nullptr;
    return index;
}

bool WordIndex::pointsWithinItself() const
{
    if (m_wordOffsets.empty() || m_postings.size() + 1 != m_wordOffsets.size()
        || m_wordOffsets.front() != 1 || m_wordOffsets.back() != m_words.size()
        || m_words.front() != '\n' || m_words.back() != '\n'
        || !std::is_sorted(m_wordOffsets.begin(), m_wordOffsets.end()))
        return false;
    const size_t rowCount = m_column.rowCount();
    if (std::any_of(m_rows.begin(), m_rows.end(), [=](Row row) { return row >= rowCount; }))
        return false;
    return std::all_of(m_postings.begin(), m_postings.end(), [this](const Postings &postings) {
        return postings.isBitmap ? postings.begin < m_bitmaps.size()
                                 : size_t(postings.begin) + postings.count <= m_rows.size();
    });
}

} // namespace errdex
