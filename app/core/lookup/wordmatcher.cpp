// SPDX-License-Identifier: MIT
#include "core/lookup/wordmatcher.h"

#include "core/lookup/textwords.h"
#include "core/search/wordranking.h"
#include "core/text/plural.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace errdex {

namespace {

constexpr std::array messageFields{TextField::Message, TextField::Name};
constexpr std::array otherFields{TextField::Description, TextField::Condition, TextField::Code};

/// A number that is a code was looked for as one; here it would make an id of it.
bool isSearchedIn(TextField field, std::string_view word)
{
    return field != TextField::Code || !isNumber(word);
}

} // namespace

WordMatcher::WordMatcher(const CatalogStore &store, std::vector<std::string> words)
    : m_store(store)
    , m_words(std::move(words))
{
    for (std::string &word : m_words) {
        if (std::string one = withoutPlural(word); one != word)
            m_plurals.push_back(std::exchange(word, std::move(one)));
    }
    std::stable_sort(m_words.begin(), m_words.end(), [](const auto &left, const auto &right) {
        return left.size() > right.size();
    });
}

void WordMatcher::addByTitle(const std::string &word, RowSet &rows) const
{
    const SubstringFinder finder(word);
    const auto addGroups = [&](const RowGroups &groups, const Dictionary &names) {
        rows |= groups.rowsWhere([&](int index) { return hasNameBeginning(names, index, finder); });
    };
    addGroups(m_store.rowsByCategory(), m_store.categoryNames());
    addGroups(m_store.rowsByConcept(), m_store.conceptNames());
}

WordMatcher::Places WordMatcher::placesOf(const std::string &word) const
{
    Places places{RowSet(m_store.rowCount()), RowSet(m_store.rowCount())};
    const auto begins = [&word](std::string_view text) { return hasWordBeginning(text, word); };
    for (const TextField field : messageFields)
        m_store.findWords(field, word, begins, places.message);
    for (const TextField field : otherFields) {
        if (isSearchedIn(field, word))
            m_store.findWords(field, word, begins, places.elsewhere);
    }
    addByTitle(word, places.elsewhere);
    return places;
}

bool WordMatcher::stands(Row row, const std::string &written) const
{
    return holds(row, withoutPlural(written));
}

bool WordMatcher::holdsInMessage(Row row, const std::string &word) const
{
    return std::ranges::any_of(messageFields, [&](TextField field) {
        return hasWordBeginning(m_store.column(field).folded(row), word);
    });
}

bool WordMatcher::holds(Row row, const std::string &word) const
{
    const SubstringFinder finder(word);
    return std::any_of(allTextFields.begin(), allTextFields.end(),
                       [&](TextField field) {
                           return isSearchedIn(field, word)
                                   && hasWordBeginning(m_store.column(field).folded(row), word);
                       })
            || hasNameBeginning(m_store.categoryNames(), m_store.category(row), finder)
            || hasNameBeginning(m_store.conceptNames(), m_store.conceptIndex(row), finder);
}

std::vector<WordMatcher::Found> WordMatcher::find(const RowSet &among) const
{
    if (m_words.empty())
        return {};
    RowSet rows = among;
    RowSet inMessage = among;
    for (const std::string &word : m_words) {
        Places places = placesOf(word);
        inMessage &= places.message;
        places.message |= places.elsewhere;
        rows &= places.message;
        if (rows.isEmpty())
            return {};
    }
    std::vector<Found> found;
    found.reserve(rows.count());
    rows.forEach([&](Row row) {
        const bool isInMessage = inMessage.contains(row);
        const bool isAsWritten = std::ranges::all_of(m_plurals, [&](const std::string &word) {
            return isInMessage ? holdsInMessage(row, word) : holds(row, word);
        });
        const double fit = wordFit(m_store, row, m_words, !isInMessage);
        // As it was written before any other way, see rankedByWords().
        const double strength = m_plurals.empty() ? fit : (fit + (isAsWritten ? 1 : 0)) / 2;
        found.push_back({row, isInMessage, strength});
    });
    return found;
}

std::vector<WordMatcher::Found> WordMatcher::findSome(const RowSet &among, size_t fewest,
                                                      size_t limit) const
{
    std::vector<quint8> counts(m_store.rowCount());
    std::vector<float> weights(m_store.rowCount());
    for (const std::string &word : m_words) {
        Places places = placesOf(word);
        RowSet &rows = places.message;
        rows |= places.elsewhere;
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
