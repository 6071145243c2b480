// SPDX-License-Identifier: MIT
#include "cli/lookupcommand.h"

#include "cli/catalogaccess.h"
#include "cli/console.h"
#include "cli/jsonwriter.h"
#include "cli/nearest.h"
#include "cli/resultcard.h"
#include "cli/textlayout.h"
#include "core/export/exporter.h"
#include "core/lookup/keptwords.h"
#include "core/lookup/logreport.h"
#include "core/lookup/logscanner.h"
#include "core/lookup/lookuptext.h"
#include "core/text/phrases.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qint64 inputLimit = mostRecognizedUnits; // bytes: more is searched for codes alone

/// Who wrote what the team shares, and when; null for what was written here and is not sent yet.
void addTeamOrigin(JsonWriter &json, const QString &author, const QString &changedAt)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QString() : text; };
    json.key("author").value(orNull(author)).key("changed_at").value(orNull(changedAt));
}

void addText(JsonWriter &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.key(name).value(text);
}

/// What the person keeps with a code, and what the team shares; no keys where there is nothing.
void addKept(JsonWriter &json, const UserLayer &layer, const CatalogStore &store, Row row)
{
    if (const OwnTexts &own = layer.texts(row); !own.isEmpty()) {
        json.key("own").beginObject();
        addText(json, "note", own.note);
        if (!own.tags.isEmpty()) {
            json.key("tags").beginArray();
            for (const QString &tag : own.tags)
                json.value(tag);
            json.endArray();
        }
        addText(json, "link", own.link);
        addText(json, "reply", own.reply);
        json.endObject();
    }
    const QList<TeamText> shared = layer.team() ? layer.team()->of(store.key(row))
                                                : QList<TeamText>();
    if (shared.isEmpty())
        return;
    json.key("team").beginArray();
    for (const TeamText &text : shared) {
        json.beginObject().key("field").value(db::ownFieldName(text.field));
        json.key("value").value(text.value);
        addTeamOrigin(json, text.author, text.changedAt);
        json.key("state").value(teamTextStateName(text.state)).endObject();
    }
    json.endArray();
}

void addMatch(JsonWriter &json, const LookupMatch &match)
{
    json.key("kind").value(matchKindName(match.kind)).key("score").value(match.score);
    json.key("placeholders").beginArray();
    for (const QString &value : match.placeholders)
        json.value(value);
    json.endArray();
    if (!match.kept)
        return;
    json.key("kept").beginObject();
    json.key("whose").value(match.kept->isTeams ? u"team"_s : u"own"_s);
    json.key("field").value(match.kept->field == Field::Tag ? u"tags"_s : u"note"_s);
    if (match.kept->isTeams)
        addTeamOrigin(json, match.kept->author, match.kept->changedAt);
    json.endObject();
}

/// `layer` is what is kept, null where it is not to be told; `entries` say what a long text holds of
/// each match, null for a text that was recognised.
QByteArray asJson(const CatalogStore &store, const QString &text,
                  const std::vector<LookupMatch> &matches, const UserLayer *layer,
                  const std::vector<LogEntry> *entries = nullptr)
{
    JsonWriter json;
    json.beginObject().key("query").value(text.isNull() ? u""_s : text).key("results").beginArray();
    for (size_t index = 0; index < matches.size(); ++index) {
        const LookupMatch &match = matches[index];
        const Row row = match.row;
        json.beginObject();
        json.key("provider").value(store.exportText(row, Column::Provider));
        json.key("code").value(store.text(row, TextField::Code));
        json.key("occurrence").value(qint64(store.occurrence(row)));
        json.key("http_status");
        if (store.httpStatus(row) == 0)
            json.null();
        else
            json.value(qint64(store.httpStatus(row)));
        json.key("http_status_source").value(db::toString(store.httpStatusSource(row)));
        json.key("category").value(textOrNull(store, row, Column::Category));
        json.key("name").value(store.string(row, TextField::Name));
        json.key("message").value(store.string(row, TextField::Message));
        json.key("description").value(store.string(row, TextField::Description));
        json.key("condition").value(store.string(row, TextField::Condition));
        json.key("concept").value(textOrNull(store, row, Column::Concept));
        if (layer)
            addKept(json, *layer, store, row);
        json.key("match").beginObject();
        addMatch(json, match);
        if (entries) {
            const LogEntry &entry = (*entries)[index];
            json.key("count").value(qint64(entry.count));
            json.key("first_line").value(qint64(entry.firstLine));
            json.key("excerpt").value(entry.excerpt);
        }
        json.endObject().endObject();
    }
    json.endArray().endObject();
    return json.text();
}

} // namespace

