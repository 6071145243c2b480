// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"

#include <QCoreApplication>

namespace errdex {

/// What an import changes, in words for a person.
class DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::DifferenceText)

public:
    /// "2 added, 0 changed, 1 removed"
    static QString changes(const CatalogDifference &difference);
    /// The same of what was done, without what was not: "5 codes were added to “Acme”".
    static QString done(const CatalogDifference &difference, const QString &name);
    /// "2 added, 0 changed, 1 removed, 40 unchanged"
    static QString all(const CatalogDifference &difference);
    /// What else becomes different where `after` is stored over `before`: a sentence for each of name,
    /// address and error body.
    static QStringList head(const db::ImportedCatalogRecord &before,
                            const db::ImportedCatalogRecord &after);
};

} // namespace errdex
