// SPDX-License-Identifier: MIT
#include "cli/importcommand.h"

#include "cli/catalogaccess.h"
#include "cli/console.h"
#include "cli/importreport.h"
#include "cli/importversions.h"
#include "cli/interruption.h"
#include "cli/textlayout.h"
#include "core/import/importencodings.h"
#include "core/import/providername.h"
#include "core/import/readingrecall.h"
#include "core/import/sourcereader.h"
#include "core/paths.h"
#include "core/text/phrases.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// What is asked of versions that are there, and reads no source.
const std::array versionOptions{u"versions"_s, u"restore"_s, u"remove"_s};

QStringList inputNames()
{
    QStringList names{u"auto"_s};
    for (const ImportFormat format : allImportFormats)
        names.append(importFormatName(format));
    return names;
}

QStringList fieldNames()
{
    QStringList names;
    for (const ImportField field : allImportFields) {
        if (field != ImportField::None)
            names.append(importFieldName(field));
    }
    return names;
}

/// As POSIX shells read it, whatever a page is called.
QString shellQuoted(QString text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// Of the provider `slug`, which is new: as the source calls it where that is the same name.
QString newProviderName(const QString &slug, const ProposedProvider &proposed)
{
    const auto letters = [](QString text) { return text.remove(u'-'); };
    return letters(proposed.slug) == letters(slug) ? proposed.name : slug;
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return tr("Reads the error codes of a provider from a file or a documentation page.");
}

QString ImportCommand::details() const
{
    return tr(
            "What the source is, and what its columns mean, is told by its content; --dry-run "
            "shows how it was understood and what would change, and stores nothing. Importing a "
            "provider again is an update: the former version is kept, and the source is read as "
            "that of the last time was, with the same tables and columns; what you ask for counts "
            "before that, and --fresh leaves it out. Nothing is loaded from the network.");
}

QList<OptionSpec> ImportCommand::options() const
{
    return {{u"provider"_s,
             u"SLUG"_s,
             tr("The provider's short name: small letters, digits, -. A catalogue file that was "
                "handed on brings its own."),
             {},
             false},
            {u"name"_s,
             u"NAME"_s,
             tr("The provider's name (default: as the source calls it, where that fits the short "
                "name; else the short name)."),
             {},
             false},
            {u"input"_s, u"FORMAT"_s, tr("What the source is (default: auto, by its content)."),
             inputNames(), false},
            {u"encoding"_s,
             u"NAME"_s,
             tr("The source's encoding, such as UTF-8 or windows-1252 (default: by its bytes)."),
             {},
             false},
            {u"delimiter"_s,
             u"C"_s,
             tr("What separates the cells of csv: one ASCII character, or \\t for a tab "
                "(default: by its content)."),
             {},
             false},
            {u"map"_s,
             u"FIELD=COLUMN,…"_s,
             tr("Which column a field is in, by its name or its number from 1. Fields: %1.")
                     .arg(Phrases::list(fieldNames())),
             {},
             true},
            {u"fresh"_s,
             {},
             tr("Read the source as if nothing had been imported of --provider before."),
             {},
             false},
            {u"dry-run"_s, {}, tr("Store nothing, only tell."), {}, false},
            {u"versions"_s,
             {},
             tr("List what was imported of --provider; without FILE."),
             {},
             false},
            {u"restore"_s,
             u"VERSION"_s,
             tr("Make a version of --provider the present one, which brings a removed catalogue "
                "back; "
                "without FILE."),
             {},
             false},
            {u"remove"_s,
             {},
             tr("Remove what was imported of --provider; --restore brings it back for thirty days. "
                "Without FILE."),
             {},
             false},
            formatOption({u"text"_s, u"json"_s})};
}

QList<ArgumentSpec> ImportCommand::arguments() const
{
    return {{u"FILE"_s, tr("What to read: a file, a folder of files, or - for standard input."),
             false, false}};
}

QList<Example> ImportCommand::examples() const
{
    return {{u"errdex import errors.md --provider acme --dry-run"_s,
             tr("how a page is understood, and what would change")},
            {u"errdex import codes.csv --provider acme --map code=2,message=text"_s,
             tr("a table whose columns have other names")},
            {u"errdex import --provider acme --restore 1"_s,
             tr("undoes the imports that came after the first")},
            {u"errdex import --provider acme --remove"_s, tr("undoes the first one too")}};
}

QString ImportCommand::readMapping(const QString &list, ImportHints &hints)
{
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        const QString name = part.first(qMax<qsizetype>(0, sign)).trimmed();
        const QString column = part.sliced(sign + 1).trimmed();
        const auto field = importFieldNamed(name);
        if (sign < 1 || column.isEmpty())
            return tr("--map takes FIELD=COLUMN, not “%1”").arg(part);
        if (!field || *field == ImportField::None)
            return tr("there is no field “%1”; there are %2")
                    .arg(name, Phrases::list(fieldNames()));
        hints.mapping.append({*field, column});
    }
    return {};
}

