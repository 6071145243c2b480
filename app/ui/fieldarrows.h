// SPDX-License-Identifier: MIT
#pragma once

class QFontMetrics;
class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace errdex {

/// Whether arrows in fields have to be larger than Fusion's, which are the same beside letters of any
/// size.
bool needsLargeArrows(const QFontMetrics &letters);

/// How much wider the buttons of a spin box are than Fusion's; 0 beside letters of the usual size.
int extraSpinButton(const QFontMetrics &letters);

/// In the middle of the option's place.
void drawDownArrow(const QStyleOption &option, QPainter &painter);

/// The arrow of a box that was drawn without one.
void drawComboArrow(const QStyle &style, const QStyleOptionComboBox &box, QPainter &painter,
                    const QWidget *widget);

/// Both buttons of a box that was drawn without them.
void drawSpinButtons(const QStyle &style, const QStyleOptionSpinBox &box, QPainter &painter,
                     const QWidget *widget);

} // namespace errdex
