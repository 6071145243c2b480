// SPDX-License-Identifier: MIT
#include "core/query/queryscanner.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// A person writes no longer pattern, and looking for its end must not take long in a pasted text.
constexpr qsizetype longestPattern = 1000;

} // namespace

bool QueryScanner::takeOr()
{
    if (!rest().startsWith("OR"_L1) || !isDelimiter(m_position + 2))
        return false;
    m_position += 2;
    return true;
}

QString QueryScanner::takeQuoted()
{
    const qsizetype begin = m_position++;
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

QString QueryScanner::takeWord(bool inField)
{
    const qsizetype begin = m_position;
    int open = 0;
    while (!atEnd() && !peek().isSpace() && !(inField && peek() == u',')) {
        if (peek() == u')' && open == 0 && m_depth > 0)
            break;
        open += peek() == u'(' ? 1 : peek() == u')' && open > 0 ? -1 : 0;
        ++m_position;
    }
    return m_text.mid(begin, m_position - begin);
}

qsizetype QueryScanner::regexLength(bool inField) const
{
    if (peek() != u'/' || peek(1) == u'/')
        return 0;
    const qsizetype end = qMin(m_text.size(), m_position + longestPattern);
    for (qsizetype at = m_position + 1; at < end; ++at) {
        if (m_text[at] == u'\\')
            ++at;
        else if (m_text[at] == u'/' && (isDelimiter(at + 1) || (inField && m_text[at + 1] == u',')))
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
