// SPDX-License-Identifier: MIT
#include "core/catalog/wordindex.h"

#include "core/catalog/gallop.h"
#include "core/text/prefetch.h"
#include "core/text/substringfinder.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace errdex {

namespace {

constexpr size_t rowsBetweenQuestions = 4096;
constexpr size_t rowsAhead = 16; // of those that are being prefetched
// A list of rows costs 32 bits a row, a bitmap one bit for every row of the store.
constexpr size_t rowsPerBitmapRow = 32;

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

/// Calls visit(word) for every word of a text.
template<typename Visit>
void forEachWord(std::string_view text, Visit &&visit)
{
    size_t begin = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        if (!isBlank(text[at]))
            continue;
        if (at > begin)
            visit(text.substr(begin, at - begin));
        begin = at + 1;
    }
    if (text.size() > begin)
        visit(text.substr(begin));
}

/// A fast hash for short keys: eight bytes at a time, multiplied and mixed (after Wang Yi's wyhash).
quint64 hashOf(std::string_view word)
{
    constexpr quint64 multiplier = 0x9E3779B97F4A7C15U;
    quint64 hash = word.size() * multiplier;
    while (!word.empty()) {
        quint64 piece = 0;
        const size_t length = std::min<size_t>(word.size(), sizeof piece);
        std::memcpy(&piece, word.data(), length);
        hash = (hash ^ piece) * multiplier;
        hash ^= hash >> 29;
        word.remove_prefix(length);
    }
    return hash;
}

} // namespace

constexpr quint32 WordIndex::gramKey(std::string_view gram)
{
    const auto byte = [gram](size_t at) {
        return static_cast<quint32>(static_cast<unsigned char>(gram[at]));
    };
    return gram.size() == 1 ? byte(0) : (byte(0) << 8 | byte(1)) + 0x100;
}

/// Reads a column twice over: first its words, then, with their numbers at hand, their rows.
class WordIndex::Builder
{
public:
    Builder(WordIndex &index, const std::function<bool()> &isCanceled)
        : m_index(index)
        , m_isCanceled(isCanceled)
        , m_slots(1024, emptySlot)
    {
    }

    void build()
    {
        if (!readWords())
            return;
        writeWords();
        writePostings();
        writeGrams();
    }

private:
    static constexpr quint32 emptySlot = ~quint32(0);

    struct Word
    {
        std::string_view text;
        quint64 hash;
        Row lastRow;
        quint32 rowCount;
    };

    bool readWords()
    {
        const auto rowCount = static_cast<Row>(m_index.m_column.rowCount());
        m_rowEnds.reserve(rowCount);
        for (Row row = 0; row < rowCount; ++row) {
            forEachWord(m_index.m_column.folded(row), [&](std::string_view text) {
                Word &word = m_words[wordNumber(text)];
                if (word.rowCount > 0 && word.lastRow == row)
                    return;
                word.lastRow = row;
                ++word.rowCount;
                m_occurrences.push_back(static_cast<quint32>(&word - m_words.data()));
            });
            m_rowEnds.push_back(m_occurrences.size());
            if (row % rowsBetweenQuestions == 0 && m_isCanceled && m_isCanceled())
                return false;
        }
        return true;
    }

