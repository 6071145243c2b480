// SPDX-License-Identifier: MIT
#include "db/importedcatalogs.h"

#include "db/detail/codewriter.h"
#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"
#include "db/detail/userfile.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

// Of the user database's schema.
constexpr int firstVersionWithImports = 3;
constexpr int firstVersionWithErrorBodies = 4;
constexpr int firstVersionWithRows = 5;
constexpr int firstVersionWithReadings = 9;
constexpr int firstVersionWithAuthors = 10;
constexpr qsizetype mostReadings = 5;
constexpr int daysUntilGone = 30;
// What an import may keep in memory: enough to sort the index of a large catalogue. More is no gain,
// because rows are written in their order.
constexpr int cacheKibibytes = 16 * 1024;

QString daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODate);
}

QString now()
{
    return daysAgo(0);
}

/// What an import that was undone is put aside as: a catalogue out of sight, whose name is no slug.
QString asideName(const QString &slug, const SavedImport &saved)
{
    return u"%1/undone/%2"_s.arg(slug).arg(saved.id);
}

} // namespace

ImportedCatalogs::ImportedCatalogs(const QString &path, Access access)
{
    if (access == Access::ReadWrite) {
        m_connection = openUserFile(path);
        m_schema = newestUserVersion();
        return;
    }
    const QFileInfo file(path);
    if (!file.exists() || file.size() == 0)
        return;
    m_connection = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
    checkVersion(*m_connection, newestUserVersion());
    m_schema = static_cast<int>(m_connection->integerPragma("user_version"_L1));
    if (m_schema < firstVersionWithImports)
        m_connection.reset();
}

ImportedCatalogs::~ImportedCatalogs() = default;

QList<ImportedCatalogRecord> ImportedCatalogs::catalogs()
{
    QList<ImportedCatalogRecord> records;
    if (!m_connection)
        return records;
    Statement statement(
            *m_connection,
            u"SELECT slug, name, color, present_version, imported_at, source, url, code_count, "
            "(SELECT count(*) FROM imported_version AS every WHERE every.catalog_id = "
            "imported_catalog.id), %1, %2 FROM imported_catalog JOIN imported_version ON "
            "catalog_id = "
            "imported_catalog.id AND number = present_version WHERE removed_at IS NULL "
            "ORDER BY lower(name), slug"_s.arg(
                    m_schema >= firstVersionWithErrorBodies ? "error_body"_L1 : "NULL"_L1,
                    m_schema >= firstVersionWithAuthors ? "author"_L1 : "NULL"_L1));
    statement.execute();
    while (statement.next()) {
        ImportedCatalogRecord record;
        record.slug = statement.text(0);
        record.name = statement.text(1);
        record.color = statement.text(2);
        record.version = static_cast<int>(statement.integer(3));
        record.importedAt = statement.text(4);
        record.source = statement.text(5);
        record.url = statement.text(6);
        record.codeCount = statement.integer(7);
        record.versionCount = static_cast<int>(statement.integer(8));
        record.errorBody = statement.text(9);
        record.author = statement.text(10);
        records.append(record);
    }
    return records;
}

std::optional<ImportedCatalogRecord> ImportedCatalogs::catalog(const QString &slug)
{
    for (const ImportedCatalogRecord &record : catalogs()) {
        if (record.slug == slug)
            return record;
    }
    return std::nullopt;
}

QList<ImportedVersionRecord> ImportedCatalogs::versions(const QString &slug)
{
    QList<ImportedVersionRecord> records;
    if (!m_connection)
        return records;
    Statement statement(
            *m_connection,
            u"SELECT number, imported_at, source, code_count, number = present_version "
            "AND removed_at IS NULL FROM imported_version JOIN imported_catalog ON catalog_id = "
            "imported_catalog.id WHERE slug = ? ORDER BY number DESC"_s);
    statement.bind(slug).execute();
    while (statement.next())
        records.append({static_cast<int>(statement.integer(0)), statement.text(1),
                        statement.text(2), statement.integer(3), statement.integer(4) != 0});
    return records;
}

