// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/wording.h"
#include "db/importedcatalogs.h"

#include <functional>

namespace errdex {

/// What was changed of the stored catalogues, and its way back and forth, to be run in a worker.
struct CatalogChange
{
    using Work = std::function<void(db::ImportedCatalogs &)>;

    Wording text; ///< what happened: "Acme was removed"
    Work redo;
    Work undo;
};

} // namespace errdex
