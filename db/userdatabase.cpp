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

QList<CodeKey> UserDatabase::starredCodes()
{
    Statement statement(*m_connection, u"SELECT provider, code, occurrence FROM starred_code"_s);
    statement.execute();
    QList<CodeKey> codes;
    while (statement.next())
        codes.append(
                {statement.text(0), statement.text(1), static_cast<int>(statement.integer(2))});
    return codes;
}

void UserDatabase::setStarred(const QList<CodeKey> &codes, bool starred)
{
    Transaction transaction(*m_connection);
    Statement add(*m_connection,
                  u"INSERT INTO starred_code (provider, code, occurrence, starred_at) "
                  "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    Statement remove(*m_connection,
                     u"DELETE FROM starred_code WHERE provider = ? AND code = ? "
                     "AND occurrence = ?"_s);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const CodeKey &key : codes) {
        Statement &statement = starred ? add : remove;
        statement.bind(key.provider).bind(key.code).bind(qint64(key.occurrence));
        if (starred)
            statement.bind(now);
        statement.execute();
    }
    transaction.commit();
}

QList<ConceptChoice> UserDatabase::conceptChoices()
{
    Statement statement(*m_connection,
                        u"SELECT provider, code, occurrence, concept FROM concept_choice"_s);
    statement.execute();
    QList<ConceptChoice> choices;
    while (statement.next())
        choices.append(
                {{statement.text(0), statement.text(1), static_cast<int>(statement.integer(2))},
                 statement.text(3)});
    return choices;
}

void UserDatabase::setConcepts(const QList<ConceptChoice> &choices)
{
    Transaction transaction(*m_connection);
    Statement add(*m_connection,
                  u"INSERT INTO concept_choice (provider, code, occurrence, concept, chosen_at) "
                  "VALUES (?, ?, ?, ?, ?) ON CONFLICT (provider, code, occurrence) "
                  "DO UPDATE SET concept = excluded.concept, chosen_at = excluded.chosen_at"_s);
    Statement remove(*m_connection,
                     u"DELETE FROM concept_choice WHERE provider = ? AND code = ? "
                     "AND occurrence = ?"_s);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const auto &[key, slug] : choices) {
        Statement &statement = slug.isEmpty() ? remove : add;
        statement.bind(key.provider).bind(key.code).bind(qint64(key.occurrence));
        if (!slug.isEmpty())
            statement.bind(slug).bind(now);
        statement.execute();
    }
    transaction.commit();
}

} // namespace errdex::db
