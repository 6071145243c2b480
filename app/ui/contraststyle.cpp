// SPDX-License-Identifier: MIT
#include "contraststyle.h"

#include "ui/flatcontrols.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyleOptionButton>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QStyleOptionViewItem>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// Fusion darkens the window's colour by 1.4 for the outline: this window gives an outline that
// stands out by 3:1.
QPalette withVisibleOutline(QPalette palette)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor outline = withContrast(palette.color(QPalette::Mid), background, 3.2);
    palette.setColor(QPalette::Window, outline.lighter(140));
    return palette;
}

} // namespace

void ContrastStyle::install()
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ContrastStyle(u"fusion"_s));
}

QIcon ContrastStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    // Fusion's own are pictures for light windows, and take as long to load as the window to lay
    // out: the first of them brings in every plug-in for image formats. A menu bar asks for the
    // second one, for a window that is too narrow for it.
    if (standardIcon == SP_LineEditClearButton)
        return icon(u"clear"_s, widget ? widget->palette() : QApplication::palette());
    if (standardIcon == SP_ToolBarHorizontalExtensionButton) {
        const bool isMirrored = widget && widget->layoutDirection() == Qt::RightToLeft;
        return icon(isMirrored ? u"chevron-left"_s : u"chevron-right"_s,
                    widget ? widget->palette() : QApplication::palette());
    }
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton
            || element == PE_IndicatorItemViewItemCheck;
    if (!isIndicator || !Theme::forPalette(option->palette).isDark) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        QStyleOptionButton copy = *button;
        copy.palette = withVisibleOutline(option->palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        QStyleOptionViewItem copy = *item;
        copy.palette = withVisibleOutline(option->palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else {
        QStyleOption copy = *option;
        copy.palette = withVisibleOutline(option->palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar
            ? qstyleoption_cast<const QStyleOptionSlider *>(option)
            : nullptr;
    if (bar)
        drawFlatScrollBar(*proxy(), *bar, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *section = element == CE_HeaderSection
            ? qstyleoption_cast<const QStyleOptionHeader *>(option)
            : nullptr;
    if (section)
        drawFlatHeaderSection(*section, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace errdex
