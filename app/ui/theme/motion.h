// SPDX-License-Identifier: MIT
#pragma once

#include <QVariantMap>

class QString;

namespace errdex {

/// Whether nothing may move by itself: who would move something asks here each time, and shows a still
/// sign with words instead. As the person chose, or as the desktop says. In the GUI thread.
bool isMotionReduced();

/// "always", "never" or, for what the desktop says, "system" (SettingId::ReduceMotion).
void setMotionChoice(const QString &choice);

/// What the desktop says (DesktopMotion).
void setDesktopReducesMotion(bool isReduced);

/// Whether what the desktop keeps asks for less motion, by the names of the XDG portal for settings:
/// namespace, key, value. "reduced-motion" of org.freedesktop.appearance (1 asks for it) comes before
/// GNOME's "enable-animations" and Plasma's "AnimationDurationFactor" (0 is none at all); what is
/// missing asks for nothing.
bool asksForLessMotion(const QMap<QString, QVariantMap> &desktop);

} // namespace errdex
