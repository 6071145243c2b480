// SPDX-License-Identifier: MIT
#include "core/lookup/vocabulary.h"

#include "core/lookup/editdistance.h"
#include "core/lookup/textwords.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_set>

namespace errdex {

namespace {

/// Which bytes a word has, modulo 64. A word within a distance of d has at most d that another
/// lacks: each slip brings in one.
quint64 lettersOf(std::string_view word)
{
    quint64 letters = 0;
    for (const char c : word)
        letters |= quint64(1) << (static_cast<unsigned char>(c) % 64);
    return letters;
}

/// More ones than `few`, which are few: quicker than counting them all.
bool hasMoreBits(quint64 bits, size_t few)
{
    for (size_t removed = 0; removed < few; ++removed)
        bits &= bits - 1;
    return bits != 0;
}

} // namespace

std::string_view Vocabulary::stemOf(std::string_view word) const
{
    constexpr size_t shortest = 4; // bytes; a shorter one begins too many words
    for (const std::string_view ending : {"ing", "ed", "es", "s"}) {
        if (!word.ends_with(ending) || word.size() < shortest + ending.size())
            continue;
        const std::string_view stem = word.substr(0, word.size() - ending.size());
        const auto known = std::lower_bound(m_words.begin(), m_words.end(), stem);
        if (known != m_words.end() && known->starts_with(stem))
            return stem;
    }
    return {};
}

Vocabulary::Vocabulary(const CatalogStore &store)
{
    constexpr std::array fields{TextField::Code, TextField::Name, TextField::Message,
                                TextField::Description, TextField::Condition};
    std::unordered_set<std::string_view> words;
    for (const TextField field : fields) {
        const TextColumn &column = store.column(field);
        for (Row row = 0; row < store.rowCount(); ++row) {
            const std::string_view text = column.folded(row);
            forEachWord(text, [&words](std::string_view word) {
                if (word.size() > 2 && !isNumber(word))
                    words.insert(word);
                return true;
            });
        }
    }
    m_words.assign(words.begin(), words.end());
    std::sort(m_words.begin(), m_words.end());
    m_letters.reserve(m_words.size());
    std::transform(m_words.begin(), m_words.end(), std::back_inserter(m_letters), lettersOf);
}

bool Vocabulary::has(std::string_view word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

std::vector<std::string_view> Vocabulary::near(std::string_view word, size_t limit) const
{
    const auto same = std::lower_bound(m_words.begin(), m_words.end(), word);
    if (same != m_words.end() && same->starts_with(word))
        return {};
    if (const std::string_view stem = stemOf(word); !stem.empty())
        return {stem};
    const size_t tolerance = EditDistance::tolerance(word.size());
    if (tolerance == 0 || word.size() > EditDistance::longest)
        return {};
    const EditDistance distance(word);
    std::vector<std::pair<size_t, std::string_view>> found;
    const quint64 letters = lettersOf(word);
    for (size_t index = 0; index < m_words.size(); ++index) {
        if (hasMoreBits(letters & ~m_letters[index], tolerance)
            || hasMoreBits(m_letters[index] & ~letters, tolerance))
            continue;
        const std::string_view known = m_words[index];
        const size_t far = distance.to(known, tolerance);
        if (far <= tolerance)
            found.emplace_back(far, known);
    }
    const size_t count = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + qsizetype(count), found.end());
    std::vector<std::string_view> nearest;
    for (size_t index = 0; index < count; ++index)
        nearest.push_back(found[index].second);
    return nearest;
}

} // namespace errdex
