// SPDX-License-Identifier: MIT
#include "cli/owndatacommand.h"

#include "cli/console.h"
#include "cli/environment.h"
#include "cli/jsonwriter.h"
#include "core/ownexchange.h"
#include "core/paths.h"
#include "core/savedfilters.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace errdex {

QString OwnDataCommand::name() const
{
    return u"own-data"_s;
}

QString OwnDataCommand::summary() const
{
    return tr("Writes your notes, stars and saved filters as one file, or joins in another "
              "person's.");
}

QString OwnDataCommand::details() const
{
    return tr("The file is JSON. It holds notes, tags, links, replies, stars, chosen concepts and "
              "saved filters, but no history and no imported catalogues. Joining takes field by "
              "field what is newer; what two people have written apart is kept twice, and found by "
              "has:conflict. A copy of the state before is kept, and restored by the window (File, "
              "Restore own data).");
}

QList<OptionSpec> OwnDataCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s}),
            {u"output"_s,
             u"FILE"_s,
             tr("Write into this file rather than to standard output; the file appears whole or "
                "not at all."),
             {},
             false},
            {u"join"_s,
             u"FILE"_s,
             tr("Join in what stands in this file (- for standard input), and say what that "
                "changed."),
             {},
             false},
            {u"dry-run"_s,
             {},
             tr("With --join: change nothing, say what would change."),
             {},
             false}};
}

QList<Example> OwnDataCommand::examples() const
{
    return {{u"errdex own-data --output mine.json"_s, tr("to take along, or to hand on")},
            {u"errdex own-data --join colleague.json --dry-run"_s,
             tr("what a colleague's file would change")},
            {u"errdex own-data --join colleague.json"_s, tr("and joins it in")}};
}

ExitCode OwnDataCommand::exportTo(const QString &output, const QString &database, Console &console)
{
    const db::OwnFile file = OwnExchange::collect(database);
    if (output == "-"_L1) {
        console.print(db::writeOwnFile(file));
        return ExitCode::Done;
    }
    if (const auto problem = OwnExchange::write(file, output)) {
        console.message(problem->text);
        return ExitCode::EnvironmentFailed;
    }
    return ExitCode::Done;
}

ExitCode OwnDataCommand::join(const db::OwnFile &theirs, const QString &database, bool isTrial,
                              bool isJson, Console &console)
{
    const bool isThere = QFileInfo::exists(database);
    db::OwnMerge merge;
    QList<db::SavedFilter> filters;
    if (isTrial) {
        QList<db::OwnVersion> mine;
        if (isThere) {
            mine = db::UserDatabase::forReading(database)->ownVersions();
            filters = db::SavedFilterTable::forReading(database)->filters();
        }
        merge = db::mergeOwnVersions(mine, theirs.versions);
        filters = SavedFilters::newOnes(filters, theirs.filters);
    } else {
        db::UserDatabase user(database);
        if (isThere)
            db::Snapshots(database).take(db::SnapshotReason::Join, QDateTime::currentDateTimeUtc());
        merge = user.joinOwnVersions(theirs.versions);
        db::SavedFilterTable table(database);
        const QList<db::SavedFilter> before = table.filters();
        filters = SavedFilters::newOnes(before, theirs.filters);
        table.change(before, before + filters);
    }
    if (!isJson) {
        console.print(OwnExchange::describe(merge, filters.size(), isTrial) + u'\n');
        return ExitCode::Done;
    }
    JsonWriter json;
    json.beginObject()
            .key("added")
            .value(qint64(merge.added))
            .key("changed")
            .value(qint64(merge.changed))
            .key("kept")
            .value(qint64(merge.kept))
            .key("conflicts")
            .value(qint64(merge.conflicts))
            .key("filters")
            .value(qint64(filters.size()))
            .endObject();
    console.print(json.text());
    return ExitCode::Done;
}

ExitCode OwnDataCommand::run(const ParsedArguments &arguments, const Environment &environment,
                             Console &console)
{
    const bool joins = arguments.has(u"join"_s);
    if (joins && arguments.has(u"output"_s))
        return wrongUsage(console, tr("--output and --join do not go together"));
    if (!joins && arguments.has(u"dry-run"_s))
        return wrongUsage(console, tr("--dry-run is for --join"));
    if (!joins && arguments.has(u"format"_s))
        return wrongUsage(console, tr("--format is for --join; what is written is always JSON"));
    const QString database = userDatabasePath(userDataFolder(environment.dataFolder));
    if (!joins)
        return exportTo(arguments.value(u"output"_s, u"-"_s), database, console);

    const QString source = arguments.value(u"join"_s);
    const auto read = source == "-"_L1 ? OwnExchange::read(*environment.in, tr("Standard input"))
                                       : OwnExchange::read(source);
    if (const auto *problem = std::get_if<OwnExchange::Problem>(&read)) {
        console.message(problem->text);
        return ExitCode::WrongUsage;
    }
    return join(std::get<db::OwnFile>(read), database, arguments.has(u"dry-run"_s),
                arguments.value(u"format"_s) == "json"_L1, console);
}

} // namespace errdex
