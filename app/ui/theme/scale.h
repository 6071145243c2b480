// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace errdex {

/// What has `pixels` beside letters of the usual size, beside larger ones: a sign grows as they do. Even,
/// so that its lines stay on whole pixels, and never smaller.
inline int scaledToFont(int pixels, const QFontMetrics &letters)
{
    constexpr int usualHeight = 16;
    return std::max(pixels, pixels * letters.height() / usualHeight & ~1);
}

} // namespace errdex
