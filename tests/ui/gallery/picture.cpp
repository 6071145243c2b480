// SPDX-License-Identifier: MIT
#include "picture.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QPixmap>
#include <QWidget>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double pointSize = 10; // about 13 pixels at 96 dots per inch

Picture &present()
{
    static Picture picture = [](QWidget &window, const QString &path) {
        return window.grab().save(path);
    };
    return picture;
}

} // namespace

void setPicture(Picture picture)
{
    present() = std::move(picture);
}

bool takePicture(QWidget &window, const QString &path)
{
    return present()(window, path);
}

void applyLook(const Options &options)
{
    QApplication::setPalette(options.isDark ? darkPalette() : lightPalette());
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(pointSize * options.fontScale);
    QApplication::setFont(font);
    const bool isRightToLeft = options.isRightToLeft
            || QLocale().textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace errdex::gallery
