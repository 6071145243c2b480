// SPDX-License-Identifier: MIT
// The part of TeamServer that reads and stores shared catalogues.
#include "db/detail/statement.h"
#include "db/detail/teamconnection.h"
#include "db/detail/teamrow.h"
#include "db/detail/transaction.h"
#include "db/team/teamserver.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace errdex::db {

using namespace teamrow;

namespace {

QString catalogQuery(const QString &condition)
{
    return u"SELECT slug, name, coalesce(present_version, 0), coalesce(v.source, ''), url, "
           "error_body, coalesce(v.code_count, 0), coalesce(v.id, 0), revision, coalesce(v.author, "
           "c.author), "
           "%1, "
           "(SELECT count(*) FROM errdex.catalog_version e WHERE e.catalog_id = c.id) "
           "FROM errdex.catalog c LEFT JOIN errdex.catalog_version v ON "
           "v.catalog_id = c.id AND v.number = present_version WHERE %2"_s.arg(
                   timeColumn(u"coalesce(v.created_at, c.changed_at)"_s), condition);
}

TeamCatalog catalogOf(Statement &statement)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    TeamCatalog catalog;
    catalog.record.slug = textOf(statement, 0, slugLimit, u"slug"_s);
    catalog.record.name = textOf(statement, 1, codeLimit, u"name"_s);
    catalog.record.version = int(numberOf(statement, 2, 0, most, u"version"_s));
    catalog.record.source = textOf(statement, 3, 4096, u"source"_s);
    catalog.record.url = textOf(statement, 4, 4096, u"url"_s);
    catalog.record.errorBody = textOf(statement, 5, textLimit, u"error body"_s);
    catalog.record.codeCount = numberOf(statement, 6, 0, 5000000, u"count"_s);
    catalog.versionId = numberOf(statement, 7, 0, std::numeric_limits<qint64>::max(), u"version"_s);
    catalog.revision = revisionOf(statement, 8);
    catalog.record.author = textOf(statement, 9, authorLimit, u"author"_s);
    catalog.record.importedAt = textOf(statement, 10, 40, u"time"_s);
    catalog.record.versionCount = int(numberOf(statement, 11, 0, most, u"count"_s));
    if (catalog.record.slug.isEmpty() || catalog.record.name.isEmpty())
        refuse(u"catalogue \"%1\""_s.arg(catalog.record.slug.left(40)));
    return catalog;
}

QJsonObject jsonOf(const CodeText &code, int position)
{
    QJsonObject object{{u"position"_s, position}, {u"occurrence"_s, code.occurrence}};
    const auto add = [&object](QLatin1StringView name, std::string_view text) {
        if (!text.empty())
            object.insert(name,
                          QString::fromUtf8(text.data(), qsizetype(text.size()))
                                  .remove(QChar::Null)); // PostgreSQL has none
    };
    add("code"_L1, code.code);
    add("category"_L1, code.category);
    add("name"_L1, code.name);
    add("message"_L1, code.message);
    add("description"_L1, code.description);
    add("condition"_L1, code.condition);
    add("concept"_L1, code.conceptSlug);
    if (code.httpStatus != 0) {
        object.insert(u"http_status"_s, code.httpStatus);
        object.insert(u"http_status_source"_s, toString(code.httpStatusSource));
    }
    return object;
}

} // namespace

QList<TeamCatalog> TeamServer::catalogsAfter(qint64 revision)
{
    if (!m_catalogsAfter)
        m_catalogsAfter = std::make_unique<Statement>(
                *m_connection,
                catalogQuery(u"revision > ? ORDER BY revision LIMIT %1"_s.arg(pageSize)));
    m_catalogsAfter->bind(revision).execute();
    QList<TeamCatalog> catalogs;
    while (m_catalogsAfter->next()) {
        const TeamCatalog catalog = catalogOf(*m_catalogsAfter);
        if (catalog.revision <= (catalogs.isEmpty() ? revision : catalogs.last().revision))
            refuse(u"revision %1 out of order"_s.arg(catalog.revision));
        catalogs.append(catalog);
        checkCount(catalogs.size(), pageSize);
    }
    return catalogs;
}

std::optional<TeamCatalog> TeamServer::catalog(const QString &slug)
{
    // Without a revision its first version is still being stored.
    Statement statement(*m_connection, catalogQuery(u"slug = ? AND revision IS NOT NULL"_s));
    statement.bind(slug).execute();
    std::optional<TeamCatalog> found;
    while (statement.next()) {
        if (found)
            refuse(u"two catalogues \"%1\""_s.arg(slug.left(40)));
        found = catalogOf(statement);
    }
    return found;
}

