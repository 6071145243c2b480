// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read the concepts in there
#include <compare>
#endif
#include <string_view>

namespace errdex {

/// The order in which a person expects codes: whole numbers by value (-1021, -1020, 0, 0001, 0102),
/// then everything else, with runs of digits compared by value (E2 before E10), letter case apart.
/// A total order: texts that differ only in case or leading zeros are told apart by their bytes.
/// Takes UTF-8 of any length; numbers are compared without a limit of digits.
std::strong_ordering compareNatural(std::string_view left, std::string_view right);

} // namespace errdex
