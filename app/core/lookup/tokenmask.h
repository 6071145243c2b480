// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace errdex {

/// Which of 64 bytes make tokens (ASCII letters, digits, '_'), and which are no ASCII; bit 0 is the
/// first byte.
struct TokenMask
{
    quint64 token = 0;
    quint64 foreign = 0;

    friend bool operator==(const TokenMask &, const TokenMask &) = default;
};

/// With vectors where the compiler's target has them (every x86-64), else byte by byte.
TokenMask tokenMask(const char *bytes);
/// Always byte by byte: what the other is checked against.
TokenMask plainTokenMask(const char *bytes);

inline constexpr size_t tokenMaskBytes = 64;

} // namespace errdex
