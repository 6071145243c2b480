// SPDX-License-Identifier: MIT
#include "core/lookup/jsonscanner.h"

#include "core/lookup/codekey.h"
#include "core/text/fold.h"

#include <algorithm>
#include <numeric>

namespace errdex {

namespace {

constexpr int mostEscapeLevels = 3;
constexpr qsizetype longestKey = 64;

bool isStructure(QChar c)
{
    switch (c.unicode()) {
    case u'{':
    case u'}':
    case u'[':
    case u']':
    case u':':
    case u'=':
    case u',':
    case u'"':
    case u'\\':
        return true;
    default:
        return c.isSpace();
    }
}

} // namespace

JsonScanner::JsonScanner(QStringView text)
    : m_text(text)
{
    m_parts.push_back({{0, text.size()}, 0, none, {}, none});
    for (size_t index = 0; index < m_parts.size(); ++index)
        scan(Part(m_parts[index]));
    if (m_parts.size() > 1)
        sortValues();
    m_parts = {};
    m_frames = {};
}

void JsonScanner::sortValues()
{
    std::vector<int> order(m_values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int left, int right) {
        const Span &a = m_values[size_t(left)].span;
        const Span &b = m_values[size_t(right)].span;
        return a.begin != b.begin      ? a.begin < b.begin
                : a.length != b.length ? a.length > b.length
                                       : left < right;
    });
    std::vector<int> place(m_values.size());
    std::vector<Value> sorted;
    sorted.reserve(m_values.size());
    for (const int index : order) {
        place[size_t(index)] = int(sorted.size());
        sorted.push_back(m_values[size_t(index)]);
    }
    for (Value &value : sorted) {
        if (value.holder != none)
            value.holder = place[size_t(value.holder)];
    }
    m_values = std::move(sorted);
}

void JsonScanner::scan(const Part &part)
{
    m_escapeLevel = part.escapeLevel;
    m_holder = part.holder;
    // The outermost frame takes what a body has whose beginning is cut off.
    m_frames.assign(1, {false, part.object, part.key, {}, part.escapeLevel});
    for (qsizetype at = part.span.begin; at < part.span.end();) {
        if (!step(at, part.span.end()))
            ++at;
    }
}

/// Handles what stands at `at`, and moves behind it where it is longer than one unit.
bool JsonScanner::step(qsizetype &at, qsizetype end)
{
    const QChar c = m_text[at];
    Frame &frame = m_frames.back();
    switch (c.unicode()) {
    case u'{':
    case u'[':
        open(c == u'[', at, end);
        return false;
    case u'}':
    case u']':
        close(c == u']');
        return false;
    case u':':
    case u'=':
        if (frame.token.length > 0 && frame.token.length <= longestKey && !frame.isArray)
            frame.key = frame.token;
        frame.token = {};
        return false;
    case u',':
    case u';':
        frame.token = {};
        if (!frame.isArray)
            frame.key = {};
        return false;
    default:
        break;
    }
    if (isQuoteAt(at) && m_frames.size() == 1 && closesCutOffString(at, end))
        return false;
    if (isQuoteAt(at)) {
        const Span token = readString(at + 1, end);
        take(token, true);
        at = std::min(end, token.end() + (1LL << m_escapeLevel));
        return true;
    }
    if ((m_frames.size() == 1 && frame.key.length == 0) || c.isSpace() || c == u'\\' || c == u'"')
        return false;
    const Span token = c == u'\'' ? readQuoted(at + 1, end) : readBare(at, end);
    take(token, c == u'\'');
    at = token.end() + (c == u'\'' ? 1 : 0);
    return true;
}

/// In a plain body a quote counts unless an odd number of backslashes escapes it; in a string that is
/// escaped `level` times quotes have 2^level - 1 backslashes.
bool JsonScanner::isQuoteAt(qsizetype at) const
{
    if (m_text[at] != u'"')
        return false;
    qsizetype backslashes = 0;
    while (at - backslashes > 0 && m_text[at - backslashes - 1] == u'\\')
        ++backslashes;
    return m_escapeLevel == 0 ? backslashes % 2 == 0
                              : backslashes == (qsizetype(1) << m_escapeLevel) - 1;
}

/// A body whose beginning is cut off within a string: ode":-1021,"msg":…
bool JsonScanner::closesCutOffString(qsizetype at, qsizetype end) const
{
    qsizetype next = at + 1;
    while (next < end && next - at < 4 && m_text[next] == u' ')
        ++next;
    return next < end && (m_text[next] == u':' || m_text[next] == u',' || m_text[next] == u'}');
}

