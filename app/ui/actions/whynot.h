// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"

namespace errdex {

/// What a window is like when a key asks for what cannot be done.
struct ActionPlace
{
    bool isComparing = false;
    bool canKeep = true; ///< own data
    bool hasCode = false; ///< a single one is chosen
};

/// Why an action of the table is disabled, as a sentence for the person who pressed its keys: a key that
/// does nothing and says nothing is pressed again.
QString whyNot(ActionId id, const ActionPlace &place);

} // namespace errdex
