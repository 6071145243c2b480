// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace errdex {

/// Writes a provider's catalogue in the form of db/schemas/catalog.schema.json: what one hands to a
/// colleague. An import of it reads name, short name, page and every field as they are. `provider`
/// is an index of the store. The file appears whole or not at all.
ExportOutcome writeCatalogFile(const QString &path, const CatalogStore &store, int provider,
                               const ExportProgress &progress = {});

/// A name for such a file that every system takes, and by which a desktop knows it: of a slug that is none, what can be kept.
QString catalogFileName(const QString &slug);

} // namespace errdex
