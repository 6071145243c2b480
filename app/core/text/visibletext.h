// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// A text of a stranger on one line, with nothing hidden in it: control characters as their
/// pictures (U+2400 …), line breaks as '↵', and what turns the direction of text as U+FFFD. Reads no
/// more than the front of a long one.
QString visibleText(const QString &text, qsizetype mostUnits = 400);

} // namespace errdex
