// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QList>
#include <QString>

namespace errdex {

/// Words that stand in what is kept with a code, and nowhere else in it.
struct OwnHit
{
    Field field = Field::Note; ///< or Tag
    QString text; ///< the note, or the tags
    QList<Span> spans; ///< of the text: what matched, ascending, without overlaps
    bool isTeams = false; ///< not one's own: what the team shares
    QString author; ///< of the team's; empty for what was written here and waits to be sent
    QString changedAt; ///< of the team's: ISO 8601, UTC
};

} // namespace errdex
