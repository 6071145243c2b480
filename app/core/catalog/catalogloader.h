// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <functional>

namespace errdex {

/// The user's concepts for codes, as slugs.
using ConceptChoices = QHash<db::CodeKey, QString>;

/// Reads all catalogues of a database into memory; for a worker thread.
/// `isCanceled` is asked now and then; a canceled load gives nullptr. Throws db::Error.
std::shared_ptr<const CatalogStore> loadCatalogs(const QString &databasePath,
                                                 const std::function<bool()> &isCanceled = {},
                                                 const ConceptChoices &concepts = {});

} // namespace errdex
