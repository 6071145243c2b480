// SPDX-License-Identifier: MIT
// The part of TeamCommand that shares catalogues, and looks after their versions.
#include "cli/console.h"
#include "cli/environment.h"
#include "cli/importreport.h"
#include "cli/jsonwriter.h"
#include "cli/teamcommand.h"
#include "cli/textlayout.h"
#include "core/import/differencetext.h"
#include "core/paths.h"
#include "core/team/catalogsharing.h"
#include "core/team/teamtransfer.h"
#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

ExitCode TeamCommand::actOnCatalog(const ParsedArguments &arguments, const db::TeamAddress &address,
                                   bool isJson, const Environment &environment, Console &console)
{
    const QString &slug = arguments.arguments.last();
    if (arguments.has(u"versions"_s))
        return listVersions(slug, address, isJson, environment, console);
    if (arguments.has(u"restore"_s))
        return setVersion(slug, arguments.value(u"restore"_s).toInt(), address, console);
    if (arguments.has(u"withdraw"_s))
        return setVersion(slug, std::nullopt, address, console);
    return shareCatalog(slug, arguments.has(u"dry-run"_s), address, isJson, environment, console);
}

ExitCode TeamCommand::shareCatalog(const QString &slug, bool isTrial,
                                   const db::TeamAddress &address, bool isJson,
                                   const Environment &environment, Console &console)
{
    db::ImportedCatalogs own(userDatabasePath(userDataFolder(environment.dataFolder)),
                             db::ImportedCatalogs::Access::ReadOnly);
    const auto record = own.catalog(slug);
    if (!record) {
        console.message(tr("There is no imported catalogue “%1” here. errdex import makes one.")
                                .arg(printable(slug)));
        return ExitCode::WrongUsage;
    }
    const CatalogContent mine = contentOf(own, slug);
    db::TeamServer server(address);
    const std::optional<db::TeamCatalog> theirs = server.catalog(slug);
    const CatalogDifference difference =
            CatalogDifference::between(TeamTransfer::contentOf(server, theirs).codes, mine.codes);
    const QStringList headChanges = theirs && theirs->record.version > 0
            ? DifferenceText::head(theirs->record, *record)
            : QStringList();
    const bool isNew = !difference.changes.empty() || !headChanges.isEmpty();
    int version = 0;
    if (!isTrial && isNew) {
        version = server.putCatalog(QUuid::createUuid(), *record, mine.codes,
                                    theirs ? theirs->revision : 0);
        if (version == 0) {
            console.message(CatalogSharing::changedMeanwhile());
            return ExitCode::EnvironmentFailed;
        }
    }
    if (isJson) {
        JsonWriter out;
        out.beginObject()
                .key("added")
                .value(qint64(difference.added))
                .key("changed")
                .value(qint64(difference.changed))
                .key("removed")
                .value(qint64(difference.removed))
                .key("unchanged")
                .value(qint64(difference.unchanged))
                .key("version");
        if (version > 0)
            out.value(qint64(version));
        else
            out.null();
        out.endObject();
        console.print(out.text());
        return ExitCode::Done;
    }
    ImportReport::printChanges(slug, difference, console);
    for (const QString &sentence : headChanges)
        console.print(sentence + u'\n');
    if (!isNew)
        console.print(tr("The team has it like this already; nothing was changed.") + u'\n');
    else if (version > 0)
        console.print(
                tr("Shared with the team as version %1.").arg(Phrases::number(quint64(version)))
                + u'\n');
    return ExitCode::Done;
}

ExitCode TeamCommand::listVersions(const QString &slug, const db::TeamAddress &address, bool isJson,
                                   const Environment &environment, Console &console)
{
    const QList<db::TeamCatalogVersion> versions = db::TeamServer(address).catalogVersions(slug);
    const auto present = std::ranges::find(versions, true, &db::TeamCatalogVersion::isPresent);
    JsonWriter json;
    json.beginObject().key("provider").value(slug).key("present");
    if (present == versions.end())
        json.null();
    else
        json.value(qint64(present->number));
    json.key("versions").beginArray();
    QList<QStringList> lines{
            {QString(), tr("Version"), tr("Shared by"), tr("When"), tr("Codes"), tr("Source")}};
    for (const db::TeamCatalogVersion &version : versions) {
        json.beginObject()
                .key("version")
                .value(qint64(version.number))
                .key("author")
                .value(version.author)
                .key("shared_at")
                .value(version.createdAt)
                .key("source")
                .value(version.source)
                .key("codes")
                .value(version.codeCount)
                .endObject();
        lines.append({version.isPresent ? u"*"_s : QString(),
                      QString::number(version.number), // as --restore takes it
                      version.author, version.createdAt,
                      Phrases::number(quint64(version.codeCount)), version.source});
    }
    json.endArray().endObject();
    if (isJson)
        console.print(json.text());
    else if (!versions.isEmpty())
        console.print(printable(table(lines, 0, environment.columns)));
    if (versions.isEmpty())
        console.message(tr("The team never had a catalogue “%1”.").arg(printable(slug)));
    else if (present == versions.end())
        console.message(tr("%1 was withdrawn; --restore brings a version back.").arg(slug));
    return versions.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode TeamCommand::setVersion(const QString &slug, std::optional<int> version,
                                 const db::TeamAddress &address, Console &console)
{
    if (!db::TeamServer(address).setCatalogVersion(slug, version)) {
        console.message(version ? tr("The team has no version %1 of “%2”.")
                                          .arg(Phrases::number(quint64(*version)), printable(slug))
                                : tr("The team never had a catalogue “%1”.").arg(printable(slug)));
        return ExitCode::NothingFound;
    }
    console.message(version ? tr("Everybody in the team has version %1 of %2 again.")
                                      .arg(Phrases::number(quint64(*version)), slug)
                            : tr("%1 was withdrawn; --restore brings a version back.").arg(slug));
    return ExitCode::Done;
}

} // namespace errdex
