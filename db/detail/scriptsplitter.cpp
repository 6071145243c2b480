// SPDX-License-Identifier: MIT
#include "db/detail/scriptsplitter.h"

namespace errdex::db {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Reads a script token by token and knows whether a semicolon ends a statement here.
class Splitter
{
public:
    explicit Splitter(QStringView script)
        : m_script(script)
    {
    }

    QStringList split()
    {
        while (m_position < m_script.size())
            readToken();
        finishStatement();
        return m_statements;
    }

private:
    bool startsWith(QLatin1StringView text) const
    {
        return m_script.sliced(m_position).startsWith(text);
    }

    void skipTo(QLatin1StringView end)
    {
        const qsizetype found = m_script.indexOf(end, m_position);
        m_position = found < 0 ? m_script.size() : found + end.size();
    }

    void skipQuoted(QChar close)
    {
        // A doubled quote closes and opens again at once, which comes to the same.
        const qsizetype found = m_script.indexOf(close, m_position + 1);
        m_position = found < 0 ? m_script.size() : found + 1;
        m_hasContent = true;
    }

    void readWord()
    {
        const qsizetype start = m_position;
        while (m_position < m_script.size() && isWordCharacter(m_script[m_position]))
            ++m_position;
        const QStringView word = m_script.sliced(start, m_position - start);
        const auto is = [word](QLatin1StringView text) {
            return word.compare(text, Qt::CaseInsensitive) == 0;
        };
        m_hasContent = true;
        if (is(QLatin1StringView("TRIGGER")))
            m_inTrigger = true;
        else if (m_inTrigger && (is(QLatin1StringView("BEGIN")) || is(QLatin1StringView("CASE"))))
            ++m_depth;
        else if (m_inTrigger && is(QLatin1StringView("END")))
            --m_depth;
    }

    void readToken()
    {
        const QChar c = m_script[m_position];
        if (startsWith(QLatin1StringView("--"))) {
            skipTo(QLatin1StringView("\n"));
        } else if (startsWith(QLatin1StringView("/*"))) {
            m_position += 2;
            skipTo(QLatin1StringView("*/"));
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            skipQuoted(c);
        } else if (c == u'[') {
            skipQuoted(u']');
        } else if (isWordCharacter(c)) {
            readWord();
        } else if (c == u';' && m_depth <= 0) {
            finishStatement();
            ++m_position;
            m_start = m_position;
        } else {
            m_hasContent = m_hasContent || (!c.isSpace() && c != u';');
            ++m_position;
        }
    }

    void finishStatement()
    {
        if (m_hasContent)
            m_statements.append(
                    m_script.sliced(m_start, m_position - m_start).trimmed().toString());
        m_hasContent = false;
        m_inTrigger = false;
        m_depth = 0;
    }

    QStringView m_script;
    QStringList m_statements;
    qsizetype m_position = 0;
    qsizetype m_start = 0;
    int m_depth = 0;
    bool m_inTrigger = false;
    bool m_hasContent = false;
};

} // namespace

QStringList splitScript(QStringView script)
{
    return Splitter(script).split();
}

} // namespace errdex::db
