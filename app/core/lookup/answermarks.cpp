// SPDX-License-Identifier: MIT
#include "core/lookup/answermarks.h"

#include "core/lookup/codekey.h"
#include "core/lookup/normalizedtext.h"
#include "core/lookup/textanswer.h"
#include "core/lookup/textwords.h"
#include "core/suggest/terms.h"
#include "core/text/plural.h"

#include <algorithm>
#include <set>

namespace errdex {

namespace {

bool isOfCode(MatchRank rank)
{
    return rank < MatchRank::Message || rank == MatchRank::SymbolWords;
}

/// As much of a code as was written; all of it where it was written in another dress.
QList<Span> codeMarks(const LookupMatch &match, const QString &code)
{
    if (!isOfCode(match.reason.rank))
        return {};
    const bool isOfName = !match.reason.known.isEmpty() && match.reason.known != code;
    if (isOfName)
        return {};
    const NormalizedText shown(code);
    const std::string written = NormalizedText(match.reason.written).folded();
    for (const std::string &piece : {written, looseKey(written)}) {
        const size_t at = piece.empty() ? std::string::npos : shown.folded().find(piece);
        if (at != std::string::npos)
            return {shown.origin(at, at + piece.size())};
    }
    return {{0, code.size()}};
}

/// The words of the pieces that matched.
std::set<std::string, std::less<>> wordsOf(const LookupMatch &match, const QString &pasted)
{
    std::set<std::string, std::less<>> words;
    for (const Span &span : match.spans) {
        const std::string folded =
                NormalizedText(QStringView(pasted).sliced(span.begin, span.length)).folded();
        for (const TextWord &word : splitWords(folded))
            words.emplace(word.in(folded));
    }
    return words;
}

QList<Span> wordMarks(const LookupMatch &match, const QString &pasted, const QString &text)
{
    const MatchRank rank = match.reason.rank;
    const bool isMessage = match.reason.evidence.testFlag(Evidence::Message)
            || rank == MatchRank::Message;
    const bool areWords = rank == MatchRank::MessageWords || rank == MatchRank::TextWords
            || rank == MatchRank::KeptWords || rank == MatchRank::NearWords
            || rank == MatchRank::NearMeaning || rank == MatchRank::SymbolWords
            || rank == MatchRank::Symbol || rank == MatchRank::Dress;
    if (!isMessage && !areWords)
        return {};
    auto written = wordsOf(match, pasted);
    // Of words that came in any order, "the" says nothing beside others; a message is marked whole.
    const auto isEmpty = [](const std::string &word) {
        return isEmptyWord(QString::fromStdString(word));
    };
    if (!isMessage && !std::ranges::all_of(written, isEmpty))
        std::erase_if(written, isEmpty);
    std::set<std::string> beginnings;
    for (const std::string &word : written)
        beginnings.insert(withoutPlural(word));
    const NormalizedText shown(text);
    const std::vector<TextWord> words = splitWords(shown.folded());
    QList<Span> spans;
    size_t wholeWords = 0;
    size_t before = 0; // the end of the last mark, to join words that stand side by side
    const bool canTell = !std::ranges::all_of(written, isEmpty);
    bool tells = false;
    for (const TextWord &word : words) {
        const std::string_view here = word.in(shown.folded());
        size_t length = written.contains(here) ? here.size() : 0;
        wholeWords += length > 0 ? 1 : 0;
        if (length == 0 && areWords) { // beginnings count
            for (const std::string &beginning : beginnings)
                length = here.starts_with(beginning) ? std::max(length, beginning.size()) : length;
        }
        if (length == 0)
            continue;
        tells = tells || !isEmpty(std::string(here.substr(0, length)));
        const size_t end = word.begin + length;
        const bool joins = isMessage && !spans.isEmpty() && before > 0
                && shown.folded().find_first_not_of(" '\",.;:-_", before) >= word.begin;
        const Span span = shown.origin(joins ? before : word.begin, end);
        if (joins)
            spans.last().length = span.end() - spans.last().begin;
        else
            spans.append(span);
        before = length == here.size() ? end : 0;
    }
    // "is" and "the" of a message stand in every description too.
    const bool isChance = isMessage && !areWords && wholeWords * 2 < words.size();
    return isChance || (canTell && !tells) ? QList<Span>() : spans;
}

} // namespace

QList<Span> answerMarks(const LookupMatch &match, const QString &pasted, Field field,
                        const QString &text)
{
    switch (field) {
    case Field::Code:
        return codeMarks(match, text);
    case Field::Name:
    case Field::Message:
    case Field::Description:
    case Field::Condition:
        return wordMarks(match, pasted, text);
    case Field::Provider:
        if (match.reason.evidence.testFlag(Evidence::Provider))
            return {{0, text.size()}}; // by its name or host
        [[fallthrough]];
    case Field::Category:
    case Field::Concept:
        return match.reason.rank == MatchRank::TextWords ? wordMarks(match, pasted, text)
                                                         : QList<Span>();
    case Field::Http:
        return match.reason.rank == MatchRank::HttpStatus
                        || match.reason.evidence.testFlag(Evidence::HttpStatus)
                ? QList<Span>{{0, text.size()}}
                : QList<Span>();
    case Field::Any:
    case Field::Actor:
    case Field::Retry:
    case Field::Note:
    case Field::Tag:
    case Field::Link:
    case Field::Is:
    case Field::Has:
        break;
    }
    return {};
}

QList<Span> resultMarks(const SearchResult &result, Row row, Field field, const QString &text)
{
    QList<Span> spans = highlights(result.query, field, text);
    if (spans.isEmpty() && field == Field::Provider && !text.isEmpty()) {
        // By its slug, which is not in sight: "hashkey-pro" is HashKey Pro.
        const CatalogStore &store = *result.store;
        const QString &slug = store.providers().at(store.provider(row)).slug;
        if (!highlights(result.query, field, slug).isEmpty())
            return {{0, text.size()}};
    }
    const LookupMatch *match = result.answer ? result.answer->match(row) : nullptr;
    return match && spans.isEmpty() && !text.isEmpty()
            ? answerMarks(*match, result.answer->body, field, text)
            : spans;
}

} // namespace errdex
