// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFontMetrics;
class QPainter;
class QRect;

namespace errdex {

/// As much of a text as a line of some pixels has room for, as it is painted: where it goes on as it
/// is read there is an ellipsis, also behind an English text in a Persian window, or a Persian one in an
/// English window. Never for what is copied.
QString shortened(const QFontMetrics &metrics, const QString &text, int width);
/// The same for what a style of Qt shortens: all of the text.
QString inOwnDirection(const QString &text);

/// Paints `shortened` text as one line at the leading side of `place`, in the middle of its height by
/// the painter's own face. Marks of direction may come from a higher face, by which QPainter would put
/// the line lower, an underscore out of sight.
void paintShortened(QPainter &painter, const QRect &place, const QString &text);

} // namespace errdex
