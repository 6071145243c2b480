// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamaddress.h"

#include <QCoreApplication>

namespace errdex {

/// One question to the team's server, or one piece of work there, with its outcome in words. Each
/// waits for the server, and is for a worker thread; none throws.
class TeamProbe
{
    Q_DECLARE_TR_FUNCTIONS(errdex::TeamProbe)
public:
    struct Outcome
    {
        bool isGood = false;
        QString text; ///< sentences
    };

    /// Who and what is there, or exactly what is wrong.
    static Outcome test(const db::TeamAddress &address);
    /// Makes the schema where `mayCreate`, and brings it up to date.
    static Outcome setUp(const db::TeamAddress &address, bool mayCreate);
    static Outcome exportTo(const QString &path, const db::TeamAddress &address);
    static Outcome importFrom(const QString &path, const db::TeamAddress &address);
};

} // namespace errdex
