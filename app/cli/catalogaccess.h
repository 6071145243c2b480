// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/userlayer.h"
#include "db/error.h"

#include <optional>

namespace errdex {

/// The path of the bundled database, as the environment says or where it usually is.
QString catalogPath(const Environment &environment);

/// What is kept here with codes. What cannot be read is as if nothing were there, and says why: the
/// catalogues are worth showing without it.
struct KeptData
{
    /// Of the files where they usually are, or as the environment says. What the team shares is that
    /// of the last exchange: no server is asked.
    static KeptData read(const Environment &environment);

    OwnData own;
    std::shared_ptr<const TeamValues> team; ///< null where there is no team
    std::optional<db::Error> ownFault;
    std::optional<db::Error> teamFault; ///< of its texts

    std::shared_ptr<const UserLayer> layer(const std::shared_ptr<const CatalogStore> &store) const;
    /// Sentences for a person, one for each fault, those of imported and shared catalogues too.
    QStringList faults(const CatalogStore &store) const;
};

/// With the concepts that the user, else the team, has chosen. Throws db::Error for the bundled
/// catalogues.
std::shared_ptr<const CatalogStore> loadCatalogs(const Environment &environment,
                                                 const KeptData &kept);
std::shared_ptr<const CatalogStore> loadCatalogs(const Environment &environment);

/// What a row has at a field; null where its source gives nothing.
QString textOrNull(const CatalogStore &store, Row row, Column column);

} // namespace errdex
