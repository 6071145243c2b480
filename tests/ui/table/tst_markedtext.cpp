// SPDX-License-Identifier: MIT
#include "ui/table/markedtext.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

struct Painted
{
    QImage image;
    int width = 0;

    // The columns of pixels that have a colour anywhere, as "first-last"; empty without it.
    QString extentOf(const QColor &color) const
    {
        return extent([&color](QRgb pixel) { return pixel == color.rgb(); });
    }
    // The same for everything that is not background.
    QString extentOfInk() const
    {
        return extent([](QRgb pixel) { return pixel != QColor(Qt::white).rgb(); });
    }
    QString extent(const std::function<bool(QRgb)> &isWanted) const
    {
        int first = -1;
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (!isWanted(image.pixel(x, y)))
                    continue;
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return first < 0 ? QString() : u"%1-%2"_s.arg(first).arg(last);
    }
};

Painted paint(const MarkedText &text, int width, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    Painted painted;
    painted.image = QImage(width, 24, QImage::Format_RGB32);
    painted.image.fill(Qt::white);
    QPainter painter(&painted.image);
    painted.width = text.paint(&painter, painted.image.rect(), direction,
                               Theme::forPalette(lightPalette()));
    return painted;
}

MarkedText marked(const QString &text, const QList<Span> &matches = {})
{
    MarkedText made;
    made.text = text;
    made.font = QApplication::font();
    made.color = Qt::black;
    made.matches = matches;
    return made;
}

} // namespace

class TestMarkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPositionsOnOneLine();
    void marksMatches();
    void shortensWhatIsTooLong();
    void fillsItsCell_data();
    void fillsItsCell();
    void marksTheEllipsisForAHiddenMatch();
    void marksPlaceholders();
    void startsAtTheLeadingEdge();
    void aMinusStaysBeforeItsNumber();
    void aLongTextCostsNoMoreThanItsCell();
};

void TestMarkedText::keepsPositionsOnOneLine()
{
    QCOMPARE(MarkedText::onOneLine(u"a\r\nb\tc"_s), u"a  b c"_s);
    QCOMPARE(MarkedText::onOneLine(u"plain"_s), u"plain"_s);
}

void TestMarkedText::marksMatches()
{
    const Theme theme = Theme::forPalette(lightPalette());
    QCOMPARE(paint(marked(u"order not found"_s), 300).extentOf(theme.matchBackground), QString());
    const Painted painted = paint(marked(u"order not found"_s, {{6, 3}}), 300);
    const QString extent = painted.extentOf(theme.matchBackground);
    QVERIFY(!extent.isEmpty());
    const int left = QFontMetrics(QApplication::font()).horizontalAdvance(u"order "_s);
    QVERIFY2(std::abs(extent.section(u'-', 0, 0).toInt() - left) <= 1, qPrintable(extent));
}

void TestMarkedText::shortensWhatIsTooLong()
{
    const QString text = u"a message that goes on and on and on"_s;
    QVERIFY(paint(marked(text), 80).width <= 80);
    const int full = QFontMetrics(QApplication::font()).horizontalAdvance(text);
    QVERIFY(std::abs(paint(marked(text), 1000).width - full) <= 1);
    QCOMPARE(paint(marked({}), 80).width, 0);
}

void TestMarkedText::fillsItsCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"Quantity is below the minimum of this market"_s.repeated(4);
    QTest::newRow("narrow letters") << u"il.|"_s.repeated(200);
    QTest::newRow("wide letters") << u"WM@"_s.repeated(100);
    QTest::newRow("one word") << u"QUANTITY_STEP_NOT_MATCH_"_s.repeated(10);
    QTest::newRow("accents set apart") << u"re\u0301ponse refuse\u0301e "_s.repeated(20);
    QTest::newRow("faces") << u"\U0001F600 rate limit "_s.repeated(20);
    QTest::newRow("Persian") << u"سفارش یافت نشد "_s.repeated(20);
    QTest::newRow("Persian in English") << u"order سفارش was not found "_s.repeated(20);
}

// Shortened text is never wider than its cell, and never a letter shorter than Qt would leave it.
void TestMarkedText::fillsItsCell()
{
    QFETCH(const QString, text);
    const QFontMetrics metrics(QApplication::font());
    for (const int width : {12, 40, 81, 160, 400}) {
        const Painted painted = paint(marked(text), width);
        QVERIFY2(painted.width <= width, qPrintable(QString::number(painted.width)));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
        const int byQt = metrics.horizontalAdvance(shown);
        QVERIFY2(painted.width >= byQt - 2,
                 qPrintable(u"%1 of %2, %3 by Qt"_s.arg(painted.width).arg(width).arg(byQt)));
    }
}

void TestMarkedText::marksTheEllipsisForAHiddenMatch()
{
    const Theme theme = Theme::forPalette(lightPalette());
    const Painted painted = paint(marked(u"a message that goes on and on, order"_s, {{31, 5}}), 80);
    const QString extent = painted.extentOf(theme.matchBackground);
    QVERIFY(!extent.isEmpty());
    QVERIFY2(extent.section(u'-', 1).toInt() >= painted.width - 2, qPrintable(extent));
}

void TestMarkedText::marksPlaceholders()
{
    const Theme theme = Theme::forPalette(lightPalette());
    MarkedText text = marked(u"Field %s missing"_s);
    QCOMPARE(paint(text, 300).extentOf(theme.placeholder.background), QString());
    text.placeholders = {{6, 2}};
    QVERIFY(!paint(text, 300).extentOf(theme.placeholder.background).isEmpty());
    // What is cut off is not marked at the ellipsis: a placeholder is no reason to look further.
    QCOMPARE(paint(text, 30).extentOf(theme.placeholder.background), QString());
}

void TestMarkedText::startsAtTheLeadingEdge()
{
    const QString left = paint(marked(u"IIII"_s), 200).extentOfInk();
    const QString right = paint(marked(u"IIII"_s), 200, Qt::RightToLeft).extentOfInk();
    QVERIFY2(left.section(u'-', 0, 0).toInt() < 3, qPrintable(left));
    QVERIFY2(right.section(u'-', 1).toInt() > 196, qPrintable(right));
    QVERIFY2(right.section(u'-', 0, 0).toInt() > 140, qPrintable(right));
}

void TestMarkedText::aMinusStaysBeforeItsNumber()
{
    MarkedText code = marked(u"-1021"_s);
    code.direction = MarkedText::Direction::LeftToRight;
    const Painted plain = paint(code, 60);
    const int width = plain.width;
    const Painted mirrored = paint(code, width, Qt::RightToLeft);
    QCOMPARE(mirrored.image, plain.image.copy(0, 0, width, 24));
}

void TestMarkedText::aLongTextCostsNoMoreThanItsCell()
{
    const MarkedText text = marked(QString(5'000'000, u'x'));
    QVERIFY(paint(text, 200).width <= 200); // within the test's time limit
}

} // namespace errdex

QTEST_MAIN(errdex::TestMarkedText)

#include "tst_markedtext.moc"
