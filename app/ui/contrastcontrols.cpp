// SPDX-License-Identifier: MIT
#include "contrastcontrols.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionTab>

#include <algorithm>

namespace errdex {

namespace {

constexpr int line = 2; // of what has to be found at a glance

QPalette::ColorGroup groupOf(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
}

} // namespace

void drawContrastFrame(QPainter &painter, const QStyleOption &option)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const int width = hasFocus ? line : 1;
    const QColor color = option.palette.color(
            groupOf(option), hasFocus ? QPalette::Highlight : QPalette::WindowText);
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), color);
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width), color);
    painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), color);
    painter.fillRect(QRect(rect.right() + 1 - width, rect.top(), width, rect.height()), color);
}

void drawContrastIndicator(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const QColor ground = option.palette.color(QPalette::Base);
    const QColor color = option.palette.color(groupOf(option), QPalette::WindowText);
    const bool isOn = option.state & QStyle::State_On;
    const double side = std::min(option.rect.width(), option.rect.height()) - line;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(isOn && !isRound ? color : ground);
    if (isRound)
        painter.drawEllipse(box);
    else
        painter.drawRect(box);
    const double inset = side * 0.28;
    if (isOn && !isRound) {
        painter.setPen(QPen(ground, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{box.left() + side * 0.22, box.top() + side * 0.52},
                                {box.left() + side * 0.42, box.top() + side * 0.72},
                                {box.left() + side * 0.8, box.top() + side * 0.28}};
        painter.drawPolyline(tick, 3);
    } else if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (option.state & QStyle::State_NoChange) {
        painter.fillRect(box.adjusted(inset, inset, -inset, -inset), color);
    }
    painter.restore();
}

void drawContrastTab(QPainter &painter, const QStyleOptionTab &tab)
{
    const bool isPresent = tab.state & QStyle::State_Selected;
    const QColor frame = isPresent ? tab.palette.color(QPalette::WindowText)
                                   : Theme::forPalette(tab.palette).border;
    constexpr int overlap = 2; // of the page's frame, which only the present tab interrupts
    const QRect rect = tab.rect.adjusted(0, 0, 0, isPresent ? 0 : -overlap);
    painter.fillRect(rect, tab.palette.color(QPalette::Window));
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), frame);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), frame);
    const int above = isPresent ? 2 * line : 1;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), above),
                     isPresent ? tab.palette.color(QPalette::Highlight) : frame);
}

} // namespace errdex
