// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "db/team/teamfile.h"
#include "db/team/teamserver.h"

namespace errdex {

/// All that a team shares, taken from one server to another. Waits for the server; throws TeamError.
class TeamTransfer
{
public:
    struct Outcome
    {
        int taken = 0; ///< values that are new there
        int same = 0;
        int left =
                0; ///< values and catalogues that the server has otherwise: they stay as they are
        int refused = 0; ///< concepts, where the user is no curator
        int catalogs = 0; ///< that are new there
        int history = 0; ///< states that were restored, with their authors and times
        /// States that were left out: of places that the server knows already, or all, where the
        /// account may not restore any.
        int historyLeft = 0;
        bool mayRestore = true;
    };

    /// The present codes of a catalogue; none where the team has none.
    static CatalogContent contentOf(db::TeamServer &server,
                                    const std::optional<db::TeamCatalog> &catalog);
    /// Those of a version, by its id.
    static CatalogContent contentOf(db::TeamServer &server, qint64 versionId);
    static db::TeamFile collect(db::TeamServer &server);
    /// Overwrites nothing; restores the history of what is new there, as an administrator. What was stored before a failure stays; run again, it counts as the same.
    static Outcome join(db::TeamServer &server, const db::TeamFile &file);
};

} // namespace errdex
