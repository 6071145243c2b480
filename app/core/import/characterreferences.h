// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// Replaces HTML's character references ("&eacute;", "&#8211;", "&#x2013;") by what they stand for, and those
/// for a blank that breaks no line by a usual one. Unknown names stay. `text` holds no tags.
QString withoutReferences(QStringView text);

} // namespace errdex
