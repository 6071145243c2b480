// SPDX-License-Identifier: MIT
#include "core/lookup/candidate.h"

#include "core/lookup/codekey.h"
#include "core/lookup/tokenborder.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

constexpr size_t longestCode = 80; // bytes; longer tokens are keys, hashes, blobs
constexpr size_t mostSpokenWords = 6; // of a symbol that is written with blanks
constexpr size_t shortText = 14; // words; in a longer one, words in a row are just words

bool isStrong(CodeRole role)
{
    return role == CodeRole::Alone || role == CodeRole::Key || role == CodeRole::Word;
}

/// Lost zeros and signs are looked for only where a code is meant.
bool allowsVariant(CodeRole role)
{
    return isStrong(role) || role == CodeRole::Marked;
}

} // namespace

CandidateFinder::CandidateFinder(std::string_view folded, const std::vector<TextWord> &words,
                                 const CodeContext &context, const CodeIndex &index)
    : m_text(folded)
    , m_words(words)
    , m_context(context)
    , m_index(index)
{
}

std::vector<Candidate> CandidateFinder::find(QStringView original, const NormalizedText &text)
{
    m_original = original;
    m_normalized = &text;
    m_hasLowerCase =
            std::any_of(original.begin(), original.end(), [](QChar c) { return c.isLower(); });
    m_found.clear();
    for (size_t word = 0; word < m_words.size() && m_found.size() < mostCandidates;) {
        const size_t grouped = takeGrouped(word);
        const size_t behind = grouped > word ? grouped : takeExact(word);
        if (behind > word) {
            word = behind;
            continue;
        }
        const size_t end = compoundEnd(word);
        const bool isTaken = m_words[word].kind == TextWord::Kind::Number && end == word + 1
                ? takeNumber(word)
                : takePrefixedNumber(word) || takeSymbol(word, end);
        if (!isTaken)
            takeDress(word);
        word = end;
    }
    return std::exchange(m_found, {});
}

void CandidateFinder::add(size_t begin, size_t end, Candidate::Form form, CodeRole role,
                          std::string key)
{
    m_found.push_back({quint32(begin), quint32(end), form, role, std::move(key)});
}

/// The word behind those that '_' joins to this one: "my_auth_expired" is one token.
size_t CandidateFinder::compoundEnd(size_t word) const
{
    size_t end = word + 1;
    while (end < m_words.size() && m_words[end].kind != TextWord::Kind::Other
           && m_words[end - 1].kind != TextWord::Kind::Other
           && m_text.substr(m_words[end - 1].end, m_words[end].begin - m_words[end - 1].end)
                           .find_first_not_of('_')
                   == std::string_view::npos
           && m_words[end].begin > m_words[end - 1].end)
        ++end;
    return end;
}

/// Where a number begins with its sign: a minus that does not join it to a word before.
size_t CandidateFinder::signBegin(size_t word) const
{
    const size_t begin = m_words[word].begin;
    if (begin == 0 || m_text[begin - 1] != '-')
        return begin;
    return begin >= 2 && (isTokenByte(m_text[begin - 2]) || m_text[begin - 2] == '-') ? begin
                                                                                      : begin - 1;
}

/// A known code as it stands, of as many words as possible; gives the word behind it.
size_t CandidateFinder::takeExact(size_t word)
{
    const size_t last = std::min(m_words.size(), word + m_index.codeWords());
    for (size_t behind = last; behind > word; --behind) {
        const size_t end = m_words[behind - 1].end;
        const size_t begin = m_words[word].begin;
        if (end - begin > longestCode)
            continue;
        const bool isNumber = behind == word + 1 && m_words[word].kind == TextWord::Kind::Number;
        const size_t signedBegin = signBegin(word);
        if (signedBegin < begin && takeCode(signedBegin, end, isNumber))
            return behind;
        // A number with a sign that is not known with it may be known without, as a variant.
        if ((signedBegin == begin || !isNumber) && takeCode(begin, end, isNumber))
            return behind;
    }
    return word;
}

