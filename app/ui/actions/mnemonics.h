// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// A text of a menu or control without what marks its letter for the keyboard: "File" for "&File",
/// and "文件" for "文件(&F)", as Chinese has it. "&&" stands for the sign itself.
QString withoutMnemonic(const QString &text);

} // namespace errdex
