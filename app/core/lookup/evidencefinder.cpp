// SPDX-License-Identifier: MIT
#include "core/lookup/evidencefinder.h"

#include "core/lookup/codekey.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

constexpr std::array messageFields{TextField::Message, TextField::Description, TextField::Name};
constexpr size_t mostTemplates = 20'000; // tried for one text
constexpr size_t mostRowsOneByOne = 20'000;

// How much each kind of evidence weighs against the others; only their order matters.
constexpr double messageWeight = 0.30;
constexpr double providerWeight = 0.15;
constexpr double envelopeWeight = 0.08;
constexpr double statusWeight = 0.04;
constexpr double wordsWeight = 0.03;

} // namespace

EvidenceFinder::EvidenceFinder(const CatalogStore &store, const PastedText &text)
    : m_store(store)
    , m_text(text)
    , m_index(store.lookupIndex())
{
}

/// Whether the match is all of a value for messages, or all of the text.
bool EvidenceFinder::isMessageValue(const MessageTemplate::Match &match) const
{
    if (m_text.context().isAlone(match.piece.begin, match.piece.end))
        return true;
    const Span span = m_text.normalized().origin(match.piece.begin, match.piece.end);
    const JsonScanner::Value *value = m_text.json().valueAround(span);
    return value && value->span == span;
}

const std::string &EvidenceFinder::placeholderOf(int provider)
{
    const auto [place, isNew] = m_placeholders.try_emplace(provider);
    if (isNew)
        place->second = fold(m_store.providers()[provider].placeholder);
    return place->second;
}

/// In the text as it is, else without the values of what it names: "Order 1021 was not found".
std::optional<MessageTemplate::Match> EvidenceFinder::firstMatch(const MessageTemplate &message,
                                                                 bool mayBeCutOff) const
{
    auto found = message.match(m_text.wordText(), mayBeCutOff);
    // A message with placeholders takes such values itself, and one word needs nothing left out.
    if (found || message.placeholderCount() > 0 || message.wordCount() < 2)
        return found;
    for (const WordText &text : m_text.shortened()) {
        found = message.match(text);
        if (found)
            return found;
    }
    return found;
}

std::optional<EvidenceFinder::Message> EvidenceFinder::match(std::string_view text, Row row,
                                                             TextField field, bool mayBeCutOff)
{
    const auto known = m_byText.find(text);
    if (known != m_byText.end() && (known->second || !mayBeCutOff)) {
        std::optional<Message> found = known->second;
        if (found)
            found->field = field;
        return found;
    }
    const std::string &placeholder = placeholderOf(m_store.provider(row));
    const auto stands = [this](std::string_view word) { return m_text.wordText().contains(word); };
    if (!mayBeCutOff && !MessageTemplate::mayHavePlaceholder(text, placeholder)
        && !forEachWord(text, stands)) {
        m_byText.emplace(text, std::nullopt);
        return std::nullopt;
    }
    const MessageTemplate message(text, placeholder);
    std::optional<Message> found;
    if (const auto match = firstMatch(message, mayBeCutOff)) {
        found = Message{*match, field,
                        m_text.context().isPhrase(match->piece.begin, match->piece.end)};
        // A single word says something only where it is the whole message.
        const bool isName = field == TextField::Name && isSymbol(m_store.text(row, field));
        if (match->words < 2 && !isName && !(found->isWhole && isMessageValue(*match)))
            found.reset();
    }
    if (!mayBeCutOff)
        m_byText.emplace(text, found);
    return found;
}

const std::unordered_map<Row, EvidenceFinder::Message> &EvidenceFinder::messages(
        const std::function<bool()> &isCanceled)
{
    if (m_hasMessages)
        return m_messages;
    m_hasMessages = true;
    size_t tried = 0;
    for (const auto &[row, field] :
         m_index.templates().candidates(m_text.wordText(), mostTemplates)) {
        if (++tried % 1024 == 0 && isCanceled && isCanceled())
            break;
        auto found = match(m_store.column(field).folded(row), row, field, false);
        if (!found)
            continue;
        const auto [place, isNew] = m_messages.try_emplace(row, *found);
        if (!isNew && found->match.words > place->second.match.words)
            place->second = std::move(*found);
    }
    return m_messages;
}

const EvidenceFinder::Message *EvidenceFinder::messageOf(Row row)
{
    if (const auto found = messages().find(row); found != m_messages.end())
        return &found->second;
    if (m_tried.size() > mostRowsOneByOne)
        return nullptr;
    const auto [place, isNew] = m_tried.try_emplace(row);
    for (size_t index = 0; isNew && index < messageFields.size() && !place->second; ++index) {
        const std::string_view text = m_store.column(messageFields[index]).folded(row);
        if (!text.empty())
            place->second = match(text, row, messageFields[index], true);
    }
    return place->second ? &*place->second : nullptr;
}

