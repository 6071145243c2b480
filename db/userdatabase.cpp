// SPDX-License-Identifier: MIT
#include "db/userdatabase.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

/// Throws Error when the file is none that we may open for writing, which could change it already.
void checkFile(const QString &path, int newestKnown)
{
    try {
        Connection probe(path, Connection::Mode::ReadOnly);
        checkVersion(probe, newestKnown);
    } catch (const Error &error) {
        // After a power cut a journal takes the last transaction back, and only a writer may play
        // it. The file says nothing before that; it is checked again afterwards.
        if (error.kind() != Error::Kind::ReadOnly || !QFile::exists(path + "-journal"_L1))
            throw;
    }
}

} // namespace

UserDatabase::UserDatabase(const QString &path)
{
    const QList<Migration> migrations = readMigrations(u":/migrations/user"_s);
    const QFileInfo file(path);
    if (file.exists() && file.size() > 0) {
        checkFile(path, static_cast<int>(migrations.size()));
    } else if (!QDir().mkpath(file.absolutePath())) {
        throw Error(Error::Kind::CannotOpen, path, u"the folder cannot be made"_s);
    }
    m_connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
    checkVersion(*m_connection, static_cast<int>(migrations.size()));
    m_connection->execute(u"PRAGMA journal_mode = WAL"_s);
    m_connection->execute(u"PRAGMA synchronous = FULL"_s);
    migrate(*m_connection, migrations);
}

UserDatabase::~UserDatabase() = default;

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
