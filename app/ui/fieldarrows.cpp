// SPDX-License-Identifier: MIT
#include "ui/fieldarrows.h"

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace errdex {

namespace {

constexpr int usualWidth = 8; // of an arrow, in pixels; half as high
constexpr int usualSpinButton = 14; // Fusion's

void drawArrow(QPainter &painter, const QRect &place, bool isUp, const QColor &color, int width)
{
    const double half = std::min(width, place.width() - 2) / 2.0;
    const double down = isUp ? -half / 2 : half / 2;
    const QPointF middle = QRectF(place).center();
    const QPointF corners[] = {middle + QPointF(-half, -down), middle + QPointF(half, -down),
                               middle + QPointF(0, down)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawConvexPolygon(corners, 3);
    painter.restore();
}

QColor arrowColor(const QStyleOption &option, bool isUsable)
{
    return option.palette.color(isUsable ? QPalette::Active : QPalette::Disabled,
                                QPalette::ButtonText);
}

} // namespace

bool needsLargeArrows(const QFontMetrics &letters)
{
    return scaledToFont(usualWidth, letters) > usualWidth;
}

int extraSpinButton(const QFontMetrics &letters)
{
    return scaledToFont(usualSpinButton, letters) - usualSpinButton;
}

void drawDownArrow(const QStyleOption &option, QPainter &painter)
{
    drawArrow(painter, option.rect, false, arrowColor(option, option.state & QStyle::State_Enabled),
              scaledToFont(usualWidth, option.fontMetrics));
}

void drawComboArrow(const QStyle &style, const QStyleOptionComboBox &box, QPainter &painter,
                    const QWidget *widget)
{
    drawArrow(painter,
              style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, widget),
              false, arrowColor(box, box.state & QStyle::State_Enabled),
              scaledToFont(usualWidth, box.fontMetrics));
}

void drawSpinButtons(const QStyle &style, const QStyleOptionSpinBox &box, QPainter &painter,
                     const QWidget *widget)
{
    const QColor ground = box.palette.color(QPalette::Button);
    const QColor text = box.palette.color(QPalette::ButtonText);
    for (const bool isUp : {true, false}) {
        const auto control = isUp ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        const QRect place = style.subControlRect(QStyle::CC_SpinBox, &box, control, widget);
        const bool isUsable = box.state & QStyle::State_Enabled
                && box.stepEnabled
                        & (isUp ? QAbstractSpinBox::StepUpEnabled
                                : QAbstractSpinBox::StepDownEnabled);
        const bool isMeant = isUsable && box.activeSubControls == control;
        const bool isPressed = isMeant && box.state & QStyle::State_Sunken;
        const bool isHovered = isMeant && box.state & QStyle::State_MouseOver;
        if (isPressed || isHovered)
            painter.fillRect(place, mix(ground, text, isPressed ? 0.2 : 0.1));
        drawArrow(painter, place, isUp, arrowColor(box, isUsable),
                  scaledToFont(usualWidth, box.fontMetrics));
    }
}

} // namespace errdex
