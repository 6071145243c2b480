// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

namespace errdex {

/// A pattern typed by a person, which may be one that takes for ever ("(a+)+$").
///
/// PCRE2 is told to give up after a number of steps (its "(*LIMIT_MATCH=…)" and "(*LIMIT_DEPTH=…)",
/// pcre2pattern(3)), so that one text costs at most some milliseconds. Letter case apart.
class GuardedRegex
{
public:
    explicit GuardedRegex(const QString &pattern)
        : m_regex(QLatin1StringView("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)") + pattern,
                  QRegularExpression::CaseInsensitiveOption
                          | QRegularExpression::UseUnicodePropertiesOption)
    {
    }

    bool matches(const QString &text)
    {
        const QRegularExpressionMatch match = m_regex.match(text);
        m_hasGivenUp = m_hasGivenUp || !match.isValid();
        return match.hasMatch();
    }

    /// Calls found(begin, length) for every match that is not empty.
    template<typename Found>
    void find(const QString &text, Found &&found) const
    {
        for (QRegularExpressionMatchIterator it = m_regex.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedLength() > 0)
                found(match.capturedStart(), match.capturedLength());
        }
    }

    /// The pattern was stopped, or is none at all.
    bool hasGivenUp() const { return m_hasGivenUp; }

private:
    QRegularExpression m_regex;
    bool m_hasGivenUp = false;
};

} // namespace errdex
