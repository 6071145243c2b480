// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

/// Names of settings that more than one part of the program reads. What one part keeps for itself
/// stands there.
namespace errdex::settings {

/// A tag of Translations::languages(); empty or not there for the system's language.
inline constexpr QLatin1StringView language("language");

} // namespace errdex::settings
