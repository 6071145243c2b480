// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// Whether an address is one that a browser may be sent to: http or https, with a host.
bool isWebAddress(const QString &address);

} // namespace errdex
