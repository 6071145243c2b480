// SPDX-License-Identifier: MIT
#include "contraststyle.h"

#include "core/text/direction.h"
#include "ui/calmselection.h"
#include "ui/contrastcontrols.h"
#include "ui/fieldarrows.h"
#include "ui/flatcontrols.h"
#include "ui/focus/focusguide.h"
#include "ui/focus/focuskeys.h"
#include "ui/focus/plainnames.h"
#include "ui/shortened.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int qtIconGap = 4; // that QPushButton has counted

constexpr double frameContrast = 3.3;
constexpr double indicatorContrast = 4.6; // Fusion makes these lighter, and blurs their lines

// Fusion darkens the window's colour by 1.4 for the outline: this window gives an outline that
// stands out from the window and from the field.
QPalette withVisibleOutline(QPalette palette, double ratio)
{
    QColor outline = palette.color(QPalette::Mid);
    for (const auto role : {QPalette::Base, QPalette::Window})
        outline = withContrast(outline, palette.color(role), ratio);
    palette.setColor(QPalette::Window, outline.lighter(140));
    return palette;
}

/// Between icon and text of a button; Qt has 4 pixels beside letters of any size.
int iconGap(const QFontMetrics &letters)
{
    return std::max(qtIconGap, letters.height() * 3 / 8);
}

/// Icon and text of a button in the middle, the icon in front. Qt 6.4 mirrors the text's place twice
/// and leaves it at the far end, where the icon is at the right.
void drawButtonLabel(const QStyle &style, const QStyleOptionButton &button, QPainter &painter,
                     const QWidget *widget)
{
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    const bool isUnderlined = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0;
    const int flags = (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic)
            | Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute;
    const int gap = iconGap(button.fontMetrics);
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QSize icon = button.icon.actualSize(button.iconSize);
    const int width = icon.width() + gap + text;
    const int left = std::max(button.rect.left(), button.rect.center().x() - width / 2);
    const bool isMirrored = button.direction == Qt::RightToLeft;
    const int textLeft = isMirrored ? left : left + icon.width() + gap;
    style.drawItemText(&painter, QRect(textLeft, button.rect.top(), text + 1, button.rect.height()),
                       flags, button.palette, isEnabled, button.text, QPalette::ButtonText);
    const QRect place(QPoint(isMirrored ? left + text + gap : left,
                             button.rect.center().y() - icon.height() / 2),
                      icon);
    button.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
}

/// What stands in a button as icon and text, and nothing else; else null.
const QStyleOptionButton *withIconAndText(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool hasBoth = button && !button->icon.isNull() && !button->text.isEmpty()
            && !(button->features & QStyleOptionButton::HasMenu);
    return hasBoth ? button : nullptr;
}

/// The outline of a field has 3:1 beside its ground, with and without the focus. Fusion darkens the
/// highlight by 1.25 for the latter, and lightens again what is brighter than 160.
QPalette withVisibleFrame(QPalette palette)
{
    const QColor highlight = Theme::forPalette(palette).accent;
    palette = withVisibleOutline(palette, frameContrast);
    palette.setColor(QPalette::Highlight, highlight.lighter(125));
    return palette;
}

/// Whether it is a field of several lines to write in, around which Fusion draws the same faint frame
/// with the focus and without.
bool isWrittenIn(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->isReadOnly();
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    return text && !text->isReadOnly();
}

bool isButton(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_PanelButtonTool || element == QStyle::PE_PanelButtonCommand;
}

/// At the foot of a button that is switched on.
QRect onLine(const QRect &button)
{
    constexpr int height = 2;
    constexpr int inset = 3;
    return {button.left() + inset, button.bottom() + 1 - height - 1, button.width() - 2 * inset,
            height};
}

bool hasContrastFrame(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    switch (element) {
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameMenu:
        return true;
    case QStyle::PE_PanelButtonCommand:
        return !button || !(button->features & QStyleOptionButton::Flat);
    default:
        return false;
    }
}

/// "Ctrl+," and "Alt+←" end in signs that would change sides.
QStyleOptionMenuItem withReadableKeys(QStyleOptionMenuItem item)
{
    const qsizetype keys = item.text.indexOf(u'\t') + 1;
    item.text = item.text.left(keys) + readLeftToRight(item.text.sliced(keys));
    return item;
}

/// A line of a list whose text is cut where it goes on as it is read; Qt cuts it where lines of the
/// window do, at the beginning of an English text in a Persian one.
QStyleOptionViewItem withOwnDirection(QStyleOptionViewItem item)
{
    item.text = inOwnDirection(item.text);
    return item;
}

