// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/pageflow.h"

#include <QColor>

namespace errdex {

/// The fonts and colours of what is printed, chosen in the thread of the window. Paper is white,
/// whatever the theme.
struct PaperLook
{
    static constexpr double pointSize = 8; ///< of the texts

    QFont plain;
    QFont strong;
    QFont muted;
    QFont large; ///< of headings
    QFont code;
    QColor mutedColor;
    QColor markColor; ///< behind words that differ
    bool isRightToLeft = false;

    /// With the font and the direction of the application.
    static PaperLook ofWindow();

    PaperText mutedText(const QString &text) const;
    /// A part of a text in the font of codes.
    QTextLayout::FormatRange codeRange(int start, qsizetype length) const;
    /// A line with a code in it: in the font of codes, and with its minus before its number in a
    /// line from right to left too.
    PaperText textWithCode(const QString &before, const QString &code,
                           const QString &after = {}) const;
};

} // namespace errdex
