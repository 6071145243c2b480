// SPDX-License-Identifier: MIT
#pragma once

#include "db/catalogfile.h"
#include "db/importedcatalogs.h"
#include "db/team/teamrecords.h"

/// All that a team shares at one moment as one JSON file (db/schemas/team_data.schema.json), with the
/// history of its values: to be moved to another server. README.md describes it.
namespace errdex::db {

struct TeamFile
{
    struct Catalog
    {
        ImportedCatalogRecord record; ///< slug, name, source, url and error body
        QList<ImportedCodeRecord> codes; ///< in page order
    };

    QString exportedAt; ///< ISO 8601, UTC
    QList<TeamValue> values; ///< without what was taken back
    /// Every state that a value has had, in their order, the present one and what was taken back
    /// among them; none in a file of version 1.
    QList<TeamValue> history;
    QList<Catalog> catalogs; ///< their present versions
};

QByteArray writeTeamFile(const TeamFile &file);

/// A file or what is wrong with it; all of a file or nothing.
struct ParsedTeamFile
{
    TeamFile file;
    QList<FileIssue> issues; ///< empty: it is good
};
ParsedTeamFile parseTeamFile(const QByteArray &json);

} // namespace errdex::db
