// SPDX-License-Identifier: MIT
#include "core/lookup/recognizer.h"

#include "core/lookup/codekey.h"

#include <algorithm>
#include <set>

namespace errdex {

namespace {

constexpr size_t mostOffered = 50'000; // rows of codes in one text that are weighed

/// How much the role of a code in the text weighs beside evidence (-0.2 to 0.6).
double roleWeight(CodeRole role)
{
    switch (role) {
    case CodeRole::Alone:
    case CodeRole::Key:
        return 0.6;
    case CodeRole::Word:
        return 0.5;
    case CodeRole::Marked:
        return 0.35;
    case CodeRole::Plain:
        return 0.25;
    case CodeRole::Status:
        return 0.2;
    }
    Q_UNREACHABLE();
}

bool isStrong(CodeRole role)
{
    return role == CodeRole::Alone || role == CodeRole::Key || role == CodeRole::Word;
}

/// A code that hardly stands in a text by chance: signed, zero-padded, long, or with an underscore.
bool isDistinctive(std::string_view code)
{
    constexpr size_t longNumber = 6;
    return !isNumber(code) || code.size() >= longNumber || code.front() == '0';
}

} // namespace

Recognizer::Recognizer(const CatalogStore &store, const PastedText &text,
                       const LookupOptions &options)
    : m_store(store)
    , m_text(text)
    , m_options(options)
    , m_codes(store.lookupIndex().codes())
    , m_evidence(store, text)
{
}

std::vector<Recognizer::Hit> Recognizer::run()
{
    findCodes();
    if (!m_options.codesOnly)
        findTexts();
    std::vector<Hit> hits;
    hits.reserve(m_hits.size());
    for (auto &entry : m_hits)
        hits.push_back(std::move(entry.second));
    std::sort(hits.begin(), hits.end(), [](const Hit &left, const Hit &right) {
        if (left.rank != right.rank)
            return left.rank < right.rank;
        if (left.strength != right.strength)
            return left.strength > right.strength;
        return left.written.begin != right.written.begin ? left.written.begin < right.written.begin
                                                         : left.row < right.row;
    });
    return hits;
}

/// What the text says in words, and what comes near it.
void Recognizer::findTexts()
{
    if (!isCanceled())
        findMessages();
    if (!isCanceled())
        findSlippedMessages();
    dropKnownUnknowns();
    if (!isCanceled())
        findBeginnings();
    if (!isCanceled())
        findWords();
    if (!isCanceled() && m_hits.empty() && m_unknown.empty())
        findCutOffMessages();
    if (!isCanceled() && m_unknown.empty())
        findByStatus();
    if (!isCanceled() && m_hits.empty())
        findNear();
}

bool Recognizer::isWanted(Row row) const
{
    const std::vector<int> &wanted = m_options.providers;
    return wanted.empty()
            || std::find(wanted.begin(), wanted.end(), m_store.provider(row)) != wanted.end();
}

void Recognizer::offer(Hit &&hit)
{
    hit.strength = std::clamp(hit.strength, 0.0, 1.0);
    const auto [place, isNew] = m_hits.try_emplace(hit.row, hit);
    if (isNew)
        return;
    Hit &known = place->second;
    if (hit.rank < known.rank || (hit.rank == known.rank && hit.strength > known.strength))
        known = std::move(hit);
}

void Recognizer::findCodes()
{
    for (const Candidate &candidate : m_text.candidates()) {
        const bool isKnown = candidate.form != Candidate::Form::Unknown;
        m_hasStrongCode = m_hasStrongCode || (isKnown && isStrong(candidate.role));
    }
    for (const Candidate &candidate : m_text.candidates()) {
        if (m_offered > mostOffered || isCanceled())
            return;
        findRowsOf(candidate);
    }
}

/// Whether another code is held out as the one that is meant, and this may be any number.
bool Recognizer::isAside(const Candidate &candidate) const
{
    return m_hasStrongCode && !isStrong(candidate.role) && !isDistinctive(candidate.key);
}

void Recognizer::findRowsOf(const Candidate &candidate)
{
    switch (candidate.form) {
    case Candidate::Form::Unknown:
        m_unknown.push_back(&candidate);
        return;
    case Candidate::Form::Code:
        return findRowsOfCode(candidate);
    case Candidate::Form::Variant:
        return findVariants(candidate, candidate.key);
    case Candidate::Form::Symbol:
    case Candidate::Form::Dress:
    case Candidate::Form::Words:
        return findRowsOfSymbol(candidate);
    }
}

/// "HashKey 500" asks for what has that status there (findByStatus()), not for the code of a provider
/// whose codes are statuses themselves.
bool Recognizer::isStatusOfOthers(const Candidate &candidate, Row row) const
{
    return !m_text.mentions().empty() && isHttpStatus(candidate.key)
            && !m_text.isMentioned(m_store.provider(row));
}

void Recognizer::findRowsOfCode(const Candidate &candidate)
{
    // "validation error" is a message before VALIDATION is a code.
    const bool isWord = std::all_of(candidate.key.begin(), candidate.key.end(), isAsciiLetter);
    if (isWord && candidate.role != CodeRole::Key && isInLongerMessage(candidate))
        return;
    const bool isStatus = candidate.role == CodeRole::Status
            && !m_text.context().isAlone(candidate.begin, candidate.end);
    MatchRank rank = MatchRank::Code;
    if (isStatus)
        rank = MatchRank::HttpStatus;
    else if (isAside(candidate))
        rank = MatchRank::SymbolWords;
    for (const Row row : m_codes.rowsWithCode(candidate.key))
        offerCode(candidate, row, rank);
    // A number of JSON has lost its zeros, a spreadsheet's its sign too.
    if (isStrong(candidate.role))
        findVariants(candidate, looseKey(candidate.key));
}

void Recognizer::findVariants(const Candidate &candidate, const std::string &key)
{
    for (const Row row : m_codes.rowsWithLooseCode(key))
        offerCode(candidate, row, MatchRank::Variant, m_store.string(row, TextField::Code));
}

void Recognizer::findRowsOfSymbol(const Candidate &candidate)
{
    const std::string_view written =
            m_text.folded().substr(candidate.begin, candidate.end - candidate.begin);
    const bool isSpoken = written.find(' ') != std::string_view::npos;
    if (isSpoken && isInLongerMessage(candidate))
        return;
    const bool areWords = candidate.form == Candidate::Form::Words;
    const MatchRank rank = areWords ? MatchRank::SymbolWords : MatchRank::Dress;
    for (const Row row : m_codes.rowsWithLooseCode(candidate.key))
        offerCode(candidate, row, rank, m_store.string(row, TextField::Code));
    // The words of a name are no better than the same words in a message.
    const MatchRank nameRank = isSpoken && !areWords ? MatchRank::Message : rank;
    for (const auto &[row, field] : m_codes.rowsWithSymbol(candidate.key)) {
        const bool isSame = m_store.column(field).folded(row) == written;
        offerCode(candidate, row, isSame ? MatchRank::Symbol : nameRank,
                  m_store.string(row, field));
    }
}

MatchRank Recognizer::confirmed(MatchRank rank, const Candidate &candidate,
                                const EvidenceFinder::Finding &finding) const
{
    const bool hasMessage = finding.evidence.testFlag(Evidence::Message);
    const bool hasProvider = finding.evidence.testFlag(Evidence::Provider)
            || finding.evidence.testFlag(Evidence::Envelope);
    if (finding.weight <= 0 || rank == MatchRank::HttpStatus)
        return rank;
    if (rank == MatchRank::Code && (hasMessage || (hasProvider && isStrong(candidate.role))))
        return MatchRank::ConfirmedCode;
    if (rank == MatchRank::Code && isStrong(candidate.role)
        && finding.evidence.testFlag(Evidence::HttpStatus))
        return MatchRank::ConfirmedCode;
    if (rank == MatchRank::Variant && (hasMessage || (hasProvider && isStrong(candidate.role))))
        return MatchRank::ConfirmedVariant;
    return rank;
}

void Recognizer::offerCode(const Candidate &candidate, Row row, MatchRank rank, QString known)
{
    if (!isWanted(row) || isStatusOfOthers(candidate, row) || ++m_offered > mostOffered)
        return;
    const EvidenceFinder::Finding finding = m_evidence.findingFor(row, &candidate);
    Hit hit;
    hit.row = row;
    hit.rank = confirmed(rank, candidate, finding);
    hit.strength = (roleWeight(candidate.role) + 0.2 + finding.weight) / 1.5;
    if (hit.rank == MatchRank::Message)
        hit.strength /= 3;
    hit.evidence = finding.evidence;
    hit.written = {candidate.begin, candidate.end};
    hit.pieces.push_back(hit.written);
    hit.known = std::move(known);
    if (finding.message) {
        hit.pieces.push_back(finding.message->match.piece);
        hit.values = finding.message->match.values;
    }
    offer(std::move(hit));
}

/// "not found" in "Order not found" is no NOT_FOUND.
bool Recognizer::isInLongerMessage(const Candidate &candidate)
{
    for (const auto &[row, message] : m_evidence.messages(m_options.isCanceled)) {
        const MessageTemplate::Piece &piece = message.match.piece;
        if (piece.begin <= candidate.begin && piece.end >= candidate.end
            && piece.end - piece.begin > candidate.end - candidate.begin)
            return true;
    }
    return false;
}

void Recognizer::findMessages()
{
    for (const auto &[row, message] : m_evidence.messages(m_options.isCanceled)) {
        if (isWanted(row))
            offerMessage(row, message);
    }
}

/// `meant` is a word of the message that is written otherwise in the text; empty for none.
void Recognizer::offerMessage(Row row, const EvidenceFinder::Message &message, QString meant)
{
    constexpr double longMessage = 10; // words; more say no more
    const EvidenceFinder::Finding finding = m_evidence.findingFor(row, nullptr);
    Hit hit;
    hit.row = row;
    hit.rank = MatchRank::Message;
    hit.strength = 0.5 * std::min(1.0, double(message.match.words) / longMessage)
            + (message.isWhole ? 0.2 : 0) + (finding.weight - 0.3) / 2 + 0.1
            + (message.field == TextField::Description ? 0 : 0.01);
    hit.evidence = finding.evidence;
    hit.pieces.push_back(message.match.piece);
    hit.values = message.match.values;
    hit.written = message.match.piece;
    hit.known = std::move(meant);
    offer(std::move(hit));
}

/// A code that stands in a message of a catalogue is none of a body's: "TIMEOUT" of ETHGas.
void Recognizer::dropKnownUnknowns()
{
    std::set<std::string_view> seen;
    std::erase_if(m_unknown, [&](const Candidate *candidate) {
        if (!seen.insert(candidate->key).second)
            return true;
        return std::any_of(m_hits.begin(), m_hits.end(), [candidate](const auto &entry) {
            const Hit &hit = entry.second;
            return hit.rank == MatchRank::Message && hit.written.begin <= candidate->begin
                    && hit.written.end >= candidate->end;
        });
    });
}

} // namespace errdex
