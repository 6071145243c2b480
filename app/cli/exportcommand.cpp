// SPDX-License-Identifier: MIT
#include "cli/exportcommand.h"

#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/nearest.h"
#include "core/search/search.h"
#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat format : allExportFormats)
        names.append(formatName(format));
    return names;
}

QStringList headerNames()
{
    QStringList names;
    for (const ExportHeader header : allExportHeaders)
        names.append(headerName(header));
    return names;
}

QStringList columnNames()
{
    QStringList names;
    for (const Column column : allColumns)
        names.append(columnName(column));
    return names;
}

/// What of that which is kept an export asks for; what it does not, is no hindrance where it cannot
/// be read.
struct Asked
{
    bool texts = false; ///< one's own or the team's
    bool stars = false;
};

void addAsked(const QueryNode &node, Asked &asked)
{
    for (const QueryNode &child : node.children)
        addAsked(child, asked);
    if (node.kind != QueryNode::Kind::Term)
        return;
    asked.texts = asked.texts || node.field == Field::Note || node.field == Field::Tag
            || node.field == Field::Link || node.field == Field::Has;
    asked.stars = asked.stars
            || (node.field == Field::Is
                && std::ranges::any_of(node.values, [](const QueryValue &value) {
                       return value.text.compare(flagKeyword(Flag::Starred), Qt::CaseInsensitive)
                               == 0;
                   }));
}

Asked askedBy(const QString &query, const std::vector<Column> &columns)
{
    Asked asked;
    addAsked(parseQuery(query).root, asked);
    for (const Column column : columns) {
        asked.stars = asked.stars || column == Column::Starred;
        asked.texts = asked.texts || (isOwn(column) && column != Column::Starred);
    }
    return asked;
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return tr("Writes the codes that a query finds, or all, in page order.");
}

QString ExportCommand::details() const
{
    return tr("A query is what the search box of the window takes: words, provider:NAME, "
              "code:-10*, http:4xx, is:starred and so on. Put -- before a query that begins with "
              "a minus, and quotes around signs that mean something to the shell.");
}

QList<OptionSpec> ExportCommand::options() const
{
    return fileOptions();
}

QList<OptionSpec> ExportCommand::fileOptions()
{
    return {{u"format"_s, u"FORMAT"_s,
             tr("How to write: %1 (default: what the name of --output ends with, else %2).")
                     .arg(Phrases::list(formatNames()), formatNames().first()),
             formatNames(), false},
            {u"output"_s,
             u"FILE"_s,
             tr("Write into this file rather than to standard output; the file appears whole or "
                "not at all."),
             {},
             false},
            {u"columns"_s,
             u"A,B,…"_s,
             tr("The columns and their order: %1.").arg(Phrases::list(columnNames())),
             {},
             false},
            {u"delimiter"_s,
             u"C"_s,
             tr("What separates the cells of csv: one ASCII character, or \\t for a tab "
                "(default: a comma)."),
             {},
             false},
            {u"bom"_s,
             {},
             tr("Begin csv or tsv with a byte order mark, which Excel needs to see UTF-8."),
             {},
             false},
            {u"header"_s, u"KIND"_s,
             tr("What stands above the columns: their names (default), titles in your language, or "
                "none."),
             headerNames(), false},
            {u"quote"_s,
             u"WHAT"_s,
             tr("Quotes around the cells of csv and tsv that need them (default), or all."),
             {u"needed"_s, u"all"_s},
             false},
            {u"line-ends"_s,
             u"KIND"_s,
             tr("How lines of csv and tsv end: crlf (default) or lf."),
             {u"crlf"_s, u"lf"_s},
             false},
            {u"spreadsheet-safe"_s,
             {},
             tr("Put an apostrophe before text of csv and tsv that a spreadsheet would run as a "
                "formula: what begins with = + - @, a tab or a return. Plain numbers such as -1021 "
                "stay."),
             {},
             false}};
}

QList<ArgumentSpec> ExportCommand::arguments() const
{
    return {{u"QUERY"_s, tr("What to write; none for everything."), false, true}};
}

QList<Example> ExportCommand::examples() const
{
    return {{u"errdex export --output codes.csv"_s, tr("all codes as a table")},
            {u"errdex export --format md provider:hashkey-pro http:4xx"_s,
             tr("for a page of a wiki")},
            {u"errdex export --format xlsx --output codes.xlsx is:starred"_s,
             tr("a workbook in which 0001 stays 0001")},
            {u"errdex export --columns provider,code,message --delimiter ';' timeout"_s,
             tr("some columns of what speaks of a timeout")}};
}

QString ExportCommand::readColumns(const QString &list, ExportOptions &options)
{
    options.columns.clear();
    for (const QString &part : list.split(u',')) {
        const QString name = part.trimmed();
        const auto column = columnNamed(name);
        if (!column) {
            const QString nearest = nearestWord(name, columnNames());
            return nearest.isNull()
                    ? tr("there is no column “%1”; there are %2")
                              .arg(name, Phrases::list(columnNames()))
                    : tr("there is no column “%1”; did you mean %2?").arg(name, nearest);
        }
        if (std::find(options.columns.begin(), options.columns.end(), *column)
            != options.columns.end())
            return tr("the column “%1” is given twice").arg(name);
        options.columns.push_back(*column);
    }
    return {};
}

