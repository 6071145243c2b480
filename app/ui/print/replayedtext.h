// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/pageflow.h"

class QPaintEngine;

namespace errdex {

/// Whether what is painted is kept as a picture first and painted once more from that: a preview.
bool isReplayed(const QPaintEngine &engine);

/// Puts two characters around a part of a text, and outside of the formats that begin or end with it.
void enclose(PaperText &text, int begin, int end, QChar opening, QChar closing);

/// Marks the blanks and signs of a text that is read from right to left as parts of it. A picture keeps each
/// run of letters or digits as a text of its own, which Qt 6.4 replays from left to right: without the marks a
/// blank or a full stop at its end would go to the other side.
void keepDirections(PaperText &text);
QString withKeptDirections(const QString &text);

} // namespace errdex
