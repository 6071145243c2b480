// SPDX-License-Identifier: MIT
#include "core/catalog/userlayer.h"
#include "core/search/guardedregex.h"
#include "core/search/search.h"
#include "core/suggest/terms.h"
#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// A folded text that knows from which UTF-16 unit each of its bytes came.
class FoldedText
{
public:
    explicit FoldedText(const QString &text)
    {
        // Unit by unit is right but for characters whose folding depends on their neighbours,
        // which only mark one letter more or less.
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            const std::string folded = fold(QStringView(text).sliced(at, length));
            m_origins.insert(m_origins.end(), folded.size(), at);
            m_folded += folded;
            at += length;
        }
        m_origins.push_back(text.size());
    }

    void find(const std::string &needle, QList<Span> &spans) const
    {
        if (needle.empty())
            return;
        for (size_t at = m_folded.find(needle); at != std::string::npos;
             at = m_folded.find(needle, at + needle.size())) {
            const qsizetype begin = m_origins[at];
            // A mark without a byte of its own belongs to the letter before it.
            const qsizetype end = m_origins[at + needle.size()];
            spans.append({begin, std::max<qsizetype>(end - begin, 1)});
        }
    }

private:
    std::string m_folded;
    std::vector<qsizetype> m_origins;
};

void collectTerms(const QueryNode &node, Field field, QList<QueryValue> &values)
{
    switch (node.kind) {
    case QueryNode::Kind::Not:
        return;
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
        for (const QueryNode &child : node.children)
            collectTerms(child, field, values);
        return;
    case QueryNode::Kind::Term:
        if (node.field == Field::Any || node.field == field)
            values.append(node.values);
        return;
    }
}

bool isText(const QueryValue &value)
{
    return value.kind == QueryValue::Kind::Contains || value.kind == QueryValue::Kind::Equals;
}

/// Without what stands everywhere and tells nothing: signs alone, and "the" and "is" beside words that
/// do tell something.
void keepTelling(QList<QueryValue> &values)
{
    values.removeIf([](const QueryValue &value) {
        return isText(value)
                && std::ranges::none_of(value.text, [](QChar c) { return c.isLetterOrNumber(); });
    });
    const auto isEmpty = [](const QueryValue &value) {
        return isText(value) && isEmptyWord(QString::fromStdString(fold(value.text)));
    };
    if (!std::ranges::all_of(values, isEmpty))
        values.removeIf(isEmpty);
}

void findPieces(const FoldedText &folded, const QString &pattern, QList<Span> &spans)
{
    for (const QString &piece : pattern.split(u'*', Qt::SkipEmptyParts))
        folded.find(fold(piece), spans);
}

/// Of a status, a number.
bool isInRange(const QueryValue &range, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const int low = range.low.toInt();
    const int high = range.high.toInt();
    return isNumber && (range.low.isNull() || number > low || (range.lowIncluded && number == low))
            && (range.high.isNull() || number < high || (range.highIncluded && number == high));
}

QList<Span> merged(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span &left, const Span &right) { return left.begin < right.begin; });
    QList<Span> result;
    for (const Span &span : spans) {
        if (!result.isEmpty() && span.begin <= result.last().end())
            result.last().length = std::max(result.last().end(), span.end()) - result.last().begin;
        else
            result.append(span);
    }
    return result;
}

} // namespace

QList<Span> movedInto(const QList<Span> &spans, qsizetype begin, qsizetype end, qsizetype place)
{
    QList<Span> moved;
    for (const Span &span : spans) {
        const qsizetype from = std::max(span.begin, begin);
        const qsizetype to = std::min(span.end(), end);
        if (from < to)
            moved.append({from - begin + place, to - from});
    }
    return moved;
}

QList<Span> highlights(const Query &query, Field field, const QString &text)
{
    QList<QueryValue> values;
    collectTerms(query.root, field, values);
    keepTelling(values);
    if (values.isEmpty() || text.isEmpty())
        return {};
    QList<Span> spans;
    const FoldedText folded(text);
    for (const QueryValue &value : values) {
        switch (value.kind) {
        case QueryValue::Kind::Contains:
        case QueryValue::Kind::Equals:
            folded.find(fold(value.text), spans);
            if (!value.plural.isEmpty())
                folded.find(fold(value.plural), spans);
            break;
        case QueryValue::Kind::Wildcard:
            findPieces(folded, value.text, spans);
            break;
        case QueryValue::Kind::Regex:
            GuardedRegex(value.text).find(text, [&spans](qsizetype begin, qsizetype length) {
                spans.append({begin, length});
            });
            break;
        case QueryValue::Kind::Range:
            if (field == Field::Http && isInRange(value, text))
                spans.append({0, text.size()});
            break;
        case QueryValue::Kind::Empty:
            break;
        }
    }
    return merged(spans);
}

namespace {

/// What is kept with a row and can be searched, as hits without spans.
QList<OwnHit> keptTexts(const UserLayer &layer, const CatalogStore &store, Row row)
{
    const OwnTexts &own = layer.texts(row);
    const QList<TeamText> shared = layer.team() ? layer.team()->of(store.key(row))
                                                : QList<TeamText>();
    QList<OwnHit> texts;
    for (const auto &[field, stored] :
         {std::pair(Field::Note, db::OwnField::Note), std::pair(Field::Tag, db::OwnField::Tags)}) {
        const bool isNote = field == Field::Note;
        texts.append({field, isNote ? own.note : own.tags.join(u", "_s), {}, false, {}, {}});
        if (const TeamText *text = TeamValues::find(shared, stored))
            texts.append({field,
                          isNote ? text->value : db::tagsOf(text->value).join(u", "_s),
                          {},
                          true,
                          text->author,
                          text->changedAt});
    }
    texts.removeIf([](const OwnHit &text) { return text.text.isEmpty(); });
    return texts;
}

} // namespace

std::optional<OwnHit> ownHit(const SearchResult &result, Row row)
{
    const CatalogStore &store = *result.store;
    const auto textOf = [&](Column column) {
        return QString::fromStdString(exportText(store, result.userLayer.get(), row, column));
    };
    const auto stands = [](const QueryValue &value, const QString &text) {
        Query alone;
        alone.root.kind = QueryNode::Kind::Term;
        alone.root.values = {value};
        return highlights(alone, Field::Any, text);
    };
    const UserLayer *layer = result.userLayer.get();
    if (layer == nullptr)
        return std::nullopt;
    for (const OwnHit &kept : keptTexts(*layer, store, row)) {
        QList<QueryValue> values;
        collectTerms(result.query.root, kept.field, values);
        QList<Span> spans;
        for (const QueryValue &value : values) {
            const QList<Span> found = stands(value, kept.text);
            const bool isElsewhere = std::ranges::any_of(catalogColumns, [&](Column other) {
                return !found.isEmpty() && !stands(value, textOf(other)).isEmpty();
            });
            if (!isElsewhere)
                spans += found;
        }
        if (spans.isEmpty())
            continue;
        OwnHit hit = kept;
        hit.spans = merged(spans);
        return hit;
    }
    return std::nullopt;
}

QList<Span> placeholders(const QString &text, const QString &placeholder)
{
    QList<Span> spans;
    if (placeholder.isEmpty())
        return spans;
    for (qsizetype at = text.indexOf(placeholder); at >= 0;
         at = text.indexOf(placeholder, at + placeholder.size()))
        spans.append({at, placeholder.size()});
    return spans;
}

} // namespace errdex
