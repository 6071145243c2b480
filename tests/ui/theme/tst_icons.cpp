// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// The colour of the most opaque pixel: that of the lines.
QRgb inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(ink))
                ink = image.pixel(x, y);
        }
    }
    return ink | 0xff000000;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(lightPalette()); }
    void unknownIsNull();
    void takesTheColorOfThePalette();
    void followsTheApplication();
    void disabledIsMuted();
    void isCrispAtTwoPixelsAPoint();
    void ownIconHasOneColor();
    void codesAreMonospaced();
};

void TestIcons::unknownIsNull()
{
    QVERIFY(icon(u"no-such-icon"_s, lightPalette()).isNull());
    QVERIFY(ownIcon(u"no-such-icon"_s, Qt::red).isNull());
    QVERIFY(!icon(u"star"_s, lightPalette()).isNull());
}

void TestIcons::takesTheColorOfThePalette()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()})
        QCOMPARE(inkOf(icon(u"star-filled"_s, palette).pixmap(24)),
                 palette.color(QPalette::WindowText).rgb());
}

void TestIcons::followsTheApplication()
{
    QApplication::setPalette(lightPalette());
    const QIcon star = icon(u"star-filled"_s, QApplication::palette());
    QCOMPARE(inkOf(star.pixmap(16)), lightPalette().color(QPalette::WindowText).rgb());
    QApplication::setPalette(darkPalette());
    QCOMPARE(inkOf(star.pixmap(16)), darkPalette().color(QPalette::WindowText).rgb());
}

void TestIcons::disabledIsMuted()
{
    const QPalette palette = lightPalette();
    QCOMPARE(inkOf(icon(u"star-filled"_s, palette).pixmap(24, QIcon::Disabled)),
             palette.color(QPalette::Disabled, QPalette::WindowText).rgb());
}

void TestIcons::isCrispAtTwoPixelsAPoint()
{
    const QPixmap pixmap = icon(u"star"_s, lightPalette()).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    const QImage scaled =
            icon(u"star"_s, lightPalette()).pixmap(QSize(16, 16), 1.0).toImage().scaled(32, 32);
    QVERIFY(pixmap.toImage().convertToFormat(scaled.format()) != scaled);
}

void TestIcons::ownIconHasOneColor()
{
    const QColor color(0x12, 0x80, 0x33);
    QCOMPARE(inkOf(ownIcon(u"star-filled"_s, color).pixmap(24)), color.rgb());
    QCOMPARE(inkOf(ownIcon(u"star-filled"_s, color).pixmap(24, QIcon::Disabled)), color.rgb());
}

void TestIcons::codesAreMonospaced()
{
    QFont base;
    base.setPixelSize(17);
    base.setWeight(QFont::DemiBold);
    const QFont font = codeFont(base);
    QCOMPARE(font.pixelSize(), 17);
    QCOMPARE(font.weight(), QFont::DemiBold);
    const QFontMetrics metrics(font);
    QCOMPARE(metrics.horizontalAdvance(u"1111"_s), metrics.horizontalAdvance(u"0W-8"_s));
}

} // namespace errdex

QTEST_MAIN(errdex::TestIcons)

#include "tst_icons.moc"