/// "400 012", "400.012", "400-012", as a person groups a number, where a code is meant; gives the word
/// behind it.
size_t CandidateFinder::takeGrouped(size_t word)
{
    constexpr size_t groupSize = 3; // digits
    constexpr std::string_view marks = " .-'";
    const TextWord &first = m_words[word];
    if (first.kind != TextWord::Kind::Number || first.size() > groupSize
        || marks.find(m_text.substr(first.end, 1)) == std::string_view::npos)
        return word;
    std::string joined(first.in(m_text));
    size_t behind = word + 1;
    while (behind < m_words.size() && m_words[behind].kind == TextWord::Kind::Number
           && m_words[behind].size() == groupSize && joined.size() < longestCode
           && m_words[behind].begin == m_words[behind - 1].end + 1
           && m_text[m_words[behind - 1].end] == m_text[first.end])
        joined += m_words[behind++].in(m_text);
    if (behind == word + 1 || !m_index.hasCode(joined)
        || m_context.roleOfNumber(first.begin, first.end) == CodeRole::Status)
        return word;
    const size_t end = m_words[behind - 1].end;
    const auto role = m_context.roleOfNumber(first.begin, end);
    if (!role || !allowsVariant(*role))
        return word;
    add(first.begin, end, Candidate::Form::Dress, *role, looseKey(joined));
    return behind;
}

bool CandidateFinder::takeCode(size_t begin, size_t end, bool isNumber)
{
    const std::string_view code = m_text.substr(begin, end - begin);
    if (!m_index.hasCode(code))
        return false;
    const auto role = isNumber ? m_context.roleOfNumber(begin, end)
                               : m_context.roleOfSymbol(begin, end);
    if (!role || (!isNumber && !isSpokenSymbol(begin, end, *role)))
        return false;
    add(begin, end, Candidate::Form::Code, *role, std::string(code));
    return true;
}

/// FORBIDDEN, CONFLICT, INTERNAL are words too: in running text only capitals make them codes.
bool CandidateFinder::isSpokenSymbol(size_t begin, size_t end, CodeRole role) const
{
    const std::string_view symbol = m_text.substr(begin, end - begin);
    const bool isWord = std::all_of(symbol.begin(), symbol.end(), [](char c) {
        return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80 || c == ' ';
    });
    if (!isWord || role == CodeRole::Alone || role == CodeRole::Key)
        return true;
    if (wasUpperCase(begin, end) || hadHumps(begin, end))
        return true;
    return m_context.isPhrase(begin, end);
}

bool CandidateFinder::wasUpperCase(size_t begin, size_t end) const
{
    const Span span = m_normalized->origin(begin, end);
    const QStringView written = m_original.sliced(span.begin, span.length);
    const auto isLower = [](QChar c) { return c.isLower(); };
    return written.size() >= 3 && std::none_of(written.begin(), written.end(), isLower)
            && m_hasLowerCase;
}

/// "UserBanned": as no person writes words.
bool CandidateFinder::hadHumps(size_t begin, size_t end) const
{
    const Span span = m_normalized->origin(begin, end);
    return isSymbol(m_original.sliced(span.begin, span.length).toUtf8().toStdString());
}

bool CandidateFinder::takeNumber(size_t word)
{
    const size_t begin = signBegin(word);
    const size_t end = m_words[word].end;
    // Programs that take codes for numbers write 211.0.
    const bool hasFraction = m_text.substr(end, 2) == ".0"
            && (end + 2 == m_text.size() || !isTokenByte(m_text[end + 2]));
    if (end - begin > longestCode)
        return false;
    auto role = m_context.roleOfNumber(begin, hasFraction ? end + 2 : end);
    if (isBehindName(word))
        role = CodeRole::Word;
    else if (role && !isStrong(*role) && isNextInList(begin, end))
        role = m_found.back().role;
    if (!role)
        return takeUnknownBehindWord(word);
    std::string key = looseKey(m_text.substr(begin, end - begin));
    if (*role == CodeRole::Status)
        add(begin, end, Candidate::Form::Code, *role,
            std::string(m_text.substr(begin, end - begin)));
    else if (allowsVariant(*role) && m_index.hasLooseCode(key))
        add(begin, end, Candidate::Form::Variant, *role, std::move(key));
    else if (isStrong(*role) && isHttpStatus(m_text.substr(begin, end - begin)))
        add(begin, end, Candidate::Form::Code, CodeRole::Status, std::move(key));
    else if (isStrong(*role) || (*role == CodeRole::Marked && begin < m_words[word].begin))
        takeUnknown(begin, end, *role, isBehindLetters(word) ? m_words[word - 1].begin : begin);
    return true;
}

