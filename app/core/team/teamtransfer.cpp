// SPDX-License-Identifier: MIT
#include "core/team/teamtransfer.h"

#include <QDateTime>
#include <QSet>

namespace errdex {

namespace {

constexpr qsizetype changesAtOnce = 200;

QList<db::TeamCatalog> catalogsOf(db::TeamServer &server)
{
    QList<db::TeamCatalog> catalogs;
    for (;;) {
        const QList<db::TeamCatalog> page =
                server.catalogsAfter(catalogs.isEmpty() ? 0 : catalogs.last().revision);
        catalogs += page;
        if (page.size() < db::TeamServer::pageSize)
            return catalogs;
    }
}

void count(const QList<db::TeamAnswer> &answers, TeamTransfer::Outcome &outcome)
{
    for (const db::TeamAnswer &answer : answers) {
        switch (answer.outcome) {
        case db::TeamAnswer::Outcome::Accepted:
            ++outcome.taken;
            break;
        case db::TeamAnswer::Outcome::Unchanged:
            ++outcome.same;
            break;
        case db::TeamAnswer::Outcome::Conflict:
            ++outcome.left;
            break;
        case db::TeamAnswer::Outcome::NoRight:
        case db::TeamAnswer::Outcome::TooLarge:
            ++outcome.refused;
            break;
        }
    }
}

} // namespace

CatalogContent TeamTransfer::contentOf(db::TeamServer &server,
                                       const std::optional<db::TeamCatalog> &catalog)
{
    const bool isThere = catalog && catalog->record.version > 0;
    return isThere ? contentOf(server, catalog->versionId) : CatalogContent();
}

CatalogContent TeamTransfer::contentOf(db::TeamServer &server, qint64 versionId)
{
    CatalogContent content;
    int position = 0;
    for (;;) {
        const QList<db::ImportedCodeRecord> page = server.codesAfter(versionId, position);
        for (const db::ImportedCodeRecord &record : page)
            content.append(record);
        if (page.size() < db::TeamServer::codePageSize)
            return content;
        position = page.last().code.position;
    }
}

db::TeamFile TeamTransfer::collect(db::TeamServer &server)
{
    db::TeamFile file;
    file.exportedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    qint64 revision = 0;
    for (;;) {
        const QList<db::TeamValue> page = server.valuesAfter(revision);
        for (const db::TeamValue &value : page) {
            if (!value.value.isEmpty())
                file.values.append(value);
            revision = value.revision;
        }
        if (page.size() < db::TeamServer::pageSize)
            break;
    }
    for (;;) {
        const QList<db::TeamValue> page =
                server.historyAfter(file.history.isEmpty() ? 0 : file.history.last().revision);
        file.history += page;
        if (page.size() < db::TeamServer::pageSize)
            break;
    }
    for (const db::TeamCatalog &catalog : catalogsOf(server)) {
        if (catalog.record.version == 0)
            continue;
        db::TeamFile::Catalog entry{catalog.record, {}};
        for (;;) {
            const QList<db::ImportedCodeRecord> page =
                    server.codesAfter(catalog.versionId,
                                      entry.codes.isEmpty() ? 0 : entry.codes.last().code.position);
            entry.codes += page;
            if (page.size() < db::TeamServer::codePageSize)
                break;
        }
        file.catalogs.append(entry);
    }
    return file;
}

TeamTransfer::Outcome TeamTransfer::join(db::TeamServer &server, const db::TeamFile &file)
{
    Outcome outcome;
    QSet<db::TeamPlace> restored;
    if (!file.history.isEmpty()) {
        outcome.mayRestore = server.mayRestore();
        if (outcome.mayRestore)
            restored = server.restore(file.history);
        for (const db::TeamValue &state : file.history)
            ++(restored.contains(state.place) ? outcome.history : outcome.historyLeft);
    }
    QList<db::TeamChange> changes;
    for (const db::TeamValue &value : file.values) {
        if (restored.contains(value.place)) {
            ++outcome.taken;
            continue;
        }
        changes.append({QUuid::createUuid(), value.place, value.value, 0});
        if (changes.size() == changesAtOnce) {
            count(server.put(changes), outcome);
            changes.clear();
        }
    }
    if (!changes.isEmpty())
        count(server.put(changes), outcome);

    for (const db::TeamFile::Catalog &catalog : file.catalogs) {
        const auto theirs = server.catalog(catalog.record.slug);
        CatalogContent content;
        for (const db::ImportedCodeRecord &code : catalog.codes)
            content.append(code);
        const bool isThere = theirs && theirs->record.version > 0;
        const qint64 base = theirs ? theirs->revision : 0;
        const bool isStored = !isThere
                && server.putCatalog(QUuid::createUuid(), catalog.record, content.codes, base) > 0;
        ++(isStored ? outcome.catalogs : outcome.left);
    }
    return outcome;
}

} // namespace errdex
