// SPDX-License-Identifier: MIT
#include "ui/flatcontrols.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>

#include <algorithm>

namespace errdex {

namespace {

constexpr int handleMargin = 3; // between the handle and the groove's edges

QColor handleColor(const QStyleOptionSlider &bar, const QColor &groove)
{
    const QColor text = bar.palette.color(QPalette::WindowText);
    const bool isMeant = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    double share = 0.4;
    if (isMeant && bar.state & QStyle::State_Sunken)
        share = 0.7;
    else if (isMeant && bar.state & QStyle::State_MouseOver)
        share = 0.55;
    return withContrast(mix(groove, text, share), groove, 3.2);
}

// Round ends and a straight piece: long curves are what the threads would be woken for.
void drawHandle(QPainter &painter, const QRect &handle, const QColor &color)
{
    const int width = std::min(handle.width(), handle.height());
    const QSize end(width, width);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRect(handle.topLeft(), end));
    painter.drawEllipse(QRect(handle.bottomRight() - QPoint(width - 1, width - 1), end));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int half = width / 2;
    const bool isHorizontal = handle.width() > handle.height();
    painter.fillRect(isHorizontal ? handle.adjusted(half, 0, -half, 0)
                                  : handle.adjusted(0, half, 0, -half),
                     color);
}

void drawArrow(const QStyle &style, const QStyleOptionSlider &bar, QStyle::SubControl control,
               QStyle::PrimitiveElement arrow, bool isUsable, QPainter &painter,
               const QWidget *widget)
{
    const QRect place = style.subControlRect(QStyle::CC_ScrollBar, &bar, control, widget);
    if (place.isEmpty())
        return;
    constexpr int size = 8;
    QStyleOption option;
    option.direction = bar.direction;
    option.palette = bar.palette;
    option.state = bar.state;
    option.rect = QStyle::alignedRect(bar.direction, Qt::AlignCenter, QSize(size, size), place);
    option.state.setFlag(QStyle::State_Enabled, isUsable && bar.state & QStyle::State_Enabled);
    style.drawPrimitive(arrow, &option, &painter, widget);
}

} // namespace

void drawFlatScrollBar(const QStyle &style, const QStyleOptionSlider &bar, QPainter &painter,
                       const QWidget *widget)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const bool isMirrored = isHorizontal && bar.direction == Qt::RightToLeft;
    painter.save();
    const QColor groove =
            mix(bar.palette.color(QPalette::Window), bar.palette.color(QPalette::WindowText), 0.04);
    painter.fillRect(bar.rect, groove);
    if (bar.maximum > bar.minimum) {
        const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &bar,
                                                  QStyle::SC_ScrollBarSlider, widget);
        drawHandle(painter,
                   isHorizontal ? handle.adjusted(0, handleMargin, 0, -handleMargin)
                                : handle.adjusted(handleMargin, 0, -handleMargin, 0),
                   handleColor(bar, groove));
    }
    const bool canGoBack = bar.sliderPosition > bar.minimum;
    const bool canGoOn = bar.sliderPosition < bar.maximum;
    drawArrow(style, bar, QStyle::SC_ScrollBarSubLine,
              !isHorizontal        ? QStyle::PE_IndicatorArrowUp
                      : isMirrored ? QStyle::PE_IndicatorArrowRight
                                   : QStyle::PE_IndicatorArrowLeft,
              canGoBack, painter, widget);
    drawArrow(style, bar, QStyle::SC_ScrollBarAddLine,
              !isHorizontal        ? QStyle::PE_IndicatorArrowDown
                      : isMirrored ? QStyle::PE_IndicatorArrowLeft
                                   : QStyle::PE_IndicatorArrowRight,
              canGoOn, painter, widget);
    painter.restore();
}

void drawStillProgress(const QStyleOptionProgressBar &bar, const QString &word, QPainter &painter)
{
    const Theme theme = Theme::forPalette(bar.palette);
    const bool hasRoom = bar.rect.height() >= bar.fontMetrics.height();
    painter.save();
    painter.fillRect(bar.rect, hasRoom ? theme.neutral.background : theme.accent);
    if (hasRoom) {
        painter.setPen(theme.neutral.text);
        painter.drawText(bar.rect, Qt::AlignCenter, word);
    }
    painter.restore();
}

void drawFlatHeaderSection(const QStyleOptionHeader &section, QPainter &painter)
{
    const QColor window = section.palette.color(QPalette::Window);
    const QColor text = section.palette.color(QPalette::WindowText);
    const bool isPressed = section.state & QStyle::State_Sunken;
    const bool isHovered = section.state & QStyle::State_MouseOver
            && section.state & QStyle::State_Enabled;
    const QRect rect = section.rect;
    painter.fillRect(rect, mix(window, text, isPressed ? 0.14 : isHovered ? 0.08 : 0.03));
    const QColor line = mix(window, text, 0.2);
    if (section.orientation == Qt::Horizontal) {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
        const int edge = section.direction == Qt::RightToLeft ? rect.left() : rect.right();
        painter.fillRect(QRect(edge, rect.top() + 3, 1, rect.height() - 6), line);
    } else {
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
        painter.fillRect(QRect(rect.left() + 3, rect.bottom(), rect.width() - 6, 1), line);
    }
}

} // namespace errdex
