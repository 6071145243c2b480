// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace errdex {

/// The form in which texts are compared, as UTF-8: compatibility-decomposed (NFKD), without marks,
/// case-folded, every decimal digit as 0–9, every dash and minus as '-', every space as ' ',
/// Arabic yeh and kaf as their Persian forms. "Rate Limit", "RATE LIMIT" and "ráte limit" are one.
std::string fold(QStringView text);
std::string fold(std::string_view utf8);

} // namespace errdex
