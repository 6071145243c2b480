// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamerror.h"
#include "db/team/teamreplica.h"

#include <QCoreApplication>

namespace errdex {

/// What is wrong between this program and the team's database, as a sentence for a person, and what
/// can be done about it.
class TeamErrorText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::TeamErrorText)
public:
    static QString describe(const db::TeamError &error);
    /// What could be saved of a damaged copy on this machine.
    static QString describe(const db::TeamRescue &rescue);
};

} // namespace errdex