QString ImportCommand::readPlan(const ParsedArguments &arguments, Plan &plan)
{
    if (arguments.arguments.isEmpty())
        return tr("FILE is missing");
    const QString file = arguments.arguments.first();
    plan.slug = arguments.value(u"provider"_s);
    if (!plan.slug.isEmpty() && !isSlug(plan.slug))
        return tr("--provider takes small letters, digits and -, not “%1”").arg(plan.slug);
    plan.name = arguments.value(u"name"_s);
    ImportSource &source = plan.source;
    if (file == "-"_L1) {
        source.name = tr("standard input");
    } else {
        source.name = QFileInfo(file).fileName();
        source.paths = {file};
    }
    source.hints.format = importFormatNamed(arguments.value(u"input"_s));
    source.hints.encoding = arguments.value(u"encoding"_s);
    if (!source.hints.encoding.isEmpty() && !isEncoding(source.hints.encoding))
        return tr("there is no encoding “%1”; there are %2")
                .arg(source.hints.encoding, Phrases::list(importEncodings()));
    if (arguments.has(u"delimiter"_s)) {
        const auto delimiter = delimiterNamed(arguments.value(u"delimiter"_s));
        if (!delimiter)
            return tr("--delimiter takes one ASCII character that is no quote, not “%1”")
                    .arg(arguments.value(u"delimiter"_s));
        source.hints.delimiter = *delimiter;
    }
    plan.isFresh = arguments.has(u"fresh"_s);
    plan.isDry = arguments.has(u"dry-run"_s);
    plan.isJson = arguments.value(u"format"_s) == "json"_L1;
    for (const QString &list : arguments.values(u"map"_s)) {
        if (QString error = readMapping(list, source.hints); !error.isNull())
            return error;
    }
    return {};
}

/// What does not read a source.
ExitCode ImportCommand::runOnVersions(const ParsedArguments &arguments,
                                      const Environment &environment, Console &console) const
{
    const QString slug = arguments.value(u"provider"_s);
    const auto asked = std::count_if(versionOptions.begin(), versionOptions.end(),
                                     [&](const auto &name) { return arguments.has(name); });
    if (!arguments.arguments.isEmpty() || asked > 1)
        return wrongUsage(console,
                          tr("--versions, --restore and --remove stand alone, without FILE"));
    if (!isSlug(slug))
        return wrongUsage(console,
                          tr("--provider is missing: the short name of whose codes these are"));
    const QString database = userDatabasePath(userDataFolder(environment.dataFolder));
    if (arguments.has(u"remove"_s))
        return ImportVersions::remove(slug, database, console);
    if (arguments.has(u"versions"_s))
        return ImportVersions::list(slug, arguments.value(u"format"_s) == "json"_L1, database,
                                    console);
    bool isNumber = false;
    const int version = arguments.value(u"restore"_s).toInt(&isNumber);
    if (!isNumber || version < 1)
        return wrongUsage(console,
                          tr("--restore takes the number of a version, not “%1”")
                                  .arg(arguments.value(u"restore"_s)));
    return ImportVersions::restore(slug, version, database, console);
}

ExitCode ImportCommand::canceled(Console &console)
{
    console.message(tr("The import was cancelled. Nothing was stored."));
    return ExitCode::EnvironmentFailed;
}

/// As the last time, where it was imported before; what was chosen then becomes the plan's.
RecalledSource ImportCommand::readSource(Plan &plan, const QString &userDatabase, Console &console)
{
    const ReadingWatch watch(Interruption::isAsked, [&console](double share) {
        console.progress(tr("Reading: %1").arg(Phrases::percent(int(share * 100))));
    });
    const auto read = [&](const ImportHints &hints) {
        ImportSource source = plan.source;
        source.hints = hints;
        auto document = sourceReader().read(source, watch);
        console.progress({});
        return document;
    };
    RecalledSource source{read(plan.source.hints), {}};
    // What the file says of itself counts where nobody says otherwise.
    if (plan.slug.isEmpty())
        plan.slug = source.document->slug;
    if (plan.name.isEmpty() && !plan.slug.isEmpty() && plan.slug == source.document->slug)
        plan.name = source.document->providerName;
    if (!plan.isFresh && isSlug(plan.slug) && !Interruption::isAsked()) {
        source = recallReading(source.document, plan.source.hints,
                               keptReadings(userDatabase, plan.slug), read);
        plan.source.hints = joinedHints(plan.source.hints, source.recalled.hints);
    }
    plan.source.bytes.clear();
    return source;
}

