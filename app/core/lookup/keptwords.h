// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/userlayer.h"
#include "core/lookup/lookup.h"

namespace errdex {

/// Adds to what recognition says of `text` the codes that hold all its words only with a note or
/// tags, one's own or the team's (MatchRank::KeptWords). Does nothing where nothing is kept, or
/// where the text is no plain words (TextKind::Words). `options` are those that the answer was made
/// with. Threads as for search().
void addKeptWords(LookupAnswer &answer, const std::shared_ptr<const CatalogStore> &store,
                  const std::shared_ptr<const UserLayer> &layer, const QString &text,
                  const LookupOptions &options);

} // namespace errdex
