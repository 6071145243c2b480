// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/teamdata.h"

#include <QCoreApplication>

namespace errdex {

/// What is said of the team in more than one place.
class TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(errdex::TeamWords)
public:
    /// "Note", "Tags", "Link", "Reply", "Meaning".
    static QString nameOf(db::OwnField field);
    /// "-1021 · Note"; of a reply for a concept its slug.
    static QString nameOf(const db::TeamPlace &place);
    /// For the line at the foot: "Team", "Team: offline", "Team: 2 to be decided".
    static QString shortState(const TeamData &data);
    /// In sentences, with the reason.
    static QString longState(const TeamData &data);
    /// How many changes wait, were refused, or are to be decided.
    static int countOf(const TeamData &data, db::TeamPending::State state);
};

} // namespace errdex
