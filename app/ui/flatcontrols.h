// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyle;
class QStyleOptionHeader;
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

} // namespace errdex
