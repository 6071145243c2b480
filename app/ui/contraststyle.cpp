// SPDX-License-Identifier: MIT
#include "contraststyle.h"

#include "ui/flatcontrols.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
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

/// Icon and text of a button in the middle, the icon at the right. Qt 6.4 mirrors the text's place
/// twice and leaves it at the far end.
void drawMirroredLabel(const QStyle &style, const QStyleOptionButton &button, QPainter &painter)
{
    constexpr int gap = 4; // as Qt has it from left to right
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    const int flags = Qt::TextHideMnemonic | Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QSize icon = button.icon.actualSize(button.iconSize);
    const int left = button.rect.center().x() - (text + gap + icon.width()) / 2;
    style.drawItemText(&painter, QRect(left, button.rect.top(), text + 1, button.rect.height()),
                       flags, button.palette, isEnabled, button.text, QPalette::ButtonText);
    const QRect place(QPoint(left + text + gap, button.rect.center().y() - icon.height() / 2),
                      icon);
    button.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
}

/// Fusion's frames are shades of the window, of which black has none.
void drawFrame(QPainter &painter, const QStyleOption &option)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QPalette &palette = option.palette;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(hasFocus ? QPalette::Highlight : QPalette::WindowText),
                        hasFocus ? 2 : 1));
    painter.drawRect(hasFocus ? option.rect.adjusted(1, 1, -1, -1)
                              : option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

void ContrastStyle::install()
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ContrastStyle(u"fusion"_s));
}

int ContrastStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    // An underlined letter is shaped apart from its neighbours, which tears Arabic script apart and
    // makes it wider than its room. The keys work without the line.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
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
    const Theme theme = Theme::forPalette(option->palette);
    if (!isIndicator || !theme.isDark) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isFlat = button && button->features & QStyleOptionButton::Flat;
        if (theme.isHighContrast
            && (element == PE_FrameLineEdit || element == PE_PanelLineEdit
                || element == PE_FrameTabWidget || element == PE_FrameGroupBox
                || element == PE_FrameMenu || (element == PE_PanelButtonCommand && !isFlat)))
            drawFrame(*painter, *option);
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
    if ((control == CC_ComboBox || control == CC_SpinBox)
        && Theme::forPalette(option->palette).isHighContrast)
        drawFrame(*painter, *option);
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *section = element == CE_HeaderSection
            ? qstyleoption_cast<const QStyleOptionHeader *>(option)
            : nullptr;
    const auto *label = element == CE_PushButtonLabel && option->direction == Qt::RightToLeft
            ? qstyleoption_cast<const QStyleOptionButton *>(option)
            : nullptr;
    if (section)
        drawFlatHeaderSection(*section, *painter);
    else if (label && !label->icon.isNull() && !label->text.isEmpty())
        drawMirroredLabel(*proxy(), *label, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace errdex
