// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const QList<db::ConceptRecord> &vocabularyOf(const CatalogStore &store, ComparisonText::Words words)
{
    return words == ComparisonText::Words::English ? store.englishVocabulary() : store.vocabulary();
}

} // namespace

QString alignmentName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Concept:
        return u"concept"_s;
    case Alignment::HttpStatus:
        return u"http"_s;
    case Alignment::Code:
        return u"code"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Alignment> alignmentNamed(QStringView name)
{
    const auto found = std::ranges::find(allAlignments, name, alignmentName);
    return found == allAlignments.end() ? std::nullopt : std::optional(*found);
}

QString filterName(ComparisonFilter filter)
{
    switch (filter) {
    case ComparisonFilter::All:
        return u"all"_s;
    case ComparisonFilter::Shared:
        return u"shared"_s;
    case ComparisonFilter::Gaps:
        return u"gaps"_s;
    case ComparisonFilter::Collisions:
        return u"collisions"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ComparisonFilter> filterNamed(QStringView name)
{
    const auto found = std::ranges::find(allComparisonFilters, name, filterName);
    return found == allComparisonFilters.end() ? std::nullopt : std::optional(*found);
}

QString shortText(const CatalogStore &store, Row row)
{
    for (const TextField field : {TextField::Name, TextField::Message, TextField::Description}) {
        QString text = store.string(row, field).simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString ComparisonText::alignmentTitle(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Concept:
        return tr("Concept");
    case Alignment::HttpStatus:
        return tr("HTTP status");
    case Alignment::Code:
        return tr("Code");
    }
    Q_UNREACHABLE();
}

QString ComparisonText::filterTitle(ComparisonFilter filter)
{
    switch (filter) {
    case ComparisonFilter::All:
        //: all lines of a comparison
        return tr("All");
    case ComparisonFilter::Shared:
        //: lines of a comparison that several providers have
        return tr("Shared");
    case ComparisonFilter::Gaps:
        return tr("Gaps");
    case ComparisonFilter::Collisions:
        return tr("Collisions");
    }
    Q_UNREACHABLE();
}

QString ComparisonText::groupTitle()
{
    //: heading of a column: the group that a concept belongs to
    return tr("Group");
}

QString ComparisonText::collisionTitle()
{
    //: heading of a column: whether the code stands for different failures
    return tr("Collision");
}

QString ComparisonText::unknown()
{
    //: of a cell: whether the provider has a code for this failure
    return tr("not known yet");
}

QString ComparisonText::unknownReason(const Comparison &comparison)
{
    // Nothing is compared with one alone.
    if (comparison.request().alignment != Alignment::Concept || comparison.columnCount() < 2)
        return {};
    QStringList names;
    for (size_t column = 0; column < comparison.columnCount(); ++column) {
        if (comparison.summaries()[column].lacksConcepts())
            names += isolatedName(withControlSigns(
                    comparison.store().providers()[comparison.provider(column)].name));
    }
    if (names.isEmpty())
        return {};
    //: %1 is a provider, or a list of them
    return tr("%1: no concept is accepted yet, so no code stands beside those of the others.")
            .arg(Phrases::list(names));
}

QString ComparisonText::foundElsewhere(const Comparison &comparison)
{
    const std::vector<int> &elsewhere = comparison.foundElsewhere();
    if (elsewhere.empty())
        return {};
    if (elsewhere.size() == 1)
        //: %1 is a provider
        return tr("Found at %1, which is not being compared.")
                .arg(comparison.store().providers()[elsewhere.front()].name);
    return tr("Found at %Ln provider(s) that are not being compared.", nullptr,
              int(elsewhere.size()));
}

QString ComparisonText::key(const Comparison &comparison, size_t line)
{
    const CatalogStore &store = comparison.store();
    const auto index = qsizetype(comparison.key(line));
    switch (comparison.request().alignment) {
    case Alignment::Concept:
        return index < store.vocabulary().size() ? store.vocabulary()[index].slug : QString();
    case Alignment::HttpStatus: {
        const std::vector<int> &statuses = store.httpStatusesInUse();
        return size_t(index) < statuses.size() ? QString::number(statuses[size_t(index)])
                                               : QString();
    }
    case Alignment::Code:
        return store.string(comparison.example(line), TextField::Code);
    }
    Q_UNREACHABLE();
}

QString ComparisonText::title(const Comparison &comparison, size_t line, Words words)
{
    const CatalogStore &store = comparison.store();
    const auto spoken = [words](const char *text) {
        return words == Words::English ? QString::fromLatin1(text) : tr(text);
    };
    const auto index = qsizetype(comparison.key(line));
    switch (comparison.request().alignment) {
    case Alignment::Concept:
        return index < store.vocabulary().size() ? vocabularyOf(store, words)[index].title
                                                 : spoken(QT_TR_NOOP("No concept yet"));
    case Alignment::HttpStatus: {
        const std::vector<int> &statuses = store.httpStatusesInUse();
        if (size_t(index) >= statuses.size())
            return spoken(QT_TR_NOOP("No HTTP status"));
        const db::HttpStatusRecord record = store.httpStatusRecord(statuses[size_t(index)]);
        return (QString::number(record.status) + u' ' + record.phrase).trimmed();
    }
    case Alignment::Code:
        return key(comparison, line);
    }
    Q_UNREACHABLE();
}

QString ComparisonText::group(const Comparison &comparison, size_t line, Words words)
{
    const QList<db::ConceptRecord> &vocabulary = vocabularyOf(comparison.store(), words);
    const auto index = qsizetype(comparison.key(line));
    if (comparison.request().alignment != Alignment::Concept || index >= vocabulary.size()
        || !vocabulary[index].parent)
        return {};
    const auto found =
            std::ranges::find(vocabulary, *vocabulary[index].parent, &db::ConceptRecord::id);
    return found == vocabulary.end() ? QString() : found->title;
}

} // namespace errdex