Span JsonScanner::readString(qsizetype at, qsizetype end) const
{
    // A string has no raw line break; one that seems to is a lone quote in prose.
    const qsizetype limit = at;
    for (; at < end; ++at) {
        if (m_text[at] == u'\n')
            break;
        if (m_text[at] == u'"' && isQuoteAt(at)) {
            const qsizetype backslashes = (qsizetype(1) << m_escapeLevel) - 1;
            return {limit, std::max<qsizetype>(at - backslashes - limit, 0)};
        }
    }
    return {limit, at - limit};
}

Span JsonScanner::readQuoted(qsizetype at, qsizetype end) const
{
    const qsizetype begin = at;
    while (at < end && m_text[at] != u'\'' && m_text[at] != u'\n')
        at += m_text[at] == u'\\' ? 2 : 1;
    return {begin, std::min(at, end) - begin};
}

Span JsonScanner::readBare(qsizetype at, qsizetype end) const
{
    const qsizetype begin = at;
    while (at < end && !isStructure(m_text[at]) && m_text[at] != u';')
        ++at;
    return {begin, std::max<qsizetype>(at - begin, 1)};
}

void JsonScanner::open(bool isArray, qsizetype at, qsizetype end)
{
    const Frame &frame = m_frames.back();
    const int outerLevel = m_escapeLevel;
    // A body that was cut out of a string still has its quotes escaped: {\"code\":…
    if (m_escapeLevel == 0
        && m_text.sliced(at + 1, std::min<qsizetype>(2, end - at - 1)) == u"\\\"")
        m_escapeLevel = 1;
    if (isArray) {
        m_frames.push_back({true, frame.object, frame.key, {}, outerLevel});
        return;
    }
    m_objects.push_back({frame.object, frame.key, false});
    m_frames.push_back({false, int(m_objects.size()) - 1, {}, {}, outerLevel});
}

void JsonScanner::close(bool isArray)
{
    // A bracket that fits nothing open is prose, or the end of a body without its beginning.
    if (m_frames.size() < 2 || m_frames.back().isArray != isArray)
        return;
    if (!isArray)
        m_objects[size_t(m_frames.back().object)].isClosed = true;
    m_escapeLevel = m_frames.back().outerLevel;
    m_frames.pop_back();
    Frame &outer = m_frames.back();
    outer.token = {};
    if (!outer.isArray)
        outer.key = {};
}

void JsonScanner::take(Span token, bool isString)
{
    Frame &frame = m_frames.back();
    if (frame.key.length == 0) {
        frame.token = token;
        return;
    }
    if (frame.object == none) {
        // The object whose beginning is cut off.
        m_objects.push_back({});
        frame.object = int(m_objects.size()) - 1;
    }
    m_values.push_back({frame.key, token, frame.object, m_holder, isString});
    const QStringView content = m_text.sliced(token.begin, token.length);
    const bool isBody = content.startsWith(u'{') || content.startsWith(u'[');
    if (isString && isBody && m_escapeLevel < mostEscapeLevels && m_text.size() > token.end())
        m_parts.push_back(
                {token, m_escapeLevel + 1, frame.object, frame.key, int(m_values.size()) - 1});
    if (!frame.isArray)
        frame.key = {};
    frame.token = {};
}

const JsonScanner::Value *JsonScanner::valueAround(Span span) const
{
    const auto behind = std::upper_bound(
            m_values.begin(), m_values.end(), span.begin,
            [](qsizetype begin, const Value &value) { return begin < value.span.begin; });
    if (behind == m_values.begin())
        return nullptr;
    // Values lie beside each other or, in a string that is a body, in their holder.
    const Value *value = &*(behind - 1);
    while (value->span.end() < span.end()) {
        if (value->holder == none)
            return nullptr;
        value = &m_values[size_t(value->holder)];
    }
    return value;
}

std::vector<std::string> JsonScanner::keysOf(int object) const
{
    std::vector<std::string> keys;
    const auto add = [&](Span key) {
        std::string name = looseKey(fold(m_text.sliced(key.begin, key.length)));
        if (!name.empty() && std::find(keys.begin(), keys.end(), name) == keys.end())
            keys.push_back(std::move(name));
    };
    constexpr size_t mostKeys = 64;
    for (const Value &value : m_values) {
        if (value.object == object && keys.size() < mostKeys)
            add(value.key);
    }
    for (const Object &inner : m_objects) {
        if (inner.parent == object && inner.key.length > 0 && keys.size() < mostKeys)
            add(inner.key);
    }
    return keys;
}

} // namespace errdex
