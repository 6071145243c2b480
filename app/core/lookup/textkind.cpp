// SPDX-License-Identifier: MIT
#include "core/lookup/textkind.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype longestTyped = 200; // units; a longer line without a field was copied

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// A JSON object, whole or cut off, anywhere: no query has a brace before a quote or a bracket.
bool holdsBody(const QString &text)
{
    static const QRegularExpression begin(uR"(\{\s*\\*["'{\[]|^\s*[\[{]\s*[\[{"])"_s);
    return text.contains(begin);
}

bool isOfFields(const QueryNode &node)
{
    return node.kind == QueryNode::Kind::Term ? node.field != Field::Any
                                              : !node.children.empty()
                    && std::all_of(node.children.begin(), node.children.end(), isOfFields);
}

/// Whether a condition says what only the query language can say.
bool isSyntax(const Query &query, const QueryNode &node)
{
    // Parentheses of Chinese prose group as well, but say nothing that prose does not.
    if (node.kind == QueryNode::Kind::And && query.text[node.span.begin] == u'（')
        return std::any_of(node.children.begin(), node.children.end(),
                           [&query](const QueryNode &child) { return isSyntax(query, child); });
    if (node.kind != QueryNode::Kind::Term || node.field != Field::Any)
        return true;
    const QStringView written = QStringView(query.text).mid(node.span.begin, node.span.length);
    return node.values.size() != 1 || node.values.front().kind != QueryValue::Kind::Contains
            || (written.startsWith(u'"') && written.endsWith(u'"') && written.size() > 1);
}

/// "providr:ethgas": meant for a field, which the box says.
bool isNearlyField(const QueryIssue &issue)
{
    return issue.kind == QueryIssue::Kind::UnknownField ? !issue.hint.isEmpty()
                                                        : issue.kind == QueryIssue::Kind::BadRegex;
}

} // namespace

TextKind textKind(const Query &query)
{
    const QString &text = query.text;
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return TextKind::Query;
    // Where a person ends a text with Enter, it is to be read: the line break asks for it.
    if (std::any_of(text.begin(), text.end(), isLineBreak) || holdsBody(text))
        return TextKind::Paste;
    const auto &conditions = query.root.children;
    const bool hasSyntax = std::any_of(
            conditions.begin(), conditions.end(),
            [&query](const QueryNode &condition) { return isSyntax(query, condition); });
    const bool isMistyped = std::any_of(query.issues.begin(), query.issues.end(), isNearlyField);
    if (trimmed.size() > longestTyped)
        return hasSyntax && query.issues.isEmpty() ? TextKind::Query : TextKind::Paste;
    return hasSyntax || isMistyped ? TextKind::Query : TextKind::Words;
}

TextKind textKind(const QString &text)
{
    return textKind(parseQuery(text));
}

PasteParts splitPaste(const QString &text)
{
    const auto lastBreak = std::find_if(text.rbegin(), text.rend(), isLineBreak);
    const qsizetype begin = text.rend() - lastBreak;
    if (begin > 0) {
        const Query query = parseQuery(text.mid(begin));
        const bool isFilter = query.issues.isEmpty() && !query.isEmpty()
                && std::all_of(query.root.children.begin(), query.root.children.end(), isOfFields);
        if (isFilter)
            return {text.first(begin - 1), query.text, begin};
    }
    return {text, {}, text.size()};
}

Query filterQuery(const QString &text)
{
    Query query = parseQuery(text);
    return textKind(query) == TextKind::Paste ? parseQuery(splitPaste(text).filter) : query;
}

QString withFilter(const QString &text, bool isPaste,
                   const std::function<QString(const QString &)> &edit)
{
    if (!isPaste && textKind(text) != TextKind::Paste)
        return edit(text);
    const PasteParts parts = splitPaste(text);
    const QString filter = edit(parts.filter);
    return filter.isEmpty() ? parts.body : parts.body + u'\n' + filter;
}

} // namespace errdex
