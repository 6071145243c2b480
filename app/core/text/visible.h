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

/// The same with one sign in the place of each, U+FFFD or the picture of a control character (U+2400
/// …): for texts with marks, whose places stay what they are.
QString withControlSigns(QString text);

/// A text that keeps its own direction within any other (Unicode's first strong isolate): a date,
/// "104 KiB" or a name of another script in a line of this one.
QString isolated(const QString &text);

/// The same for a name in a sentence that withIsolatedCodes() is to show: what stands behind it,
/// "ETHGas: 0001", is no part of it. Only in a language that is written from right to left, because
/// most fonts lack these marks, and a line grows to the font which has them.
QString isolatedName(const QString &name);

/// A sentence as it is painted in a language that is written from right to left: codes, queries and
/// paths in it read from left to right, a minus stays before its number, and each line is laid out
/// from right to left, whatever it begins with. What is isolated already stays. The same text in
/// every other language. Never for what is copied or written to a file.
QString withIsolatedCodes(const QString &text);

/// A text of a stranger on one line, with nothing hidden in it: control characters as their
/// pictures (U+2400 …), line breaks as '↵', and what turns the direction of text as U+FFFD. Reads no
/// more than the front of a long one.
QString visibleText(const QString &text, qsizetype mostUnits = 400);

} // namespace errdex
