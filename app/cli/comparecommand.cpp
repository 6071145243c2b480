// SPDX-License-Identifier: MIT
#include "cli/comparecommand.h"

#include "cli/catalogaccess.h"
#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/nearest.h"

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
    return {{u"by"_s, u"WHAT"_s, tr("What the rows are (default: concept)."), alignments, false},
            {u"providers"_s,
             u"A,B,…"_s,
             tr("The providers and their order, by slug; two at least (default: all)."),
             {},
             false},
            {u"only"_s, u"ROWS"_s, tr("Only some of the rows."), filters, false},
            formatOption({u"csv"_s, u"json"_s, u"md"_s}),
            {u"long"_s,
             {},
             tr("A row per code, with all of its columns, rather than a column per provider; for "
                "csv."),
             {},
             false},
            {u"output"_s,
             u"FILE"_s,
             tr("Write into this file rather than to standard output; the file appears whole or "
                "not at all."),
             {},
             false}};
}

QList<Example> CompareCommand::examples() const
{
    return {{u"errdex compare --format md"_s, tr("all providers, concept by concept")},
            {u"errdex compare --by code --only collisions"_s,
             tr("codes that mean different things at different providers")},
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

QString CompareCommand::readFormat(const ParsedArguments &arguments, ComparisonFormat &format)
{
    const QString name = arguments.value(u"format"_s, u"csv"_s);
    const bool isLong = arguments.has(u"long"_s);
    if (isLong && name != "csv"_L1)
        return tr("--long is for csv");
    if (name == "json"_L1)
        format = ComparisonFormat::Json;
    else if (name == "md"_L1)
        format = ComparisonFormat::Markdown;
    else
        format = isLong ? ComparisonFormat::CsvLong : ComparisonFormat::CsvWide;
    return {};
}

ExitCode CompareCommand::run(const ParsedArguments &arguments, const Environment &environment,
                             Console &console)
{
    ComparisonFormat format = ComparisonFormat::CsvWide;
    if (const QString error = readFormat(arguments, format); !error.isNull())
        return wrongUsage(console, error);
    const auto store = loadCatalogs(environment);
    ComparisonRequest request;
    request.alignment = alignmentNamed(arguments.value(u"by"_s)).value_or(Alignment::Concept);
    request.filter = filterNamed(arguments.value(u"only"_s)).value_or(ComparisonFilter::All);
    if (arguments.has(u"providers"_s)) {
        const QString error =
                readProviders(arguments.value(u"providers"_s), *store, request.providers);
        if (!error.isNull())
            return wrongUsage(console, error);
    } else {
        request.providers.resize(size_t(store->providers().size()));
        std::iota(request.providers.begin(), request.providers.end(), 0);
    }

    const auto comparison =
            Comparison::make(std::make_shared<const ComparedCatalogs>(store), std::move(request));
    const QString output = arguments.value(u"output"_s, u"-"_s);
    if (output == "-"_L1) {
        const ExportOutcome outcome = exportComparison(console.device(), *comparison, format);
        if (outcome.status != ExportOutcome::Status::Done)
            console.setFailed(outcome.detail);
    } else {
        const Interruption interruption; // leaves nothing half written
        const ExportOutcome outcome = exportComparisonToFile(
                output, *comparison, format, [](size_t) { return !Interruption::isAsked(); });
        if (outcome.status != ExportOutcome::Status::Done) {
            console.message(ExportText::describeFailure(outcome, output));
            return ExitCode::EnvironmentFailed;
        }
    }
    if (comparison->lineCount() > 0)
        return ExitCode::Done;
    console.message(tr("nothing is left to compare"));
    return ExitCode::NothingFound;
}

} // namespace errdex
