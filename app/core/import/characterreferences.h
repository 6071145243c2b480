// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// What a character reference of HTML ("&eacute;", "&#8211;", "&#x2013;") stands for; a usual blank for one that
/// breaks no line. An unknown name stays as it is, and so does one that only begins as a known one
/// ("&ampersand;": CommonMark 0.30, 2.5).
QString characterOf(QStringView reference);

} // namespace errdex
