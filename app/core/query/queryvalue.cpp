// SPDX-License-Identifier: MIT
#include "core/query/queryvalue.h"

#include "core/query/querysigns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
}

ReadValue checkedHttpStatus(QueryValue value)
{
    static const QRegularExpression statusClass(u"^([1-5])xx$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const auto isOpenOrNumber = [](const QString &text) {
        return text.isEmpty() || isNumber(text);
    };
    bool isGood = true;
    if (const auto match = statusClass.match(value.text); match.hasMatch()) {
        value.kind = QueryValue::Kind::Range;
        value.low = match.captured(1) + "00"_L1;
        value.high = match.captured(1) + "99"_L1;
    } else if (value.kind == QueryValue::Kind::Range) {
        isGood = isOpenOrNumber(value.low) && isOpenOrNumber(value.high);
    } else if (value.kind == QueryValue::Kind::Contains || value.kind == QueryValue::Kind::Equals) {
        isGood = isNumber(value.text);
        value.kind = QueryValue::Kind::Equals;
    }
    return isGood ? ReadValue(value) : QueryIssue::Kind::BadHttpStatus;
}

} // namespace

ReadValue checkedValue(Field field, QueryValue value)
{
    if (field == Field::Http)
        return checkedHttpStatus(std::move(value));
    if (keywords(field).isEmpty())
        return value;
    const QString word = value.text.toLower();
    if (!keywords(field).contains(word))
        return QueryIssue::Kind::BadKeyword;
    return QueryValue{QueryValue::Kind::Equals, word, {}, {}};
}

ReadValue readValue(Field field, const QString &comparison, const QString &written, bool isQuoted)
{
    // Numbers and keywords are compared as they stand; texts are folded when they are searched.
    const bool isFixed = field == Field::Http || !keywords(field).isEmpty();
    const QString text = isFixed ? asciiForms(written) : written;
    QueryValue value{QueryValue::Kind::Contains, text, {}, {}};
    const qsizetype dots = isQuoted ? -1 : text.indexOf(".."_L1);
    if (comparison == "="_L1) {
        value.kind = text.isEmpty() ? QueryValue::Kind::Empty : QueryValue::Kind::Equals;
    } else if (!comparison.isEmpty()) {
        value.kind = QueryValue::Kind::Range;
        (comparison.startsWith(u'>') ? value.low : value.high) = text;
        value.lowIncluded = comparison != ">"_L1;
        value.highIncluded = comparison != "<"_L1;
    } else if (dots >= 0 && text.size() > 2) {
        value.kind = QueryValue::Kind::Range;
        value.low = dots == 0 ? QString() : text.left(dots);
        value.high = dots + 2 == text.size() ? QString() : text.mid(dots + 2);
    } else if (text.contains(u'*')) {
        value.kind = QueryValue::Kind::Wildcard;
    }
    if (value.kind == QueryValue::Kind::Range && value.low.isEmpty() && value.high.isEmpty())
        return QueryIssue::Kind::BadRange;
    return checkedValue(field, std::move(value));
}

} // namespace errdex