/// What is chosen of a list, cut as its lines are.
QStyleOptionComboBox withShortenedText(QStyleOptionComboBox combo, const QStyle &style,
                                       const QWidget *widget)
{
    const QRect place =
            style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, widget);
    const int icon = combo.currentIcon.isNull() ? 0 : combo.iconSize.width() + qtIconGap;
    combo.currentText = shortened(combo.fontMetrics, combo.currentText, place.width() - icon - 2);
    return combo;
}

} // namespace

void ContrastStyle::install()
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ContrastStyle(u"fusion"_s));
    FocusGuide::install();
    FocusKeys::install();
    PlainNames::install();
}

void ContrastStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // An underlined letter is shaped apart from its neighbours: no longer drawn together with the next
    // one, as "T" is with "r", a text is wider than its label has counted.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->buddy() && label->contentsMargins().isNull() && !label->isRightToLeft())
        label->setContentsMargins(0, 0, label->fontMetrics().averageCharWidth() / 2, 0);
}

void ContrastStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                                 const QPalette &palette, bool isEnabled, const QString &text,
                                 QPalette::ColorRole role) const
{
    const int clip = (flags & Qt::TextShowMnemonic) != 0 ? Qt::TextDontClip : 0;
    QProxyStyle::drawItemText(painter, rect, flags | clip, palette, isEnabled, text, role);
}

int ContrastStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    // An underlined letter is shaped apart from its neighbours, which tears Arabic script apart and
    // makes it wider than its room. The keys work without the line.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    // Fusion's pictures on OK, Cancel, Close and the like are made for light windows.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Widget_Animation_Duration) // nothing slides
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int ContrastStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return FocusRing::width;
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) { // boxes and icons beside a text; those of fields and tabs are small icons
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_MenuButtonIndicator:
        return scaledToFont(pixels,
                            widget ? widget->fontMetrics() : QFontMetrics(QApplication::font()));
    case PM_ToolBarExtensionExtent: // a button like the others; the style's own is a sliver
        return scaledToFont(std::max(pixels, 24),
                            widget ? widget->fontMetrics() : QFontMetrics(QApplication::font()));
    default:
        return pixels;
    }
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
    if (element == PE_Frame && isWrittenIn(widget)) {
        drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        return;
    }
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton
            || element == PE_IndicatorItemViewItemCheck;
    const Theme theme = Theme::forPalette(option->palette);
    if (isIndicator && theme.isHighContrast) {
        drawContrastIndicator(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    }
    if (element == PE_FrameLineEdit && !theme.isHighContrast) {
        QStyleOption copy = *option;
        copy.palette = withVisibleFrame(option->palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        return;
    }
    // Of a button with a menu; those of scroll bars are in no line with letters.
    const bool isInButton = element == PE_IndicatorArrowDown && option->rect.height() > 8;
    if (isInButton && needsLargeArrows(option->fontMetrics)) {
        drawDownArrow(*option, *painter);
        return;
    }
    if (!isIndicator) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const auto *item = element == PE_PanelItemViewItem
                ? qstyleoption_cast<const QStyleOptionViewItem *>(option)
                : nullptr;
        if (item && isCalmlySelected(*item))
            drawCalmLines(*painter, *item);
        if (theme.isHighContrast && hasContrastFrame(element, *option))
            drawContrastFrame(*painter, *option);
        if (isButton(element) && option->state & State_On)
            painter->fillRect(onLine(option->rect), theme.focus); // a shade alone says too little
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        QStyleOptionButton copy = *button;
        copy.palette = withVisibleOutline(option->palette, indicatorContrast);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        QStyleOptionViewItem copy = *item;
        copy.palette = withVisibleOutline(option->palette, indicatorContrast);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else {
        QStyleOption copy = *option;
        copy.palette = withVisibleOutline(option->palette, indicatorContrast);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    }
}

template<typename Option>
void ContrastStyle::drawFramed(ComplexControl control, const Option &option, QPainter *painter,
                               const QWidget *widget) const
{
    Option copy = option;
    if (!Theme::forPalette(option.palette).isHighContrast)
        copy.palette = withVisibleFrame(option.palette);
    QProxyStyle::drawComplexControl(control, &copy, painter, widget);
}

void ContrastStyle::drawCombo(const QStyleOptionComboBox &combo, QPainter *painter,
                              const QWidget *widget) const
{
    const bool isLarge = needsLargeArrows(combo.fontMetrics)
            && combo.subControls.testFlag(SC_ComboBoxArrow);
    QStyleOptionComboBox copy = combo;
    if (isLarge)
        copy.subControls.setFlag(SC_ComboBoxArrow, false);
    drawFramed(CC_ComboBox, copy, painter, widget);
    if (isLarge)
        drawComboArrow(*proxy(), combo, *painter, widget);
}

void ContrastStyle::drawSpin(const QStyleOptionSpinBox &spin, QPainter *painter,
                             const QWidget *widget) const
{
    const bool isLarge = needsLargeArrows(spin.fontMetrics)
            && spin.buttonSymbols == QAbstractSpinBox::UpDownArrows;
    QStyleOptionSpinBox copy = spin;
    if (isLarge)
        copy.buttonSymbols = QAbstractSpinBox::NoButtons;
    drawFramed(CC_SpinBox, copy, painter, widget);
    if (isLarge)
        drawSpinButtons(*proxy(), spin, *painter, widget);
}

QRect ContrastStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl subControl, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    const auto *spin = control == CC_SpinBox
            ? qstyleoption_cast<const QStyleOptionSpinBox *>(option)
            : nullptr;
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return rect;
    // As if the box ended earlier, and the buttons began there.
    const int extra = extraSpinButton(spin->fontMetrics);
    const bool isMirrored = spin->direction == Qt::RightToLeft;
    if (subControl == SC_SpinBoxUp || subControl == SC_SpinBoxDown)
        rect.adjust(isMirrored ? 0 : -extra, 0, isMirrored ? extra : 0, 0);
    else if (subControl == SC_SpinBoxEditField)
        rect.adjust(isMirrored ? extra : 0, 0, isMirrored ? 0 : -extra, 0);
    return rect;
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar
            ? qstyleoption_cast<const QStyleOptionSlider *>(option)
            : nullptr;
    if (bar)
        drawFlatScrollBar(*proxy(), *bar, *painter, widget);
    else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
        drawCombo(*combo, painter, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
        drawSpin(*spin, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox)
        && Theme::forPalette(option->palette).isHighContrast)
        drawContrastFrame(*painter, *option);
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *section = element == CE_HeaderSection
            ? qstyleoption_cast<const QStyleOptionHeader *>(option)
            : nullptr;
    const auto *label = element == CE_PushButtonLabel ? withIconAndText(option) : nullptr;
    const auto *tab = element == CE_TabBarTabShape
            ? qstyleoption_cast<const QStyleOptionTab *>(option)
            : nullptr;
    const auto *bar = element == CE_ProgressBarContents && isMotionReduced()
            ? qstyleoption_cast<const QStyleOptionProgressBar *>(option)
            : nullptr;
    const auto *item = element == CE_MenuItem && QGuiApplication::isRightToLeft()
            ? qstyleoption_cast<const QStyleOptionMenuItem *>(option)
            : nullptr;
    if (item && item->text.contains(u'\t')) {
        const QStyleOptionMenuItem readable = withReadableKeys(*item);
        QProxyStyle::drawControl(element, &readable, painter, widget);
        return;
    }
    if (const auto *row = element == CE_ItemViewItem
                ? qstyleoption_cast<const QStyleOptionViewItem *>(option)
                : nullptr) {
        QStyleOptionViewItem readable = withOwnDirection(*row);
        if (isCalmlySelected(readable))
            keepIcon(readable);
        QProxyStyle::drawControl(element, &readable, painter, widget);
        return;
    }
    if (const auto *combo = element == CE_ComboBoxLabel
                ? qstyleoption_cast<const QStyleOptionComboBox *>(option)
                : nullptr) {
        const QStyleOptionComboBox readable = withShortenedText(*combo, *proxy(), widget);
        QProxyStyle::drawControl(element, &readable, painter, widget);
        return;
    }
    if (section)
        drawFlatHeaderSection(*section, *painter);
    else if (bar && bar->minimum == bar->maximum)
        drawStillProgress(*bar, tr("Working …"), *painter);
    else if (label)
        drawButtonLabel(*proxy(), *label, *painter, widget);
    else if (tab && tab->shape == QTabBar::RoundedNorth
             && Theme::forPalette(option->palette).isHighContrast)
        drawContrastTab(*painter, *tab);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

QSize ContrastStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *spin = type == CT_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(option)
                                          : nullptr;
    if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons)
        size.rwidth() += extraSpinButton(spin->fontMetrics);
    const auto *button =
            type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    if (!button || button->text.isEmpty() || button->features & QStyleOptionButton::Flat)
        return size;
    int needed = contents.width() + button->fontMetrics.height(); // half of it on each side
    if (withIconAndText(option))
        needed += iconGap(button->fontMetrics) - qtIconGap;
    size.setWidth(std::max(size.width(), needed));
    return size;
}

} // namespace errdex
