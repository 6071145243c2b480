// SPDX-License-Identifier: MIT
#include "cli/comparecommand.h"

#include "cli/catalogaccess.h"
#include "cli/console.h"
#include "cli/exportcommand.h"
#include "cli/nearest.h"
#include "core/compare/meantlines.h"
#include "core/lookup/lookuptext.h"
#include "core/lookup/textanswer.h"
#include "core/text/visible.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace errdex {

QString CompareCommand::name() const
{
    return u"compare"_s;
}

QString CompareCommand::summary() const
{
    return tr("Puts providers side by side: what each calls the same failure.");
}

QString CompareCommand::details() const
{
    return tr("Columns are providers, rows are concepts, HTTP statuses or codes. “shared” keeps "
              "rows that two providers have at least, “gaps” those that one of them lacks, "
              "“collisions” those with a code that stands for something else at another provider.");
}

QList<OptionSpec> CompareCommand::options() const
{
    QStringList alignments;
    for (const Alignment alignment : allAlignments)
        alignments.append(alignmentName(alignment));
    QStringList filters;
    for (const ComparisonFilter filter : allComparisonFilters) {
        if (filter != ComparisonFilter::All)
            filters.append(filterName(filter));
    }
    const QList<OptionSpec> own{
            {u"by"_s, u"WHAT"_s, tr("What the rows are (default: concept)."), alignments, false},
            {u"providers"_s,
             u"A,B,…"_s,
             tr("The providers and their order, by slug; two at least (default: all)."),
             {},
             false},
            {u"only"_s, u"ROWS"_s, tr("Only some of the rows."), filters, false},
            {u"long"_s,
             {},
             tr("A row per code, with its columns, rather than a column per provider."),
             {},
             false},
            {u"http-status"_s,
             {},
             tr("Write the HTTP status beside each code of a provider's column; --long has it as a "
                "column anyway."),
             {},
             false}};
    return own + ExportCommand::fileOptions();
}

QList<ArgumentSpec> CompareCommand::arguments() const
{
    return {{u"QUERY"_s,
             tr("Only rows with something that it finds, as the search box of the window takes it: "
                "words, conditions, or an error; none for all."),
             false, true}};
}

QList<Example> CompareCommand::examples() const
{
    return {{u"errdex compare --format md"_s, tr("all providers, concept by concept")},
            {u"errdex compare --providers freeway,ethgas,hashkey-pro rate limit"_s,
             tr("what three providers say of rate limits")},
            {u"errdex compare --by code --only collisions"_s,
             tr("codes that mean different things at different providers")},
            {u"errdex compare --only shared --http-status --output shared.xlsx"_s,
             tr("a workbook of what several providers have")},
            {u"errdex compare --providers hashkey-pro,ethgas --only gaps --output gaps.csv"_s,
             tr("what one of the two lacks")}};
}

QString CompareCommand::readProviders(const QString &list, const CatalogStore &store,
                                      std::vector<int> &providers)
{
    QStringList slugs;
    for (const db::ProviderRecord &provider : store.providers())
        slugs.append(provider.slug);
    for (const QString &part : list.split(u',')) {
        const QString slug = part.trimmed();
        const int index = store.providerIndex(slug);
        if (index == CatalogStore::none) {
            const QString nearest = nearestWord(slug, slugs);
            return nearest.isNull()
                    ? tr("there is no provider “%1”; “errdex providers” lists them").arg(slug)
                    : tr("there is no provider “%1”; did you mean %2?").arg(slug, nearest);
        }
        if (std::ranges::count(providers, index) > 0)
            return tr("the provider “%1” is given twice").arg(slug);
        providers.push_back(index);
    }
    return providers.size() < 2 ? tr("a comparison takes two providers at least") : QString();
}

QString CompareCommand::readForm(const ParsedArguments &arguments, ExportOptions &options,
                                 ComparisonForm &form)
{
    QString error = ExportCommand::readOptions(arguments, options);
    if (!error.isNull())
        return error;
    if (!arguments.has(u"header"_s))
        options.header = usualHeader(options.format);
    form.isLong = arguments.has(u"long"_s);
    form.hasHttpStatus = arguments.has(u"http-status"_s);
    if (arguments.has(u"columns"_s) && !form.isLong)
        return tr("--columns is for --long");
    return {};
}

ExitCode CompareCommand::run(const ParsedArguments &arguments, const Environment &environment,
                             Console &console)
{
    ExportOptions options;
    ComparisonForm form;
    QString wrong = readForm(arguments, options, form);
    if (wrong.isNull())
        wrong = ExportCommand::checkTarget(arguments, options, environment);
    if (!wrong.isNull())
        return wrongUsage(console, wrong);
    const KeptData kept = KeptData::read(environment);
    const auto store = loadCatalogs(environment, kept);
    ComparisonRequest request;
    wrong = readRequest(arguments, *store, request);
    if (!wrong.isNull())
        return wrongUsage(console, wrong);
    const QString query = arguments.arguments.join(u' ');
    const auto own = ExportCommand::keptLayer(kept, store, query, options, console);
    if (form.isLong)
        form.own = own;
    const auto result = answerText(store, own, {query, {}});
    ExportCommand::tellIssues(result->query, console);
    request.setFound(*result);

    const auto comparison =
            Comparison::make(std::make_shared<const ComparedCatalogs>(store), std::move(request));
    if (const QString reason = ComparisonText::unknownReason(*comparison); !reason.isEmpty())
        console.message(reason);
    const ExitCode code = ExportCommand::write(
            arguments, *comparisonCells(*comparison, form, options), options, console);
    if (code != ExitCode::Done)
        return code;
    if (comparison->lineCount() > 0)
        return ExitCode::Done;
    tellNothingLeft(*comparison, *result, console);
    return ExitCode::NothingFound;
}

QString CompareCommand::readRequest(const ParsedArguments &arguments, const CatalogStore &store,
                                    ComparisonRequest &request)
{
    request.alignment = alignmentNamed(arguments.value(u"by"_s)).value_or(Alignment::Concept);
    request.filter = filterNamed(arguments.value(u"only"_s)).value_or(ComparisonFilter::All);
    if (arguments.has(u"providers"_s))
        return readProviders(arguments.value(u"providers"_s), store, request.providers);
    request.providers.resize(size_t(store.providers().size()));
    std::iota(request.providers.begin(), request.providers.end(), 0);
    return {};
}

/// What the window offers there, as queries for the next call.
void CompareCommand::tellNothingLeft(const Comparison &comparison, const SearchResult &result,
                                     Console &console)
{
    constexpr size_t mostSuggestions = 5;
    console.message(tr("nothing is left to compare"));
    if (result.answer && !result.answer->lookup.isAnswer()
        && !result.answer->lookup.unknownCodes.isEmpty())
        console.message(LookupText::describeUnknown(result.answer->lookup.unknownCodes));
    if (const QString elsewhere = ComparisonText::foundElsewhere(comparison); !elsewhere.isEmpty())
        console.message(withControlSigns(elsewhere));
    const CatalogStore &store = comparison.store();
    for (const MeantLine &line : meantLines(result, mostSuggestions)) {
        const bool isConcept = line.conceptIndex != CatalogStore::none;
        const QString meant = isConcept ? store.vocabulary()[line.conceptIndex].title
                                        : store.providers()[store.provider(line.row)].name + u' '
                        + store.string(line.row, TextField::Code);
        //: %1 is a query, %2 what it finds: "concept:clock-skew", "Clock skew"
        console.message(tr("perhaps %1 is meant: %2").arg(line.query, withControlSigns(meant)));
    }
}

} // namespace errdex
