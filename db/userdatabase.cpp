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

QList<OwnValue> UserDatabase::ownValues()
{
    Statement statement(*m_connection,
                        u"SELECT provider, code, occurrence, field, value, changed_at "
                        "FROM own_value"_s);
    statement.execute();
    QList<OwnValue> values;
    while (statement.next()) {
        const auto field = ownFieldNamed(statement.text(3));
        if (!field) // the schema takes no other: a bit has changed, and a value would be lost unseen
            throw Error(Error::Kind::Corrupt, m_connection->path(),
                        u"own_value has a field \"%1\""_s.arg(statement.text(3)));
        values.append({{statement.text(0), statement.text(1), int(statement.integer(2))},
                       *field,
                       statement.text(4),
                       statement.text(5)});
    }
    return values;
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
