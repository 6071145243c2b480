// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex::test {

/// Of a path below the source tree; empty names its root. In a library of its own, so that a
/// test's object code is the same wherever the tree lies, and a compiler cache finds it.
QString sourcePath(const char *relative = "");

/// Of a path below the build tree.
QString buildPath(const char *relative);

} // namespace errdex::test
