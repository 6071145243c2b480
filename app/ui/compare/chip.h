// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace errdex {

/// A small label with a text, painted; several stand one after the other along a line.
struct Chip
{
    static constexpr int padding = 6; ///< pixels, at both ends
    static constexpr int gap = 6; ///< to the next one

    QString text;
    QFont font;
    Theme::Chip colors;
    Qt::PenStyle outline = Qt::SolidLine;

    int width() const;
    int height() const;
    /// Paints at the leading edge of `line`, shortened to its width, and cuts itself and the gap
    /// off it.
    void paint(QPainter *painter, QRect &line, Qt::LayoutDirection direction) const;
};

} // namespace errdex
