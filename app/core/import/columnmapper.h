// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

/// Decides what the columns of every table mean, by their names and by their values, and which
/// tables list error codes (chooseTables()); notes the reasons in the tables. What `hints` map is taken
/// as it is; a hint that fits no column becomes an issue.
void mapColumns(ImportDocument &document, const ImportHints &hints);

/// Whether a column of a table was mapped by such a hint.
bool isMappedByHand(const ImportTable &table);

} // namespace errdex
