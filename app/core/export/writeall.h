// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

class QIODevice;

namespace errdex {

/// Writes all bytes, or returns false with the reason in `device.errorString()`. A device that takes
/// a part of them, as a pipe does whose reader leaves, only says why when it is given the rest.
bool writeAll(QIODevice &device, std::string_view bytes);

} // namespace errdex
