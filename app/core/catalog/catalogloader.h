// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <functional>

namespace errdex {

/// The user's concepts for codes, as slugs.
using ConceptChoices = QHash<db::CodeKey, QString>;

/// Reads all catalogues into memory; for a worker thread. Bundled ones stand first in their order,
/// then those that the user has imported, by name. An imported catalogue takes the place of a
/// bundled one with the same slug, and its codes take over the concepts; hidden ones are left out.
/// Those of `sharedDatabase`, which the team shares (TeamSettings::shownCatalogs()), stand last; one
/// that the user has imported too is the user's own, and says so (ProviderRecord::hidesShared).
/// Either may be empty or not be there. What cannot be read of them is missing, and the store says why
/// (CatalogStore::faults()). `concepts` win over those of the catalogues.
///
/// `isCanceled` is asked now and then; a canceled load gives nullptr. Throws db::Error for the
/// bundled database.
std::shared_ptr<const CatalogStore> loadCatalogs(const QString &bundledDatabase,
                                                 const std::function<bool()> &isCanceled = {},
                                                 const QString &userDatabase = {},
                                                 const ConceptChoices &concepts = {},
                                                 const QString &sharedDatabase = {});

} // namespace errdex
