// SPDX-License-Identifier: MIT
#include "core/search/userlayer.h"

namespace errdex {

std::shared_ptr<const UserLayer> UserLayer::make(const CatalogStore &store,
                                                 const QSet<db::CodeKey> &starred)
{
    auto layer = std::make_shared<UserLayer>();
    layer->starred = RowSet(store.rowCount());
    for (const db::CodeKey &key : starred) {
        // A star outlives its code: a catalogue may lack it today and have it again tomorrow.
        if (const auto row = store.find(key))
            layer->starred.insert(*row);
    }
    return layer;
}

} // namespace errdex