/// The part of the row's words that stand in the text, 0 to 1. What every text has is left out.
double EvidenceFinder::sharedWords(Row row) const
{
    constexpr size_t shortest = 3;
    size_t shared = 0;
    size_t all = 0;
    for (const TextField field : {TextField::Message, TextField::Description}) {
        const std::string_view text = m_store.column(field).folded(row);
        for (const TextWord &word : splitWords(text)) {
            const std::string_view letters = word.in(text);
            ++all;
            const bool isShared = word.size() >= shortest && m_text.wordText().contains(letters)
                    && wordRole(letters) != WordRole::Filler && wordRole(letters) != WordRole::Code;
            shared += isShared ? 1 : 0;
        }
    }
    return all == 0 ? 0 : double(shared) / double(all);
}

/// The keys of "key=value" and "key: value" on the line of a byte.
std::vector<std::string> EvidenceFinder::keysOfLine(size_t begin) const
{
    constexpr size_t longestLine = 2000;
    const std::string_view text = m_text.folded();
    size_t from = begin;
    while (from > 0 && begin - from < longestLine && text[from - 1] != '\n')
        --from;
    std::vector<std::string> keys;
    for (size_t at = from; at < text.size() && at - from < 2 * longestLine && text[at] != '\n';
         ++at) {
        if (text[at] != '=' && text[at] != ':')
            continue;
        size_t end = at;
        while (end > from
               && (text[end - 1] == '"' || text[end - 1] == '\'' || text[end - 1] == ' '))
            --end;
        size_t first = end;
        while (first > from && isTokenByte(text[first - 1]))
            --first;
        if (end > first)
            keys.push_back(looseKey(text.substr(first, end - first)));
    }
    return keys;
}

std::vector<int> EvidenceFinder::envelopeProviders(const Candidate &candidate) const
{
    const JsonScanner &json = m_text.json();
    const Span span = m_text.normalized().origin(candidate.begin, candidate.end);
    const JsonScanner::Value *value = json.valueAround(span);
    if (!value || value->object == JsonScanner::none)
        return m_index.providers().providersOfEnvelope(keysOfLine(candidate.begin), {}, false);
    const JsonScanner::Object &object = json.objects()[size_t(value->object)];
    std::vector<std::string> outer;
    if (object.parent != JsonScanner::none)
        outer = json.keysOf(object.parent);
    return m_index.providers().providersOfEnvelope(json.keysOf(value->object), outer,
                                                   !object.isClosed);
}

bool EvidenceFinder::fitsEnvelope(int provider, const Candidate &candidate)
{
    constexpr size_t mostObjects = 64;
    auto known = m_envelopes.find(candidate.begin);
    if (known == m_envelopes.end()) {
        if (m_envelopes.size() > mostObjects || candidate.role > CodeRole::Key)
            return false;
        known = m_envelopes.emplace(candidate.begin, envelopeProviders(candidate)).first;
    }
    return std::find(known->second.begin(), known->second.end(), provider) != known->second.end();
}

EvidenceFinder::Finding EvidenceFinder::findingFor(Row row, const Candidate *candidate)
{
    Finding finding;
    const auto add = [&finding](Evidence evidence, double weight) {
        finding.evidence |= evidence;
        finding.weight += weight;
    };
    finding.message = messageOf(row);
    // The name that is the candidate does not speak for itself.
    const bool isOwnName = candidate && candidate->form >= Candidate::Form::Symbol
            && candidate->form <= Candidate::Form::Words;
    if (isOwnName && finding.message && finding.message->field == TextField::Name)
        finding.message = nullptr;
    if (finding.message)
        add(Evidence::Message, messageWeight);
    if (m_text.isMentioned(m_store.provider(row)))
        add(Evidence::Provider, providerWeight);
    else if (!m_text.mentions().empty())
        finding.weight -= providerWeight / 2;
    if (candidate && fitsEnvelope(m_store.provider(row), *candidate))
        add(Evidence::Envelope, envelopeWeight);
    const int status = m_store.httpStatus(row);
    const std::vector<int> &statuses = m_text.statuses();
    if (std::find(statuses.begin(), statuses.end(), status) != statuses.end())
        add(Evidence::HttpStatus, statusWeight);
    else if (!statuses.empty() && status != 0)
        finding.weight -= statusWeight / 2;
    if (m_tried.size() < mostRowsOneByOne && !finding.message) {
        const double shared = sharedWords(row);
        constexpr double enough = 0.15;
        if (shared >= enough)
            add(Evidence::Words, 0);
        finding.weight += shared * wordsWeight;
    }
    return finding;
}

} // namespace errdex
