// SPDX-License-Identifier: MIT
#include "core/lookup/recognizer.h"

#include "core/lookup/codekey.h"
#include "core/lookup/spelling.h"
#include "core/lookup/wordmatcher.h"

#include <algorithm>
#include <set>

namespace errdex {

namespace {

constexpr size_t mostOffered = 50'000; // rows of codes in one text that are weighed
constexpr qsizetype longestWords = 400; // units; a longer text is no list of words to find
constexpr size_t mostWords = 12;
constexpr size_t mostNear = 10; // suggestions for one unknown code

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
    if (!isCanceled())
        findMessages();
    dropKnownUnknowns();
    if (!isCanceled())
        findBeginnings();
    if (!isCanceled())
        findWords();
    if (!isCanceled() && m_unknown.empty())
        findByStatus();
    if (!isCanceled() && m_hits.empty())
        findNear();
    std::vector<Hit> hits;
    hits.reserve(m_hits.size());
    for (auto &entry : m_hits)
        hits.push_back(std::move(entry.second));
    std::sort(hits.begin(), hits.end(), [](const Hit &left, const Hit &right) {
        if (left.rank != right.rank)
            return left.rank < right.rank;
        return left.strength != right.strength ? left.strength > right.strength
                                               : left.row < right.row;
    });
    return hits;
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
    using Form = Candidate::Form;
    const auto knownCode = [this](Row row) { return m_store.string(row, TextField::Code); };
    switch (candidate.form) {
    case Form::Unknown:
        m_unknown.push_back(&candidate);
        return;
    case Form::Code: {
        const bool isStatus = candidate.role == CodeRole::Status
                && !m_text.context().isAlone(candidate.begin, candidate.end);
        const MatchRank rank = isStatus ? MatchRank::HttpStatus
                : isAside(candidate)    ? MatchRank::SymbolWords
                                        : MatchRank::Code;
        for (const Row row : m_codes.rowsWithCode(candidate.key))
            offerCode(candidate, row, rank, false);
        // A number of JSON has lost its zeros, a spreadsheet's its sign too.
        if (isStrong(candidate.role)) {
            for (const Row row : m_codes.rowsWithLooseCode(looseKey(candidate.key)))
                offerCode(candidate, row, MatchRank::Variant, true, knownCode(row));
        }
        return;
    }
    case Form::Variant:
        for (const Row row : m_codes.rowsWithLooseCode(candidate.key))
            offerCode(candidate, row, MatchRank::Variant, true, knownCode(row));
        return;
    case Form::Symbol:
    case Form::Dress:
    case Form::Words: {
        const std::string_view written =
                m_text.folded().substr(candidate.begin, candidate.end - candidate.begin);
        const bool isSpoken = written.find(' ') != std::string_view::npos;
        if (isSpoken && isInLongerMessage(candidate))
            return;
        const MatchRank rank = candidate.form == Form::Words ? MatchRank::SymbolWords
                                                             : MatchRank::Dress;
        for (const Row row : m_codes.rowsWithLooseCode(candidate.key))
            offerCode(candidate, row, rank, true, knownCode(row));
        for (const auto &[row, field] : m_codes.rowsWithSymbol(candidate.key)) {
            const bool isSame = m_store.column(field).folded(row) == written;
            // The words of a name are no better than the same words in a message.
            const MatchRank spoken = rank == MatchRank::Dress ? MatchRank::Message : rank;
            offerCode(candidate, row,
                      isSame             ? MatchRank::Symbol
                              : isSpoken ? spoken
                                         : rank,
                      true, m_store.string(row, field));
        }
        return;
    }
    }
}

MatchRank Recognizer::confirmed(MatchRank rank, bool isVariant, const Candidate &candidate,
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
    if (rank == MatchRank::Variant && isVariant
        && (hasMessage || (hasProvider && isStrong(candidate.role))))
        return MatchRank::ConfirmedVariant;
    return rank;
}

void Recognizer::offerCode(const Candidate &candidate, Row row, MatchRank rank, bool isVariant,
                           QString known)
{
    if (!isWanted(row) || ++m_offered > mostOffered)
        return;
    const EvidenceFinder::Finding finding = m_evidence.findingFor(row, &candidate);
    Hit hit;
    hit.row = row;
    hit.rank = confirmed(rank, isVariant, candidate, finding);
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
    constexpr double longMessage = 10; // words; more say no more
    for (const auto &[row, message] : m_evidence.messages(m_options.isCanceled)) {
        if (!isWanted(row))
            continue;
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
        offer(std::move(hit));
    }
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

void Recognizer::findBeginnings()
{
    constexpr size_t longest = 40;
    std::string_view typed = m_text.folded();
    while (!typed.empty() && isBlank(typed.front()))
        typed.remove_prefix(1);
    while (!typed.empty() && isBlank(typed.back()))
        typed.remove_suffix(1);
    if (typed.empty() || typed == "-" || typed.size() > longest || typed.find(' ') != typed.npos)
        return;
    RowSet rows(m_store.rowCount());
    m_store.findContaining(TextField::Code, typed, rows);
    const auto begin = size_t(typed.data() - m_text.folded().data());
    const MessageTemplate::Piece piece{begin, begin + typed.size()};
    bool isFound = false;
    rows.forEach([&](Row row) {
        const std::string_view code = m_store.column(TextField::Code).folded(row);
        if (!isWanted(row) || !code.starts_with(typed) || code.size() == typed.size())
            return;
        Hit hit{row,
                MatchRank::Beginning,
                double(typed.size()) / double(code.size()),
                {},
                {piece},
                {},
                piece,
                m_store.string(row, TextField::Code)};
        isFound = true;
        offer(std::move(hit));
    });
    if (isFound)
        m_unknown.clear(); // it is being typed
}

/// The words of a short text that a row must have, each once.
std::vector<std::string> Recognizer::contentWords() const
{
    std::vector<std::string> words;
    std::vector<std::string> fillers;
    if (m_text.original().size() > longestWords)
        return {};
    for (const TextWord &word : m_text.words()) {
        const std::string text(word.in(m_text.folded()));
        const bool isName = std::any_of(
                m_text.mentions().begin(), m_text.mentions().end(), [&word](const auto &mention) {
                    return word.begin >= mention.begin && word.end <= mention.end;
                });
        if (isName)
            continue;
        const WordRole role = wordRole(text);
        const bool isContent = role == WordRole::Neutral || role == WordRole::NotCode;
        std::vector<std::string> &list = isContent ? words : fillers;
        if (std::find(list.begin(), list.end(), text) == list.end())
            list.push_back(text);
    }
    if (words.empty())
        words = std::move(fillers);
    return words.size() > mostWords ? std::vector<std::string>() : words;
}

std::vector<MessageTemplate::Piece> Recognizer::piecesOf(
        const std::vector<std::string> &words) const
{
    std::vector<MessageTemplate::Piece> pieces;
    for (const std::string &word : words) {
        if (const std::vector<quint32> *positions = m_text.wordText().positions(word)) {
            for (const quint32 position : *positions)
                pieces.push_back({m_text.words()[position].begin, m_text.words()[position].end});
        }
    }
    return pieces;
}

RowSet Recognizer::wantedRows() const
{
    RowSet rows(m_store.rowCount(), m_options.providers.empty());
    for (const int provider : m_options.providers) {
        for (Row row = m_store.firstRowOf(provider); row < m_store.firstRowOf(provider + 1); ++row)
            rows.insert(row);
    }
    return rows;
}

/// Of a hundred thousand rows with a word only those go on that can stand on the first page.
void Recognizer::keepBest(std::vector<WordMatcher::Found> &rows)
{
    constexpr size_t atLeast = 1000;
    const size_t kept = std::max(m_options.limit, atLeast);
    if (m_options.limit == 0 || rows.size() <= kept)
        return;
    const auto isBetter = [](const WordMatcher::Found &left, const WordMatcher::Found &right) {
        if (left.isInMessage != right.isInMessage)
            return left.isInMessage;
        return left.strength != right.strength ? left.strength > right.strength
                                               : left.row < right.row;
    };
    const auto border = rows.begin() + qsizetype(kept);
    std::nth_element(rows.begin(), border, rows.end(), isBetter);
    m_dropped += size_t(std::count_if(border, rows.end(), [this](const WordMatcher::Found &found) {
        return !m_hits.contains(found.row);
    }));
    rows.erase(border, rows.end());
}

void Recognizer::offerWords(const std::vector<std::string> &words, bool isNear)
{
    const std::vector<MessageTemplate::Piece> pieces = piecesOf(isNear ? contentWords() : words);
    const auto hasLetters = [](const std::string &word) { return !isNumber(word); };
    // Numbers alone are codes or nothing.
    if (!std::any_of(words.begin(), words.end(), hasLetters))
        return;
    std::vector<WordMatcher::Found> rows = WordMatcher(m_store, words).find(wantedRows());
    keepBest(rows);
    for (const WordMatcher::Found &found : rows) {
        Hit hit;
        hit.row = found.row;
        hit.rank = isNear           ? MatchRank::NearWords
                : found.isInMessage ? MatchRank::MessageWords
                                    : MatchRank::TextWords;
        hit.strength = 0.8 * found.strength + (isNear && found.isInMessage ? 0.1 : 0);
        if (m_text.isMentioned(m_store.provider(found.row))) {
            hit.evidence |= Evidence::Provider;
            hit.strength += 0.2;
        }
        hit.pieces = pieces;
        if (isNear) {
            QStringList near;
            for (const std::string &word : words)
                near.append(QString::fromStdString(word));
            hit.known = near.join(u' ');
        }
        offer(std::move(hit));
    }
}

void Recognizer::findWords()
{
    const std::vector<std::string> words = contentWords();
    if (!words.empty())
        offerWords(words, false);
}

void Recognizer::findByStatus()
{
    const bool hasBetter = std::any_of(m_hits.begin(), m_hits.end(), [](const auto &entry) {
        return entry.second.rank < MatchRank::MessageWords;
    });
    if (hasBetter || m_text.context().contentWords() > mostWords)
        return;
    for (const Candidate &candidate : m_text.candidates()) {
        if (candidate.role != CodeRole::Status)
            continue;
        for (Row row = 0; row < m_store.rowCount(); ++row) {
            const bool isFailure = m_store.httpStatus(row) >= 400;
            if (!isFailure || !isWanted(row)
                || std::to_string(m_store.httpStatus(row)) != candidate.key)
                continue;
            Hit hit;
            hit.row = row;
            hit.rank = MatchRank::HttpStatus;
            const EvidenceFinder::Finding finding = m_evidence.findingFor(row, nullptr);
            hit.evidence = finding.evidence | Evidence::HttpStatus;
            hit.strength = 0.3 + finding.weight;
            if (m_store.httpStatusSource(row) == db::HttpStatusSource::Stated)
                hit.strength += 0.02; // the page's word goes before what we derived
            hit.written = {candidate.begin, candidate.end};
            hit.pieces.push_back(hit.written);
            offer(std::move(hit));
        }
    }
}

void Recognizer::findNear()
{
    const Spelling spelling(m_store);
    constexpr size_t mostUnknown = 3;
    for (size_t index = 0; index < std::min(m_unknown.size(), mostUnknown); ++index) {
        const Candidate &candidate = *m_unknown[index];
        for (const auto &[row, distance] : spelling.nearCodes(candidate.key, mostNear)) {
            if (!isWanted(row))
                continue;
            const MessageTemplate::Piece piece{candidate.begin, candidate.end};
            const double order = double(m_hits.size()) / double(mostUnknown * mostNear * 2);
            offer({row,
                   MatchRank::NearCode,
                   1 - 0.2 * double(distance) - order * 0.3,
                   {},
                   {piece},
                   {},
                   piece,
                   m_store.string(row, TextField::Code)});
        }
    }
    if (m_unknown.empty())
        findNearWords();
}

void Recognizer::findNearWords()
{
    constexpr size_t mostWays = 9;
    const std::vector<std::string> words = contentWords();
    if (words.empty())
        return;
    for (const auto &way : Spelling(m_store).corrections(words, mostWays)) {
        if (isCanceled())
            return;
        offerWords(way, true);
    }
}

} // namespace errdex
