// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace errdex::test {

/// What a screen reader would not say, or say wrongly, of a window: parts without a name, with the name
/// of a class or an icon, with a description that repeats the name, or with a role that says nothing; icons without a tool tip; cells that do not
/// know their place; neighbours that cannot be told apart. Each with its place.
QStringList accessFaults(QWidget &window);

} // namespace errdex::test
