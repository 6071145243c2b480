// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFontMetrics;

namespace errdex {

/// As much of a text as a line of some pixels has room for, as it is painted: where it goes on as it
/// is read there is an ellipsis, also behind an English text in a Persian window, or a Persian one in an
/// English window. Never for what is copied.
QString shortened(const QFontMetrics &metrics, const QString &text, int width);
/// The same for what a style of Qt shortens: all of the text.
QString inOwnDirection(const QString &text);

} // namespace errdex