/// "-1022" of "err -1021, -1022": a number as long as the one before it, and held out by the same word.
bool CandidateFinder::isNextInList(size_t begin, size_t end) const
{
    if (m_found.empty() || m_found.back().role == CodeRole::Status || m_found.back().end >= begin)
        return false;
    const Candidate &before = m_found.back();
    const std::string_view written = m_text.substr(before.begin, before.end - before.begin);
    const std::string_view between = m_text.substr(before.end, begin - before.end);
    constexpr size_t longestGap = 3; // a mark between blanks
    const auto isMark = [](char c) { return c == ',' || c == ';' || c == '/' || c == '|'; };
    return written.size() == end - begin && (written[0] == '-') == (m_text[begin] == '-')
            && isNumber(written.substr(written[0] == '-' ? 1 : 0)) && between.size() <= longestGap
            && std::count_if(between.begin(), between.end(), isMark) == 1
            && std::all_of(between.begin(), between.end(),
                           [&isMark](char c) { return isMark(c) || isBlank(c); });
}

/// Whether a hyphen joins a number to the word before it, and to nothing else.
bool CandidateFinder::isBehindWord(size_t word) const
{
    if (word == 0 || m_words[word].begin != m_words[word - 1].end + 1
        || m_text[m_words[word].begin - 1] != '-'
        || goesOnBehind(m_text, m_words[word].begin, m_words[word].end))
        return false;
    const TextWord &before = m_words[word - 1];
    return before.begin == 0 || !isTokenByte(m_text[before.begin - 1]);
}

/// "E-1021", and "MY-1021" where nothing else is written, as MySQL's perror takes it. Other letters are
/// some other system's name: takeUnknownBehindWord().
bool CandidateFinder::isBehindLetters(size_t word) const
{
    if (!isBehindWord(word))
        return false;
    const TextWord &before = m_words[word - 1];
    return before.in(m_text) == "e"
            || (before.in(m_text) == "my" && m_context.isAlone(before.begin, m_words[word].end));
}

/// "HashKey-1021" too.
bool CandidateFinder::isBehindName(size_t word) const
{
    return isBehindLetters(word) || (isBehindWord(word) && m_context.isName(word - 1));
}

/// "ABCD-1021" where a code is meant: some other system's, which may have put its name before ours.
bool CandidateFinder::takeUnknownBehindWord(size_t word)
{
    constexpr size_t shortestNumber = 3;
    if (!isBehindWord(word) || m_words[word].size() < shortestNumber)
        return false;
    const TextWord &before = m_words[word - 1];
    const std::string_view name = before.in(m_text);
    if (!std::all_of(name.begin(), name.end(), isAsciiLetter)
        || wordRole(name) == WordRole::NotCode)
        return false;
    const auto role = m_context.roleOfSymbol(before.begin, m_words[word].end);
    if (role != CodeRole::Alone && role != CodeRole::Key)
        return false;
    takeUnknown(before.begin, m_words[word].end, *role, before.begin);
    return true;
}

/// "err1021", "E1021"
bool CandidateFinder::takePrefixedNumber(size_t word)
{
    const size_t begin = m_words[word].begin;
    const std::string_view token = m_words[word].in(m_text);
    const size_t digits = token.find_first_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || !isNumber(token.substr(digits))
        || compoundEnd(word) != word + 1)
        return false;
    const std::string_view prefix = token.substr(0, digits);
    if (prefix != "e" && wordRole(prefix) != WordRole::Code)
        return false;
    if (m_index.hasLooseCode(looseKey(token)) || isPieceOfWord(m_text, begin, m_words[word].end))
        return false;
    constexpr size_t shortestNumber = 3;
    std::string key = looseKey(token.substr(digits));
    if (key.size() < shortestNumber || !m_index.hasLooseCode(key))
        return false;
    add(begin + digits, m_words[word].end, Candidate::Form::Variant, CodeRole::Word,
        std::move(key));
    return true;
}