QString ExportCommand::readDelimiter(const QString &text, ExportOptions &options)
{
    if (options.format != ExportFormat::Csv)
        return tr("--delimiter is for csv");
    const auto delimiter = delimiterNamed(text);
    if (!delimiter)
        return tr("--delimiter takes one ASCII character that is no quote, not “%1”").arg(text);
    options.delimiter = *delimiter;
    return {};
}

QString ExportCommand::readOptions(const ParsedArguments &arguments, ExportOptions &options)
{
    const auto named = exportFormatOfFile(arguments.value(u"output"_s));
    options.format = exportFormatNamed(arguments.value(u"format"_s))
                             .value_or(named.value_or(ExportFormat::Csv));
    options.byteOrderMark = arguments.has(u"bom"_s);
    options.quotesAll = arguments.value(u"quote"_s) == "all"_L1;
    options.lineFeedOnly = arguments.value(u"line-ends"_s) == "lf"_L1;
    options.spreadsheetSafe = arguments.has(u"spreadsheet-safe"_s);
    options.header = exportHeaderNamed(arguments.value(u"header"_s)).value_or(ExportHeader::Names);
    const bool isTable = options.format == ExportFormat::Csv || options.format == ExportFormat::Tsv;
    for (const QString &name : {u"bom"_s, u"quote"_s, u"line-ends"_s, u"spreadsheet-safe"_s}) {
        if (arguments.has(name) && !isTable)
            return tr("--%1 is for csv and tsv").arg(name);
    }
    if (arguments.has(u"header"_s) && options.format == ExportFormat::Json)
        return tr("--header is not for json, whose keys are the names");
    if (arguments.has(u"columns"_s)) {
        QString error = readColumns(arguments.value(u"columns"_s), options);
        if (!error.isNull())
            return error;
    }
    if (arguments.has(u"delimiter"_s))
        return readDelimiter(arguments.value(u"delimiter"_s), options);
    return {};
}

std::shared_ptr<const UserLayer> ExportCommand::keptLayer(
        const KeptData &kept, const std::shared_ptr<const CatalogStore> &store,
        const QString &query, const ExportOptions &options, Console &console)
{
    if (kept.ownFault || kept.teamFault) {
        // Less than was asked for must not look like all of it.
        const Asked asked = askedBy(query, options.columns);
        if (kept.ownFault && (asked.texts || asked.stars))
            throw db::Error(*kept.ownFault);
        if (kept.teamFault && asked.texts)
            throw db::Error(*kept.teamFault);
    }
    for (const QString &fault : kept.faults(*store))
        console.message(fault);
    return kept.layer(store);
}

void ExportCommand::tellIssues(const Query &query, Console &console)
{
    QStringList texts; // each once: they do not say where, and "(((" has three that are alike
    for (const QueryIssue &issue : query.issues)
        texts.append(QueryIssueText::describe(issue));
    texts.removeDuplicates();
    for (const QString &text : std::as_const(texts))
        console.message(tr("in the query: %1").arg(text));
}

std::vector<Row> ExportCommand::findRows(const std::shared_ptr<const CatalogStore> &store,
                                         const std::shared_ptr<const UserLayer> &own,
                                         const QString &query, Console &console)
{
    const auto result = search(store, own, {query, {}});
    tellIssues(result->query, console);
    // A search ranks; an export keeps provider and page order, which is the order of rows.
    std::vector<Row> rows = result->rows.toVector();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString ExportCommand::checkTarget(const ParsedArguments &arguments, const ExportOptions &options,
                                   const Environment &environment)
{
    const QString output = arguments.value(u"output"_s, u"-"_s);
    return options.format == ExportFormat::Xlsx && output == "-"_L1 && environment.columns > 0
            ? tr("xlsx is nothing for a terminal: give it an --output")
            : QString();
}

ExitCode ExportCommand::write(const ParsedArguments &arguments, const ExportCells &cells,
                              const ExportOptions &options, Console &console)
{
    const QString output = arguments.value(u"output"_s, u"-"_s);
    ExportOutcome outcome;
    if (output == "-"_L1) {
        outcome = exportCells(console.device(), cells, options);
        if (outcome.status != ExportOutcome::Status::Done)
            console.setFailed(outcome.detail);
    } else {
        const Interruption interruption; // leaves nothing half written
        outcome = exportCellsToFile(output, cells, options,
                                    [](size_t) { return !Interruption::isAsked(); });
        if (outcome.status != ExportOutcome::Status::Done) {
            console.message(ExportText::describeFailure(outcome, output));
            return ExitCode::EnvironmentFailed;
        }
    }
    if (const QString loss = ExportText::describeLoss(outcome); !loss.isNull())
        console.message(loss);
    return ExitCode::Done;
}

ExitCode ExportCommand::run(const ParsedArguments &arguments, const Environment &environment,
                            Console &console)
{
    ExportOptions options;
    QString error = readOptions(arguments, options);
    if (error.isNull())
        error = checkTarget(arguments, options, environment);
    if (!error.isNull())
        return wrongUsage(console, error);

    const KeptData kept = KeptData::read(environment);
    const auto store = loadCatalogs(environment, kept);
    const QString query = arguments.arguments.join(u' ');
    const auto own = keptLayer(kept, store, query, options, console);
    const std::vector<Row> rows = findRows(store, own, query, console);
    const CodeCells cells({*store, rows, own.get()}, options.columns);
    const ExitCode code = write(arguments, cells, options, console);
    if (code != ExitCode::Done || !rows.empty())
        return code;
    console.message(tr("no code matches"));
    return ExitCode::NothingFound;
}

} // namespace errdex
