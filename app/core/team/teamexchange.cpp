// SPDX-License-Identifier: MIT
#include "core/team/teamexchange.h"

#include "core/import/catalogdifference.h"
#include "db/importedcatalogs.h"
#include "db/rescue.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace errdex {

namespace {

using Kind = db::TeamError::Kind;

const auto catalogNotes = u"catalog"_s; // how the names of both begin
const auto catalogRevisionNote = u"catalog-revision"_s;
const auto catalogVersionNote = u"catalog:"_s; // and a slug
const auto lastContactNote = u"last-contact"_s;

// Small enough for a slow line, and that others may write in between.
constexpr int changesAtOnce = 200;
constexpr qsizetype bytesAtOnce = qsizetype(1024) * 1024;

/// All but `kept`; with the last one the catalogue goes too.
void takeBackVersions(db::ImportedCatalogs &catalogs, const QString &slug, int kept)
{
    for (const db::ImportedVersionRecord &version : catalogs.versions(slug)) {
        if (version.number != kept) {
            db::SavedImport former;
            former.version = version.number;
            catalogs.takeBack(slug, former);
        }
    }
}

} // namespace

TeamExchange::TeamExchange(db::TeamReplica &replica, QString catalogs, Listener listener)
    : m_replica(replica)
    , m_catalogs(std::move(catalogs))
    , m_listener(std::move(listener))
{
}

db::TeamGreeting TeamExchange::greet(db::TeamServer &server)
{
    const qint64 known = m_replica.revision();
    db::TeamGreeting greeting = server.greet(known);
    if (!m_replica.belongTo(greeting.team))
        throw db::TeamError(Kind::OtherTeam, greeting.team.toString(QUuid::WithoutBraces));
    // A server that was set back counts the same numbers again, for other changes. A standby that
    // lags behind will have them yet.
    const bool isBehind = greeting.isReadOnly && greeting.revision < known;
    if (known > 0 && !isBehind && m_replica.revision() == known
        && greeting.stamp != m_replica.stamp())
        m_replica.forgetFetched();
    dropUnreadableCatalogs();
    dropStrangeCatalogs();
    m_serverRevision = greeting.revision;
    return greeting;
}

void TeamExchange::run(db::TeamServer &server)
{
    m_sendingFault.reset();
    fetchValues(server);
    try {
        send(server);
    } catch (const db::TeamError &error) {
        switch (error.kind()) {
        case Kind::NoRights:
        case Kind::ReadOnly:
        case Kind::DiskFull:
        case Kind::Busy:
        case Kind::Timeout:
            // Stays in the outbox, under its name, so that it counts once whatever became of it.
            m_sendingFault.emplace(error);
            break;
        default:
            throw;
        }
    }
    if (!m_catalogs.isEmpty())
        fetchCatalogs(server);
    // For people, who are told minutes: a write to the disk for each notification would be too much.
    if (m_contactIsKnown.hasExpired()) {
        m_replica.setNote(lastContactNote,
                          QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        m_contactIsKnown.setRemainingTime(30s);
    }
}

void TeamExchange::fetchValues(db::TeamServer &server)
{
    const qint64 first = m_replica.revision();
    while (!isCanceled()) {
        const QList<db::TeamValue> page = server.valuesAfter(m_replica.revision());
        const QList<db::TeamPlace> places = m_replica.apply(page);
        if (!places.isEmpty() && m_listener.placesChanged)
            m_listener.placesChanged(places);
        if (page.size() < db::TeamServer::pageSize)
            return;
        if (m_listener.progress)
            m_listener.progress({m_replica.revision() - first, m_serverRevision - first});
    }
}

void TeamExchange::send(db::TeamServer &server)
{
    bool hasSent = false;
    while (!isCanceled()) {
        const QList<db::TeamChange> changes = m_replica.takeForSending(changesAtOnce, bytesAtOnce);
        if (changes.isEmpty())
            break;
        const QList<db::TeamPlace> places = m_replica.settle(server.put(changes));
        hasSent = true;
        if (!places.isEmpty() && m_listener.placesChanged)
            m_listener.placesChanged(places);
    }
    if (hasSent)
        fetchValues(server); // what was taken is now a revision too
}

/// All that lies here is on the server too: a file that is damaged, empty or gone comes anew.
void TeamExchange::dropUnreadableCatalogs()
{
    if (m_catalogs.isEmpty() || m_replica.note(catalogRevisionNote).isNull())
        return;
    if (QFileInfo(m_catalogs).size() > 0) {
        // To its last page: a damaged one shows itself only where it is read.
        if (std::exchange(m_areCatalogsRead, true) || !db::isDamaged(m_catalogs))
            return;
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_catalogs + QLatin1StringView(ending));
    }
    m_replica.forgetNotes(catalogNotes);
}

