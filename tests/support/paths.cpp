// SPDX-License-Identifier: MIT
#include "support/paths.h"

namespace errdex::test {

QString sourcePath(const char *relative)
{
    return QStringLiteral(ERRDEX_SOURCE_DIR "/") + QString::fromUtf8(relative);
}

QString buildPath(const char *relative)
{
    return QStringLiteral(ERRDEX_BINARY_DIR "/") + QString::fromUtf8(relative);
}

} // namespace errdex::test
