// SPDX-License-Identifier: MIT
#include "faultwriter.h"

#include "db/importedcatalogs.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace errdex::db;

namespace errdex::test {

QList<CodeKey> keysOf(int change)
{
    QList<CodeKey> keys;
    for (int i = 0; i < codesInOne; ++i)
        keys.append({u"acme"_s, u"%1/%2"_s.arg(change).arg(i), 1});
    return keys;
}

QString noteOf(int change)
{
    return u"note of change %1, "_s.arg(change)
            + u"long enough for pages of its own "_s.repeated(40);
}

namespace {

void acknowledge(int change)
{
    std::printf("%d\n", change);
    std::fflush(stdout);
}

/// Change after change, each told when it is stored; each fifth is undone, and told as its negative.
[[noreturn]] void writeStars(const QString &path)
{
    UserDatabase database(path);
    for (int change = 1;; ++change) {
        database.setStarred(keysOf(change), true);
        database.setConcepts({{keysOf(change).first(), u"not-found"_s}});
        acknowledge(change);
        if (change % 5 == 0) {
            database.setStarred(keysOf(change), false);
            acknowledge(-change);
        }
    }
}

/// The same with notes, each other change joined in as another person's.
[[noreturn]] void writeNotes(const QString &path)
{
    UserDatabase database(path);
    for (int change = 1;; ++change) {
        QList<OwnValue> values;
        QList<OwnVersion> versions;
        for (const CodeKey &key : keysOf(change)) {
            values.append({key, OwnField::Note, noteOf(change), {}});
            versions.append(
                    OwnVersion{{key, OwnField::Note, noteOf(change), u"2026-01-01T00:00:00.000Z"_s},
                               {u"2026-01-01T00:00:00.000Z"_s}});
        }
        if (change % 2 == 0)
            database.joinOwnVersions(versions);
        else
            database.setOwnValues(values);
        acknowledge(change);
        if (change % 5 == 0) {
            for (OwnValue &value : values)
                value.value.clear();
            database.setOwnValues(values);
            acknowledge(-change);
        }
    }
}

/// Version after version of a catalogue, each told when it is stored; each fifth is undone.
[[noreturn]] void writeImports(const QString &path)
{
    ImportedCatalogs catalogs(path);
    ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    std::vector<std::string> names;
    for (int i = 0; i < codesOfImport; ++i)
        names.push_back("E-" + std::to_string(i));
    for (int change = 1;; ++change) {
        const std::string message = "message of change " + std::to_string(change);
        std::vector<CodeText> codes(names.size());
        for (size_t i = 0; i < names.size(); ++i) {
            codes[i].code = names[i];
            codes[i].message = message;
        }
        record.source = QString::number(change);
        const SavedImport saved = catalogs.save(record, codes);
        acknowledge(change);
        if (change % 5 == 0) {
            catalogs.undo(record.slug, saved);
            acknowledge(-change);
        }
    }
}

/// To and fro between two states, as undoing a restored snapshot does.
[[noreturn]] void writeRestores(const QString &path)
{
    const Snapshots snapshots(path);
    QString next = path + u".a"_s;
    for (int round = 1;; ++round) {
        snapshots.restore(next, QDateTime::currentDateTimeUtc());
        acknowledge(round);
        next = next.endsWith(u'a') ? path + u".b"_s : path + u".a"_s;
    }
}

} // namespace

int writeUntilKilled(const QString &kind, const QString &path)
{
    try {
        if (kind == "stars"_L1)
            writeStars(path);
        if (kind == "notes"_L1)
            writeNotes(path);
        if (kind == "imports"_L1)
            writeImports(path);
        if (kind == "restores"_L1)
            writeRestores(path);
        UserDatabase(path).starredCodes(); // which brings it up to date
        acknowledge(1);
    } catch (const Error &error) {
        std::fprintf(stderr, "%d %s\n", int(error.kind()), error.what());
        return 3;
    }
    return 0;
}

} // namespace errdex::test
