// SPDX-License-Identifier: MIT
#include "ui/detail/labels.h"

#include "core/text/visible.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <cmath>

namespace errdex {

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

QLabel *plainLabel(const QString &text, const QFont &font, const QColor &color, QWidget *parent)
{
    auto *made = new WrappedLabel(parent);
    made->setText(withControlSigns(text));
    made->setAlignment((made->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                       | Qt::AlignVCenter);
    made->setFont(font);
    QPalette colors = made->palette();
    colors.setColor(QPalette::WindowText, color);
    made->setPalette(colors);
    return made;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    return plainLabel(text, scaled(parent->font(), 0.9, QFont::Normal),
                      Theme::forPalette(parent->palette()).mutedText, parent);
}

} // namespace errdex
