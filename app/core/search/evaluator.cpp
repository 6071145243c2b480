// SPDX-License-Identifier: MIT
#include "core/search/evaluator.h"

#include "core/search/guardedregex.h"
#include "core/text/fold.h"
#include "core/text/naturalorder.h"

#include <algorithm>

namespace errdex {

namespace {

std::optional<TextField> textFieldOf(Field field)
{
    switch (field) {
    case Field::Code:
        return TextField::Code;
    case Field::Name:
        return TextField::Name;
    case Field::Message:
        return TextField::Message;
    case Field::Description:
        return TextField::Description;
    case Field::Condition:
        return TextField::Condition;
    case Field::Any:
    case Field::Provider:
    case Field::Http:
    case Field::Category:
    case Field::Concept:
    case Field::Actor:
    case Field::Retry:
    case Field::Note:
    case Field::Is:
    case Field::Has:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isInRange(std::string_view text, const QueryValue &value)
{
    if (text.empty())
        return false;
    if (!value.low.isEmpty()) {
        const auto order = compareNatural(text, fold(value.low));
        if (order < 0 || (order == 0 && !value.lowIncluded))
            return false;
    }
    if (!value.high.isEmpty()) {
        const auto order = compareNatural(text, fold(value.high));
        if (order > 0 || (order == 0 && !value.highIncluded))
            return false;
    }
    return true;
}

QList<QStringList> providerTexts(const CatalogStore &store)
{
    QList<QStringList> texts;
    for (const db::ProviderRecord &provider : store.providers())
        texts.append({provider.slug, provider.name});
    return texts;
}

QList<QStringList> categoryTexts(const CatalogStore &store)
{
    QList<QStringList> texts;
    for (const QString &title : store.categories())
        texts.append({title});
    return texts;
}

/// A concept is also found by its group: concept:authentication finds all of that group.
QList<QStringList> conceptTexts(const CatalogStore &store)
{
    QList<QStringList> texts;
    QHash<qint64, const db::ConceptRecord *> groups;
    for (const db::ConceptRecord &record : store.vocabulary()) {
        texts.append({record.slug, record.title});
        if (!record.parent)
            groups.insert(qint64(record.id), &record);
        else if (const auto *group = groups.value(qint64(*record.parent)))
            texts.last() << group->slug << group->title;
    }
    return texts;
}

QList<QStringList> conceptProperty(const CatalogStore &store, QString db::ConceptRecord::*property)
{
    QList<QStringList> texts;
    for (const db::ConceptRecord &record : store.vocabulary())
        texts.append({record.*property});
    return texts;
}

} // namespace

bool matchesWildcard(std::string_view text, std::string_view pattern)
{
    const bool startsOpen = pattern.starts_with('*');
    const bool endsOpen = pattern.ends_with('*');
    bool isFirst = true;
    while (!pattern.empty()) {
        const size_t star = std::min(pattern.find('*'), pattern.size());
        const std::string_view piece = pattern.substr(0, star);
        const bool isLast = star == pattern.size();
        pattern.remove_prefix(isLast ? star : star + 1);
        if (!piece.empty()) {
            if (isLast && !endsOpen && !(isFirst && !startsOpen))
                return text.ends_with(piece);
            const size_t at = text.find(piece);
            if (at == std::string_view::npos || (isFirst && !startsOpen && at != 0))
                return false;
            text.remove_prefix(at + piece.size());
        }
        isFirst = false;
    }
    return endsOpen || text.empty();
}

Evaluator::Evaluator(const CatalogStore &store, const UserLayer &userLayer,
                     const std::function<bool()> &isCanceled)
    : m_store(store)
    , m_userLayer(userLayer)
    , m_isCanceled(isCanceled)
{
}

template<typename Predicate>
RowSet Evaluator::rowsWhere(Predicate &&fits) const
{
    RowSet rows(m_store.rowCount());
    const auto count = static_cast<Row>(m_store.rowCount());
    for (Row row = 0; row < count; ++row) {
        if (fits(row))
            rows.insert(row);
    }
    return rows;
}

RowSet Evaluator::evaluate(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::And: {
        RowSet rows(m_store.rowCount(), true);
        for (const QueryNode &child : node.children)
            rows &= evaluate(child);
        return rows;
    }
    case QueryNode::Kind::Or: {
        RowSet rows(m_store.rowCount());
        for (const QueryNode &child : node.children)
            rows |= evaluate(child);
        return rows;
    }
    case QueryNode::Kind::Not: {
        RowSet rows = evaluate(node.children.front());
        rows.invert();
        return rows;
    }
    case QueryNode::Kind::Term: {
        RowSet rows(m_store.rowCount());
        for (const QueryValue &value : node.values)
            rows |= evaluateTerm(node.field, value, node.span);
        return rows;
    }
    }
    Q_UNREACHABLE();
}

RowSet Evaluator::evaluateTerm(Field field, const QueryValue &value, Span span)
{
    if (m_isCanceled && m_isCanceled())
        return RowSet(m_store.rowCount());
    if (const auto textField = textFieldOf(field))
        return textMatches(*textField, value, span);
    switch (field) {
    case Field::Any:
        return anyText(value, span);
    case Field::Provider:
        return dictionaryMatches(providerTexts(m_store), &CatalogStore::provider, value, span);
    case Field::Category:
        return dictionaryMatches(categoryTexts(m_store), &CatalogStore::category, value, span);
    case Field::Concept:
        return dictionaryMatches(conceptTexts(m_store), &CatalogStore::conceptIndex, value, span);
    case Field::Actor:
        return dictionaryMatches(conceptProperty(m_store, &db::ConceptRecord::actor),
                                 &CatalogStore::conceptIndex, value, span);
    case Field::Retry:
        return dictionaryMatches(conceptProperty(m_store, &db::ConceptRecord::retry),
                                 &CatalogStore::conceptIndex, value, span);
    case Field::Http:
        return httpMatches(value, span);
    case Field::Is:
        return flagMatches(value.text);
    case Field::Note:
        // Nobody has a note yet, so every code lacks one.
        return RowSet(m_store.rowCount(), value.kind == QueryValue::Kind::Empty);
    case Field::Has:
    case Field::Code:
    case Field::Name:
    case Field::Message:
    case Field::Description:
    case Field::Condition:
        break;
    }
    return RowSet(m_store.rowCount());
}

RowSet Evaluator::anyText(const QueryValue &value, Span span)
{
    RowSet rows(m_store.rowCount());
    if (value.kind == QueryValue::Kind::Empty || value.text.isEmpty())
        return rows;
    for (const TextField field : allTextFields)
        rows |= textMatches(field, value, span);
    QueryValue part = value;
    if (part.kind == QueryValue::Kind::Contains) {
        // In a bare word a provider's name is one text among others: any part of it matches.
        part.kind = QueryValue::Kind::Wildcard;
        part.text = u'*' + QString(part.text).remove(u'*') + u'*';
    }
    rows |= dictionaryMatches(providerTexts(m_store), &CatalogStore::provider, part, span);
    rows |= dictionaryMatches(categoryTexts(m_store), &CatalogStore::category, part, span);
    rows |= dictionaryMatches(conceptTexts(m_store), &CatalogStore::conceptIndex, part, span);
    // A status is found whole only: "40" does not mean 400, 401, …
    bool isNumber = false;
    const int status = value.text.toInt(&isNumber);
    const auto &inUse = m_store.httpStatusesInUse();
    if (isNumber && value.kind == QueryValue::Kind::Contains
        && std::find(inUse.begin(), inUse.end(), status) != inUse.end())
        rows |= rowsWhere([&](Row row) { return m_store.httpStatus(row) == status; });
    return rows;
}

/// The rows that hold the longest piece of a text between stars; only they can match the whole.
RowSet Evaluator::candidates(TextField field, std::string_view text) const
{
    std::string_view longest;
    while (!text.empty()) {
        const size_t star = std::min(text.find('*'), text.size());
        if (star > longest.size())
            longest = text.substr(0, star);
        text.remove_prefix(std::min(star + 1, text.size()));
    }
    RowSet rows(m_store.rowCount(), longest.empty());
    if (!longest.empty())
        m_store.findContaining(field, longest, rows);
    return rows;
}

RowSet Evaluator::textMatches(TextField field, const QueryValue &value, Span span)
{
    const TextColumn &column = m_store.column(field);
    const std::string text = fold(value.text);
    const auto filtered = [](const RowSet &rows, auto &&fits) {
        RowSet result(rows.rowCount());
        rows.forEach([&](Row row) {
            if (fits(row))
                result.insert(row);
        });
        return result;
    };
    switch (value.kind) {
    case QueryValue::Kind::Contains: {
        RowSet rows(m_store.rowCount());
        if (!text.empty())
            m_store.findContaining(field, text, rows);
        return rows;
    }
    case QueryValue::Kind::Equals: {
        RowSet rows(m_store.rowCount());
        if (!text.empty())
            m_store.findContaining(field, text, rows);
        return filtered(rows, [&](Row row) { return column.folded(row) == text; });
    }
    case QueryValue::Kind::Wildcard:
        return filtered(candidates(field, text), [&](Row row) {
            const std::string_view folded = column.folded(row);
            return !folded.empty() && matchesWildcard(folded, text);
        });
    case QueryValue::Kind::Regex:
        return regexMatches(field, value, span);
    case QueryValue::Kind::Range:
        return rowsWhere([&](Row row) { return isInRange(column.folded(row), value); });
    case QueryValue::Kind::Empty:
        return rowsWhere([&](Row row) { return column.text(row).empty(); });
    }
    Q_UNREACHABLE();
}

RowSet Evaluator::regexMatches(TextField field, const QueryValue &value, Span span)
{
    constexpr Row rowsBetweenQuestions = 256;
    RowSet rows(m_store.rowCount());
    GuardedRegex regex(value.text);
    for (Row row = 0; row < m_store.rowCount(); ++row) {
        if (row % rowsBetweenQuestions == 0 && m_isCanceled && m_isCanceled())
            break;
        if (m_store.text(row, field).empty())
            continue;
        if (regex.matches(m_store.string(row, field)))
            rows.insert(row);
        if (regex.hasGivenUp()) {
            const QueryIssue issue{QueryIssue::Kind::RegexTooComplex, span, value.text, {}, {}};
            if (!m_issues.contains(issue))
                m_issues.append(issue);
            break;
        }
    }
    return rows;
}

RowSet Evaluator::httpMatches(const QueryValue &value, Span span)
{
    std::vector<bool> fits(1000, false);
    fits[0] = value.kind == QueryValue::Kind::Empty;
    for (const int status : m_store.httpStatusesInUse()) {
        const QString text = QString::number(status);
        fits[size_t(status)] = value.kind == QueryValue::Kind::Equals ? value.text.toInt() == status
                                                                      : textFits(text, value, span);
    }
    return rowsWhere([&](Row row) { return fits[size_t(m_store.httpStatus(row))]; });
}

RowSet Evaluator::flagMatches(const QString &keyword)
{
    if (keyword == u"starred")
        return m_userLayer.starred;
    if (keyword == u"duplicate")
        return m_store.duplicates();
    if (keyword == u"collision")
        return m_store.collisions();
    return RowSet(m_store.rowCount()); // nothing is imported yet
}

bool Evaluator::textFits(const QString &text, const QueryValue &value, Span span)
{
    const std::string folded = fold(text);
    const std::string wanted = fold(value.text);
    switch (value.kind) {
    case QueryValue::Kind::Contains:
        return folded.find(wanted) != std::string::npos;
    case QueryValue::Kind::Equals:
        return folded == wanted;
    case QueryValue::Kind::Wildcard:
        return matchesWildcard(folded, wanted);
    case QueryValue::Kind::Range:
        return isInRange(folded, value);
    case QueryValue::Kind::Empty:
        return text.isEmpty();
    case QueryValue::Kind::Regex: {
        GuardedRegex regex(value.text);
        const bool matches = regex.matches(text);
        const QueryIssue issue{QueryIssue::Kind::RegexTooComplex, span, value.text, {}, {}};
        if (regex.hasGivenUp() && !m_issues.contains(issue))
            m_issues.append(issue);
        return matches;
    }
    }
    Q_UNREACHABLE();
}

RowSet Evaluator::dictionaryMatches(const QList<QStringList> &texts,
                                    int (CatalogStore::*indexOf)(Row) const,
                                    const QueryValue &value, Span span)
{
    std::vector<bool> fits(static_cast<size_t>(texts.size()) + 1, false);
    const auto mark = [&](const QueryValue &wanted) {
        bool found = false;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QStringList &names = texts[i];
            fits[size_t(i)] = std::any_of(names.begin(), names.end(), [&](const QString &name) {
                return !name.isEmpty() && textFits(name, wanted, span);
            });
            found = found || fits[size_t(i)];
        }
        return found;
    };
    if (value.kind == QueryValue::Kind::Empty) {
        fits.back() = true;
    } else if (value.kind == QueryValue::Kind::Contains) {
        // The whole name wins: category:Internal does not mean "Internal transfers" as well.
        QueryValue whole = value;
        whole.kind = QueryValue::Kind::Equals;
        if (!mark(whole))
            mark(value);
    } else {
        mark(value);
    }
    if (std::find(fits.begin(), fits.end(), true) == fits.end())
        return RowSet(m_store.rowCount());
    return rowsWhere([&](Row row) {
        const int index = (m_store.*indexOf)(row);
        return index == CatalogStore::none ? bool(fits.back()) : bool(fits[size_t(index)]);
    });
}

} // namespace errdex
