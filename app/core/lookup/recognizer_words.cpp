// SPDX-License-Identifier: MIT
// The ranks that need no code and no message: beginnings, words, statuses, suggestions.
#include "core/lookup/recognizer.h"
#include "core/lookup/spelling.h"
#include "core/search/wordranking.h"

#include <algorithm>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype longestWords = 400; // units; a longer text is no list of words to find
constexpr size_t mostWords = 12;
constexpr size_t mostNear = 10; // suggestions for one unknown code
constexpr size_t mostUnknown = 3; // codes that suggestions are made for

/// Words as a person writes them: no body, no pair of key and value, no bytes that were no text.
bool isPlainWords(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        constexpr QStringView others = u" \t\n\r-_'’.,!?()/";
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
    });
}

/// Of a query: "provider" of "provider:ethgas".
bool isField(std::string_view folded, const TextWord &word)
{
    return word.end + 1 < folded.size() && folded[word.end] == ':'
            && !isBlank(folded[word.end + 1]);
}

QString inOneLine(const std::vector<std::string> &words)
{
    QStringList texts;
    for (const std::string &word : words)
        texts.append(QString::fromStdString(word));
    return texts.join(u' ');
}

} // namespace

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
        const bool isContent = role == WordRole::Neutral || role == WordRole::NotCode
                || isField(m_text.folded(), word);
        std::vector<std::string> &list = isContent ? words : fillers;
        if (std::find(list.begin(), list.end(), text) == list.end())
            list.push_back(text);
    }
    // "code" alone may be searched for; the key of a body that says nothing else may not.
    if (words.empty() && isPlainWords(m_text.original()))
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
        if (isNear)
            hit.known = inOneLine(words);
        offer(std::move(hit));
    }
}

void Recognizer::findWords()
{
    const std::vector<std::string> words = contentWords();
    if (!words.empty())
        offerWords(words, false);
}

/// A long message whose end is missing: a chat or a log has cut it off.
void Recognizer::findCutOffMessages()
{
    constexpr size_t fewestWords = 5; // that stand there
    constexpr size_t shortestWord = 6; // bytes; shorter ones stand in too many messages
    constexpr size_t mostWordsTried = 8;
    constexpr size_t mostRows = 2000;
    if (m_text.original().size() > longestWords)
        return;
    RowSet fewest(m_store.rowCount());
    size_t tried = 0;
    for (const TextWord &word : m_text.words()) {
        if (word.size() < shortestWord || tried++ == mostWordsTried)
            continue;
        RowSet rows(m_store.rowCount());
        m_store.findContaining(TextField::Message, word.in(m_text.folded()), rows);
        m_store.findContaining(TextField::Description, word.in(m_text.folded()), rows);
        if (!rows.isEmpty() && (fewest.isEmpty() || rows.count() < fewest.count()))
            fewest = std::move(rows);
    }
    if (fewest.count() > mostRows)
        return;
    fewest.forEach([&](Row row) {
        const EvidenceFinder::Message *message =
                isWanted(row) ? m_evidence.findingFor(row, nullptr).message : nullptr;
        if (message && message->match.words >= fewestWords)
            offerMessage(row, *message);
    });
}

void Recognizer::findByStatus()
{
    const bool hasBetter = std::any_of(m_hits.begin(), m_hits.end(), [](const auto &entry) {
        return entry.second.rank < MatchRank::MessageWords;
    });
    if (hasBetter || m_text.context().contentWords() > mostWords)
        return;
    const bool namesProvider = !m_text.mentions().empty();
    for (const Candidate &candidate : m_text.candidates()) {
        const bool isCode = candidate.form == Candidate::Form::Code;
        if (candidate.role == CodeRole::Status
            || (namesProvider && isCode && isHttpStatus(candidate.key)))
            findStatus(candidate);
    }
}

void Recognizer::findStatus(const Candidate &candidate)
{
    bool hasNamed = false;
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
        const bool isNamed = m_text.isMentioned(m_store.provider(row));
        hit.strength = (isNamed ? 0.6 : 0.3) + finding.weight;
        hasNamed = hasNamed || isNamed;
        if (m_store.httpStatusSource(row) == db::HttpStatusSource::Stated)
            hit.strength += 0.02; // the page's word goes before what we derived
        hit.written = {candidate.begin, candidate.end};
        hit.pieces.push_back(hit.written);
        offer(std::move(hit));
    }
    if (!hasNamed && !m_text.mentions().empty())
        findMeaningOfStatus(candidate);
}

