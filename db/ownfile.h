// SPDX-License-Identifier: MIT
#pragma once

#include "db/catalogfile.h"
#include "db/ownversions.h"
#include "db/savedfilters.h"

/// A person's own data as one portable JSON file (db/schemas/own_data.schema.json): to be taken to
/// another computer, or handed to a colleague.
namespace errdex::db {

struct OwnFile
{
    QString exportedAt; ///< ISO 8601 with milliseconds, UTC
    QList<OwnVersion> versions; ///< in no particular order; what was taken back too
    QList<SavedFilter> filters; ///< of each the name, the query, and whether it is on
};

/// The same data gives the same file, byte for byte.
QByteArray writeOwnFile(const OwnFile &file);

/// What a file of own data turned out to be.
struct ParsedOwnFile
{
    enum class State { Good, NotOwnData, Newer, Broken };

    State state = State::NotOwnData;
    OwnFile file; ///< when it is good
    QList<FileIssue> issues; ///< when it is broken
};

/// Takes all of a file or nothing.
ParsedOwnFile parseOwnFile(const QByteArray &json);

} // namespace errdex::db
