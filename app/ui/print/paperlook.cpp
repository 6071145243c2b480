// SPDX-License-Identifier: MIT
#include "ui/print/paperlook.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace errdex {

PaperLook PaperLook::ofWindow()
{
    const auto font = [](double points, QFont::Weight weight) {
        QFont result = QGuiApplication::font();
        result.setPointSizeF(points);
        result.setWeight(weight);
        return result;
    };
    const Theme theme = Theme::forPalette(lightPalette());
    return {.plain = font(pointSize, QFont::Normal),
            .strong = font(pointSize, QFont::DemiBold),
            .muted = font(pointSize - 1, QFont::Normal),
            .large = font(pointSize + 3, QFont::DemiBold),
            .code = codeFont(font(pointSize, QFont::DemiBold)),
            .mutedColor = theme.mutedText,
            .markColor = theme.difference.background,
            .isRightToLeft = QGuiApplication::isRightToLeft()};
}

PaperText PaperLook::mutedText(const QString &text) const
{
    QTextCharFormat grey;
    grey.setForeground(mutedColor);
    return {text, muted, {{0, int(text.size()), grey}}};
}

QTextLayout::FormatRange PaperLook::codeRange(int start, qsizetype length) const
{
    QTextCharFormat format;
    format.setFont(code);
    return {start, int(length), format};
}

PaperText PaperLook::textWithCode(const QString &before, const QString &what,
                                  const QString &after) const
{
    const PaperText::Part part{int(before.size()), int(what.size())};
    return {before + what + after, plain, {codeRange(part.begin, part.length)}, {part}};
}

} // namespace errdex
