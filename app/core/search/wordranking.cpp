// SPDX-License-Identifier: MIT
#include "core/search/wordranking.h"

#include "core/lookup/contextwords.h"
#include "core/lookup/textwords.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace errdex {

namespace {

constexpr double mostOfIt = 0.5; // of a text that says little more than the words
constexpr size_t shortestRanked = 3; // bytes, where many rows have the words
constexpr std::array messageFields{TextField::Message, TextField::Name};
constexpr std::array otherFields{TextField::Description, TextField::Condition};

bool isWordByte(char c)
{
    return isAsciiDigit(c) || isAsciiLetter(c);
}

std::vector<Row> firstRows(const RowSet &rows)
{
    std::vector<Row> first;
    for (size_t index = 0; index < rows.words().size() && first.size() < mostRankedRows; ++index) {
        for (quint64 word = rows.words()[index]; word != 0; word &= word - 1)
            first.push_back(Row(index * 64 + size_t(std::countr_zero(word))));
    }
    return first;
}

/// `findFrom(at)` finds the word in the text at or behind `at`.
template<typename Find>
bool hasBeginning(std::string_view text, std::string_view word, Find &&findFrom)
{
    const bool isAscii = isWordByte(word.front());
    const bool isWhole = isNumber(word);
    for (size_t at = findFrom(0); at != std::string_view::npos; at = findFrom(at + 1)) {
        const size_t end = at + word.size();
        const bool begins = !isAscii || at == 0 || !isWordByte(text[at - 1]);
        if (begins && (!isWhole || end == text.size() || !isWordByte(text[end])))
            return true;
    }
    return false;
}

/// The words that say what is meant; all of them where none does ("error", "not").
std::vector<std::string> contentWords(std::string_view text)
{
    std::vector<std::string> content;
    std::vector<std::string> fillers;
    for (const TextWord &word : splitWords(text)) {
        const WordRole role = wordRole(word.in(text));
        const bool isContent = role == WordRole::Neutral || role == WordRole::NotCode;
        (isContent ? content : fillers).emplace_back(word.in(text));
    }
    return content.empty() ? fillers : content;
}

/// Where the words of a query stand in one row.
class RowWords
{
public:
    RowWords(const CatalogStore &store, Row row)
        : m_store(store)
        , m_row(row)
    {
    }

    bool isInMessage(const SubstringFinder &word) const { return isInOneOf(messageFields, word); }
    bool isInProvider(const SubstringFinder &word) const
    {
        return hasNameBeginning(m_store.providerNames(), m_store.provider(m_row), word);
    }
    bool isElsewhere(const SubstringFinder &word) const
    {
        return isInOneOf(otherFields, word)
                || hasNameBeginning(m_store.categoryNames(), m_store.category(m_row), word)
                || hasNameBeginning(m_store.conceptNames(), m_store.conceptIndex(m_row), word);
    }

private:
    bool isInOneOf(std::span<const TextField> fields, const SubstringFinder &word) const
    {
        return std::any_of(fields.begin(), fields.end(), [&](TextField field) {
            return hasWordBeginning(m_store.column(field).folded(m_row), word);
        });
    }

    const CatalogStore &m_store;
    Row m_row;
};

} // namespace

bool hasWordBeginning(std::string_view text, const SubstringFinder &word)
{
    return hasBeginning(text, word.needle(), [&](size_t from) { return word.find(text, from); });
}

bool hasWordBeginning(std::string_view text, std::string_view word)
{
    return hasBeginning(text, word, [&](size_t from) { return text.find(word, from); });
}

bool hasNameBeginning(const Dictionary &dictionary, int index, const SubstringFinder &word)
{
    if (index == CatalogStore::none)
        return false;
    const auto &names = dictionary.names(size_t(index));
    return std::any_of(names.begin(), names.end(), [&word](const Dictionary::Name &name) {
        return hasWordBeginning(name.folded, word);
    });
}

