// SPDX-License-Identifier: MIT
#include "db/catalogwriter.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

template<typename Id>
std::optional<qint64> number(const std::optional<Id> &id)
{
    return id ? std::optional(static_cast<qint64>(*id)) : std::nullopt;
}

} // namespace

CatalogWriter::CatalogWriter(const QString &path)
{
    if (QFile::exists(path))
        throw Error(Error::Kind::CannotOpen, path, u"the file exists already"_s);
    m_connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
    // A half-written database is thrown away, so nothing is gained by a journal or by syncing.
    m_connection->execute(u"PRAGMA journal_mode = OFF"_s);
    m_connection->execute(u"PRAGMA synchronous = OFF"_s);
    migrate(*m_connection, readMigrations(u":/migrations/bundled"_s));
    m_transaction = std::make_unique<Transaction>(*m_connection);
    m_addCode = std::make_unique<Statement>(
            *m_connection,
            u"INSERT INTO error_code (id, provider_id, code, occurrence, position, category_id, "
            "http_status, http_status_source, name, message, description, condition, concept_id, "
            "remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
}

CatalogWriter::~CatalogWriter() = default;

void CatalogWriter::add(const HttpStatusRecord &record)
{
    Statement(*m_connection,
              u"INSERT INTO http_status (status, phrase, reference) VALUES (?, ?, ?)"_s)
            .bind(qint64(record.status))
            .bind(record.phrase)
            .bind(record.reference)
            .execute();
}

void CatalogWriter::add(const ConceptRecord &record)
{
    Statement(*m_connection,
              u"INSERT INTO concept (id, parent_id, position, slug, title, meaning, "
              "canonical_code, http_status, actor, retry, next_step, reply) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(qint64(record.id))
            .bind(number(record.parent))
            .bind(qint64(record.position))
            .bind(record.slug)
            .bind(record.title)
            .bind(record.meaning)
            .bind(record.canonicalCode)
            .bind(number(record.httpStatus))
            .bind(record.actor)
            .bind(record.retry)
            .bind(record.nextStep)
            .bind(record.reply)
            .execute();
}

void CatalogWriter::add(const ProviderRecord &record)
{
    Statement(*m_connection,
              u"INSERT INTO provider (id, slug, name, product, position, documentation_title, "
              "documentation_url, document_name, hosts, delivery, usage, http_status_rule, "
              "envelope, error_body, placeholder) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(qint64(record.id))
            .bind(record.slug)
            .bind(record.name)
            .bind(record.product)
            .bind(qint64(record.position))
            .bind(record.documentationTitle)
            .bind(record.documentationUrl)
            .bind(record.documentName)
            .bind(record.hosts.isEmpty() ? QString() : record.hosts.join(u'\n'))
            .bind(record.delivery)
            .bind(record.usage)
            .bind(record.httpStatusRule)
            .bind(record.envelope)
            .bind(record.errorBody)
            .bind(record.placeholder)
            .execute();
}

void CatalogWriter::add(const CategoryRecord &record)
{
    Statement(*m_connection,
              u"INSERT INTO category (id, provider_id, position, title) VALUES (?, ?, ?, ?)"_s)
            .bind(qint64(record.id))
            .bind(qint64(record.provider))
            .bind(qint64(record.position))
            .bind(record.title)
            .execute();
}

void CatalogWriter::add(const ErrorCodeRecord &record)
{
    m_addCode->bind(qint64(record.id))
            .bind(qint64(record.provider))
            .bind(record.code)
            .bind(qint64(record.occurrence))
            .bind(qint64(record.position))
            .bind(number(record.category))
            .bind(number(record.httpStatus))
            .bind(toString(record.httpStatusSource))
            .bind(record.name)
            .bind(record.message)
            .bind(record.description)
            .bind(record.condition)
            .bind(number(record.conceptId))
            .bind(record.remark)
            .execute();
}

void CatalogWriter::finish()
{
    m_addCode.reset();
    m_transaction->commit();
    m_transaction.reset();
    m_connection.reset();
}

} // namespace errdex::db
