// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace errdex::test {

/// What is wrong with the way of the Tab key through a window: what it does not reach or does not leave,
/// steps against the reading direction, a way back that differs, and rings that are cut off.
QStringList tabFaults(QWidget &window);

/// The parts on the way that look the same with and without the focus, or nearly so: less than
/// a line of letters' height changes by a contrast of 3:1 or more.
QStringList unseenFocus(QWidget &window);

} // namespace errdex::test
