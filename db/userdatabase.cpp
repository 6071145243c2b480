// SPDX-License-Identifier: MIT
#include "db/userdatabase.h"

#include "db/detail/connection.h"
#include "db/detail/durablefile.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"
#include "db/detail/userfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace errdex::db {

UserDatabase::UserDatabase(const QString &path)
    : m_connection(openUserFile(path))
{
    m_file = fileNumber(path);
}

UserDatabase::UserDatabase(UserFileView view)
    : m_copy(std::move(view.copy))
    , m_connection(std::move(view.connection))
{
}

std::unique_ptr<UserDatabase> UserDatabase::forReading(const QString &path)
{
    return std::unique_ptr<UserDatabase>(new UserDatabase(viewUserFile(path)));
}

UserDatabase::~UserDatabase() = default;

bool UserDatabase::isInPlace() const
{
    return !m_file || fileNumber(m_connection->path()) == m_file;
}

void UserDatabase::copyTo(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Error(Error::Kind::CannotOpen, path, u"the folder cannot be made"_s);
    Statement(*m_connection, u"VACUUM INTO ?"_s).bind(path).execute();
}

QList<OwnVersion> UserDatabase::ownVersions()
{
    Statement statement(*m_connection,
                        u"SELECT provider, code, occurrence, field, value, changed_at, exchanged "
                        "FROM own_value"_s);
    statement.execute();
    QList<OwnVersion> versions;
    while (statement.next()) {
        const auto field = ownFieldNamed(statement.text(3));
        if (!field) // the schema takes no other: a bit has changed, and a value would be lost unseen
            throw Error(Error::Kind::Corrupt, m_connection->path(),
                        u"own_value has a field \"%1\""_s.arg(statement.text(3)));
        versions.append({{{statement.text(0), statement.text(1), int(statement.integer(2))},
                          *field,
                          statement.text(4),
                          statement.text(5)},
                         statement.text(6).split(u'\n', Qt::SkipEmptyParts)});
    }
    return versions;
}

QList<OwnValue> UserDatabase::ownValues()
{
    QList<OwnValue> values;
    for (OwnVersion &version : ownVersions())
        values.append(std::move(version.value));
    return values;
}

QList<OwnVersion> UserDatabase::shareOwnVersions()
{
    Transaction transaction(*m_connection);
    QList<OwnVersion> versions = ownVersions();
    QList<OwnVersion> unknown;
    for (OwnVersion &version : versions) {
        if (version.exchanged.contains(version.value.changedAt))
            continue;
        version.exchanged.append(version.value.changedAt); // the newest
        unknown.append(version);
    }
    put(unknown);
    transaction.commit();
    return versions;
}

OwnMerge UserDatabase::joinOwnVersions(const QList<OwnVersion> &theirs)
{
    Transaction transaction(*m_connection);
    OwnMerge merge = mergeOwnVersions(ownVersions(), theirs);
    put(merge.after);
    transaction.commit();
    return merge;
}

void UserDatabase::putOwnVersions(const QList<OwnVersion> &versions)
{
    Transaction transaction(*m_connection);
    put(versions);
    transaction.commit();
}

void UserDatabase::put(const QList<OwnVersion> &versions)
{
    Statement keep(*m_connection,
                   u"INSERT INTO own_value (provider, code, occurrence, field, value, changed_at, "
                   "exchanged) VALUES (?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (provider, code, occurrence, field) DO UPDATE SET "
                   "value = excluded.value, changed_at = excluded.changed_at, "
                   "exchanged = excluded.exchanged"_s);
    Statement remove(*m_connection,
                     u"DELETE FROM own_value WHERE provider = ? AND code = ? AND occurrence = ? "
                     "AND field = ?"_s);
    for (const auto &[value, exchanged] : versions) {
        Statement &statement = value.changedAt.isEmpty() ? remove : keep;
        const auto &[provider, code, occurrence] = value.subject;
        statement.bind(provider)
                .bind(code)
                .bind(qint64(occurrence))
                .bind(ownFieldName(value.field));
        if (!value.changedAt.isEmpty())
            statement.bind(value.value.isNull() ? u""_s : value.value)
                    .bind(value.changedAt)
                    .bind(exchanged.isEmpty() ? u""_s : exchanged.join(u'\n'));
        statement.execute();
    }
}

void UserDatabase::setOwnValues(const QList<OwnValue> &values)
{
    Transaction transaction(*m_connection);
    Statement former(*m_connection,
                     u"SELECT value, changed_at FROM own_value WHERE provider = ? AND code = ? "
                     "AND occurrence = ? AND field = ?"_s);
    Statement keep(*m_connection,
                   u"INSERT INTO own_value (provider, code, occurrence, field, value, changed_at) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (provider, code, occurrence, field) "
                   "DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const OwnValue &value : values) {
        const auto &[provider, code, occurrence] = value.subject;
        const QString field = ownFieldName(value.field);
        former.bind(provider).bind(code).bind(qint64(occurrence)).bind(field);
        former.execute();
        const bool hadOne = former.next();
        const QString before = hadOne ? former.text(1) : QString();
        if (value.changedAt.isEmpty() && value.value == (hadOne ? former.text(0) : QString()))
            continue; // it is so already
        QString time = value.changedAt;
        if (time.isEmpty()) {
            const QDateTime next = QDateTime::fromString(before, Qt::ISODateWithMs).addMSecs(1);
            time = (next.isValid() ? std::max(now, next) : now).toString(Qt::ISODateWithMs);
        }
        keep.bind(provider).bind(code).bind(qint64(occurrence)).bind(field);
        keep.bind(value.value.isNull() ? u""_s : value.value).bind(time);
        keep.execute();
    }
    transaction.commit();
}

QList<CodeKey> UserDatabase::starredCodes()
{
    QList<CodeKey> codes;
    for (const OwnValue &value : ownValues()) {
        if (value.field == OwnField::Star && !value.value.isEmpty())
            codes.append(value.subject);
    }
    return codes;
}

void UserDatabase::setStarred(const QList<CodeKey> &codes, bool starred)
{
    QList<OwnValue> values;
    for (const CodeKey &key : codes)
        values.append({key, OwnField::Star, starred ? u"1"_s : QString(), {}});
    setOwnValues(values);
}

QList<ConceptChoice> UserDatabase::conceptChoices()
{
    QList<ConceptChoice> choices;
    for (const OwnValue &value : ownValues()) {
        if (value.field == OwnField::Concept && !value.value.isEmpty())
            choices.append({value.subject, value.value});
    }
    return choices;
}

void UserDatabase::setConcepts(const QList<ConceptChoice> &choices)
{
    QList<OwnValue> values;
    for (const auto &[key, slug] : choices)
        values.append({key, OwnField::Concept, slug, {}});
    setOwnValues(values);
}

} // namespace errdex::db
