// SPDX-License-Identifier: MIT
// The values of each dimension, as a result gives them.
#include "models/codedetail.h"
#include "models/facetmodel.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

FacetModel::Values FacetModel::valuesOf(Dimension dimension) const
{
    const auto leadsNowhere = [](const Value &value) {
        return value.count == 0 && !value.isChecked;
    };
    Values values;
    switch (dimension) {
    case Provider:
        values = providerValues();
        break;
    case HttpStatus:
        values = httpStatusValues();
        break;
    case Category:
        values = categoryValues();
        break;
    case Actor:
    case Retry:
        values = adviceValues(dimension);
        break;
    case Concept:
        values = conceptValues();
        break;
    case Flags:
        values = flagValues();
        break;
    case Kept:
        values = keptValues();
        break;
    case NUM_DIMENSIONS:
        break;
    }
    check(dimension, values);
    // Long lists show only what leads somewhere, and what is checked, so that it can be unchecked.
    if (dimension == Category || dimension == Concept)
        std::erase_if(values, leadsNowhere);
    // What is kept with some code stays, whatever the search leaves of it.
    if (dimension == Kept)
        std::erase_if(values, [this](const Value &value) {
            return !value.isChecked
                    && m_result->userLayer->rowsWith(OwnPart(value.number)).isEmpty();
        });
    if (dimension == Concept)
        std::ranges::stable_sort(values, std::ranges::greater(), &Value::count);
    return values;
}

FacetModel::Values FacetModel::providerValues() const
{
    Values values;
    const auto &providers = m_result->store->providers();
    for (int i = 0; i < providers.size(); ++i) {
        values.push_back({.value = providers.at(i).slug,
                          .title = providers.at(i).name,
                          .number = i,
                          .count = m_result->facets.providers.at(size_t(i))});
    }
    return values;
}

FacetModel::Values FacetModel::httpStatusValues() const
{
    QHash<int, quint32> counts;
    for (const auto &[status, count] : m_result->facets.httpStatuses)
        counts.insert(status, count);
    Values values;
    for (const int status : m_result->store->httpStatusesInUse()) {
        if (status == 0)
            continue;
        const QString phrase = m_result->store->httpStatusRecord(status).phrase;
        const QString number = QString::number(status);
        values.push_back({.value = number,
                          .title = phrase.isEmpty() ? number : number + u' ' + phrase,
                          .number = status,
                          .count = counts.value(status)});
    }
    if (m_hasRowsWithoutStatus)
        values.push_back(
                //: codes without an HTTP status
                {.value = u""_s, .title = tr("none"), .number = 0, .count = counts.value(0)});
    return values;
}

FacetModel::Values FacetModel::categoryValues() const
{
    Values values;
    const QStringList &categories = m_result->store->categories();
    for (int i = 0; i < categories.size(); ++i) {
        values.push_back({.value = categories.at(i),
                          .title = categories.at(i),
                          .number = i,
                          .count = m_result->facets.categories.at(size_t(i))});
    }
    return values;
}

FacetModel::Values FacetModel::conceptValues() const
{
    Values values;
    const auto &vocabulary = m_result->store->vocabulary();
    for (int i = 0; i < vocabulary.size(); ++i) {
        if (!vocabulary.at(i).parent)
            continue;
        values.push_back({.value = vocabulary.at(i).slug,
                          .title = vocabulary.at(i).title,
                          .number = i,
                          .count = m_result->facets.concepts.at(size_t(i))});
    }
    return values;
}

FacetModel::Values FacetModel::adviceValues(Dimension dimension) const
{
    const bool isActor = dimension == Actor;
    const auto &counts = isActor ? m_result->facets.actors : m_result->facets.retries;
    const QStringList &words = keywords(field(dimension));
    Values values;
    for (qsizetype i = 0; i < words.size(); ++i) {
        values.push_back({.value = words[i],
                          .title = isActor ? CodeDetailMaker::actorText(words[i])
                                           : CodeDetailMaker::retryText(words[i]),
                          .number = int(i),
                          .count = counts.at(size_t(i))});
    }
    return values;
}

FacetModel::Values FacetModel::flagValues() const
{
    const auto title = [](Flag flag) {
        switch (flag) {
        case Flag::Starred:
            //: a value of a facet: codes with a star
            return tr("Starred");
        case Flag::Duplicate:
            return tr("Duplicate");
        case Flag::Collision:
            return tr("Collision");
        }
        return QString();
    };
    Values values;
    for (const Flag flag : allFlags) {
        values.push_back({.value = flagKeyword(flag),
                          .title = title(flag),
                          .number = int(flag),
                          .count = m_result->facets.flags[size_t(flag)]});
    }
    return values;
}

FacetModel::Values FacetModel::keptValues() const
{
    const auto title = [](OwnPart part) {
        switch (part) {
        case OwnPart::Note:
            //: a value of a facet: codes with a note
            return tr("Note");
        case OwnPart::Tags:
            //: a value of a facet: codes with tags
            return tr("Tags");
        case OwnPart::Link:
            //: a value of a facet: codes with a link
            return tr("Link");
        case OwnPart::Reply:
            //: a value of a facet: codes with a reply of one's own
            return tr("Own reply");
        case OwnPart::Conflict:
            //: a value of a facet: codes of which somebody else has written other notes
            return tr("Another version");
        }
        return QString();
    };
    Values values;
    for (const OwnPart part : allOwnParts) {
        values.push_back({.value = keywords(Field::Has)[qsizetype(part)],
                          .title = title(part),
                          .number = int(part),
                          .count = m_result->facets.ownParts[size_t(part)]});
    }
    return values;
}

} // namespace errdex
