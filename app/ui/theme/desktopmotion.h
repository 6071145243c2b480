// SPDX-License-Identifier: MIT
#pragma once

class QObject;

namespace errdex {

/// Asks the desktop whether it wants less motion, and hears when that changes, until `owner` goes: by
/// the XDG portal for settings (org.freedesktop.portal.Settings), which GNOME, Plasma and others
/// answer. Nothing waits for the answer; where there is no portal, nothing is reduced. What Windows and
/// macOS say is not asked yet.
void followDesktopMotion(QObject *owner);

} // namespace errdex
