// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Plain text for terminals: columns that line up, lines that break where a reader would, and
/// nothing in it that a terminal would obey.
namespace errdex {

/// The text with control characters made visible: catalogue texts and pasted input are foreign, and
/// an escape sequence in them could rewrite the screen. Line feeds and tabs stay.
QString printable(const QString &text);

/// How many cells a text takes on a terminal: two for wide characters, none for combining marks.
int cellWidth(const QString &text);

/// The text filled up with blanks to `width` cells.
QString padded(const QString &text, int width);

/// The text cut to `width` cells, with an ellipsis where something is missing; 0 means no limit.
QString elided(const QString &text, int width);

/// The lines of a text, broken to `width` cells where that is not 0: at blanks, and in Chinese and
/// its kind, which have none, where a line may end.
QStringList wrapped(const QString &text, int width);

/// The first line of a text; what follows is told by an ellipsis.
QString firstLine(const QString &text);

/// Rows whose columns line up, each led by `indent` blanks, the last column elided to `width`.
QString table(const QList<QStringList> &rows, int indent, int width);

} // namespace errdex
