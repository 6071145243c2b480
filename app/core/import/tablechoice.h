// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

/// Chooses the tables that list codes of errors, by their columns (see mapColumns()), heads and headings,
/// with a reason for each. Where none surely does, all that have a column of codes are chosen, but those
/// of parameters. What a program wrote exactly stays as it says.
void chooseTables(ImportDocument &document);

} // namespace errdex
