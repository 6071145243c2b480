// SPDX-License-Identifier: MIT
#include "core/lookup/mendedtext.h"

#include "core/lookup/codecontext.h"
#include "core/lookup/codekey.h"
#include "core/lookup/contextwords.h"
#include "core/text/fold.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype longestPiece = 40; // units of a code on one side of a break

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isTokenUnit(QChar c)
{
    return c == u'_' || c.isDigit() || (c.unicode() < 0x80 && c.isLetter());
}

/// Behind the line break at `at`; `at` itself where there is none.
qsizetype behindBreak(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isLineEnd(text[at]))
        return at;
    const bool isTwo = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    return at + (isTwo ? 2 : 1);
}

/// Where the line begins in which `at` is.
qsizetype lineBeginOf(QStringView text, qsizetype at)
{
    while (at > 0 && !isLineEnd(text[at - 1]))
        --at;
    return at;
}

int hexDigit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    return unit >= u'A' && unit <= u'F' ? unit - u'A' + 10 : -1;
}

/// The byte that "=3D" at `at` stands for; -1 where nothing of that kind stands there.
int byteAt(QStringView text, qsizetype at)
{
    if (at + 2 >= text.size() || text[at] != u'=')
        return -1;
    const int high = hexDigit(text[at + 1]);
    const int low = hexDigit(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// Whether every '=' is one of quoted-printable, and one of them nobody writes otherwise: "=3D", a byte
/// of a letter beyond ASCII, or one that ends a line as long as they are made.
bool isQuotedPrintable(QStringView text)
{
    constexpr qsizetype longLine = 60;
    bool isSure = false;
    qsizetype lineBegin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isLineEnd(text[at])) {
            lineBegin = at + 1;
        } else if (text[at] == u'=') {
            const int byte = byteAt(text, at);
            const bool endsLine = at + 1 == text.size() || isLineEnd(text[at + 1]);
            if (byte < 0 && !endsLine)
                return false;
            isSure = isSure || byte == '=' || byte >= 0x80
                    || (endsLine && at - lineBegin >= longLine && at + 1 < text.size());
        }
    }
    return isSure;
}

/// Where the next line's text begins, behind the marks of a quotation.
qsizetype behindQuoteMarks(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t' || text[at] == u'>'))
        ++at;
    return at;
}

bool isMinus(QChar c)
{
    return fold(QStringView(&c, 1)) == "-";
}

/// What the words near the end of a text, in its last sentence, say of a number that follows.
std::vector<WordRole> rolesBefore(QStringView before)
{
    constexpr qsizetype farthest = 40; // units
    const std::string near = fold(before.last(std::min(before.size(), farthest)));
    size_t sentence = 0;
    for (const std::string_view end : {". ", "! ", "? ", "\n\n", "\n\r\n"}) {
        if (const size_t place = near.rfind(end); place != std::string::npos)
            sentence = std::max(sentence, place);
    }
    const std::string_view last = std::string_view(near).substr(sentence);
    std::vector<WordRole> roles;
    for (const TextWord &word : splitWords(last))
        roles.push_back(wordRole(word.in(last)));
    return roles;
}

/// Whether one of the words before a number is for codes, and no sign stands there that makes a longer
/// number of it.
bool namesCode(QStringView before)
{
    if (!before.isEmpty()
        && (isTokenUnit(before.back()) || isMinus(before.back())
            || u".,/+'’"_s.contains(before.back())))
        return false;
    return std::ranges::count(rolesBefore(before), WordRole::Code) > 0;
}

/// Whether it is a status that the nearest such words are for: "status code", "HTTP error".
bool namesStatus(QStringView before)
{
    const auto isOfCodes = [](WordRole role) {
        return role == WordRole::Code || role == WordRole::Status;
    };
    const std::vector<WordRole> roles = rolesBefore(before);
    const auto end = std::find_if(roles.rbegin(), roles.rend(), isOfCodes);
    const auto begin = std::find_if_not(end, roles.rend(), isOfCodes);
    return std::count(end, begin, WordRole::Status) > 0;
}

/// Whether a number goes on in what stands behind it, or counts that: ".5", " %", " orders".
bool countsSomething(QStringView behind)
{
    constexpr qsizetype longestWord = 20;
    const bool goesOn = behind.size() > 1 && u".,:/-٫٬"_s.contains(behind[0])
            && behind[1].isDigit();
    const QStringView next = behind.first(std::min(behind.size(), longestWord)).trimmed();
    if (goesOn || next.startsWith(u'%'))
        return true;
    const std::string folded = fold(next);
    const std::vector<TextWord> words = splitWords(folded);
    if (words.empty() || words.front().begin > 0)
        return false;
    const std::string_view word = words.front().in(folded);
    return isUnit(word) || wordRole(word) == WordRole::NotCode;
}

} // namespace

/// A line break that may stand within a word.
struct MendedText::Break
{
    qsizetype begin = 0; ///< of what is left out
    qsizetype end = 0;
    qsizetype leftBegin = 0; ///< of the piece before it
    qsizetype rightEnd = 0; ///< of the piece behind it
    bool isSoft = false; ///< by "=", as quoted-printable has it

    static std::optional<Break> at(QStringView text, qsizetype lineEnd);
    bool isWithinWord(QStringView text, const LookupIndex &index) const;

private:
    bool isSigned(QStringView text) const { return leftBegin > 0 && isMinus(text[leftBegin - 1]); }
    bool isWithinNumber(QStringView text, const CodeIndex &codes) const;
};