double wordFit(const CatalogStore &store, Row row, std::span<const std::string> words,
               bool withDescription)
{
    size_t letters = withDescription ? store.column(TextField::Description).folded(row).size() : 0;
    for (const TextField field : messageFields)
        letters += store.column(field).folded(row).size();
    size_t found = 0;
    for (const std::string &word : words)
        found += word.size() + 1;
    return std::min(1.0, double(found) / double(letters + 1));
}

std::vector<Row> rankedByWords(const CatalogStore &store, std::string_view text,
                               std::string_view written, const RowSet &rows)
{
    const std::vector<std::string> words = contentWords(text);
    const auto isShort = [](const std::string &word) { return word.size() < shortestRanked; };
    if (words.empty())
        return {};
    const std::vector<Row> first = firstRows(rows);
    if (first.size() >= mostRankedRows && std::all_of(words.begin(), words.end(), isShort))
        return {};
    // A thousand rows with several texts each are read.
    const std::vector<SubstringFinder> finders(words.begin(), words.end());
    std::vector<SubstringFinder> writtenFinders;
    if (written != text) {
        for (const std::string &word : contentWords(written))
            writtenFinders.emplace_back(word);
    }
    // Of each concept, once it is asked for: whether its own name has all the words.
    std::vector<std::optional<bool>> isNamed(size_t(store.vocabulary().size()));
    const auto hasNamedConcept = [&](Row row) {
        const int index = store.conceptIndex(row);
        if (index == CatalogStore::none)
            return false;
        std::optional<bool> &named = isNamed[size_t(index)];
        if (!named) {
            const db::ConceptRecord &concept_ = store.vocabulary().at(index);
            const auto holdsAll = [&finders](const std::string &name) {
                return std::ranges::all_of(finders, [&name](const auto &word) {
                    return hasWordBeginning(name, word);
                });
            };
            named = holdsAll(fold(concept_.title)) || holdsAll(fold(concept_.slug));
        }
        return *named;
    };
    struct Fit
    {
        bool isElsewhere = false; ///< some of the words are in no name and no message
        bool isMeant = false; ///< the words name the row's concept, or are most of its text
        bool isAsWritten = false; ///< with each ending that `text` is without
        double share = 0; ///< see wordFit()
        Row row = 0;
    };
    std::vector<Fit> fits;
    for (const Row row : first) {
        const RowWords places(store, row);
        size_t inMessage = 0;
        size_t elsewhere = 0;
        const bool holdsAll = std::all_of(finders.begin(), finders.end(), [&](const auto &word) {
            if (places.isInMessage(word)) {
                ++inMessage;
                return true;
            }
            if (places.isInProvider(word))
                return true;
            ++elsewhere;
            return places.isElsewhere(word);
        });
        if (holdsAll && inMessage + elsewhere > 0) {
            const double share = wordFit(store, row, words, elsewhere > 0);
            const bool isAsWritten = std::ranges::all_of(writtenFinders, [&](const auto &word) {
                return places.isInMessage(word) || places.isInProvider(word)
                        || (elsewhere > 0 && places.isElsewhere(word));
            });
            fits.push_back({elsewhere > 0,
                            elsewhere > 0 && (share >= mostOfIt || hasNamedConcept(row)),
                            isAsWritten, share, row});
        }
    }
    const size_t count = std::min(fits.size(), mostFirstRows);
    std::partial_sort(fits.begin(), fits.begin() + qsizetype(count), fits.end(),
                      [](const Fit &left, const Fit &right) {
                          if (left.isElsewhere != right.isElsewhere)
                              return right.isElsewhere;
                          if (left.isMeant != right.isMeant)
                              return left.isMeant;
                          if (left.isAsWritten != right.isAsWritten)
                              return left.isAsWritten;
                          return left.share != right.share ? left.share > right.share
                                                           : left.row < right.row;
                      });
    std::vector<Row> ranked;
    ranked.reserve(count);
    for (size_t place = 0; place < count; ++place)
        ranked.push_back(fits[place].row);
    return ranked;
}

} // namespace errdex
