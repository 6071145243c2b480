// SPDX-License-Identifier: MIT
#pragma once

class QSettings;

namespace errdex {

/// Gives the application the theme and the size of font of the settings; the desktop's palette and
/// font are left alone where nobody asked for others. Does nothing when it is so already.
void applyAppearance(const QSettings &settings);

} // namespace errdex