std::optional<MendedText::Break> MendedText::Break::at(QStringView text, qsizetype lineEnd)
{
    Break found;
    found.isSoft = lineEnd > 0 && text[lineEnd - 1] == u'=';
    found.begin = lineEnd - (found.isSoft ? 1 : 0);
    found.leftBegin = found.begin;
    while (found.leftBegin > 0 && found.begin - found.leftBegin < longestPiece
           && isTokenUnit(text[found.leftBegin - 1]))
        --found.leftBegin;
    found.end = behindQuoteMarks(text, behindBreak(text, lineEnd));
    found.rightEnd = found.end;
    while (found.rightEnd < text.size() && found.rightEnd - found.end < longestPiece
           && isTokenUnit(text[found.rightEnd]))
        ++found.rightEnd;
    const bool hasBoth = found.leftBegin < found.begin && found.end < found.rightEnd;
    return hasBoth ? std::optional(found) : std::nullopt;
}

bool MendedText::Break::isWithinWord(QStringView text, const LookupIndex &index) const
{
    const std::string left = fold(text.sliced(leftBegin, begin - leftBegin));
    const std::string right = fold(text.sliced(end, rightEnd - end));
    const std::string whole = left + right;
    if (!isSoft && isNumber(left) && isNumber(right))
        return isWithinNumber(text, index.codes());
    // Only symbols are broken at the end of a line; quoted-printable breaks whatever stands there.
    if (!isSoft && whole.find('_') == std::string::npos)
        return false;
    const CodeIndex &codes = index.codes();
    const auto isCode = [&codes](const std::string &word) {
        return codes.hasCode(word) || !codes.rowsWithSymbol(looseKey(word)).empty();
    };
    if (isCode(whole) || (isSigned(text) && codes.hasCode('-' + whole))) {
        const bool goesOn = left.back() == '_' || right.front() == '_';
        return goesOn || (!isCode(left) && !isCode(right));
    }
    const Vocabulary &words = index.vocabulary();
    return isSoft && words.has(whole) && !(words.has(left) && words.has(right));
}

/// Two numbers are one where that is a code that hardly stands there by chance, they are none, and a
/// word says that one comes: "the code is -10\n21".
bool MendedText::Break::isWithinNumber(QStringView text, const CodeIndex &codes) const
{
    const std::string left = fold(text.sliced(leftBegin, begin - leftBegin));
    const std::string right = fold(text.sliced(end, rightEnd - end));
    const std::string sign = isSigned(text) ? "-" : "";
    if (!codes.hasCode(sign + left + right) || codes.hasCode(right))
        return false;
    const QStringView before = text.first(leftBegin - qsizetype(sign.size()));
    const QStringView behind = text.sliced(rightEnd);
    const bool isAlone = before.trimmed().isEmpty() && behind.trimmed().isEmpty();
    if (!isAlone && (!namesCode(before) || countsSomething(behind)))
        return false;
    if (!sign.empty() || !isHttpStatus(left)) {
        constexpr size_t longNumber = 6;
        const bool isTelling = !sign.empty() || left.size() + right.size() >= longNumber;
        return isTelling && !codes.hasCode(sign + left);
    }
    // A status and another number, unless it stands within a line that speaks of a code: "code 403\n012".
    const bool beginsLine = behindQuoteMarks(text, lineBeginOf(text, leftBegin)) == leftBegin;
    return right.front() == '0' && (isAlone || (!beginsLine && !namesStatus(before)));
}

MendedText::MendedText(QStringView text, const LookupIndex &index)
    : m_text(text)
{
    if (isQuotedPrintable(text))
        decodeQuotedPrintable();
    else
        joinBreaks(index);
}

Span MendedText::origin(const Span &span) const
{
    if (!m_isMended || span.length == 0)
        return span;
    const Span &last = m_origins[size_t(span.end() - 1)];
    const qsizetype begin = m_origins[size_t(span.begin)].begin;
    return {begin, last.end() - begin};
}

void MendedText::append(QStringView piece, const Span &origin)
{
    m_mended += piece;
    m_origins.resize(size_t(m_mended.size()), origin);
}

void MendedText::keep(qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end; ++at)
        append(m_text.sliced(at, 1), {at, 1});
}

void MendedText::decodeQuotedPrintable()
{
    m_isMended = true;
    for (qsizetype at = 0; at < m_text.size();) {
        const qsizetype begin = at;
        QByteArray bytes;
        for (int byte = byteAt(m_text, at); byte >= 0; byte = byteAt(m_text, at)) {
            bytes.append(char(byte));
            at += 3;
        }
        if (!bytes.isEmpty()) {
            const QString decoded = QString::fromUtf8(bytes);
            const bool isUtf8 = !decoded.contains(QChar::ReplacementCharacter);
            append(isUtf8 ? decoded : QString::fromLatin1(bytes), {begin, at - begin});
        } else if (m_text[at] == u'=') {
            at = behindBreak(m_text, at + 1);
        } else {
            keep(at, at + 1);
            ++at;
        }
    }
}

void MendedText::joinBreaks(const LookupIndex &index)
{
    qsizetype kept = 0; // up to here it stands in m_mended
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (!isLineEnd(m_text[at]))
            continue;
        const std::optional<Break> found = Break::at(m_text, at);
        if (!found || found->begin < kept || !found->isWithinWord(m_text, index))
            continue;
        keep(kept, found->begin);
        kept = found->end;
    }
    m_isMended = kept > 0;
    if (m_isMended)
        keep(kept, m_text.size());
}

} // namespace errdex
