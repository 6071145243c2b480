// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QStackedLayout;
class QWidget;

namespace errdex {

// A part that has the focus and goes, or goes off, hands it over first. Qt would lead the focus to whatever
// follows, and from there through other parts, and a screen reader tells of each.

/// Whether it, or a part of it, has the focus of its window.
bool holdsFocus(const QWidget &part);

/// Switches a part on or off; `instead` takes its focus.
void setUsable(QWidget &part, bool isUsable, QWidget &instead);

/// Shows a part or takes it away; `focus` then gives its focus to another one.
void setShown(QWidget &part, bool isShown, const std::function<void()> &focus);

/// Shows another page of a stack; `focus` gives the focus to a part of it, while both are in sight.
void turnPage(QStackedLayout &pages, int index, const std::function<void()> &focus);

} // namespace errdex
