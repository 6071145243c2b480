// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QRect>

class QColor;
class QPainter;

namespace errdex {

/// The sign beside a provider whose catalogue the team shares: a drawing, and a word where the name
/// leaves it room. What it means in full, a tool tip and the accessible text say (OriginText).
class TeamMark
{
    Q_DECLARE_TR_FUNCTIONS(errdex::TeamMark)

public:
    /// Paints at the trailing edge of `line`, and cuts itself and a gap off it. `nameWidth` is what
    /// the name in the line would need.
    static void paint(QPainter *painter, QRect &line, int nameWidth, const QFont &font,
                      const QColor &color, Qt::LayoutDirection direction);
    /// How much of a line of `room` pixels it takes, with its gap.
    static int width(int room, int nameWidth, const QFont &font);

private:
    static bool hasWord(int room, int nameWidth, const QFont &font);
};

} // namespace errdex