/// Nothing was fetched of this team yet: what lies here is of another one, or of a server that was
/// set back since, and nobody may take it for this team's. The note is written after a catalogue was
/// stored, so that a process that ended in between drops what comes again anyway.
void TeamExchange::dropStrangeCatalogs()
{
    if (m_catalogs.isEmpty() || !m_replica.note(catalogRevisionNote).isNull()
        || !QFileInfo::exists(m_catalogs))
        return;
    db::ImportedCatalogs catalogs(m_catalogs);
    for (const db::ImportedCatalogRecord &catalog : catalogs.catalogs()) {
        takeBackVersions(catalogs, catalog.slug, 0);
        if (m_listener.catalogChanged)
            m_listener.catalogChanged(catalog.slug);
    }
}

void TeamExchange::fetchCatalogs(db::TeamServer &server)
{
    while (!isCanceled()) {
        const qint64 revision = m_replica.note(catalogRevisionNote).toLongLong();
        const QList<db::TeamCatalog> page = server.catalogsAfter(revision);
        for (const db::TeamCatalog &catalog : page) {
            const QString name = catalogVersionNote + catalog.record.slug;
            if (m_replica.note(name).toInt() != catalog.record.version
                || m_replica.note(name).isNull()) {
                if (!fetchCodes(server, catalog))
                    return;
                m_replica.setNote(name, QString::number(catalog.record.version));
                if (m_listener.catalogChanged)
                    m_listener.catalogChanged(catalog.record.slug);
            }
            m_replica.setNote(catalogRevisionNote, QString::number(catalog.revision));
        }
        if (page.size() < db::TeamServer::pageSize)
            return;
    }
}

bool TeamExchange::fetchCodes(db::TeamServer &server, const db::TeamCatalog &catalog)
{
    db::ImportedCatalogs catalogs(m_catalogs);
    const QString slug = catalog.record.slug;
    if (catalog.record.version == 0) {
        catalogs.remove(slug);
        return true;
    }
    CatalogContent content;
    int position = 0;
    for (;;) {
        if (isCanceled())
            return false;
        const QList<db::ImportedCodeRecord> page = server.codesAfter(catalog.versionId, position);
        for (const db::ImportedCodeRecord &record : page)
            content.append(record);
        const auto count = qint64(content.codes.size());
        if (count > catalog.record.codeCount)
            throw db::TeamError(Kind::BadAnswer, u"more codes than announced"_s);
        if (page.size() < db::TeamServer::codePageSize)
            break;
        position = page.last().code.position;
        if (m_listener.progress)
            m_listener.progress({count, catalog.record.codeCount});
    }
    if (qint64(content.codes.size()) != catalog.record.codeCount)
        throw db::TeamError(Kind::BadAnswer, u"fewer codes than announced"_s);
    const db::SavedImport saved = catalogs.save(catalog.record, content.codes);
    takeBackVersions(catalogs, slug, saved.version); // former ones are on the server
    return true;
}

} // namespace errdex
