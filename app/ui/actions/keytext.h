// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

namespace errdex {

/// Keys as they are shown to a person, "Ctrl+Shift+I": in the words of the language's keyboards, and
/// from left to right in every language.
QString keyText(const QKeySequence &keys);

} // namespace errdex
