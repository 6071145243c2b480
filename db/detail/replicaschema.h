// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex::db {

/// The scripts of the local copy of a team's data, see db::TeamReplica.
inline const QString replicaMigrations = QStringLiteral(":/migrations/replica");
/// The row of team_state that says whose copy it is.
inline constexpr auto replicaTeamNote = QLatin1StringView("team");

} // namespace errdex::db
