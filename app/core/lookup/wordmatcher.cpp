// SPDX-License-Identifier: MIT
#include "core/lookup/wordmatcher.h"

#include "core/lookup/textwords.h"
#include "core/search/wordranking.h"
#include "core/text/fold.h"
#include "core/text/prefetch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace errdex {

namespace {

constexpr std::array messageFields{TextField::Message, TextField::Name};
constexpr std::array otherFields{TextField::Description, TextField::Condition};

} // namespace

WordMatcher::WordMatcher(const CatalogStore &store, std::vector<std::string> words)
    : m_store(store)
    , m_words(std::move(words))
{
    std::stable_sort(m_words.begin(), m_words.end(), [](const auto &left, const auto &right) {
        return left.size() > right.size();
    });
    for (const QString &title : store.categories())
        m_categories.push_back(fold(title));
    for (qsizetype i = 0; i < store.vocabulary().size(); ++i) {
        const QString &shown = store.vocabulary()[i].title;
        const QString &english = store.englishVocabulary()[i].title;
        m_concepts.push_back(fold(shown == english ? english : english + u'\n' + shown));
    }
}

void WordMatcher::addByTitle(const std::string &word, RowSet &rows) const
{
    const auto addGroups = [&](const RowGroups &groups, const std::vector<std::string> &titles) {
        rows |= groups.rowsWhere([&](int index) {
            return index != CatalogStore::none && hasWordBeginning(titles[size_t(index)], word);
        });
    };
    addGroups(m_store.rowsByCategory(), m_categories);
    addGroups(m_store.rowsByConcept(), m_concepts);
}

WordMatcher::FieldRows WordMatcher::rowsContaining(const std::string &word) const
{
    FieldRows containing;
    for (const TextField field : allTextFields) {
        RowSet &rows = containing[size_t(field)];
        rows = RowSet(m_store.rowCount());
        m_store.findContaining(field, word, rows);
    }
    return containing;
}

/// More rows than have the word: those that contain it anywhere.
RowSet WordMatcher::rowsWith(const std::string &word, const FieldRows &containing) const
{
    RowSet rows(m_store.rowCount());
    for (const RowSet &some : containing)
        rows |= some;
    addByTitle(word, rows);
    return rows;
}

bool WordMatcher::isInTitle(Row row, const SubstringFinder &word) const
{
    const int category = m_store.category(row);
    const int meaning = m_store.conceptIndex(row);
    return (category != CatalogStore::none
            && hasWordBeginning(m_categories[size_t(category)], word))
            || (meaning != CatalogStore::none
                && hasWordBeginning(m_concepts[size_t(meaning)], word));
}

bool WordMatcher::isIn(TextField field, Row row, const SubstringFinder &word,
                       const FieldRows *containing) const
{
    return (!containing || (*containing)[size_t(field)].contains(row))
            && hasWordBeginning(m_store.column(field).folded(row), word);
}

bool WordMatcher::isInMessage(Row row, const SubstringFinder &word,
                              const FieldRows *containing) const
{
    return std::any_of(messageFields.begin(), messageFields.end(),
                       [&](TextField field) { return isIn(field, row, word, containing); });
}

bool WordMatcher::isElsewhere(Row row, const SubstringFinder &word,
                              const FieldRows *containing) const
{
    // A number that is a code was looked for as one; here it would make an id of it.
    return std::any_of(otherFields.begin(), otherFields.end(),
                       [&](TextField field) { return isIn(field, row, word, containing); })
            || (!isNumber(word.needle()) && isIn(TextField::Code, row, word, containing))
            || isInTitle(row, word);
}

bool WordMatcher::stands(Row row, const std::string &word) const
{
    const SubstringFinder finder(word);
    return isInMessage(row, finder, nullptr) || isElsewhere(row, finder, nullptr);
}

std::vector<WordMatcher::Found> WordMatcher::find(const RowSet &among) const
{
    std::vector<Found> found;
    if (m_words.empty())
        return found;
    const FieldRows containing = rowsContaining(m_words.front());
    RowSet rows = rowsWith(m_words.front(), containing);
    rows &= among;
    // A word may stand in a hundred thousand rows, each of which is read.
    const std::vector<SubstringFinder> words(m_words.begin(), m_words.end());
    const auto visit = [&](Row row) {
        bool isAllInMessage = true;
        const bool hasAll = std::all_of(words.begin(), words.end(), [&](const auto &word) {
            const FieldRows *known = &word == words.data() ? &containing : nullptr;
            if (isInMessage(row, word, known))
                return true;
            isAllInMessage = false;
            return isElsewhere(row, word, known);
        });
        if (hasAll)
            found.push_back({row, isAllInMessage, wordFit(m_store, row, m_words, !isAllInMessage)});
    };
    std::vector<Row> unread;
    unread.reserve(rows.count());
    rows.forEach([&unread](Row row) { unread.push_back(row); });
    constexpr size_t rowsAhead = 16;
    for (size_t at = 0; at < unread.size(); ++at) {
        if (at + rowsAhead < unread.size())
            prefetch(m_store.column(TextField::Message).folded(unread[at + rowsAhead]));
        visit(unread[at]);
    }
    return found;
}

std::vector<WordMatcher::Found> WordMatcher::findSome(const RowSet &among, size_t fewest,
                                                      size_t limit) const
{
    std::vector<quint8> counts(m_store.rowCount());
    std::vector<float> weights(m_store.rowCount());
    for (const std::string &word : m_words) {
        RowSet rows = rowsWith(word, rowsContaining(word));
        rows &= among;
        // How much a word says falls with the rows it stands in (K. Spärck Jones, 1972).
        const auto weight =
                float(std::log(double(m_store.rowCount() + 1) / double(rows.count() + 1)));
        rows.forEach([&](Row row) {
            ++counts[row];
            weights[row] += weight;
        });
    }
    std::vector<Found> found;
    for (Row row = 0; row < m_store.rowCount(); ++row) {
        if (counts[row] >= fewest)
            found.push_back({row, false, double(weights[row])});
    }
    const size_t count = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + qsizetype(count), found.end(),
                      [](const Found &left, const Found &right) {
                          return left.strength != right.strength ? left.strength > right.strength
                                                                 : left.row < right.row;
                      });
    found.resize(count);
    for (Found &entry : found)
        entry.strength /= double(m_words.size()) * 15; // a weight is at most log(1,000,001)
    return found;
}

} // namespace errdex
