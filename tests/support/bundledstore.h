// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogloader.h"
#include "core/search/search.h"
#include "support/paths.h"

#include <QStringList>

namespace errdex::test {

/// The real catalogues, as the build made them.
inline std::shared_ptr<const CatalogStore> bundledStore()
{
    return loadCatalogs(buildPath("app/catalogs.sqlite"));
}

/// A row as "provider code", with "#2" behind a repeated code.
inline QString rowText(const CatalogStore &store, Row row)
{
    const db::CodeKey key = store.key(row);
    return key.provider + QLatin1Char(' ') + key.code
            + (key.occurrence > 1 ? QStringLiteral("#%1").arg(key.occurrence) : QString());
}

inline QStringList rowTexts(const SearchResult &result)
{
    QStringList texts;
    for (const Row row : result.rows)
        texts.append(rowText(*result.store, row));
    return texts;
}

} // namespace errdex::test