QList<TeamCatalogVersion> TeamServer::catalogVersions(const QString &slug)
{
    Statement statement(
            *m_connection,
            u"SELECT v.id, number, source, code_count, v.author, %1, "
            "(number = coalesce(present_version, 0))::text "
            "FROM errdex.catalog_version v JOIN errdex.catalog c ON c.id = catalog_id "
            "WHERE slug = ? ORDER BY number DESC LIMIT %2"_s.arg(timeColumn(u"created_at"_s))
                    .arg(pageSize));
    statement.bind(slug).execute();
    QList<TeamCatalogVersion> versions;
    while (statement.next()) {
        TeamCatalogVersion version;
        version.id = numberOf(statement, 0, 1, std::numeric_limits<qint64>::max(), u"version"_s);
        version.number = smallNumberOf(statement, 1, u"version"_s);
        version.source = textOf(statement, 2, 4096, u"source"_s);
        version.codeCount = numberOf(statement, 3, 0, 5000000, u"count"_s);
        version.author = textOf(statement, 4, authorLimit, u"author"_s);
        version.createdAt = textOf(statement, 5, 40, u"time"_s);
        version.isPresent = statement.text(6) == "true"_L1;
        if (!versions.isEmpty() && version.number >= versions.last().number)
            refuse(u"version %1 out of order"_s.arg(version.number));
        versions.append(version);
        checkCount(versions.size(), pageSize);
    }
    return versions;
}

QList<ImportedCodeRecord> TeamServer::codesAfter(qint64 versionId, int position)
{
    Statement statement(*m_connection,
                        u"SELECT position, code, occurrence, category, http_status, "
                        "http_status_source, name, message, description, condition, concept "
                        "FROM errdex.catalog_code WHERE version_id = ? AND position > ? "
                        "ORDER BY position LIMIT %1"_s.arg(codePageSize));
    statement.bind(versionId).bind(qint64(position)).execute();
    QList<ImportedCodeRecord> codes;
    int last = position;
    while (statement.next()) {
        ImportedCodeRecord record;
        record.code.position = smallNumberOf(statement, 0, u"position"_s);
        record.code.code = textOf(statement, 1, codeLimit, u"code"_s);
        record.code.occurrence = smallNumberOf(statement, 2, u"occurrence"_s);
        record.category = textOf(statement, 3, textLimit, u"category"_s);
        if (!statement.text(4).isNull())
            record.code.httpStatus = int(numberOf(statement, 4, 100, 599, u"status"_s));
        record.code.httpStatusSource =
                httpStatusSource(statement.text(5)).value_or(HttpStatusSource::None);
        record.code.name = textOf(statement, 6, textLimit, u"name"_s);
        record.code.message = textOf(statement, 7, textLimit, u"message"_s);
        record.code.description = textOf(statement, 8, textLimit, u"description"_s);
        record.code.condition = textOf(statement, 9, textLimit, u"condition"_s);
        record.conceptSlug = textOf(statement, 10, slugLimit, u"concept"_s);
        if (record.code.code.isEmpty() || record.code.position <= last)
            refuse(u"position %1"_s.arg(record.code.position));
        last = record.code.position;
        codes.append(record);
        checkCount(codes.size(), codePageSize);
    }
    return codes;
}

int TeamServer::putCatalog(const QUuid &op, const ImportedCatalogRecord &record,
                           std::span<const CodeText> codes, std::optional<qint64> base,
                           const std::function<bool(size_t)> &isCanceled)
{
    constexpr size_t page = 2000;
    Transaction transaction(*m_connection);
    Statement begin(*m_connection, u"SELECT errdex.begin_catalog(?::uuid, ?, ?, ?)"_s);
    begin.bind(op.toString(QUuid::WithoutBraces))
            .bind(record.slug)
            .bind(record.source.isNull() ? u""_s : record.source)
            .bind(qint64(codes.size()))
            .execute();
    const qint64 id = begin.onlyText().toLongLong();
    if (id < 0) { // stored before; the answer was lost
        Statement number(*m_connection,
                         u"SELECT number FROM errdex.catalog_version WHERE id = ?"_s);
        number.bind(-id).execute();
        return number.onlyText().toInt();
    }
    Statement add(*m_connection, u"SELECT errdex.add_codes(?, ?::jsonb)"_s);
    for (size_t from = 0; from < codes.size(); from += page) {
        if (isCanceled && isCanceled(from))
            return 0;
        QJsonArray rows;
        for (size_t i = from; i < std::min(from + page, codes.size()); ++i)
            rows.append(jsonOf(codes[i], int(i) + 1));
        add.bind(id).bind(compact(rows)).execute();
        add.onlyText();
    }
    Statement finish(*m_connection, u"SELECT errdex.finish_catalog(?, ?, ?, ?, ?)"_s);
    finish.bind(id).bind(record.name).bind(record.url).bind(record.errorBody).bind(base).execute();
    const int number = finish.onlyText().toInt();
    if (number > 0)
        transaction.commit();
    return number;
}

bool TeamServer::setCatalogVersion(const QString &slug, std::optional<int> version,
                                   std::optional<qint64> base)
{
    Statement statement(*m_connection, u"SELECT errdex.set_catalog_version(?, ?, ?)::text"_s);
    statement.bind(slug)
            .bind(version ? std::optional(qint64(*version)) : std::nullopt)
            .bind(base)
            .execute();
    const bool isFound = statement.next() && statement.text(0) == "true"_L1;
    while (statement.next()) {
    }
    return isFound;
}

} // namespace errdex::db