QString LookupCommand::name() const
{
    return u"lookup"_s;
}

QString LookupCommand::summary() const
{
    return tr("Finds what an error code or message means; the best answer first.");
}

QString LookupCommand::details() const
{
    return tr("Several words are one text. What is near a code or word that no catalogue has "
              "is a suggestion, not an answer: match.kind is “fuzzy” in json, the exit code is 1. "
              "The csv format has the columns of “errdex export”, and no suggestions. Standard "
              "input of more than 256 KiB, as a log is, gives a table of all known codes that "
              "stand in it: provider, code, count, first line and an excerpt.");
}

QList<OptionSpec> LookupCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s, u"csv"_s}),
            {u"provider"_s,
             u"SLUG"_s,
             tr("Look at this provider only; may be given more than once."),
             {},
             true},
            {u"limit"_s, u"N"_s, tr("Give at most N results (default: 20; 0: all)."), {}, false}};
}

QList<ArgumentSpec> LookupCommand::arguments() const
{
    return {{u"TEXT"_s,
             tr("A code in any form, a message, a JSON body, a log line, words; - reads it "
                "from standard input."),
             true, true}};
}

QList<Example> LookupCommand::examples() const
{
    return {{u"errdex lookup -1021"_s, tr("what -1021 means, and what to do about it")},
            {u"errdex lookup --provider codelibra 400001"_s,
             tr("the same number means something else elsewhere")},
            {u"errdex lookup --format json insufficient balance"_s, tr("for a script")}};
}

LookupCommand::Input LookupCommand::readInput(const ParsedArguments &arguments,
                                              const Environment &environment)
{
    Input input;
    if (arguments.arguments != QStringList{u"-"_s}) {
        input.text = arguments.arguments.join(u' ').trimmed();
    } else {
        // One byte more tells whether something is left.
        const QByteArray bytes = environment.in->peek(inputLimit + 1);
        const auto *file = qobject_cast<QFileDevice *>(environment.in);
        if (file && file->error() != QFileDevice::NoError) {
            input.error = tr("cannot read standard input: %1").arg(file->errorString());
            input.code = ExitCode::EnvironmentFailed;
            return input;
        }
        input.isLong = bytes.size() > inputLimit;
        input.text = LogDecoder::textOf(bytes.left(inputLimit)).trimmed();
        if (input.isLong)
            return input;
    }
    if (input.text.isEmpty())
        input.error = tr("there is no text to look up");
    return input;
}

QString LookupCommand::unknownProvider(const CatalogStore &store, const QString &slug)
{
    QStringList known;
    for (const db::ProviderRecord &provider : store.providers())
        known.append(provider.slug);
    const QString nearest = nearestWord(slug, known);
    const QString text =
            tr("there is no provider “%1”; there are %2").arg(slug, Phrases::list(known));
    return nearest.isNull() ? text : tr("%1; did you mean %2?").arg(text, nearest);
}

ExitCode LookupCommand::run(const ParsedArguments &arguments, const Environment &environment,
                            Console &console)
{
    LookupOptions options;
    bool isNumber = true;
    const auto limit = arguments.value(u"limit"_s, u"20"_s).toUInt(&isNumber);
    if (!isNumber)
        return wrongUsage(console,
                          tr("--limit takes a number, not “%1”").arg(arguments.value(u"limit"_s)));
    const Input input = readInput(arguments, environment);
    if (!input.error.isNull()) {
        if (input.code == ExitCode::WrongUsage)
            return wrongUsage(console, input.error);
        console.message(input.error);
        return input.code;
    }
    const KeptData kept = KeptData::read(environment);
    const auto store = loadCatalogs(environment, kept);
    for (const QString &slug : arguments.values(u"provider"_s)) {
        const int provider = store->providerIndex(slug);
        if (provider == CatalogStore::none)
            return wrongUsage(console, unknownProvider(*store, slug));
        options.providers.push_back(provider);
    }
    const QString format = arguments.value(u"format"_s, u"text"_s);
    options.limit = limit;
    if (input.isLong)
        return scan(*store, arguments, options, environment, console);
    for (const QString &fault :
         kept.faults(*store)) // an answer is worth more than what is kept beside it
        console.message(fault);
    const auto layer = kept.layer(store);
    LookupAnswer answer = lookupAnswer(*store, input.text, options);
    addKeptWords(answer, store, layer, input.text, options);
    const ExitCode code = print(*layer, *store, input.text, answer, format, environment, console);
    if (answer.isAnswer() && answer.matchCount > answer.matches.size() && format == "text"_L1)
        console.message(tr("there are more results; --limit 0 gives all"));
    return code;
}

