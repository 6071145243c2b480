// SPDX-License-Identifier: MIT
#include "ui/actions/keytext.h"

#include "core/text/direction.h"

namespace errdex {

QString keyText(const QKeySequence &keys)
{
    return readLeftToRight(keys.toString(QKeySequence::NativeText));
}

} // namespace errdex