QStringList ImportedCatalogs::readings(const QString &slug)
{
    QStringList readings;
    if (!m_connection || m_schema < firstVersionWithReadings)
        return readings;
    Statement statement(
            *m_connection,
            u"SELECT reading FROM imported_version JOIN imported_catalog ON catalog_id = "
            "imported_catalog.id WHERE slug = ? AND removed_at IS NULL AND number <= "
            "present_version AND reading IS NOT NULL ORDER BY number DESC"_s);
    statement.bind(slug).execute();
    while (readings.size() < mostReadings && statement.next()) {
        if (const QString reading = statement.text(0);
            readings.isEmpty() || readings.constLast() != reading)
            readings.append(reading);
    }
    return readings;
}

void ImportedCatalogs::keepReading(const QString &slug, const QString &reading)
{
    Statement(*m_connection,
              u"UPDATE imported_version SET reading = ? WHERE (catalog_id, number) IN (SELECT id, "
              "present_version FROM imported_catalog WHERE slug = ? AND removed_at IS NULL)"_s)
            .bind(reading)
            .bind(slug)
            .execute();
}

qint64 ImportedCatalogs::addVersion(const ImportedCatalogRecord &record, qint64 codes,
                                    SavedImport &saved)
{
    Statement find(*m_connection,
                   u"SELECT id, (SELECT max(number) FROM imported_version WHERE catalog_id = "
                   "imported_catalog.id), present_version, name, removed_at, error_body FROM "
                   "imported_catalog WHERE slug = ?"_s);
    find.bind(record.slug).execute();
    std::optional<qint64> catalog;
    saved.version = 1;
    if (find.next()) {
        catalog = find.integer(0);
        saved.version = static_cast<int>(find.integer(1)) + 1;
        saved.formerVersion = static_cast<int>(find.integer(2));
        saved.formerName = find.text(3);
        saved.formerRemovedAt = find.text(4);
        saved.formerErrorBody = find.text(5);
    }
    if (catalog) {
        Statement(*m_connection,
                  u"UPDATE imported_catalog SET name = ?, url = coalesce(?, url), "
                  "error_body = coalesce(?, error_body), present_version = ?, removed_at = NULL "
                  "WHERE id = ?"_s)
                .bind(record.name)
                .bind(record.url)
                .bind(record.errorBody)
                .bind(qint64(saved.version))
                .bind(*catalog)
                .execute();
    } else {
        Statement add(*m_connection,
                      u"INSERT INTO imported_catalog (slug, name, url, error_body, "
                      "present_version) VALUES (?, ?, ?, ?, 1) RETURNING id"_s);
        add.bind(record.slug).bind(record.name).bind(record.url).bind(record.errorBody).execute();
        if (add.next())
            catalog = add.integer(0);
    }
    Statement add(*m_connection,
                  u"INSERT INTO imported_version (catalog_id, number, imported_at, source, "
                  "code_count, reading, author) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    add.bind(*catalog)
            .bind(qint64(saved.version))
            .bind(record.author.isNull() ? now() : record.importedAt)
            .bind(record.source.isNull() ? u""_s : record.source)
            .bind(codes)
            .bind(record.reading)
            .bind(record.author)
            .execute();
    return add.next() ? add.integer(0) : 0;
}

SavedImport ImportedCatalogs::save(const ImportedCatalogRecord &record,
                                   std::span<const CodeText> codes,
                                   const std::function<bool(size_t)> &isCanceled)
{
    m_connection->execute(u"PRAGMA cache_size = -%1"_s.arg(cacheKibibytes));
    Transaction transaction(*m_connection);
    SavedImport saved;
    saved.id = addVersion(record, qint64(codes.size()), saved);
    if (!CodeWriter(*m_connection).write(saved.id, codes, isCanceled))
        return {}; // rolled back
    removeLongGone(record.slug);
    transaction.commit();
    return saved;
}

bool ImportedCatalogs::restore(const QString &slug, int version)
{
    Transaction transaction(*m_connection);
    Statement restore(*m_connection,
                      u"UPDATE imported_catalog SET present_version = ?, removed_at = NULL "
                      "WHERE slug = ? AND EXISTS (SELECT 1 FROM imported_version "
                      "WHERE catalog_id = imported_catalog.id AND number = ?) RETURNING id"_s);
    restore.bind(qint64(version)).bind(slug).bind(qint64(version)).execute();
    const bool isFound = restore.next();
    while (restore.next()) {
    } // to its end, or the transaction cannot
    transaction.commit();
    return isFound;
}

/// Within a transaction.
void ImportedCatalogs::removeLongGone(const QString &slug)
{
    Statement(*m_connection,
              u"DELETE FROM imported_catalog WHERE removed_at < ? OR slug LIKE ? OR "
              "(slug LIKE '%/undone/%' AND removed_at < ?)"_s)
            .bind(daysAgo(daysUntilGone))
            .bind(slug + u"/undone/%"_s) // a slug has no signs that mean something here
            .bind(daysAgo(1))
            .execute();
}

/// Makes the catalogue what it was before a version that it no longer has. Within a transaction.
void ImportedCatalogs::leaveVersion(const QString &slug, int version, const SavedImport &saved)
{
    Statement(*m_connection,
              u"DELETE FROM imported_catalog WHERE slug = ? AND NOT EXISTS "
              "(SELECT 1 FROM imported_version WHERE catalog_id = imported_catalog.id)"_s)
            .bind(slug)
            .execute();
    // The former version may be gone too, when two imports are taken back in the wrong order.
    Statement(*m_connection,
              u"UPDATE imported_catalog SET name = coalesce(?, name), removed_at = ?, "
              "error_body = ?, present_version = (SELECT number FROM imported_version WHERE "
              "catalog_id = "
              "imported_catalog.id ORDER BY number = ? DESC, number DESC LIMIT 1) "
              "WHERE slug = ? AND present_version = ?"_s)
            .bind(saved.formerName)
            .bind(saved.formerRemovedAt)
            .bind(saved.formerErrorBody)
            .bind(qint64(saved.formerVersion))
            .bind(slug)
            .bind(qint64(version))
            .execute();
}

void ImportedCatalogs::takeBack(const QString &slug, const SavedImport &saved)
{
    m_connection->execute(u"PRAGMA cache_size = -%1"_s.arg(cacheKibibytes));
    Transaction transaction(*m_connection);
    Statement(*m_connection,
              u"DELETE FROM imported_version WHERE number = ? AND catalog_id = "
              "(SELECT id FROM imported_catalog WHERE slug = ?)"_s)
            .bind(qint64(saved.version))
            .bind(slug)
            .execute();
    leaveVersion(slug, saved.version, saved);
    transaction.commit();
}

void ImportedCatalogs::undo(const QString &slug, const SavedImport &saved)
{
    Transaction transaction(*m_connection);
    // Its number may be another one than it was, once it was redone.
    Statement find(*m_connection,
                   u"SELECT number FROM imported_version JOIN imported_catalog ON catalog_id = "
                   "imported_catalog.id WHERE imported_version.id = ? AND slug = ?"_s);
    find.bind(saved.id).bind(slug).execute();
    if (!find.next())
        return;
    const int version = static_cast<int>(find.integer(0));
    const QString aside = asideName(slug, saved);
    Statement(*m_connection,
              u"INSERT INTO imported_catalog (slug, name, url, error_body, present_version, "
              "removed_at) SELECT ?, name, url, error_body, 1, ? FROM imported_catalog "
              "WHERE slug = ?"_s)
            .bind(aside)
            .bind(now())
            .bind(slug)
            .execute();
    Statement(*m_connection,
              u"UPDATE imported_version SET number = 1, catalog_id = "
              "(SELECT id FROM imported_catalog WHERE slug = ?) WHERE id = ?"_s)
            .bind(aside)
            .bind(saved.id)
            .execute();
    leaveVersion(slug, version, saved);
    transaction.commit();
}

bool ImportedCatalogs::redo(const QString &slug, const SavedImport &saved)
{
    Transaction transaction(*m_connection);
    const QString aside = asideName(slug, saved);
    Statement put(*m_connection,
                  u"INSERT INTO imported_catalog (slug, name, url, error_body, present_version) "
                  "SELECT ?, name, url, error_body, 1 FROM imported_catalog WHERE slug = ? "
                  "ON CONFLICT (slug) DO UPDATE SET name = excluded.name, url = excluded.url, "
                  "error_body = excluded.error_body, removed_at = NULL RETURNING id"_s);
    put.bind(slug).bind(aside).execute();
    if (!put.next())
        return false;
    const qint64 catalog = put.integer(0);
    while (put.next()) {
    } // to its end, or the transaction cannot
    Statement(*m_connection,
              u"UPDATE imported_version SET catalog_id = ?, number = 1 + (SELECT "
              "coalesce(max(number), 0) FROM imported_version AS every WHERE every.catalog_id = ?) "
              "WHERE id = ?"_s)
            .bind(catalog)
            .bind(catalog)
            .bind(saved.id)
            .execute();
    Statement(*m_connection,
              u"UPDATE imported_catalog SET present_version = "
              "(SELECT number FROM imported_version WHERE id = ?) WHERE id = ?"_s)
            .bind(saved.id)
            .bind(catalog)
            .execute();
    Statement(*m_connection, u"DELETE FROM imported_catalog WHERE slug = ?"_s)
            .bind(aside)
            .execute();
    transaction.commit();
    return true;
}

void ImportedCatalogs::remove(const QString &slug)
{
    Statement(*m_connection, u"UPDATE imported_catalog SET removed_at = ? WHERE slug = ?"_s)
            .bind(now())
            .bind(slug)
            .execute();
}

void ImportedCatalogs::bringBack(const QString &slug)
{
    Statement(*m_connection, u"UPDATE imported_catalog SET removed_at = NULL WHERE slug = ?"_s)
            .bind(slug)
            .execute();
}

void ImportedCatalogs::setName(const QString &slug, const QString &name)
{
    Statement(*m_connection, u"UPDATE imported_catalog SET name = ? WHERE slug = ?"_s)
            .bind(name)
            .bind(slug)
            .execute();
}

void ImportedCatalogs::setColor(const QString &slug, const QString &color)
{
    Statement(*m_connection, u"UPDATE imported_catalog SET color = ? WHERE slug = ?"_s)
            .bind(color)
            .bind(slug)
            .execute();
}

void ImportedCatalogs::visitCodes(const QString &slug, std::optional<int> version,
                                  const std::function<bool(const ImportedCodeRecord &)> &visit)
{
    if (!m_connection)
        return;
    Statement find(*m_connection,
                   u"SELECT imported_version.id FROM imported_version JOIN imported_catalog ON "
                   "catalog_id = imported_catalog.id WHERE slug = ? AND number = "
                   "coalesce(?, present_version)"_s);
    find.bind(slug).bind(version ? std::optional(qint64(*version)) : std::nullopt).execute();
    if (!find.next())
        return;
    const qint64 id = find.integer(0);
    const bool areRows = m_schema >= firstVersionWithRows;
    Statement statement(*m_connection,
                        u"SELECT %1, code, occurrence, category, http_status, http_status_source, "
                        "name, message, description, condition, concept FROM imported_code "
                        "WHERE %2"_s.arg(areRows ? "id - ?"_L1 : "position"_L1,
                                         areRows ? "id > ? AND id < ? ORDER BY id"_L1
                                                 : "version_id = ? ORDER BY position"_L1));
    if (areRows)
        statement.bind(id * rowsOfVersion).bind(id * rowsOfVersion).bind((id + 1) * rowsOfVersion);
    else
        statement.bind(id);
    statement.execute();
    ImportedCodeRecord record;
    while (statement.next()) {
        record.code.position = static_cast<int>(statement.integer(0));
        record.code.code = statement.text(1);
        record.code.occurrence = static_cast<int>(statement.integer(2));
        record.category = statement.text(3);
        const auto status = statement.optionalInteger(4);
        record.code.httpStatus = status ? std::optional(static_cast<int>(*status)) : std::nullopt;
        record.code.httpStatusSource =
                httpStatusSource(statement.text(5)).value_or(HttpStatusSource::None);
        record.code.name = statement.text(6);
        record.code.message = statement.text(7);
        record.code.description = statement.text(8);
        record.code.condition = statement.text(9);
        record.conceptSlug = statement.text(10);
        if (!visit(record))
            return;
    }
}

QStringList ImportedCatalogs::hiddenProviders()
{
    QStringList slugs;
    if (!m_connection)
        return slugs;
    Statement statement(*m_connection, u"SELECT slug FROM hidden_provider ORDER BY slug"_s);
    statement.execute();
    while (statement.next())
        slugs.append(statement.text(0));
    return slugs;
}

void ImportedCatalogs::setHidden(const QString &slug, bool hidden)
{
    Statement(*m_connection,
              hidden ? u"INSERT INTO hidden_provider (slug) VALUES (?) ON CONFLICT DO NOTHING"_s
                     : u"DELETE FROM hidden_provider WHERE slug = ?"_s)
            .bind(slug)
            .execute();
}

} // namespace errdex::db