/// A token with underscores or humps: "AuthExpired", "auth-expired" comes with takeDress().
bool CandidateFinder::takeSymbol(size_t word, size_t behind)
{
    const size_t begin = m_words[word].begin;
    const size_t end = m_words[behind - 1].end;
    if (end - begin > longestCode || m_words[word].kind == TextWord::Kind::Other)
        return false;
    std::string key = looseKey(m_text.substr(begin, end - begin));
    if (isNumber(key))
        return false;
    const bool isCode = m_index.hasLooseCode(key);
    const std::vector<CodeIndex::Named> named = m_index.rowsWithSymbol(key);
    if (!isCode && named.empty()) {
        if (!isCodeLike(begin, end))
            return false;
        const auto role = m_context.roleOfSymbol(begin, end);
        if (role == CodeRole::Alone || role == CodeRole::Key
            || (role == CodeRole::Word && isMisread(key))) {
            // "-1021x" is a number with a slip, whose minus belongs to it; a word's excludes the word.
            takeUnknown(begin, end, *role, isAsciiDigit(m_text[begin]) ? signBegin(word) : begin);
        }
        return false;
    }
    const auto role = m_context.roleOfSymbol(begin, end);
    if (!role || !isSpokenSymbol(begin, end, *role))
        return false;
    // Two candidates where a code and a name are alike but for their separators.
    if (!named.empty())
        add(begin, end, Candidate::Form::Symbol, *role, key);
    if (isCode)
        add(begin, end, Candidate::Form::Dress, *role, std::move(key));
    return true;
}

/// "1o21", "AUTH_EXP1RED": a known code, but for letters and digits that look like each other.
bool CandidateFinder::isMisread(std::string_view key) const
{
    if (const std::string number = readAsDigits(key); !number.empty())
        return m_index.hasLooseCode(looseKey(number));
    return std::ranges::any_of(readAsLetters(key), [this](const std::string &reading) {
        return m_index.hasLooseCode(reading) || !m_index.rowsWithSymbol(reading).empty();
    });
}

/// Words in a row that make a symbol: "auth expired", "AUTH-EXPIRED".
size_t CandidateFinder::takeDress(size_t word)
{
    if (word > 0 && m_words[word].begin > 0 && m_text[m_words[word].begin - 1] == '_')
        return 0;
    std::string joined(m_words[word].in(m_text));
    const size_t begin = m_words[word].begin;
    size_t taken = 0;
    for (size_t next = word + 1; next < m_words.size() && next < word + mostSpokenWords; ++next) {
        const size_t gap = m_words[next].begin - m_words[next - 1].end;
        if (gap > 1
            || (gap == 1 && m_text[m_words[next].begin - 1] != ' '
                && m_text[m_words[next].begin - 1] != '-'
                && m_text[m_words[next].begin - 1] != '_'))
            break;
        joined += m_words[next].in(m_text);
        if (joined.size() > longestCode)
            break;
        const size_t end = m_words[next].end;
        if (isNumber(joined) || (end < m_text.size() && m_text[end] == '_'))
            continue;
        const bool isCode = m_index.hasLooseCode(joined);
        if (!isCode && m_index.rowsWithSymbol(joined).empty())
            continue;
        const auto role = m_context.roleOfSymbol(begin, end);
        if (!role)
            continue;
        const bool isPhrase = *role == CodeRole::Alone || m_context.isPhrase(begin, end)
                || wasUpperCase(begin, end)
                || m_text.substr(begin, end - begin).find(' ') == std::string_view::npos;
        if (!isPhrase && m_words.size() > shortText)
            continue;
        taken = end;
        add(begin, end, isPhrase ? Candidate::Form::Dress : Candidate::Form::Words, *role, joined);
    }
    return taken;
}

/// Letters with an underscore or digits, as no person writes words.
bool CandidateFinder::isCodeLike(size_t begin, size_t end) const
{
    const std::string_view token = m_text.substr(begin, end - begin);
    const bool hasLetter = std::any_of(token.begin(), token.end(), isAsciiLetter);
    const bool hasOther = token.find_first_of("_0123456789") != std::string_view::npos;
    constexpr size_t longestUnknown = 48; // longer ones are ids and tokens of access
    return hasLetter && token.size() >= 3 && token.size() <= longestUnknown
            && (hasOther || wasUpperCase(begin, end));
}

/// `written` is where it begins as it is told: its letters belong to "PL-2000", but only the number is
/// compared with codes that are near.
void CandidateFinder::takeUnknown(size_t begin, size_t end, CodeRole role, size_t written)
{
    const std::string_view code = m_text.substr(begin, end - begin);
    constexpr size_t longestNumber = 12; // longer ones are ids and times
    if (isHttpStatus(code)
        || (isNumber(code.substr(code[0] == '-' ? 1 : 0)) && code.size() > longestNumber))
        return;
    add(written, end, Candidate::Form::Unknown, role, std::string(code));
}

} // namespace errdex
