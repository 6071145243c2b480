// SPDX-License-Identifier: MIT
#include "core/lookup/normalizedtext.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// A character and how many units of the text it was written in; 0 units: not an escape.
struct Escape
{
    char16_t character = 0;
    qsizetype length = 0;
};

constexpr std::array<std::pair<QLatin1StringView, char16_t>, 7> entities{{{"&quot;"_L1, u'"'},
                                                                          {"&apos;"_L1, u'\''},
                                                                          {"&#39;"_L1, u'\''},
                                                                          {"&amp;"_L1, u'&'},
                                                                          {"&lt;"_L1, u'<'},
                                                                          {"&gt;"_L1, u'>'},
                                                                          {"&nbsp;"_L1, u' '}}};

/// The value of hexadecimal digits, or -1.
int hexValue(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        const char16_t lower = c.unicode() | 0x20;
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && (lower < u'a' || lower > u'f'))
            return -1;
        value = value * 16 + (isDigit ? c.unicode() - u'0' : lower - u'a' + 10);
    }
    return digits.isEmpty() ? -1 : value;
}

/// RFC 8259, section 7. A backslash before anything else stays one.
Escape jsonEscape(QStringView text)
{
    if (text.size() < 2)
        return {};
    switch (text[1].unicode()) {
    case u'"':
    case u'\'':
    case u'/':
    case u'\\':
        return {text[1].unicode(), 2};
    case u'n':
    case u'r':
        return {u'\n', 2};
    case u't':
        return {u' ', 2};
    case u'u': {
        const int value = text.size() < 6 ? -1 : hexValue(text.sliced(2, 4));
        return value < 0 ? Escape{} : Escape{char16_t(value), 6};
    }
    default:
        return {};
    }
}

Escape percentEscape(QStringView text)
{
    const int value = text.size() < 3 ? -1 : hexValue(text.sliced(1, 2));
    const bool isAsciiText = value >= 0x20 && value < 0x7F;
    return isAsciiText || value == 0x0A ? Escape{char16_t(value), 3} : Escape{};
}

Escape entity(QStringView text)
{
    for (const auto &[name, character] : entities) {
        if (text.startsWith(name))
            return {character, name.size()};
    }
    return {};
}

Escape escapeAt(QStringView text)
{
    switch (text.front().unicode()) {
    case u'\\':
        return jsonEscape(text);
    case u'%':
        return percentEscape(text);
    case u'&':
        return entity(text);
    default:
        return {};
    }
}

bool isPlain(QChar c)
{
    return c.unicode() < 0x80 && c != u'\\' && c != u'%' && c != u'&' && c != u'\0';
}

char lower(QChar c)
{
    const char16_t unit = c.unicode();
    return static_cast<char>(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit);
}

} // namespace

NormalizedText::NormalizedText(QStringView text)
{
    m_known.resize(512);
    m_folded.reserve(size_t(text.size()));
    m_origins.reserve(size_t(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        if (isPlain(text[at])) {
            m_folded.push_back(lower(text[at]));
            m_origins.push_back(quint32(at++));
            continue;
        }
        if (const qsizetype length = appendEscape(text, at); length > 0) {
            at += length;
            continue;
        }
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size()
                && text[at + 1].isLowSurrogate();
        appendFolded(text.sliced(at, isPair ? 2 : 1), at);
        at += isPair ? 2 : 1;
    }
    m_origins.push_back(quint32(text.size()));
    m_known = {};
}

qsizetype NormalizedText::appendEscape(QStringView text, qsizetype at)
{
    const Escape escape = escapeAt(text.sliced(at));
    if (escape.length == 0)
        return 0;
    std::array<char16_t, 2> units{escape.character, 0};
    qsizetype length = escape.length;
    qsizetype count = 1;
    if (QChar::isHighSurrogate(units[0])) {
        const QStringView rest = text.sliced(at + length);
        const Escape second = rest.isEmpty() ? Escape{} : escapeAt(rest);
        if (second.length > 0 && QChar::isLowSurrogate(second.character)) {
            units[1] = second.character;
            length += second.length;
            count = 2;
        }
    }
    appendFolded(QStringView(units.data(), count), at);
    return length;
}

void NormalizedText::appendFolded(QStringView piece, qsizetype at)
{
    // Unit by unit is right but for characters whose folding depends on their neighbours.
    const QChar first = piece.front();
    if (first.isNull() || (piece.size() == 1 && first.isSurrogate()))
        return append(" ", at);
    // A text in another script is a few hundred characters, over and over.
    if (piece.size() == 1) {
        KnownFold &known = m_known[first.unicode() % m_known.size()];
        if (known.unit != first.unicode())
            known = {first.unicode(), fold(piece)};
        return append(known.folded, at);
    }
    append(fold(piece), at);
}

void NormalizedText::append(std::string_view bytes, qsizetype at)
{
    m_folded += bytes;
    m_origins.insert(m_origins.end(), bytes.size(), quint32(at));
}

Span NormalizedText::origin(size_t begin, size_t end) const
{
    if (begin >= end || end >= m_origins.size())
        return {m_origins[std::min(begin, m_origins.size() - 1)], 0};
    const qsizetype first = m_origins[begin];
    // Bytes of one character share its unit; what follows them begins behind it.
    const auto behind = std::upper_bound(m_origins.begin() + qsizetype(end), m_origins.end(),
                                         m_origins[end - 1]);
    const qsizetype last = behind == m_origins.end() ? m_origins.back() : *behind;
    const qsizetype next = m_origins[end];
    return {first, (next > m_origins[end - 1] ? next : last) - first};
}

size_t NormalizedText::positionOf(qsizetype unit) const
{
    const auto found = std::lower_bound(m_origins.begin(), m_origins.end() - 1,
                                        quint32(std::max<qsizetype>(unit, 0)));
    return size_t(found - m_origins.begin());
}

} // namespace errdex
