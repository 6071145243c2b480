// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

class QKeyEvent;

namespace errdex {

/// Keys as they are shown to a person, "Ctrl+Shift+I": in the words of the language's keyboards, and
/// from left to right in every language.
QString keyText(const QKeySequence &keys);

/// Move the current column of a table. Alt with the arrows goes through the history, in tables as everywhere.
QKeySequence columnKeys(bool isRight);
/// The step that keys move a column by, 1 to the end of the line; 0 for other keys.
int columnStep(const QKeySequence &keys, Qt::LayoutDirection direction);
/// The arrows of the history, which a table leaves alone even where the history has come to its end.
bool isHistoryKey(QKeyCombination keys);
/// Whether a key writes something: no command, and neither a blank nor a key of its own, as Backspace.
bool isWriting(const QKeyEvent &event);

} // namespace errdex
