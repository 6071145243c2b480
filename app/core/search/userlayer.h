// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <QSet>

namespace errdex {

/// The user's own data as the search sees it, for one store. Immutable like the store.
struct UserLayer
{
    RowSet starred;

    static std::shared_ptr<const UserLayer> make(const CatalogStore &store,
                                                 const QSet<db::CodeKey> &starred);
};

} // namespace errdex
