// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/userlayer.h"

namespace errdex {

/// The path of the bundled database, as the environment says or where it usually is.
QString catalogPath(const Environment &environment);

/// Throws db::Error.
std::shared_ptr<const CatalogStore> loadCatalogs(const Environment &environment);

/// The stars of the user; none while there is no user database. Throws db::Error.
std::shared_ptr<const UserLayer> loadUserLayer(const Environment &environment,
                                               const CatalogStore &store);

/// What a row has at a field; null where its source gives nothing.
QString textOrNull(const CatalogStore &store, Row row, Column column);

} // namespace errdex