    /// Open addressing with linear probing; at most half full.
    size_t wordNumber(std::string_view text)
    {
        const quint64 hash = hashOf(text);
        size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot] != emptySlot; slot = (slot + 1) & (m_slots.size() - 1)) {
            const Word &word = m_words[m_slots[slot]];
            if (word.hash == hash && word.text == text)
                return m_slots[slot];
        }
        m_slots[slot] = static_cast<quint32>(m_words.size());
        m_words.push_back({text, hash, 0, 0});
        if (m_words.size() * 2 > m_slots.size())
            grow();
        return m_words.size() - 1;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, emptySlot);
        for (size_t number = 0; number < m_words.size(); ++number) {
            size_t slot = m_words[number].hash & (m_slots.size() - 1);
            while (m_slots[slot] != emptySlot)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = static_cast<quint32>(number);
        }
    }

    void writeWords()
    {
        m_slots = {};
        m_index.m_words = "\n";
        m_index.m_wordOffsets.reserve(m_words.size() + 1);
        for (const Word &word : m_words) {
            m_index.m_wordOffsets.push_back(static_cast<quint32>(m_index.m_words.size()));
            m_index.m_words.append(word.text);
            m_index.m_words.push_back('\n');
        }
        m_index.m_wordOffsets.push_back(static_cast<quint32>(m_index.m_words.size()));
        m_index.m_words.shrink_to_fit();
    }

    void writePostings()
    {
        const size_t storeRows = m_index.m_column.rowCount();
        std::vector<quint32> next(m_words.size());
        size_t listed = 0;
        for (size_t number = 0; number < m_words.size(); ++number) {
            const quint32 count = m_words[number].rowCount;
            const bool isBitmap = count > storeRows / rowsPerBitmapRow;
            const size_t begin = isBitmap ? m_index.m_bitmaps.size() : listed;
            m_index.m_postings.push_back(
                    {static_cast<quint32>(begin), count & 0x7fffffffU, isBitmap});
            next[number] = static_cast<quint32>(begin);
            if (isBitmap)
                m_index.m_bitmaps.emplace_back(storeRows);
            else
                listed += count;
        }
        m_index.m_postings.shrink_to_fit();
        m_index.m_rows.resize(listed);
        size_t occurrence = 0;
        for (Row row = 0; row < m_rowEnds.size(); ++row) {
            for (; occurrence < m_rowEnds[row]; ++occurrence) {
                const quint32 number = m_occurrences[occurrence];
                if (m_index.m_postings[number].isBitmap)
                    m_index.m_bitmaps[next[number]].insert(row);
                else
                    m_index.m_rows[next[number]++] = row;
            }
        }
        m_occurrences = {};
    }

    /// Calls visit(key) once for every one- and two-letter piece of a word.
    template<typename Visit>
    void forEachGram(std::string_view word, Visit &&visit)
    {
        m_keys.clear();
        for (size_t at = 0; at < word.size(); ++at) {
            m_keys.push_back(gramKey(word.substr(at, 1)));
            if (at + 1 < word.size())
                m_keys.push_back(gramKey(word.substr(at, 2)));
        }
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        std::for_each(m_keys.begin(), m_keys.end(), visit);
    }

    /// What it would take to unite a piece's words is known now; where it is much, do it here.
    void writeGrams()
    {
        const size_t storeRows = m_index.m_column.rowCount();
        const auto costOf = [&](size_t number) {
            const Postings &postings = m_index.m_postings[number];
            // A bitmap takes a word of 64 rows at a time, a list a row.
            return postings.isBitmap ? storeRows / 64 : size_t(postings.count) + 8;
        };
        std::vector<size_t> costs(0x10100, 0);
        for (size_t number = 0; number < m_words.size(); ++number)
            forEachGram(m_words[number].text, [&](quint32 key) { costs[key] += costOf(number); });
        // There are few single letters, and they are what typing begins with.
        const auto isWorthIt = [&](quint32 key) {
            const size_t share = key < 0x100 ? 64 : 2;
            return costs[key] > storeRows / share + 1024;
        };
        for (size_t number = 0; number < m_words.size(); ++number) {
            forEachGram(m_words[number].text, [&](quint32 key) {
                if (isWorthIt(key))
                    m_index.addRows(m_index.m_postings[number],
                                    m_index.m_grams.try_emplace(key, storeRows).first->second);
            });
        }
    }

    WordIndex &m_index;
    const std::function<bool()> &m_isCanceled;
    std::vector<Word> m_words;
    std::vector<quint32> m_slots; ///< hash table of numbers into m_words
    std::vector<quint32> m_occurrences; ///< the words of all rows, one row after another
    std::vector<size_t> m_rowEnds; ///< where each row ends in m_occurrences
    std::vector<quint32> m_keys; ///< scratch
};

bool WordIndex::hasBlanks(const TextColumn &column)
{
    for (Row row = 0; row < column.rowCount(); ++row) {
        const std::string_view text = column.folded(row);
        if (std::any_of(text.begin(), text.end(), isBlank))
            return true;
    }
    return false;
}

WordIndex::WordIndex(const TextColumn &column, const std::function<bool()> &isCanceled)
    : m_column(column)
    , m_hasBlanks(hasBlanks(column))
{
    Builder(*this, isCanceled).build();
}

void WordIndex::addRows(const Postings &postings, RowSet &rows) const
{
    if (postings.isBitmap) {
        rows |= m_bitmaps[postings.begin];
        return;
    }
    const auto begin = m_rows.begin() + postings.begin;
    std::for_each(begin, begin + postings.count, [&rows](Row row) { rows.insert(row); });
}

