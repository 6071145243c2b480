// SPDX-License-Identifier: MIT
// What of a log is no ASCII: digits of other scripts, and codes with letters of theirs.
#include "core/lookup/logscanner.h"
#include "core/lookup/logwindow.h"
#include "core/lookup/textwords.h"
#include "core/lookup/tokenborder.h"
#include "core/text/fold.h"

#include <algorithm>

namespace errdex {

namespace {

bool isInCodePoint(std::string_view text, size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

/// Whether the letter at `at` is in the middle of a word; ideographs are words by themselves.
bool goesOnAt(std::string_view text, size_t at)
{
    if (at == 0)
        return false;
    const size_t before = codePointBefore(text, at);
    const std::string both = fold(text.substr(before, at - before + codePointAt(text, at).length));
    const std::vector<TextWord> words = splitWords(both);
    return words.size() == 1 && words.front().size() == both.size();
}

} // namespace

/// A number in digits of another script that begins at `at`.
void LogScanner::takeForeign(size_t at)
{
    const std::string_view text = m_text;
    const auto isDigitAt = [&](size_t place) {
        const AsciiForm mapped = asciiFormAt(text, place);
        return mapped.length > 0 && mapped.c != '-';
    };
    const auto lead = static_cast<unsigned char>(text[at]);
    if ((lead != 0xD9 && lead != 0xDB && lead != 0xEF && lead != 0xE0) || !isDigitAt(at))
        return;
    if (at > 0 && isDigitAt(codePointBefore(text, at)))
        return;
    constexpr size_t mostDigits = 32;
    std::array<char, mostDigits + 8> digits{};
    size_t count = 0;
    size_t end = at;
    while (end < text.size() && count < mostDigits && isDigitAt(end)) {
        const AsciiForm mapped = asciiFormAt(text, end);
        digits[count++] = mapped.c;
        end += mapped.length;
    }
    const quint64 hash = CodeTable::hashOf(digits.data(), count);
    if (!m_table->mayHave(hash))
        return;
    for (quint32 index = m_table->first(hash); index != CodeTable::none;
         index = m_table->codes()[index].next)
        check(m_table->codes()[index], index, at, end);
}

/// Takes codes that begin with a letter beyond ASCII at `at`.
void LogScanner::takeForeignWord(size_t at)
{
    const std::string_view text = m_text;
    if (isInCodePoint(text, at))
        return;
    const CodePoint letter = codePointAt(text, at);
    KnownLetter &known = m_knownLetters[letter.value % m_knownLetters.size()];
    if (known.letter != letter.value)
        known = {letter.value, m_table->mayBeginForeign(fold(text.substr(at, letter.length)))};
    if (!known.mayBegin || goesOnAt(text, at))
        return;
    const std::string folded = LogWindow::foldedFrom(text, at);
    const std::vector<TextWord> words = splitWords(folded);
    if (words.empty() || words.front().begin != 0)
        return;
    for (const quint32 index : m_table->foreignCodes(words.front().in(folded)))
        checkForeign(m_table->codes()[index], index, at, folded);
}

/// Counts the code when `folded`, what stands from `at` on, begins with it from its first word on.
void LogScanner::checkForeign(const CodeTable::Code &code, quint32 index, size_t at,
                              const std::string &folded)
{
    const std::string_view text = m_text;
    const std::string_view before = code.text.substr(0, code.tokenBegin);
    const std::string_view rest = code.text.substr(code.tokenBegin);
    if (!folded.starts_with(rest) || !text.substr(0, at).ends_with(before))
        return;
    const size_t from = at - before.size();
    const std::vector<TextWord> words = splitWords(folded);
    const bool endsInWord = std::any_of(words.begin(), words.end(), [&rest](const TextWord &word) {
        return word.begin < rest.size() && rest.size() < word.end;
    });
    if (endsInWord || isPieceOfWord(folded, 0, rest.size())
        || isPieceOfWord(text.substr(0, from + 1), from, from + 1))
        return;
    if (code.isWord && wordBefore(text, from) != Before::Code) {
        const QString own = m_store.string(code.row, TextField::Code);
        if (own == own.toLower() || !text.substr(from).starts_with(own.toStdString()))
            return;
    }
    count(code.counted == CodeTable::none ? index : code.counted, at);
}

} // namespace errdex