/// With what the source suggests, as a shell takes it.
ExitCode ImportCommand::missingProvider(const ProposedProvider &proposed, Console &console) const
{
    QString text = tr("--provider is missing: the short name of whose codes these are");
    if (isSlug(proposed.slug)) {
        QString options = u"--provider "_s + proposed.slug;
        if (!proposed.isKnown && proposed.name != proposed.slug)
            options += u" --name "_s + shellQuoted(proposed.name);
        //: %1 is "--provider nord-pay --name 'Nord Pay'"
        text = tr("%1. By the source: %2").arg(text, printable(options));
    }
    return wrongUsage(console, text);
}

ExitCode ImportCommand::run(const ParsedArguments &arguments, const Environment &environment,
                            Console &console)
{
    if (std::any_of(versionOptions.begin(), versionOptions.end(),
                    [&](const auto &name) { return arguments.has(name); }))
        return runOnVersions(arguments, environment, console);
    Plan plan;
    if (const QString error = readPlan(arguments, plan); !error.isNull())
        return wrongUsage(console, error);
    const Interruption interruption; // rolls back, and closes the database in good order
    if (plan.source.paths.isEmpty())
        plan.source.bytes = sourceReader().bytesOf(*environment.in, plan.source.hints.encoding,
                                                   Interruption::isAsked);
    const QString path = userDatabasePath(userDataFolder(environment.dataFolder));
    const RecalledSource read = readSource(plan, path, console);
    const bool hasChosen = plan.isFresh || !plan.source.hints.mapping.isEmpty()
            || read.recalled.isGivenOther;
    if (Interruption::isAsked())
        return canceled(console);
    const std::shared_ptr<const ImportDocument> document = read.document;
    if (!document->refusal.isNull()) {
        console.message(document->refusal);
        for (const ImportIssue &issue : document->issues)
            console.message(ImportReport::withLine(issue));
        return ExitCode::WrongUsage;
    }
    if (!isSlug(plan.slug))
        return missingProvider(
                proposedProvider(*document, plan.source, loadCatalogs(environment)->providers()),
                console);
    if (const QString told = read.recalled.text(); !told.isNull())
        console.message(told);
    const CatalogDraft draft = draftOf(document, plan.slug);
    const auto store = loadCatalogs(environment);
    const CatalogDifference difference = CatalogDifference::between(
            contentOf(*store, plan.slug).codes, draft.codes, draft.lines);
    if (plan.isJson)
        console.print(ImportReport::asJson(draft, difference));
    else
        ImportReport::print(plan.slug, draft, difference, console);
    if (draft.codes.empty()) {
        console.message(tr("no error codes were found"));
        return ExitCode::NothingFound;
    }
    const bool isNew = !difference.changes.empty() || tellsMore(*document, *store, plan.slug);
    const QString reading = ImportReading::of(*document, plan.source.hints).toJson();
    if (plan.isDry || (!isNew && !isToBeKept(reading, hasChosen, path, plan.slug)))
        return ExitCode::Done;

    db::ImportedCatalogs catalogs(path);
    if (!isNew) {
        catalogs.keepReading(plan.slug, reading);
        console.message(RecalledReading::keptText());
        return ExitCode::Done;
    }
    db::ImportedCatalogRecord record;
    record.slug = plan.slug;
    record.name = plan.name;
    if (record.name.isEmpty()) {
        const int present = store->providerIndex(plan.slug);
        record.name = present == CatalogStore::none
                ? newProviderName(plan.slug,
                                  proposedProvider(*document, plan.source, store->providers()))
                : store->providers()[present].name;
    }
    record.source = plan.source.name;
    record.url = document->url;
    record.errorBody = document->errorBody;
    record.reading = reading;
    const int version =
            catalogs.save(record, draft.codes,
                          [&](size_t done) {
                              console.progress(tr("Storing: %1")
                                                       .arg(Phrases::percent(int(
                                                               done * 100 / draft.codes.size()))));
                              return Interruption::isAsked();
                          })
                    .version;
    console.progress({});
    if (version == 0)
        return canceled(console);
    console.message(
            tr("%1 is stored as version %2.").arg(record.name, Phrases::number(quint64(version))));
    return ExitCode::Done;
}

} // namespace errdex
