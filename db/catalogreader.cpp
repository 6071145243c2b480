// SPDX-License-Identifier: MIT
#include "db/catalogreader.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/statement.h"

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

template<typename Id>
std::optional<Id> optionalId(const Statement &statement, int column)
{
    const auto value = statement.optionalInteger(column);
    return value ? std::optional(Id(*value)) : std::nullopt;
}

std::optional<int> optionalInt(const Statement &statement, int column)
{
    const auto value = statement.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

CatalogReader::CatalogReader(const QString &path)
    : m_connection(std::make_unique<Connection>(path, Connection::Mode::Immutable))
{
    checkIsCurrent(*m_connection,
                   static_cast<int>(readMigrations(u":/migrations/bundled"_s).size()));
}

CatalogReader::~CatalogReader() = default;

QList<HttpStatusRecord> CatalogReader::httpStatuses()
{
    Statement statement(*m_connection,
                        u"SELECT status, phrase, reference FROM http_status ORDER BY status"_s);
    statement.execute();
    QList<HttpStatusRecord> records;
    while (statement.next())
        records.append(
                {static_cast<int>(statement.integer(0)), statement.text(1), statement.text(2)});
    return records;
}

QList<ConceptRecord> CatalogReader::conceptRecords()
{
    Statement statement(*m_connection,
                        u"SELECT id, parent_id, position, slug, title, meaning, canonical_code, "
                        "http_status, actor, retry, next_step, reply FROM concept "
                        "ORDER BY parent_id IS NOT NULL, parent_id, position"_s);
    statement.execute();
    QList<ConceptRecord> records;
    while (statement.next()) {
        ConceptRecord record;
        record.id = ConceptId(statement.integer(0));
        record.parent = optionalId<ConceptId>(statement, 1);
        record.position = static_cast<int>(statement.integer(2));
        record.slug = statement.text(3);
        record.title = statement.text(4);
        record.meaning = statement.text(5);
        record.canonicalCode = statement.text(6);
        record.httpStatus = optionalInt(statement, 7);
        record.actor = statement.text(8);
        record.retry = statement.text(9);
        record.nextStep = statement.text(10);
        record.reply = statement.text(11);
        records.append(record);
    }
    return records;
}

QList<ProviderRecord> CatalogReader::providers()
{
    Statement statement(*m_connection,
                        u"SELECT id, slug, name, product, position, documentation_title, "
                        "documentation_url, document_name, hosts, delivery, usage, "
                        "http_status_rule, envelope, placeholder, error_body FROM provider "
                        "ORDER BY position, name"_s);
    statement.execute();
    QList<ProviderRecord> records;
    while (statement.next()) {
        ProviderRecord record;
        record.id = ProviderId(statement.integer(0));
        record.slug = statement.text(1);
        record.name = statement.text(2);
        record.product = statement.text(3);
        record.position = static_cast<int>(statement.integer(4));
        record.documentationTitle = statement.text(5);
        record.documentationUrl = statement.text(6);
        record.documentName = statement.text(7);
        record.hosts = statement.text(8).split(u'\n', Qt::SkipEmptyParts);
        record.delivery = statement.text(9);
        record.usage = statement.text(10);
        record.httpStatusRule = statement.text(11);
        record.envelope = statement.text(12);
        record.placeholder = statement.text(13);
        record.errorBody = statement.text(14);
        records.append(record);
    }
    return records;
}

QList<CategoryRecord> CatalogReader::categories()
{
    Statement statement(*m_connection,
                        u"SELECT id, provider_id, position, title FROM category "
                        "ORDER BY provider_id, position"_s);
    statement.execute();
    QList<CategoryRecord> records;
    while (statement.next())
        records.append({CategoryId(statement.integer(0)), ProviderId(statement.integer(1)),
                        static_cast<int>(statement.integer(2)), statement.text(3)});
    return records;
}

qint64 CatalogReader::codeCount()
{
    Statement statement(*m_connection, u"SELECT count(*) FROM error_code"_s);
    statement.execute();
    return statement.next() ? statement.integer(0) : 0;
}

void CatalogReader::visitCodes(ProviderId provider,
                               const std::function<bool(const ErrorCodeRecord &)> &visit)
{
    Statement statement(*m_connection,
                        u"SELECT id, code, occurrence, position, category_id, http_status, "
                        "http_status_source, name, message, description, condition, concept_id, "
                        "remark FROM error_code WHERE provider_id = ? ORDER BY position"_s);
    statement.bind(qint64(provider)).execute();
    ErrorCodeRecord record;
    record.provider = provider;
    while (statement.next()) {
        record.id = ErrorCodeId(statement.integer(0));
        record.code = statement.text(1);
        record.occurrence = static_cast<int>(statement.integer(2));
        record.position = static_cast<int>(statement.integer(3));
        record.category = optionalId<CategoryId>(statement, 4);
        record.httpStatus = optionalInt(statement, 5);
        record.httpStatusSource =
                httpStatusSource(statement.text(6)).value_or(HttpStatusSource::None);
        record.name = statement.text(7);
        record.message = statement.text(8);
        record.description = statement.text(9);
        record.condition = statement.text(10);
        record.conceptId = optionalId<ConceptId>(statement, 11);
        record.remark = statement.text(12);
        if (!visit(record))
            return;
    }
}

} // namespace errdex::db
