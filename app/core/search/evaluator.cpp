// SPDX-License-Identifier: MIT
#include "core/search/evaluator.h"

#include "core/search/valuematcher.h"
#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
    case Field::Tag:
    case Field::Link:
    case Field::Is:
    case Field::Has:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The longest piece of a text between stars; only what holds it can match the whole.
std::string_view longestPiece(std::string_view pattern)
{
    std::string_view longest;
    while (!pattern.empty()) {
        const size_t star = std::min(pattern.find('*'), pattern.size());
        if (star > longest.size())
            longest = pattern.substr(0, star);
        pattern.remove_prefix(std::min(star + 1, pattern.size()));
    }
    return longest;
}

} // namespace

Evaluator::Evaluator(const CatalogStore &store, const UserLayer &userLayer,
                     const std::function<bool()> &isCanceled)
    : m_store(store)
    , m_userLayer(userLayer)
    , m_isCanceled(isCanceled)
{
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
        return none();
    if (const auto textField = textFieldOf(field))
        return textMatches(*textField, value, span);
    switch (field) {
    case Field::Any:
        return anyText(value, span);
    case Field::Provider:
        return namedRows(m_store.providerNames(), m_store.rowsByProvider(), value, span);
    case Field::Category:
        return namedRows(m_store.categoryNames(), m_store.rowsByCategory(), value, span);
    case Field::Concept:
        return namedRows(m_store.conceptNames(), m_store.rowsByConcept(), value, span);
    case Field::Actor:
        return adviceMatches(&db::ConceptRecord::actor, value);
    case Field::Retry:
        return adviceMatches(&db::ConceptRecord::retry, value);
    case Field::Http:
        return httpMatches(value, span);
    case Field::Is:
        return flagMatches(value.text);
    case Field::Note:
        return ownTextMatches(&OwnTexts::note, value, span);
    case Field::Link:
        return ownTextMatches(&OwnTexts::link, value, span);
    case Field::Tag:
        return tagMatches(value, span);
    case Field::Has:
        return hasMatches(value.text);
    case Field::Code:
    case Field::Name:
    case Field::Message:
    case Field::Description:
    case Field::Condition:
        break;
    }
    return none();
}

RowSet Evaluator::anyText(const QueryValue &value, Span span)
{
    RowSet rows = none();
    if (value.kind == QueryValue::Kind::Empty || value.text.isEmpty())
        return rows;
    for (const TextField field : allTextFields)
        rows |= textMatches(field, value, span);
    // In a bare word a provider's name is one text among others: any part of it matches.
    const auto addNamed = [&](const Dictionary &dictionary, const RowGroups &groups) {
        ValueMatcher matcher(value);
        rows |= rowsOfEntries(fittingEntries(dictionary, matcher), groups);
    };
    addNamed(m_store.providerNames(), m_store.rowsByProvider());
    addNamed(m_store.categoryNames(), m_store.rowsByCategory());
    addNamed(m_store.conceptNames(), m_store.rowsByConcept());
    if (m_userLayer.hasTexts()) {
        rows |= ownTextMatches(&OwnTexts::note, value, span);
        rows |= tagMatches(value, span);
    }
    // A status is found whole only: "40" does not mean 400, 401, …
    bool isNumber = false;
    const int status = value.text.toInt(&isNumber);
    const auto &inUse = m_store.httpStatusesInUse();
    if (isNumber && value.kind == QueryValue::Kind::Contains
        && std::find(inUse.begin(), inUse.end(), status) != inUse.end())
        for (const Row row : m_store.rowsByHttpStatus().rows(status))
            rows.insert(row);
    return rows;
}

RowSet Evaluator::textMatches(TextField field, const QueryValue &value, Span span)
{
    if (value.kind == QueryValue::Kind::Regex)
        return regexMatches(field, value, span);
    const TextColumn &column = m_store.column(field);
    const std::string text = fold(value.text);
    const bool isLiteral = value.kind == QueryValue::Kind::Contains
            || value.kind == QueryValue::Kind::Equals;
    const bool isWildcard = value.kind == QueryValue::Kind::Wildcard;
    const std::string_view piece = isLiteral ? std::string_view(text)
            : isWildcard                     ? longestPiece(text)
                                             : std::string_view();
    if (isLiteral && text.empty())
        return none();
    RowSet candidates(m_store.rowCount(), piece.empty());
    if (!piece.empty())
        m_store.findContaining(field, piece, candidates);
    if (value.kind == QueryValue::Kind::Contains)
        return candidates;

    ValueMatcher matcher(value);
    RowSet rows = none();
    candidates.forEach([&](Row row) {
        if (matcher.fits(column.folded(row), [] { return QString(); }))
            rows.insert(row);
    });
    return rows;
}

RowSet Evaluator::regexMatches(TextField field, const QueryValue &value, Span span)
{
    constexpr Row rowsBetweenQuestions = 256;
    RowSet rows = none();
    ValueMatcher matcher(value);
    for (Row row = 0; row < m_store.rowCount() && !matcher.hasGivenUp(); ++row) {
        if (row % rowsBetweenQuestions == 0 && m_isCanceled && m_isCanceled())
            break;
        const std::string_view folded = m_store.column(field).folded(row);
        if (!folded.empty() && matcher.fits(folded, [&] { return m_store.string(row, field); }))
            rows.insert(row);
    }
    noteRunaway(matcher, value, span);
    return rows;
}

void Evaluator::noteRunaway(const ValueMatcher &matcher, const QueryValue &value, Span span)
{
    const QueryIssue issue{QueryIssue::Kind::RegexTooComplex, span, value.text, {}, {}};
    if (matcher.hasGivenUp() && !m_issues.contains(issue))
        m_issues.append(issue);
}

