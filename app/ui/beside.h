// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

#include <optional>

namespace errdex {

/// Where a window stands that is used together with another: beside it, above or below it where there is
/// no room at the sides, its top or its leading edge in line with the other's. As large as it wants to
/// be where the screen has that much room, and no smaller than `least`; none where the screen has no
/// room beside the other window. All in pixels of the screen, frames included.
std::optional<QRect> placeBeside(const QRect &window, const QRect &screen, const QSize &wanted,
                                 const QSize &least, Qt::LayoutDirection direction);

} // namespace errdex
