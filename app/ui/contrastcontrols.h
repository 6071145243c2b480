// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionTab;

namespace errdex {

/// Controls on black, for Theme::isHighContrast. Fusion makes frames, boxes and tabs from shades of
/// the window's colour, of which black has none.
void drawContrastFrame(QPainter &painter, const QStyleOption &option);
/// A check box, or the round one of a choice: an outline, filled when it is on.
void drawContrastIndicator(QPainter &painter, const QStyleOption &option, bool isRound);
/// A tab above its page; that of the present page is open below and has a broad line above.
void drawContrastTab(QPainter &painter, const QStyleOptionTab &tab);

} // namespace errdex
