// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// Asks for a password on the terminal of this process, which does not show what is typed. Null where
/// there is no terminal.
QString askPassword(const QString &question);

} // namespace errdex
