// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace errdex {

/// The names that decodeText() takes, UTF-8 first.
QStringList importEncodings();
/// Whether a name, of these or of another that Qt knows, is an encoding.
bool isEncoding(const QString &name);

} // namespace errdex
