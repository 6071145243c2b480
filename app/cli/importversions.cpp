// SPDX-License-Identifier: MIT
#include "cli/importversions.h"

#include "cli/console.h"
#include "cli/jsonwriter.h"
#include "cli/textlayout.h"
#include "core/text/phrases.h"
#include "db/importedcatalogs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

ExitCode ImportVersions::list(const QString &slug, bool isJson, const QString &database,
                              Console &console)
{
    db::ImportedCatalogs catalogs(database, db::ImportedCatalogs::Access::ReadOnly);
    const QList<db::ImportedVersionRecord> versions = catalogs.versions(slug);
    JsonWriter json;
    json.beginObject().key("provider").value(slug).key("present");
    const auto present = std::find_if(versions.begin(), versions.end(),
                                      [](const auto &each) { return each.isPresent; });
    if (present == versions.end())
        json.null();
    else
        json.value(qint64(present->number));
    json.key("versions").beginArray();
    for (const db::ImportedVersionRecord &version : versions) {
        if (!isJson)
            console.print(printable(u"%1 %2  %3  %4  %5\n"_s.arg(
                    version.isPresent ? u"*"_s : u" "_s,
                    QString::number(version.number), // as --restore takes it
                    version.importedAt,
                    tr("codes: %1").arg(Phrases::number(quint64(version.codeCount))),
                    version.source)));
        json.beginObject()
                .key("version")
                .value(qint64(version.number))
                .key("imported_at")
                .value(version.importedAt)
                .key("source")
                .value(version.source)
                .key("codes")
                .value(version.codeCount)
                .endObject();
    }
    json.endArray().endObject();
    if (isJson)
        console.print(json.text());
    if (!versions.isEmpty() && present == versions.end())
        console.message(wasRemoved(slug, versions.first().number));
    return versions.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode ImportVersions::restore(const QString &slug, int version, const QString &database,
                                 Console &console)
{
    // Asked first, since opening to write makes a database where there is none.
    const auto versions =
            db::ImportedCatalogs(database, db::ImportedCatalogs::Access::ReadOnly).versions(slug);
    const bool isThere = std::any_of(versions.begin(), versions.end(), [version](const auto &each) {
        return each.number == version;
    });
    if (!isThere || !db::ImportedCatalogs(database).restore(slug, version)) {
        console.message(
                tr("there is no version %1 of %2").arg(Phrases::number(quint64(version)), slug));
        return ExitCode::NothingFound;
    }
    console.message(tr("Version %1 of %2 is the present one.")
                            .arg(Phrases::number(quint64(version)), slug));
    return ExitCode::Done;
}

ExitCode ImportVersions::remove(const QString &slug, const QString &database, Console &console)
{
    // Asked first, since opening to write makes a database where there is none.
    const auto catalog =
            db::ImportedCatalogs(database, db::ImportedCatalogs::Access::ReadOnly).catalog(slug);
    if (!catalog) {
        console.message(tr("nothing of %1 is imported").arg(slug));
        return ExitCode::NothingFound;
    }
    db::ImportedCatalogs(database).remove(slug);
    console.message(wasRemoved(slug, catalog->version));
    return ExitCode::Done;
}

QString ImportVersions::wasRemoved(const QString &slug, int version)
{
    return tr("%1 is removed. For thirty days “errdex import --provider %1 --restore %2” brings it "
              "back.")
            .arg(slug)
            .arg(version);
}

} // namespace errdex
