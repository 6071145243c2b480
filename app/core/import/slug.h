// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// A slug from a name: "HashKey Pro" → "hashkey-pro"; empty when no letter or digit remains.
QString slugOf(const QString &name);
bool isSlug(QStringView text);

} // namespace errdex
