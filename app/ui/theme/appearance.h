// SPDX-License-Identifier: MIT
#pragma once

class QSettings;

namespace errdex {

/// Gives the application the theme, the size of font and the choice of motion of the settings; the desktop's palette and
/// font are left alone where nobody asked for others. Does nothing when it is so already.
void applyAppearance(const QSettings &settings);

} // namespace errdex
