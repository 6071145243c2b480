// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyle;
class QString;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

namespace errdex {

/// Scroll bars and header sections in plain colours, in the places that `style` gives them.
///
/// Fusion draws them with gradients and translucent lines as long as the window is high. Qt divides
/// such a line among threads, which it makes for it: the first picture took two milliseconds longer,
/// and every scrolled one wakes them. A handle stands out from its groove by 3:1 (WCAG 2.1, success
/// criterion 1.4.11).
void drawFlatScrollBar(const QStyle &style, const QStyleOptionSlider &bar, QPainter &painter,
                       const QWidget *widget);
void drawFlatHeaderSection(const QStyleOptionHeader &section, QPainter &painter);

/// A bar of progress whose end is not known, with a word in place of motion where it has room for one.
void drawStillProgress(const QStyleOptionProgressBar &bar, const QString &word, QPainter &painter);

} // namespace errdex