RowSet Evaluator::httpMatches(const QueryValue &value, Span span)
{
    Fits fits(m_store.rowsByHttpStatus().groupCount() + 1, false);
    fits[0] = value.kind == QueryValue::Kind::Empty;
    ValueMatcher matcher(value);
    for (const int status : m_store.httpStatusesInUse()) {
        QString text = QString::number(status);
        fits[size_t(status)] = value.kind == QueryValue::Kind::Equals
                ? value.text.toInt() == status // "0429" is a number too
                : matcher.fits(text.toStdString(), [&text] { return text; });
    }
    noteRunaway(matcher, value, span);
    return rowsOfEntries(fits, m_store.rowsByHttpStatus());
}

RowSet Evaluator::flagMatches(const QString &keyword)
{
    if (keyword == "starred"_L1)
        return m_userLayer.starred();
    if (keyword == "duplicate"_L1)
        return m_store.duplicates();
    if (keyword == "collision"_L1)
        return m_store.collisions();
    if (keyword == "imported"_L1) {
        RowSet rows = none();
        for (int provider = 0; provider < m_store.providers().size(); ++provider) {
            const bool isImported = m_store.providers().at(provider).isImported;
            const Row end = isImported ? m_store.firstRowOf(provider + 1) : 0;
            for (Row row = m_store.firstRowOf(provider); row < end; ++row)
                rows.insert(row);
        }
        return rows;
    }
    return none();
}

RowSet Evaluator::ownRows(const std::function<bool(const OwnTexts &)> &isWanted)
{
    RowSet rows = none();
    m_userLayer.visitRows(isWanted, [&rows](Row row) { rows.insert(row); });
    return rows;
}

RowSet Evaluator::ownTextMatches(QString OwnTexts::*text, const QueryValue &value, Span span)
{
    if (value.kind == QueryValue::Kind::Empty) {
        RowSet rows = ownRows([text](const OwnTexts &own) { return !(own.*text).isEmpty(); });
        rows.invert();
        return rows;
    }
    ValueMatcher matcher(value);
    RowSet rows = ownRows([&matcher, text](const OwnTexts &own) {
        const QString &kept = own.*text;
        return !kept.isEmpty() && matcher.fits(fold(kept), [&kept] { return kept; });
    });
    noteRunaway(matcher, value, span);
    return rows;
}

RowSet Evaluator::tagMatches(const QueryValue &value, Span span)
{
    if (value.kind == QueryValue::Kind::Empty) {
        RowSet rows = ownRows([](const OwnTexts &own) { return !own.tags.isEmpty(); });
        rows.invert();
        return rows;
    }
    // The whole tag wins, as a category's name does: tag:bug does not mean "bugfix" as well.
    QueryValue wanted = value;
    const std::string folded = fold(value.text);
    const bool isWhole = std::ranges::any_of(
            m_userLayer.tags(), [&folded](const auto &tag) { return fold(tag.first) == folded; });
    if (value.kind == QueryValue::Kind::Contains && isWhole)
        wanted.kind = QueryValue::Kind::Equals;
    ValueMatcher matcher(wanted);
    RowSet rows = ownRows([&matcher](const OwnTexts &own) {
        return std::ranges::any_of(own.tags, [&matcher](const QString &tag) {
            return matcher.fits(fold(tag), [&tag] { return tag; });
        });
    });
    noteRunaway(matcher, value, span);
    return rows;
}

RowSet Evaluator::hasMatches(const QString &keyword)
{
    const qsizetype part = keywords(Field::Has).indexOf(keyword);
    return part < 0 ? none() : m_userLayer.rowsWith(allOwnParts[size_t(part)]);
}

RowSet Evaluator::adviceMatches(QString db::ConceptRecord::*advice, const QueryValue &value)
{
    Fits fits;
    for (const db::ConceptRecord &record : m_store.vocabulary())
        fits.push_back(value.kind != QueryValue::Kind::Empty && record.*advice == value.text);
    fits.push_back(value.kind == QueryValue::Kind::Empty);
    return rowsOfEntries(fits, m_store.rowsByConcept());
}

RowSet Evaluator::namedRows(const Dictionary &dictionary, const RowGroups &groups,
                            const QueryValue &value, Span span)
{
    Fits fits(dictionary.size() + 1, false);
    if (value.kind == QueryValue::Kind::Empty) {
        fits.back() = true;
        return rowsOfEntries(fits, groups);
    }
    if (value.kind == QueryValue::Kind::Contains) {
        // The whole name wins: category:Internal does not mean "Internal transfers" as well.
        QueryValue whole = value;
        whole.kind = QueryValue::Kind::Equals;
        ValueMatcher matcher(whole);
        fits = fittingEntries(dictionary, matcher);
    }
    if (std::find(fits.begin(), fits.end(), true) == fits.end()) {
        ValueMatcher matcher(value);
        fits = fittingEntries(dictionary, matcher);
        noteRunaway(matcher, value, span);
    }
    return rowsOfEntries(fits, groups);
}

Evaluator::Fits Evaluator::fittingEntries(const Dictionary &dictionary, ValueMatcher &matcher)
{
    Fits fits(dictionary.size() + 1, false);
    for (size_t entry = 0; entry < dictionary.size(); ++entry) {
        const auto &names = dictionary.names(entry);
        fits[entry] = std::any_of(names.begin(), names.end(), [&](const Dictionary::Name &name) {
            return matcher.fits(name.folded, [&name] { return name.text; });
        });
    }
    return fits;
}

RowSet Evaluator::rowsOfEntries(const Fits &fits, const RowGroups &groups)
{
    return groups.rowsWhere([&fits](int index) {
        return bool(index == CatalogStore::none ? fits.back() : fits[size_t(index)]);
    });
}

} // namespace errdex
