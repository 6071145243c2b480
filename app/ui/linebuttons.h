// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;

namespace errdex {

/// Gives a field the button that empties it, with a name: Qt's has an icon alone.
void addClearButton(QLineEdit &edit);

/// An icon in front of a field, which only shows what the field is for.
void addLeadingIcon(QLineEdit &edit, const char *iconName);

} // namespace errdex