/// Standard input is long: every known code in it, rather than what the text is about.
ExitCode LookupCommand::scan(const CatalogStore &store, const ParsedArguments &arguments,
                             const LookupOptions &options, const Environment &environment,
                             Console &console)
{
    LogScanOptions scanOptions;
    scanOptions.providers = options.providers;
    const LogReport report = *scanLog(store, *environment.in, scanOptions);
    if (const auto *file = qobject_cast<QFileDevice *>(environment.in);
        file && file->error() != QFileDevice::NoError) {
        console.message(tr("cannot read standard input: %1").arg(file->errorString()));
        return ExitCode::EnvironmentFailed;
    }
    std::vector<LogEntry> entries = logEntries(store, report.findings);
    // A limit that nobody asked for would hide codes of the log.
    if (arguments.has(u"limit"_s) && options.limit > 0 && entries.size() > options.limit)
        entries.resize(options.limit);
    const QString format = arguments.value(u"format"_s, u"text"_s);
    if (format == "json"_L1) {
        std::vector<LookupMatch> matches;
        matches.reserve(entries.size());
        for (const LogEntry &entry : entries)
            matches.push_back({.row = entry.row,
                               .kind = MatchKind::ExactCode,
                               .score = 0.9, // by the code alone
                               .reason = {},
                               .spans = {},
                               .placeholders = {},
                               .placeholderSpans = {}});
        console.print(asJson(store, u"-"_s, matches, nullptr, &entries));
    } else if (format == "csv"_L1) {
        const ExportOutcome outcome =
                exportLogEntries(console.device(), store, entries, ExportFormat::Csv);
        if (outcome.status != ExportOutcome::Status::Done)
            console.setFailed(outcome.detail);
    } else {
        console.print(ResultCard::log(store, entries, environment));
    }
    console.message(tr("the input is long: searched for known codes, and for nothing else; "
                       "%1")
                            .arg(Phrases::list(
                                    {tr("%1 byte(s)", nullptr, Phrases::pluralNumber(report.bytes))
                                             .arg(Phrases::number(report.bytes)),
                                     tr("%1 line(s)", nullptr, Phrases::pluralNumber(report.lines))
                                             .arg(Phrases::number(report.lines)),
                                     tr("%Ln code(s)", nullptr, int(entries.size()))})));
    return entries.empty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode LookupCommand::print(const UserLayer &layer, const CatalogStore &store,
                              const QString &text, const LookupAnswer &answer,
                              const QString &format, const Environment &environment,
                              Console &console)
{
    if (format == "json"_L1) {
        console.print(asJson(store, text, answer.matches, &layer));
    } else if (format == "csv"_L1) {
        std::vector<Row> rows;
        rows.reserve(answer.matches.size());
        // A table of codes has no column that could say "only a suggestion".
        for (const LookupMatch &match : answer.matches) {
            if (match.kind != MatchKind::Fuzzy)
                rows.push_back(match.row);
        }
        const ExportOutcome outcome = exportRows(console.device(), {store, rows}, {});
        if (outcome.status != ExportOutcome::Status::Done)
            console.setFailed(outcome.detail);
    } else {
        console.print(ResultCard::text(store, layer, answer.matches, text, environment));
    }
    if (!answer.unknownCodes.isEmpty())
        console.message(LookupText::describeUnknown(answer.unknownCodes));
    else if (!answer.isAnswer())
        console.message(tr("nothing found for “%1”").arg(elided(firstLine(text), 80)));
    return answer.isAnswer() ? ExitCode::Done : ExitCode::NothingFound;
}

} // namespace errdex
