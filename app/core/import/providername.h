// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"
#include "db/records.h"

namespace errdex {

struct ImportSource;

/// Whose codes a source has, as far as it tells.
struct ProposedProvider
{
    QString name; ///< null where nothing in the source looks like a name
    QString slug; ///< empty where the name has no Latin letters
    bool isKnown = false; ///< one of the providers that are there: name and slug are theirs
};

/// The provider that goes by this name, however its letters, blanks and hyphens are written, or by this
/// slug: "hashkey PRO" and "HashKeyPro" are HashKey Pro. Null for a new one.
const db::ProviderRecord *providerNamed(const QList<db::ProviderRecord> &providers,
                                        const QString &name);

/// What a source calls the provider: by what a catalogue file or its column of providers says, its
/// title, its headline, or the name of its file, without the words that say what it is ("NordPay API –
/// Error codes" is NordPay's, "Error codes" nobody's). To be shown to a person before it counts.
ProposedProvider proposedProvider(const ImportDocument &document, const ImportSource &source,
                                  const QList<db::ProviderRecord> &providers);

} // namespace errdex
