// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace errdex {

/// A name for a file, without an ending, that every file system takes and a person knows again: the
/// letters and digits of the parts, in any script and in lower case, with "-" for all that stands
/// between them. A long one ends between two words. Empty where nothing is left.
QString fileNameOf(const QStringList &parts);

/// Whether Windows has a device of this name, and takes no file that is called so, whatever the ending.
bool isDeviceName(const QString &name);

} // namespace errdex
