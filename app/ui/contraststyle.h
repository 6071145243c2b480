// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace errdex {

/// Fusion with outlines of fields, check boxes and radio buttons that can be seen, and frames that
/// can be seen on black (contrastcontrols.h), with flat scroll bars and headers (flatcontrols.h), with
/// arrows that grow with the letters (fieldarrows.h), with room between a button's icon and its text, and with icons of our own family where Fusion has
/// pictures.
///
/// Fusion makes them from a darker shade of the window, which has no contrast on a dark window (WCAG
/// 2.1, success criterion 1.4.11, asks for 3:1). Everything else is left to the style beneath.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    /// Puts it over the application's style where that is Fusion.
    static void install();

    using QProxyStyle::polish;
    /// A label whose letter is underlined gets room behind its text.
    void polish(QWidget *widget) override;
    /// Into that room, too.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool isEnabled, const QString &text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    /// A field with a button, with an outline that can be seen.
    template<typename Option>
    void drawFramed(ComplexControl control, const Option &option, QPainter *painter,
                    const QWidget *widget) const;
    void drawCombo(const QStyleOptionComboBox &combo, QPainter *painter,
                   const QWidget *widget) const;
    void drawSpin(const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget) const;
};

} // namespace errdex
