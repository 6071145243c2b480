// SPDX-License-Identifier: MIT
#include "core/lookup/messagetemplate.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

constexpr size_t mostStarts = 64; // places where the first word stands that are tried
constexpr size_t widestGap = 48; // words that one placeholder may stand for
constexpr size_t longestValue = 4; // words of a value that nothing ends
constexpr size_t mostElements = 256;
constexpr size_t shortMessage = 5; // words; a shorter one does not reach over a sentence's end

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/// “ ” ‘ ’ „ « » 「 」 and the like, which end a value as '"' does.
bool isOtherQuote(std::string_view text, size_t at)
{
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return false;
    const char32_t c = codePointAt(text, at).value;
    return c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A
            || (c >= 0x3002 && c <= 0x300F);
}

/// A blank of a form body.
bool isPlus(std::string_view text, size_t at)
{
    return text[at] == '+' && (at + 1 >= text.size() || !isAsciiDigit(text[at + 1]));
}

bool endsSentence(char c)
{
    return c == '.' || c == '!' || c == '?' || c == ';' || c == '|' || c == '{' || c == '}';
}

bool isNameByte(char c)
{
    return isTokenByte(c) || c == '.' || c == '-' || c == ' ';
}

/// The length of "{name}" and its like at the beginning of `rest`; 0 when it is none.
size_t bracketed(std::string_view rest, std::string_view open, std::string_view close,
                 bool mayBeEmpty)
{
    constexpr size_t longestName = 40;
    if (!rest.starts_with(open))
        return 0;
    size_t at = open.size();
    while (at < rest.size() && at - open.size() <= longestName && isNameByte(rest[at]))
        ++at;
    if (!rest.substr(at).starts_with(close) || (at == open.size() && !mayBeEmpty))
        return 0;
    return at + close.size();
}

/// "%s", "%d", "%.2f", "%1", "%1$s", "%@"; "%%" and "5% of" are none.
size_t percentLength(std::string_view rest, char before)
{
    if (rest.size() < 2 || rest[0] != '%' || isAsciiDigit(before))
        return 0;
    size_t at = 1;
    while (at < rest.size() && at < 8
           && (isAsciiDigit(rest[at]) || rest[at] == '.' || rest[at] == '$' || rest[at] == '-'
               || rest[at] == '+' || rest[at] == 'l'))
        ++at;
    constexpr std::string_view conversions = "sdiufgxcqv@";
    if (at < rest.size() && conversions.find(rest[at]) != std::string_view::npos
        && (at + 1 == rest.size() || !isTokenByte(rest[at + 1])))
        return at + 1;
    return at > 1 && isAsciiDigit(rest[at - 1]) ? at : 0;
}

