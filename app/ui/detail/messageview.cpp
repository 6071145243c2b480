// SPDX-License-Identifier: MIT
#include "ui/detail/messageview.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace errdex {

namespace {

constexpr int iconPixels = 32; // beside letters of the usual size

} // namespace

MessageView::MessageView(const QString &iconName, const QString &title, const QStringList &hints,
                         QWidget *parent)
    : QWidget(parent)
{
    const Theme theme = Theme::forPalette(palette());
    auto *layout = new QVBoxLayout(this);
    const int margin = iconName.isEmpty() ? 8 : 24;
    layout->setContentsMargins(24, margin, 24, margin);
    layout->setSpacing(8);
    layout->addStretch(2);
    if (!iconName.isEmpty()) {
        auto *picture = new QLabel(this);
        const int size = scaledToFont(iconPixels, fontMetrics());
        picture->setPixmap(
                ownIcon(iconName, theme.mutedText).pixmap(QSize(size, size), devicePixelRatioF()));
        picture->setAlignment(Qt::AlignCenter);
        layout->addWidget(picture);
    }
    const auto add = [this, layout](const QString &text, const QColor &color) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, color);
        label->setPalette(colors);
        layout->addWidget(label);
        return label;
    };
    add(title, palette().color(QPalette::WindowText));
    if (!hints.isEmpty())
        layout->addSpacing(4);
    for (const QString &hint : hints)
        add(hint, theme.mutedText);
    layout->addStretch(3);
}

} // namespace errdex
