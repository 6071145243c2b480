// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace errdex {

/// Where a section of a horizontal header is painted, from what paintSection() was given: from right to
/// left Qt paints it a pixel beside its column, though not the one that is dragged.
inline QRect sectionRect(const QHeaderView &header, QRect rect, int section)
{
    const int left = header.sectionViewportPosition(section);
    if (header.isRightToLeft() && rect.left() == left + 1)
        rect.moveLeft(left);
    return rect;
}

} // namespace errdex