/// "HTTP 429 from HashKey", whose page gives no code that status: those that mean what the status
/// stands for. 400 and 403 stand for many things, and tell nothing.
void Recognizer::findMeaningOfStatus(const Candidate &candidate)
{
    constexpr size_t mostMeanings = 5;
    const QList<db::ConceptRecord> &vocabulary = m_store.vocabulary();
    std::set<int> concepts;
    for (int index = 0; index < vocabulary.size(); ++index) {
        const std::optional<int> status = vocabulary[index].httpStatus;
        if (status && std::to_string(*status) == candidate.key)
            concepts.insert(index);
    }
    if (concepts.size() > mostMeanings)
        return;
    for (Row row = 0; row < m_store.rowCount(); ++row) {
        if (!concepts.contains(m_store.conceptIndex(row)) || !isWanted(row)
            || !m_text.isMentioned(m_store.provider(row)))
            continue;
        const EvidenceFinder::Finding finding = m_evidence.findingFor(row, nullptr);
        const MessageTemplate::Piece piece{candidate.begin, candidate.end};
        offer({row,
               MatchRank::HttpStatus,
               0.6 + finding.weight,
               finding.evidence | Evidence::Provider,
               {piece},
               {},
               piece,
               vocabulary[m_store.conceptIndex(row)].title});
    }
}

void Recognizer::findNear()
{
    for (size_t index = 0; index < std::min(m_unknown.size(), mostUnknown); ++index)
        findNearTo(*m_unknown[index]);
    if (m_unknown.empty())
        findNearWords();
    if (m_hits.empty() && !isCanceled())
        findByMeaning();
    if (m_hits.empty() && m_unknown.empty() && !isCanceled())
        findSomeWords(contentWords());
}

void Recognizer::findNearTo(const Candidate &unknown)
{
    const Spelling spelling(m_store);
    const MessageTemplate::Piece piece{unknown.begin, unknown.end};
    const auto suggest = [&](Row row, MatchRank rank, double strength) {
        if (!isWanted(row))
            return;
        const double order = double(m_hits.size()) / double(mostUnknown * mostNear * 2);
        offer({row,
               rank,
               strength - order * 0.3,
               {},
               {piece},
               {},
               piece,
               m_store.string(row, TextField::Code)});
    };
    for (const auto &[row, distance] : spelling.nearCodes(unknown.key, mostNear))
        suggest(row, MatchRank::NearCode, 1 - 0.2 * double(distance));
    for (const Row row : spelling.codesByNumber(unknown.key, mostNear))
        suggest(row, MatchRank::NearNumber, 1);
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

/// Rows with at least half of the words, and two: what is left of a ticket without any code. A text
/// with numbers in it speaks of something else.
void Recognizer::findSomeWords(const std::vector<std::string> &words)
{
    constexpr qsizetype shortest = 4; // letters, of any script
    std::vector<std::string> wanted;
    for (const std::string &word : words) {
        if (std::any_of(word.begin(), word.end(), isAsciiDigit))
            return;
        if (QString::fromStdString(word).size() >= shortest)
            wanted.push_back(word);
    }
    constexpr size_t fewestWords = 4; // fewer are names, addresses, greetings
    if (wanted.size() < fewestWords)
        return;
    const size_t fewest = std::max<size_t>(2, (wanted.size() + 1) / 2);
    for (const WordMatcher::Found &found :
         WordMatcher(m_store, wanted).findSome(wantedRows(), fewest, mostNear)) {
        Hit hit;
        hit.row = found.row;
        hit.rank = MatchRank::NearWords;
        hit.strength = found.strength / 2;
        for (const std::string &word : wanted) {
            if (WordMatcher(m_store, {word}).stands(found.row, word)) {
                hit.known += hit.known.isEmpty() ? u""_s : u" "_s;
                hit.known += QString::fromStdString(word);
                for (const MessageTemplate::Piece &piece : piecesOf({word}))
                    hit.pieces.push_back(piece);
            }
        }
        offer(std::move(hit));
    }
}

} // namespace errdex
