// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace errdex {

/// The place of every name in the order of the language that is spoken (QLocale), without regard to
/// case, numbers by their value; alike names keep theirs.
std::vector<int> collatedPlaces(const QStringList &names);

} // namespace errdex
