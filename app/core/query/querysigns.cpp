// SPDX-License-Identifier: MIT
#include "core/query/querysigns.h"

#include <algorithm>

namespace errdex {

QChar asciiForm(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return c;
    if (unit >= 0xff01 && unit <= 0xff5e) // the full-width forms of ! to ~
        return QChar(char16_t(unit - 0xff01 + u'!'));
    switch (unit) {
    case u'\u060c': // Arabic comma
    case u'\u3001': // ideographic comma
        return u',';
    case u'\u061b':
        return u';';
    case u'\u061f':
        return u'?';
    case u'\u3002': // ideographic full stop
        return u'.';
    default:
        break;
    }
    if (c.category() == QChar::Number_DecimalDigit)
        return QChar(char16_t(u'0' + c.digitValue()));
    return c;
}

QString asciiForms(const QString &text)
{
    QString result = text;
    std::transform(result.cbegin(), result.cend(), result.begin(), asciiForm);
    return result;
}

QStringView closingQuotes(QChar opening)
{
    switch (opening.unicode()) {
    case u'“':
        return u"”";
    case u'„':
        return u"“”";
    case u'«':
        return u"»";
    case u'「':
        return u"」";
    case u'『':
        return u"』";
    case u'＂':
        return u"＂";
    default:
        return {};
    }
}

bool hasWideCommas(Field field)
{
    switch (field) {
    case Field::Provider:
    case Field::Code:
    case Field::Http:
    case Field::Concept:
    case Field::Actor:
    case Field::Retry:
    case Field::Tag:
    case Field::Is:
    case Field::Has:
        return true;
    case Field::Any:
    case Field::Category:
    case Field::Name:
    case Field::Message:
    case Field::Description:
    case Field::Condition:
    case Field::Note:
    case Field::Link:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace errdex
