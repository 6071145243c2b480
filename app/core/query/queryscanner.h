// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"
#include "core/query/querysigns.h"

#include <QList>
#include <QString>

namespace errdex {

/// Reads the words, quotes and patterns of a query text from left to right, and notes what is wrong.
class QueryScanner
{
public:
    explicit QueryScanner(const QString &text)
        : m_text(text)
    {
    }

protected:
    bool atEnd() const { return m_position >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        const qsizetype at = m_position + ahead;
        return at < m_text.size() ? m_text[at] : QChar();
    }
    /// As peek(), in ASCII: for signs that other keyboards type in forms of their own.
    QChar sign(qsizetype ahead = 0) const { return asciiForm(peek(ahead)); }
    QStringView rest() const { return QStringView(m_text).sliced(m_position); }
    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace())
            ++m_position;
    }
    /// Whether a word that reaches up to `at` ends there.
    bool isDelimiter(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at].isSpace()
                || (m_depth > 0 && asciiForm(m_text[at]) == u')');
    }

    /// Takes "OR" when it stands here as a word.
    bool takeOr();
    /// Whether a quotation begins here. One of “these” begins only where it also ends: a lone mark
    /// is a letter like any other.
    bool isAtQuote() const;
    /// Reads up to the closing quote; \" is a quote. An unclosed one reaches to the end.
    QString takeQuoted();
    /// A word ends at a blank, at a comma within a field, and at the parenthesis of its group;
    /// parentheses that the word opens itself are its own.
    QString takeWord(Field field);
    /// The length of "/pattern/" here, or 0. A bare path such as /api/v1 is no pattern.
    qsizetype regexLength(Field field) const;
    /// Whether the character at `at` separates two values of the field.
    bool isComma(qsizetype at, Field field) const;

    QueryIssue &addIssue(QueryIssue::Kind kind, Span span, Field field = Field::Any);

    const QString &m_text;
    qsizetype m_position = 0;
    int m_depth = 0; ///< of parentheses around the current position
    QList<QueryIssue> m_issues;
};

} // namespace errdex
