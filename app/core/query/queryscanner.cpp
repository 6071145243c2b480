// SPDX-License-Identifier: MIT
#include "core/query/queryscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// A person writes no longer pattern, and looking for its end must not take long in a pasted text.
constexpr qsizetype longestPattern = 1000;
// The same holds of a quotation in marks that a mail has as well.
constexpr qsizetype longestQuotation = 1000;

/// Where a text has the first of some closing marks, or -1.
qsizetype endOfQuotation(QStringView text, QStringView closing)
{
    const QStringView within = text.first(qMin(text.size(), longestQuotation));
    const auto found = std::find_if(within.begin(), within.end(),
                                    [closing](QChar c) { return closing.contains(c); });
    return found == within.end() ? -1 : found - within.begin();
}

} // namespace

bool QueryScanner::takeOr()
{
    if (!rest().startsWith("OR"_L1) || !isDelimiter(m_position + 2))
        return false;
    m_position += 2;
    return true;
}

bool QueryScanner::isAtQuote() const
{
    if (peek() == u'"')
        return true;
    const QStringView closing = closingQuotes(peek());
    return !closing.isEmpty() && endOfQuotation(rest().sliced(1), closing) >= 0;
}

QString QueryScanner::takeQuoted()
{
    const qsizetype begin = m_position++;
    if (const QStringView closing = closingQuotes(m_text[begin]); !closing.isEmpty()) {
        const qsizetype length = endOfQuotation(rest(), closing);
        m_position += length + 1;
        return m_text.mid(begin + 1, length);
    }
    QString text;
    while (!atEnd() && peek() != u'"') {
        if (peek() == u'\\' && (peek(1) == u'"' || peek(1) == u'\\'))
            ++m_position;
        text += m_text[m_position++];
    }
    if (atEnd())
        addIssue(QueryIssue::Kind::UnclosedQuote, {begin, 1});
    else
        ++m_position;
    return text;
}

bool QueryScanner::isComma(qsizetype at, Field field) const
{
    if (field == Field::Any || at >= m_text.size())
        return false;
    return m_text[at] == u',' || (hasWideCommas(field) && asciiForm(m_text[at]) == u',');
}

QString QueryScanner::takeWord(Field field)
{
    const qsizetype begin = m_position;
    int open = 0;
    while (!atEnd() && !peek().isSpace() && !isComma(m_position, field)) {
        if (sign() == u')' && open == 0 && m_depth > 0)
            break;
        open += sign() == u'(' ? 1 : sign() == u')' && open > 0 ? -1 : 0;
        ++m_position;
    }
    return m_text.mid(begin, m_position - begin);
}

qsizetype QueryScanner::regexLength(Field field) const
{
    if (peek() != u'/' || peek(1) == u'/')
        return 0;
    const qsizetype end = qMin(m_text.size(), m_position + longestPattern);
    for (qsizetype at = m_position + 1; at < end; ++at) {
        if (m_text[at] == u'\\')
            ++at;
        else if (m_text[at] == u'/' && (isDelimiter(at + 1) || isComma(at + 1, field)))
            return at + 1 - m_position;
    }
    return 0;
}

QueryIssue &QueryScanner::addIssue(QueryIssue::Kind kind, Span span, Field field)
{
    m_issues.append({kind, span, m_text.mid(span.begin, span.length), {}, field});
    return m_issues.last();
}

} // namespace errdex
