// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QCoreApplication>

namespace errdex {

/// Where a provider's catalogue is from.
class OriginText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::OriginText)

public:
    /// "bundled", "imported", "shared": for programs, in every language the same.
    static QString keyword(const db::ProviderRecord &provider);
    /// "bundled", "imported", "imported, hides the team's", "shared by your team": for a person.
    static QString word(const db::ProviderRecord &provider);
    /// What the team has to do with it, a sentence; empty where it has nothing to do with it.
    static QString teamSentence(const db::ProviderRecord &provider);
};

} // namespace errdex
