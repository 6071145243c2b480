// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// Whether a character changes the direction of the text around it (Unicode's explicit embeddings,
/// overrides and isolates): the means to make "exe.txt" read as "txt.exe".
bool isDirectionControl(QChar c);

/// For a stranger's text in a window: characters that turn the text around, and control characters
/// but line breaks and tabs, stand as signs that can be seen, "⟨U+202E⟩".
QString withVisibleControls(const QString &text);

/// A text that keeps its own direction within any other (Unicode's first strong isolate): a date,
/// "104 KiB" or a name of another script in a line of this one.
QString isolated(const QString &text);

/// Whether an address is one that a browser may be sent to: http or https, with a host.
bool isWebAddress(const QString &address);

} // namespace errdex