void WordIndex::findContaining(std::string_view needle, RowSet &rows) const
{
    Q_ASSERT(!needle.empty());
    if (std::any_of(needle.begin(), needle.end(), isBlank)) {
        findPhrase(needle, rows);
        return;
    }
    if (needle.size() <= 2) {
        if (const auto gram = m_grams.find(gramKey(needle)); gram != m_grams.end()) {
            rows |= gram->second;
            return;
        }
    }
    findInWords(needle, rows);
}

template<typename Visit>
void WordIndex::forEachWordWith(std::string_view pattern, Visit &&visit) const
{
    const SubstringFinder finder(pattern);
    // A pattern that begins with the border before a word is found one byte before it.
    const size_t shift = pattern.front() == '\n' ? 1 : 0;
    const bool isWholeWord = shift == 1 && pattern.back() == '\n'; // there is one
    auto word = m_wordOffsets.begin();
    for (size_t at = finder.find(m_words); at != SubstringFinder::notFound;
         at = finder.find(m_words, *word - 1)) {
        word = gallopPast(word, m_wordOffsets.end(), static_cast<quint32>(at + shift));
        visit(static_cast<size_t>(word - m_wordOffsets.begin()) - 1);
        if (isWholeWord || word + 1 == m_wordOffsets.end())
            break;
    }
}

void WordIndex::findInWords(std::string_view pattern, RowSet &rows) const
{
    forEachWordWith(pattern, [&](size_t number) { addRows(m_postings[number], rows); });
}

void WordIndex::findWords(std::string_view needle,
                          const std::function<bool(std::string_view)> &isWanted, RowSet &rows) const
{
    const std::string_view words = m_words;
    forEachWordWith(needle, [&](size_t number) {
        const quint32 begin = m_wordOffsets[number];
        if (isWanted(words.substr(begin, m_wordOffsets[number + 1] - begin - 1)))
            addRows(m_postings[number], rows);
    });
}

void WordIndex::findPhrase(std::string_view needle, RowSet &rows) const
{
    if (!m_hasBlanks)
        return;
    std::vector<std::string> patterns;
    forEachWord(needle, [&](std::string_view word) {
        // Only the first word may continue to the left, and only the last to the right.
        const bool isWholeLeft = word.data() != needle.data();
        const bool isWholeRight = word.data() + word.size() != needle.data() + needle.size();
        std::string &pattern = patterns.emplace_back(word);
        if (isWholeLeft)
            pattern.insert(pattern.begin(), '\n');
        if (isWholeRight)
            pattern.push_back('\n');
    });
    // Long patterns are in fewer rows; where there are none any more, nothing is left to be found.
    std::sort(patterns.begin(), patterns.end(),
              [](const std::string &left, const std::string &right) {
                  return left.size() > right.size();
              });
    RowSet candidates(m_column.rowCount(), true);
    for (const std::string &pattern : patterns) {
        RowSet withWord(m_column.rowCount());
        findInWords(pattern, withWord);
        candidates &= withWord;
        if (candidates.isEmpty())
            return;
    }
    // Looking at very many single texts takes longer than reading all of them in one go.
    if (candidates.count() > m_column.rowCount() / 8) {
        m_column.findContaining(needle, rows);
        return;
    }
    std::vector<Row> unchecked;
    unchecked.reserve(candidates.count());
    candidates.forEach([&unchecked](Row row) { unchecked.push_back(row); });
    const SubstringFinder finder(needle);
    for (size_t i = 0; i < unchecked.size(); ++i) {
        if (i + rowsAhead < unchecked.size())
            prefetch(m_column.folded(unchecked[i + rowsAhead]));
        if (finder.find(m_column.folded(unchecked[i])) != SubstringFinder::notFound)
            rows.insert(unchecked[i]);
    }
}

size_t WordIndex::bytes() const
{
    const size_t bitmapBytes = m_column.rowCount() / 8;
    return m_words.capacity() + m_wordOffsets.capacity() * sizeof(quint32)
            + m_postings.capacity() * sizeof(Postings) + m_rows.capacity() * sizeof(Row)
            + (m_bitmaps.size() + m_grams.size()) * bitmapBytes;
}

} // namespace errdex
