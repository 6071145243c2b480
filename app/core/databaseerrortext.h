// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/salvage.h"

#include <QCoreApplication>

namespace errdex {

/// What happened to a database, what is safe and what to do: for a person, in window and terminal.
class DatabaseErrorText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::DatabaseErrorText)
public:
    static QString describeBundled(const db::Error &error);
    static QString describeUser(const db::Error &error);
    /// Of the copy of what the team shares, for who only reads it.
    static QString describeTeam(const db::Error &error);
    /// What could be read of a damaged file, and what is missing.
    static QString describe(const db::SalvageReport &salvaged);

private:
    static QString describe(const db::Error &error);
};

} // namespace errdex