bool isHtmlTag(std::string_view tag)
{
    constexpr std::array<std::string_view, 14> tags{"<b>",   "<i>",  "<p>",  "<br>",     "<em>",
                                                    "<a>",   "<ul>", "<li>", "<strong>", "<code>",
                                                    "<pre>", "<td>", "<tr>", "<span>"};
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

WordText::WordText(std::string_view folded, const std::vector<TextWord> &words)
    : m_folded(folded)
    , m_words(words)
{
    m_positions.reserve(words.size());
    for (size_t index = 0; index < words.size(); ++index)
        m_positions[words[index].in(folded)].push_back(quint32(index));
}

const std::vector<quint32> *WordText::positions(std::string_view word) const
{
    const auto found = m_positions.find(word);
    return found == m_positions.end() ? nullptr : &found->second;
}

size_t MessageTemplate::placeholderLength(std::string_view rest, std::string_view placeholder,
                                          char before)
{
    if (!placeholder.empty() && rest.starts_with(placeholder))
        return placeholder.size();
    switch (rest.front()) {
    case '%':
        return percentLength(rest, before);
    case '{':
        return std::max(bracketed(rest, "{{", "}}", false), bracketed(rest, "{", "}", true));
    case '$':
        return bracketed(rest, "${", "}", false);
    case ':':
        return bracketed(rest, ":[", "]", false);
    case '<': {
        const size_t length = bracketed(rest, "<", ">", false);
        return isHtmlTag(rest.substr(0, length)) ? 0 : length;
    }
    default:
        return 0;
    }
}

bool MessageTemplate::mayHavePlaceholder(std::string_view text, std::string_view placeholder)
{
    return text.find_first_of("%{<") != std::string_view::npos
            || text.find(":[") != std::string_view::npos
            || (!placeholder.empty() && text.find(placeholder) != std::string_view::npos);
}

MessageTemplate::MessageTemplate(std::string_view text, std::string_view placeholder)
{
    size_t literal = 0;
    for (size_t at = 0; at < text.size() && m_elements.size() < mostElements;) {
        const char before = at == 0 ? ' ' : text[at - 1];
        const size_t length = placeholderLength(text.substr(at), placeholder, before);
        if (length == 0) {
            ++at;
            continue;
        }
        addWords(text.substr(literal, at - literal));
        m_elements.push_back({{}, isQuote(before), false});
        ++m_placeholderCount;
        at += length;
        literal = at;
    }
    addWords(text.substr(literal));
}

void MessageTemplate::addWords(std::string_view text)
{
    size_t behind = 0;
    for (const TextWord &word : splitWords(text)) {
        const std::string_view gap = text.substr(behind, word.begin - behind);
        const bool isNewSentence = std::any_of(gap.begin(), gap.end(), endsSentence);
        m_elements.push_back({word.in(text), false, isNewSentence});
        behind = word.end;
        ++m_wordCount;
    }
}

std::vector<std::string_view> MessageTemplate::literals() const
{
    std::vector<std::string_view> words;
    for (const Element &element : m_elements) {
        if (!element.word.empty())
            words.push_back(element.word);
    }
    return words;
}

std::optional<MessageTemplate::Match> MessageTemplate::match(const WordText &text,
                                                             bool mayBeCutOff) const
{
    const auto first = std::find_if(m_elements.begin(), m_elements.end(),
                                    [](const Element &element) { return !element.word.empty(); });
    if (first == m_elements.end() || m_elements.size() >= mostElements)
        return std::nullopt;
    const std::vector<quint32> *starts = text.positions(first->word);
    for (size_t index = 0; starts && index < std::min(starts->size(), mostStarts); ++index) {
        Match found;
        if (matchAt(text, (*starts)[index], mayBeCutOff, found))
            return found;
    }
    return std::nullopt;
}

/// Whether the word at `position` belongs to the same sentence as the one before it.
bool MessageTemplate::followsClosely(const WordText &text, size_t position,
                                     const Element &element) const
{
    if (position == 0 || m_wordCount >= shortMessage || element.beginsSentence)
        return true;
    const size_t begin = text.words()[position - 1].end;
    const std::string_view gap = text.folded().substr(begin, text.words()[position].begin - begin);
    return std::none_of(gap.begin(), gap.end(), endsSentence);
}

/// Whether the literal words from `element` to the next placeholder stand from `position` on.
bool MessageTemplate::literalsAgree(const WordText &text, size_t position, size_t element) const
{
    for (size_t at = element; at < m_elements.size() && !m_elements[at].word.empty(); ++at) {
        if (position >= text.words().size() || text.word(position) != m_elements[at].word
            || (at > element && !followsClosely(text, position, m_elements[at])))
            return false;
        ++position;
    }
    return true;
}

/// Where the literals from `element` on go on behind a value that begins at `position`; the number of
/// words when they do not.
size_t MessageTemplate::findAfterGap(const WordText &text, size_t position, size_t element) const
{
    const size_t last = std::min(text.words().size(), position + widestGap);
    for (size_t next = position + 1; next < last; ++next) {
        if (literalsAgree(text, next, element))
            return next;
    }
    return text.words().size();
}

bool MessageTemplate::matchAt(const WordText &text, size_t start, bool mayBeCutOff,
                              Match &match) const
{
    size_t element = behindPlaceholders(0);
    match.piece = {text.words()[start].begin, text.words()[start].end};
    if (element > 0) {
        const Piece value = valueBefore(text, start, m_elements[element - 1].isQuoted);
        if (value.begin == value.end)
            return false;
        match.values.push_back(value);
        match.piece.begin = value.begin;
    }
    size_t position = start; // of the next word
    bool mayGoOn = true;
    while (mayGoOn && element < m_elements.size()) {
        mayGoOn = m_elements[element].word.empty() ? takeValue(text, position, element, match)
                                                   : takeWord(text, position, element, match);
    }
    if (mayGoOn)
        return true;
    // The text may end before the message does, in the middle of a word too.
    constexpr size_t fewestWords = 2;
    const bool isAtEnd = position == text.words().size()
            || (position + 1 == text.words().size() && element < m_elements.size()
                && m_elements[element].word.starts_with(text.word(position)));
    match.isCutOff = mayBeCutOff && match.words >= fewestWords && isAtEnd;
    return match.isCutOff;
}

/// Placeholders in a row share one value.
size_t MessageTemplate::behindPlaceholders(size_t element) const
{
    while (element < m_elements.size() && m_elements[element].word.empty())
        ++element;
    return element;
}

bool MessageTemplate::takeWord(const WordText &text, size_t &position, size_t &element,
                               Match &match) const
{
    if (position >= text.words().size() || text.word(position) != m_elements[element].word
        || (match.words > 0 && !followsClosely(text, position, m_elements[element])))
        return false;
    match.piece.end = text.words()[position++].end;
    ++match.words;
    ++element;
    return true;
}

bool MessageTemplate::takeValue(const WordText &text, size_t &position, size_t &element,
                                Match &match) const
{
    const bool isQuoted = m_elements[element].isQuoted;
    const size_t begin = text.words()[position - 1].end;
    const size_t behind = behindPlaceholders(element);
    Piece value;
    if (behind == m_elements.size()) {
        value = valueAfter(text, begin, isQuoted);
    } else {
        const size_t next = findAfterGap(text, position, behind);
        if (next == text.words().size()) {
            position = next;
            return false;
        }
        value = valueBetween(text, begin, text.words()[next].begin);
        position = next;
    }
    element = behind;
    if (value.begin == value.end)
        return false;
    match.values.push_back(value);
    match.piece.end = std::max(match.piece.end, value.end);
    return true;
}

/// Without the blanks, quotes and marks around it.
MessageTemplate::Piece MessageTemplate::valueBetween(const WordText &text, size_t begin, size_t end)
{
    const std::string_view folded = text.folded();
    const auto isAround = [&folded](size_t at) {
        const char c = folded[at];
        return isBlank(c) || isQuote(c) || c == '\\' || c == ':' || c == ',' || c == '[' || c == ']'
                || isPlus(folded, at);
    };
    while (begin < end && (isAround(begin) || isOtherQuote(folded, begin)))
        begin += codePointAt(folded, begin).length;
    while (end > begin) {
        const size_t last = codePointBefore(folded, end);
        if (!isAround(last) && !isOtherQuote(folded, last))
            break;
        end = last;
    }
    end = std::max(begin, end);
    return {begin, end};
}

/// A value that ends a message: up to the quote that closes it, else up to the end of the sentence;
/// one word of a longer sentence, which says nothing of where the value ends.
MessageTemplate::Piece MessageTemplate::valueAfter(const WordText &text, size_t begin,
                                                   bool isQuoted)
{
    const std::string_view folded = text.folded();
    size_t at = begin;
    while (at < folded.size()
           && (isBlank(folded[at]) || folded[at] == '\\' || folded[at] == ':'
               || isPlus(folded, at)))
        ++at;
    if (at < folded.size() && isQuote(folded[at])) {
        if (!isQuoted)
            return {at, at}; // the quote that ends the message's own string
        const size_t close = folded.find(folded[at], at + 1);
        if (close != std::string_view::npos && close - at < 200)
            return valueBetween(text, at, close);
        ++at;
    }
    const auto first = std::partition_point(text.words().begin(), text.words().end(),
                                            [at](const TextWord &word) { return word.begin < at; });
    if (first == text.words().end())
        return {at, at};
    size_t end = at;
    const auto isEnd = [&](size_t index) {
        const char c = folded[index];
        const bool isLast = index + 1 >= folded.size() || !isTokenByte(folded[index + 1]);
        return c == '"' || c == '\n' || c == '<' || c == ';' || c == '|' || c == '}' || c == '&'
                || isOtherQuote(folded, index)
                || ((c == '.' || c == ',' || c == '!' || c == '?' || c == '\'') && isLast);
    };
    while (end < folded.size() && end - at < 200 && !isEnd(end))
        ++end;
    const auto behind = std::partition_point(
            first, text.words().end(), [end](const TextWord &word) { return word.begin < end; });
    if (size_t(behind - first) > longestValue)
        end = std::max<size_t>(first->end, std::min(folded.find(' ', first->begin), end));
    return valueBetween(text, at, end);
}

MessageTemplate::Piece MessageTemplate::valueBefore(const WordText &text, size_t end, bool isQuoted)
{
    const std::string_view folded = text.folded();
    const size_t wordBegin = text.words()[end].begin;
    if (end == 0)
        return {wordBegin, wordBegin};
    size_t begin = wordBegin;
    const auto isEnd = [&](char c) {
        return c == '"' || c == '\n' || c == '>' || c == ';' || c == '|' || c == '{' || c == ':'
                || c == '.' || c == '!' || c == '?' || c == '=';
    };
    while (begin > 0 && isBlank(folded[begin - 1]))
        --begin;
    if (begin > 0 && isQuote(folded[begin - 1])) {
        if (!isQuoted || begin < 2)
            return {wordBegin, wordBegin};
        const size_t open = folded.rfind(folded[begin - 1], begin - 2);
        if (open != std::string_view::npos && begin - open < 200)
            return valueBetween(text, open, begin);
    }
    const size_t from = begin;
    while (begin > 0 && from - begin < 200 && !isEnd(folded[begin - 1]))
        --begin;
    size_t words = 0;
    for (size_t index = end; index > 0 && text.words()[index - 1].begin >= begin; --index)
        ++words;
    if (words > longestValue)
        begin = text.words()[end - 1].begin;
    return valueBetween(text, begin, wordBegin);
}

} // namespace errdex
