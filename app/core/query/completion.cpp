// SPDX-License-Identifier: MIT
#include "core/query/completion.h"

#include "core/catalog/catalogstore.h"
#include "core/query/queryedit.h"
#include "core/query/querysigns.h"
#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

class CompletionText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CompletionText)
public:
    static QString fieldHint(Field field)
    {
        switch (field) {
        case Field::Any:
            return {};
        case Field::Provider:
            return tr("whose code it is");
        case Field::Code:
            return tr("the code itself");
        case Field::Http:
            return tr("HTTP status: 429, 4xx, 400..429");
        case Field::Category:
            return tr("section of the provider's page");
        case Field::Concept:
            return tr("what kind of failure");
        case Field::Actor:
            return tr("who has to act");
        case Field::Retry:
            return tr("whether trying again helps");
        case Field::Name:
            return tr("symbolic name");
        case Field::Message:
            return tr("what the customer is shown");
        case Field::Description:
            return tr("what the provider says about it");
        case Field::Condition:
            return tr("when it happens");
        case Field::Note:
            return tr("your own note");
        case Field::Tag:
            return tr("your own tag");
        case Field::Link:
            return tr("where you have found the solution");
        case Field::Is:
            return tr("starred, duplicate, collision, imported");
        case Field::Has:
            return tr("note, tag, link, reply of your own");
        }
        Q_UNREACHABLE();
    }
};

/// A value that a field can take, with what is said beside it.
struct Candidate
{
    QString value;
    QString hint;
};

QList<Candidate> candidatesOf(Field field, const CatalogStore *store)
{
    QList<Candidate> candidates;
    for (const QString &keyword : keywords(field))
        candidates.append({keyword, {}});
    if (!store)
        return candidates;
    if (field == Field::Provider) {
        for (const db::ProviderRecord &provider : store->providers())
            candidates.append({provider.slug, provider.name});
    } else if (field == Field::Category) {
        for (const QString &title : store->categories())
            candidates.append({title, {}});
    } else if (field == Field::Concept) {
        for (const db::ConceptRecord &record : store->vocabulary())
            candidates.append({record.slug, record.title});
    } else if (field == Field::Http) {
        for (const int status : store->httpStatusesInUse())
            candidates.append({QString::number(status), store->httpStatusRecord(status).phrase});
        for (const int hundreds : {2, 3, 4, 5})
            candidates.append({u"%1xx"_s.arg(hundreds), {}});
    }
    return candidates;
}

/// 0: the text begins with what was typed, 1: a word within does, 2: it holds it; -1: no fit.
int fit(const QString &text, const std::string &typed)
{
    const std::string folded = fold(text);
    const size_t at = folded.find(typed);
    if (at == std::string::npos)
        return -1;
    if (at == 0)
        return 0;
    return folded[at - 1] == ' ' || folded[at - 1] == '-' ? 1 : 2;
}

/// Where the word before the cursor begins, and what of it is a field and a value begun.
struct Place
{
    qsizetype begin = 0;
    std::optional<Field> field;
    QString typed;
};

Place placeAt(const QString &text, qsizetype cursor)
{
    Place place;
    place.begin = cursor;
    bool isInQuotes = text.left(cursor).count(u'"') % 2 == 1;
    for (; place.begin > 0; --place.begin) {
        const QChar c = text[place.begin - 1];
        if (c == u'"')
            isInQuotes = !isInQuotes;
        else if (!isInQuotes && (c.isSpace() || asciiForm(c) == u'('))
            break;
    }
    QStringView word = QStringView(text).sliced(place.begin, cursor - place.begin);
    if (word.startsWith(u'-')) {
        word = word.sliced(1);
        ++place.begin;
    }
    const QString signs = asciiForms(word.toString());
    const qsizetype colon = signs.indexOf(u':');
    if (colon > 0) {
        place.field = fieldNamed(QStringView(signs).first(colon));
        const qsizetype comma =
                (place.field && hasWideCommas(*place.field) ? signs : word.toString())
                        .lastIndexOf(u',');
        const qsizetype valueAt = qMax(colon, comma) + 1;
        place.begin += valueAt;
        word = word.sliced(valueAt);
        if (!place.field)
            place.begin = cursor; // an unknown field has no values to offer
    }
    place.typed = word.toString();
    return place;
}

} // namespace

QList<Completion> completions(const QString &text, qsizetype cursor, const CatalogStore *store,
                              int limit)
{
    const Place place = placeAt(text, cursor);
    QString typed = place.typed;
    typed.remove(u'"').remove(u'=').remove(u'＝');
    const std::string folded = fold(typed);
    const Span span{place.begin, cursor - place.begin};

    QList<std::pair<int, Completion>> ranked;
    if (place.field) {
        for (const Candidate &candidate : candidatesOf(*place.field, store)) {
            const int byValue = fit(candidate.value, folded);
            const int byHint = candidate.hint.isEmpty() ? -1 : fit(candidate.hint, folded);
            if (byValue < 0 && byHint < 0)
                continue;
            const int rank = byValue < 0 ? byHint + 1 : byValue;
            ranked.append(
                    {rank, {quotedValue(candidate.value), candidate.value, candidate.hint, span}});
        }
    } else if (!folded.empty() && span.length > 0) {
        for (const Field field : namedFields()) {
            if (fit(fieldName(field), folded) == 0)
                ranked.append({0,
                               {fieldName(field) + u':', fieldName(field) + u':',
                                CompletionText::fieldHint(field), span}});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<Completion> result;
    for (const auto &[rank, completion] : ranked.first(qMin(ranked.size(), qsizetype(limit)))) {
        // What is written already is no help.
        if (ranked.size() > 1 || completion.text != place.typed)
            result.append(completion);
    }
    return result;
}

} // namespace errdex
