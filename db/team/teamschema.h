// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamaddress.h"

namespace errdex::db {

class TeamConnection;

enum class TeamSchemaOutcome { AlreadyCurrent, Created, Upgraded };

/// The number of scripts in db/migrations/team.
int newestTeamSchema();

/// Makes the schema "errdex" of a database with its roles, or brings it up to date: numbered scripts,
/// each in one transaction, one administrator at a time. Needs the right to make roles and schemas.
///
/// Throws TeamError: NewerSchema and ForeignSchema leave everything as it is; NoSchema where there is
/// none and `mayCreate` is false; of a script that fails nothing stays.
TeamSchemaOutcome migrateTeamSchema(const TeamAddress &address, bool mayCreate);

/// Throws NoSchema, ForeignSchema, NoRights, OlderSchema or NewerSchema where this program cannot
/// work with what is there.
void checkTeamSchema(TeamConnection &connection);

} // namespace errdex::db
