// SPDX-License-Identifier: MIT
#include "plainlogscan.h"

#include "core/lookup/codekey.h"
#include "core/lookup/contextwords.h"
#include "core/lookup/logwindow.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/textwords.h"
#include "core/lookup/tokenborder.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace errdex::test {

namespace {

struct Code
{
    std::string folded;
    std::string written;
    std::string token; ///< the first
    size_t tokenBegin = 0;
    bool isNumber = false;
    bool isWord = false;
};

struct Token
{
    size_t begin = 0;
    size_t beginInPlain = 0;
    std::string text; ///< digits as ASCII, letters as written
    bool touchesForeign = false;
};

struct Line
{
    std::string text;
    std::string plain; ///< digits and signs of other scripts in ASCII
    std::vector<Token> tokens;
};

std::string lowerCase(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return text;
}

bool isForeign(char c)
{
    return static_cast<signed char>(c) < 0;
}

Line lineOf(const std::string &text)
{
    Line line{text, {}, {}};
    enum class Kind { Other, Ascii, Digit };
    Kind last = Kind::Other;
    for (size_t at = 0; at < text.size();) {
        const AsciiForm form = asciiFormAt(text, at);
        const char c = form.length > 0 ? form.c : text[at];
        const Kind kind = form.length > 0 ? (c == '-' ? Kind::Other : Kind::Digit)
                : isTokenByte(c)          ? Kind::Ascii
                                          : Kind::Other;
        if (kind != last && kind != Kind::Other)
            line.tokens.push_back({at, line.plain.size(), {}, at > 0 && isForeign(text[at - 1])});
        if (kind != Kind::Other) {
            line.tokens.back().text.push_back(c);
            line.tokens.back().touchesForeign |= kind == Kind::Digit;
        }
        if (kind != last && last == Kind::Ascii)
            line.tokens[line.tokens.size() - (kind == Kind::Other ? 1 : 2)].touchesForeign |=
                    isForeign(text[at]);
        const size_t length = form.length > 0 ? form.length : codePointAt(text, at).length;
        const std::string folded = fold(std::string_view(text).substr(at, length));
        if (form.length > 0 || length == 1)
            line.plain.push_back(c);
        else if (folded.size() == 1 && isTokenByte(folded[0]))
            line.plain.push_back(folded[0]); // a letter with an accent
        else if (!folded.empty()) // an accent by itself
            line.plain.append(text, at, length);
        last = kind;
        at += length;
    }
    return line;
}

std::vector<Code> codesOf(const CatalogStore &store)
{
    std::vector<Code> codes;
    store.lookupIndex().codes().visitCodes([&](Row row) {
        Code code;
        code.folded = store.column(TextField::Code).folded(row);
        code.written = store.column(TextField::Code).text(row);
        while (code.tokenBegin < code.folded.size() && !isTokenByte(code.folded[code.tokenBegin]))
            ++code.tokenBegin;
        size_t end = code.tokenBegin;
        while (end < code.folded.size() && isTokenByte(code.folded[end]))
            ++end;
        code.token = code.folded.substr(code.tokenBegin, end - code.tokenBegin);
        const bool isSign = code.folded.substr(0, code.tokenBegin) == "-";
        code.isNumber = end == code.folded.size() && isNumber(code.token)
                && (code.tokenBegin == 0 || isSign);
        code.isWord = std::all_of(code.folded.begin(), code.folded.end(), isAsciiLetter);
        codes.push_back(code);
    });
    return codes;
}

enum class Before { Nothing, Code, Other };

Before wordBefore(const std::string &line, size_t begin)
{
    size_t end = begin;
    char link = ' ';
    while (end > 0 && begin - end < 6) {
        const char c = line[end - 1];
        if (isTokenByte(c) || isForeign(c) || c == ',' || c == ';')
            break;
        --end;
        if (c == '=' || c == ':')
            link = c;
    }
    if (end == 0)
        return Before::Nothing;
    if (isForeign(line[end - 1])) {
        const size_t run = std::min<size_t>(end, 36);
        const WordRole role = roleAtEnd(std::string_view(line).substr(end - run, run));
        return role == WordRole::Code       ? Before::Code
                : role == WordRole::NotCode ? Before::Other
                                            : Before::Nothing;
    }
    const std::string word = lowerCase(std::string(tokenBefore(line, end)));
    if (word.empty())
        return Before::Nothing;
    const bool isQuotedKey = link == ':' && line[end] == '"';
    const KeyRole key = keyRole(looseKey(word));
    if (wordRole(word) == WordRole::Code || (link != ' ' && key == KeyRole::Code))
        return Before::Code;
    const bool isOtherKey = (link == '=' || isQuotedKey) && key == KeyRole::Other;
    return isOtherKey || wordRole(word) == WordRole::NotCode ? Before::Other : Before::Nothing;
}

/// The code's rest and context are looked for in the line as it is, unless letters or digits of other
/// scripts touch the token.
bool counts(const Code &code, const Line &line, const Token &token)
{
    const std::string &text = token.touchesForeign ? line.plain : line.text;
    const size_t begin = token.touchesForeign ? token.beginInPlain : token.begin;
    if (lowerCase(token.text) != code.token || begin < code.tokenBegin)
        return false;
    const size_t from = begin - code.tokenBegin;
    const size_t to = from + code.folded.size();
    if (lowerCase(text.substr(from, code.folded.size())) != code.folded)
        return false;
    if (!code.isNumber) {
        return !isPieceOfWord(text, from, to)
                && (!code.isWord || token.text == code.written
                    || wordBefore(text, from) == Before::Code);
    }
    if (from > 0 && text[from - 1] == '-' && (from < 2 || !isTokenByte(text[from - 2])))
        return false;
    const Before before = wordBefore(text, from);
    return !isPieceOfNumber(text, from, to)
            && (before == Before::Code || (before == Before::Nothing && code.token.size() >= 4));
}

} // namespace

QStringList plainLogScan(const CatalogStore &store, const QByteArray &log)
{
    const std::vector<Code> codes = codesOf(store);
    std::map<std::string, std::pair<int, int>> found; // how often, and the first line
    const QByteArrayList lines = log.split('\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const Line line = lineOf(lines[number].toStdString());
        for (const Token &token : line.tokens) {
            for (const Code &code : codes) {
                if (counts(code, line, token))
                    ++found.try_emplace(code.written, 0, int(number) + 1).first->second.first;
            }
        }
    }
    QStringList texts;
    for (const auto &[code, places] : found)
        texts.append(u"%1*%2@%3"_s.arg(QString::fromStdString(code))
                             .arg(places.first)
                             .arg(places.second));
    texts.sort();
    return texts;
}

} // namespace errdex::test
