// SPDX-License-Identifier: MIT
#include "core/query/queryedit.h"

#include "core/query/querysigns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// The first top-level condition on a field, perhaps under a Not.
struct Condition
{
    const QueryNode *term = nullptr;
    bool isNegated = false;
    Span span;
};

Condition conditionOn(const Query &query, Field field, bool negatedToo)
{
    for (const QueryNode &child : query.root.children) {
        const bool isNegated = child.kind == QueryNode::Kind::Not;
        const QueryNode &term = isNegated ? child.children.front() : child;
        if (term.kind == QueryNode::Kind::Term && term.field == field && (!isNegated || negatedToo))
            return {&term, isNegated, child.span};
    }
    return {};
}

bool isPlain(const QueryValue &value)
{
    return value.kind == QueryValue::Kind::Contains || value.kind == QueryValue::Kind::Equals
            || value.kind == QueryValue::Kind::Empty;
}

QString replaceSpan(const QString &text, Span span, const QString &condition)
{
    if (condition.isEmpty())
        return withoutSpan(text, span);
    return text.left(span.begin) + condition + text.mid(span.end());
}

QString appendCondition(const QString &text, const QString &condition)
{
    if (condition.isEmpty())
        return text;
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? condition : trimmed + u' ' + condition;
}

QString withCondition(const QString &text, const Condition &old, const QString &condition)
{
    return old.term ? replaceSpan(text, old.span, condition) : appendCondition(text, condition);
}

bool hasSpecialSigns(const QString &value)
{
    const auto isSign = [](QChar c) {
        return c.isSpace() || c == u'*' || QStringView(u"\",()").contains(asciiForm(c));
    };
    return value.contains(".."_L1) || std::any_of(value.begin(), value.end(), isSign)
            || QStringView(u"/=<>!≥≤").contains(asciiForm(value.front()))
            || !closingQuotes(value.front()).isEmpty();
}

QString quoted(QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + value + u'"';
}

/// A cell whose leading signs are those of the query language: "＞＝500" as ">=500".
QString withAsciiSigns(QString cell)
{
    qsizetype at = 0;
    for (; at < cell.size() && QStringView(u"!=<>").contains(asciiForm(cell[at])); ++at)
        cell[at] = asciiForm(cell[at]);
    if (at < cell.size() && (cell[at] == u'≥' || cell[at] == u'≤'))
        cell.replace(at, 1, cell[at] == u'≥' ? u">="_s : u"<="_s);
    return cell;
}

/// Whether the filter row's cell is written in the query language already.
bool isOperator(const QString &value)
{
    return value.startsWith(u'"') || value.startsWith(u'=') || value.startsWith(u'<')
            || value.startsWith(u'>')
            || (value.size() > 2 && value.startsWith(u'/') && value.endsWith(u'/'));
}

/// "=two words" needs quotes behind its sign.
QString quoteOperand(const QString &value)
{
    qsizetype sign = 0;
    while (sign < value.size() && QStringView(u"=<>").contains(value[sign]))
        ++sign;
    const QString operand = value.mid(sign).trimmed();
    if (sign == 0 || operand.isEmpty() || operand.startsWith(u'"') || !operand.contains(u' '))
        return value.left(sign) + operand;
    return value.left(sign) + quoted(operand);
}

} // namespace

QString quotedValue(const QString &value)
{
    return value.isEmpty() || hasSpecialSigns(value) ? quoted(value) : value;
}

QStringList fieldValues(const Query &query, Field field)
{
    QStringList values;
    const Condition condition = conditionOn(query, field, false);
    if (!condition.term)
        return values;
    for (const QueryValue &value : condition.term->values) {
        if (!isPlain(value))
            return {};
        values.append(value.text);
    }
    return values;
}

QString withFieldValues(const QString &text, Field field, const QStringList &values)
{
    QStringList written;
    for (const QString &value : values)
        written.append(quotedValue(value));
    // A lone empty value is "field:", the way in which a person would write it.
    const QString list = written == QStringList{u"\"\""_s} ? QString() : written.join(u',');
    const QString condition = values.isEmpty() ? QString() : fieldName(field) + u':' + list;
    const Query query = parseQuery(text);
    return withCondition(text, conditionOn(query, field, false), condition);
}

QString withoutConcept(const QStringList &providers)
{
    return withFilterCell(withFieldValues({}, Field::Provider, providers), Field::Concept,
                          u"\"\""_s);
}

QString codeQuery(const db::CodeKey &key)
{
    return u"provider:%1 code:=%2"_s.arg(quotedValue(key.provider), quotedValue(key.code));
}

QString filterCell(const Query &query, Field field)
{
    const Condition condition = conditionOn(query, field, true);
    if (!condition.term)
        return {};
    const Span term = condition.term->span;
    const QString value =
            query.text.mid(term.begin, term.length).section(QRegularExpression(u"[:：]"_s), 1);
    const bool isEmpty = condition.term->values.size() == 1
            && condition.term->values.front().kind == QueryValue::Kind::Empty;
    if (isEmpty)
        return condition.isNegated ? u"*"_s : u"\"\""_s;
    // "field:!=x" has its exclamation mark already.
    return condition.isNegated && !value.startsWith(u'!') ? u'!' + value : value;
}

QString withFilterCell(const QString &text, Field field, const QString &cell)
{
    const Query query = parseQuery(text);
    const Condition old = conditionOn(query, field, true);
    QString value = withAsciiSigns(cell.trimmed());
    const bool isNegated = value.startsWith(u'!') && value.size() > 1;
    if (isNegated)
        value = value.mid(1).trimmed();
    if (value.isEmpty() || value == "!"_L1)
        return withCondition(text, old, {});

    const QString name = fieldName(field) + u':';
    if (value == "*"_L1)
        return withCondition(text, old, (isNegated ? QString() : u"-"_s) + name);
    if (value == "\"\""_L1)
        return withCondition(text, old, (isNegated ? u"-"_s : QString()) + name);
    if (isOperator(value))
        value = quoteOperand(value);
    else if (std::any_of(value.begin(), value.end(), [](QChar c) {
                 return c.isSpace() || QStringView(u"()").contains(asciiForm(c));
             }))
        value = quoted(value);
    return withCondition(text, old, (isNegated ? u"-"_s : QString()) + name + value);
}

QString withoutSpan(const QString &text, Span span)
{
    const QString before = text.left(span.begin).trimmed();
    const QString after = text.mid(span.end()).trimmed();
    return before.isEmpty() || after.isEmpty() ? before + after : before + u' ' + after;
}

} // namespace errdex
