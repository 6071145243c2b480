// SPDX-License-Identifier: MIT
#include "ui/beside.h"

#include <algorithm>
#include <array>

namespace errdex {

std::optional<QRect> placeBeside(const QRect &window, const QRect &screen, const QSize &wanted,
                                 const QSize &least, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    /// What is left of the screen on one side of the window.
    struct Side
    {
        Qt::Edge edge;
        QRect room;
    };
    const Side right{Qt::RightEdge,
                     {QPoint(window.right() + 1, screen.top()), screen.bottomRight()}};
    const Side left{Qt::LeftEdge, {screen.topLeft(), QPoint(window.left() - 1, screen.bottom())}};
    const std::array sides{
            isMirrored ? left : right, isMirrored ? right : left,
            Side{Qt::BottomEdge,
                 {QPoint(screen.left(), window.bottom() + 1), screen.bottomRight()}},
            Side{Qt::TopEdge, {screen.topLeft(), QPoint(screen.right(), window.top() - 1)}}};
    const auto side = std::ranges::find_if(sides, [&](const Side &each) {
        const QSize room = each.room.intersected(screen).size();
        return room.width() >= least.width() && room.height() >= least.height();
    });
    if (side == sides.end())
        return std::nullopt;
    const QRect room = side->room.intersected(screen);
    QRect place(window.topLeft(), wanted.boundedTo(room.size()));
    if (side->edge == Qt::LeftEdge || (isMirrored && side->edge != Qt::RightEdge))
        place.moveRight(window.right());
    if (side->edge == Qt::TopEdge)
        place.moveBottom(window.bottom());
    // The nearest place in the room, which the window itself has none of.
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    return place;
}

} // namespace errdex
