// SPDX-License-Identifier: MIT
#include "core/ownexchange.h"

#include "core/text/phrases.h"
#include "db/userdatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

bool cannotBeWritten(db::Error::Kind kind)
{
    return kind == db::Error::Kind::ReadOnly || kind == db::Error::Kind::CannotOpen
            || kind == db::Error::Kind::DiskFull;
}

QList<db::OwnVersion> sharedVersions(const QString &path)
{
    try {
        return db::UserDatabase(path).shareOwnVersions();
    } catch (const db::Error &error) {
        if (!cannotBeWritten(error.kind()) || !QFileInfo::exists(path))
            throw;
    }
    // Without the marks a later join takes more for a conflict than is one, and loses nothing.
    QList<db::OwnVersion> versions = db::UserDatabase::forReading(path)->ownVersions();
    for (db::OwnVersion &version : versions) {
        if (!version.exchanged.contains(version.value.changedAt))
            version.exchanged.append(version.value.changedAt);
    }
    return versions;
}

} // namespace

db::OwnFile OwnExchange::collect(const QString &databasePath)
{
    db::OwnFile file;
    file.exportedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (!QFileInfo::exists(databasePath))
        return file; // nothing was ever kept, and asking makes no database
    file.versions = sharedVersions(databasePath);
    file.filters = db::SavedFilterTable::forReading(databasePath)->filters();
    return file;
}

std::optional<OwnExchange::Problem> OwnExchange::write(const db::OwnFile &file, const QString &path)
{
    QSaveFile out(path);
    const QByteArray json = db::writeOwnFile(file);
    if (out.open(QIODevice::WriteOnly) && out.write(json) == json.size() && out.commit())
        return std::nullopt;
    return Problem{tr("%1 could not be written: %2. What was there before is as it was.")
                           .arg(QDir::toNativeSeparators(path), out.errorString())};
}

std::variant<db::OwnFile, OwnExchange::Problem> OwnExchange::read(QIODevice &device,
                                                                  const QString &name)
{
    const QByteArray json = device.read(largestFile + 1);
    if (json.size() > largestFile)
        //: %1, here and below, is the name of a file, or "Standard input"
        return Problem{tr("%1: more than %2 MiB. No file of own data is so large; nothing was "
                          "changed.")
                               .arg(name, Phrases::number(quint64(largestFile / (1024 * 1024))))};
    db::ParsedOwnFile parsed = db::parseOwnFile(json);
    switch (parsed.state) {
    case db::ParsedOwnFile::State::Good:
        return std::move(parsed.file);
    case db::ParsedOwnFile::State::Newer:
        return Problem{tr("%1: from a newer version of Errdex. Please update Errdex; nothing was "
                          "changed.")
                               .arg(name)};
    case db::ParsedOwnFile::State::NotOwnData:
        return Problem{tr("%1: no file of own data. Such a file comes from “Export own data”; "
                          "nothing was changed.")
                               .arg(name)};
    case db::ParsedOwnFile::State::Broken:
        break;
    }
    const db::FileIssue &issue = parsed.issues.constFirst();
    //: %3 says in English what is wrong there
    return Problem{tr("%1: damaged in line %2 (%3). Nothing was changed.")
                           .arg(name, QLocale().toString(issue.line), issue.text)};
}

std::variant<db::OwnFile, OwnExchange::Problem> OwnExchange::read(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{tr("%1 cannot be read: %2.").arg(name, file.errorString())};
    return read(file, name);
}

QString OwnExchange::describe(const db::OwnFile &file)
{
    QSet<db::CodeKey> subjects;
    for (const db::OwnVersion &version : file.versions) {
        if (!version.value.value.isEmpty())
            subjects.insert(version.value.subject);
    }
    return Phrases::list({tr("%Ln code(s) with own data", nullptr, int(subjects.size())),
                          tr("%Ln saved filter(s)", nullptr, int(file.filters.size()))});
}

QString OwnExchange::describe(const db::OwnMerge &merge, qsizetype filters, bool isTrial)
{
    QStringList parts;
    // Values are counted: stars, notes, tags, links, replies and chosen concepts.
    if (merge.added > 0)
        //: %Ln values, each a star, a note, the tags … of a code
        parts.append(tr("%Ln new", nullptr, merge.added));
    if (merge.changed > 0)
        //: %Ln values, each a star, a note, the tags … of a code
        parts.append(tr("%Ln changed", nullptr, merge.changed));
    if (filters > 0)
        parts.append(tr("%Ln saved filter(s)", nullptr, int(filters)));
    if (merge.conflicts > 0)
        //: %Ln values, each a note, the tags … of a code that two people wrote differently
        parts.append(tr("%Ln written by both of you", nullptr, merge.conflicts));
    if (parts.isEmpty())
        return isTrial ? tr("Joining it would change nothing: all of it is here already.")
                       : tr("All of it was here already.");
    const QString list = Phrases::list(parts);
    QString text = isTrial ? tr("It would be joined into your own data: %1.").arg(list)
                           : tr("Joined into your own data: %1.").arg(list);
    if (merge.conflicts == 0)
        return text;
    const QString kept = tr("Of what both of you wrote, the newer holds and the other is kept "
                            "beside it: search for %1.");
    return Phrases::sentences({text, kept.arg(u"has:conflict"_s)});
}

} // namespace errdex
