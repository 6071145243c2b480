// SPDX-License-Identifier: MIT
#include "ui/focus/dialog.h"

#include "ui/focus/taborder.h"

namespace errdex {

bool Dialog::focusNextPrevChild(bool isForward)
{
    return moveFocus(*this, isForward);
}

} // namespace errdex
