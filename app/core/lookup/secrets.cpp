// SPDX-License-Identifier: MIT
#include "core/lookup/secrets.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype mostUnits = 8192;
constexpr qsizetype shortestToken =
        16; // units; "hashkey-pro" and long symbols have no digits in them
constexpr qsizetype fewestCardDigits = 13;
constexpr qsizetype mostCardDigits = 19;

/// The sum of Luhn over some of the digits.
bool hasCheckDigit(const QList<int> &digits, qsizetype begin, qsizetype count)
{
    int sum = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const int digit = digits.at(begin + count - 1 - i);
        const int weighed = i % 2 == 0 ? digit : 2 * digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

/// A run of digits, in groups that single blanks or signs part.
struct Digits
{
    QList<int> values;
    QList<qsizetype> groups; ///< where each begins

    bool holdCard() const
    {
        // A number begins and ends where a group does: any dozen digits in the middle of others
        // have a check digit one time in ten.
        for (qsizetype first = 0; first < groups.size(); ++first) {
            for (qsizetype next = first + 1; next <= groups.size(); ++next) {
                const qsizetype end = next < groups.size() ? groups.at(next) : values.size();
                const qsizetype count = end - groups.at(first);
                if (count > mostCardDigits)
                    break;
                if (count >= fewestCardDigits && hasCheckDigit(values, groups.at(first), count))
                    return true;
            }
        }
        return false;
    }
};

bool holdsCardNumber(QStringView text)
{
    Digits digits;
    qsizetype gap = 0;
    for (const QChar unit : text) {
        if (unit.isDigit()) { // of any script
            if (gap > 0 || digits.values.isEmpty())
                digits.groups.append(digits.values.size());
            digits.values.append(unit.digitValue());
            gap = 0;
        } else if (++gap > 1 || !(unit.isSpace() || unit.isPunct())) {
            if (digits.holdCard())
                return true;
            digits = {};
        }
    }
    return digits.holdCard();
}

bool holdsToken(QStringView text)
{
    qsizetype length = 0;
    bool hasDigit = false;
    bool hasLetter = false;
    for (const QChar unit : text) {
        const bool isPart = unit.isLetterOrNumber() || unit == u'+' || unit == u'/' || unit == u'=';
        length = isPart ? length + 1 : 0;
        hasDigit = isPart && (hasDigit || unit.isDigit());
        hasLetter = isPart && (hasLetter || unit.isLetter());
        if (length >= shortestToken && hasDigit && hasLetter)
            return true;
    }
    return false;
}

bool namesSecret(QStringView text)
{
    static const QRegularExpression name(
            u"(?:passw(?:or)?d|passphrase|pin|cvv|cvc|secret|token|api[ _-]?key|signature"
            "|authorization|cookie|private[ _-]?key)[\"']?\\s*[:=]\\s*[\"']?[^\\s\"',]"
            "|\\b(?:bearer|basic)\\s+[^\\s]*[0-9+/=_-][^\\s]{4}"_s,
            QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch();
}

} // namespace

bool mayHoldSecrets(QStringView text)
{
    return text.size() > mostUnits || holdsCardNumber(text) || holdsToken(text)
            || namesSecret(text);
}

} // namespace errdex
