// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace errdex {

/// One line of a catalogue's text with its matches and placeholders, painted without a document:
/// a table paints hundreds of them at once.
struct MarkedText
{
    enum class Direction : quint8 {
        OfText, ///< of its first letter
        LeftToRight, ///< a code, in any language of the program
    };

    QString text;
    QFont font;
    QColor color;
    QList<Span> matches; ///< in the text, ascending
    QList<Span> placeholders;
    Direction direction = Direction::OfText;

    /// Paints into `rect`, at its leading edge, shortened with an ellipsis where it is too long; a
    /// match in what is cut off marks the ellipsis. Returns the width that was used.
    int paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection layout,
              const Theme &theme) const;

    /// Line breaks and tabs as blanks, one for one, so that positions stay.
    static QString onOneLine(QString text);
};

} // namespace errdex
