// SPDX-License-Identifier: MIT
#include "ui/beside.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/longtext/longtexts.h"
#include "ui/windowfixture.h"

#include <QScreen>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

Q_DECLARE_METATYPE(std::optional<QRect>)

/// The table of a long text stands beside the window that it filters.
class TestBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRoom_data();
    void findsTheRoom();
    void coversNothingOfTheWindow();
    void severalAreAllInSight();
    void coversTheWindowWhereNoRoomIs();
    void comesBackWhereItWasPut();
    void whatNobodyMovedIsPlacedAnew();

private:
    using Place = std::optional<QRect>;

    /// A window over the upper half of the screen.
    static QRect upperHalf(test::WindowFixture &fixture)
    {
        QRect half = fixture.window().screen()->availableGeometry();
        half.setHeight(half.height() / 2);
        return half;
    }
};

void TestBeside::findsTheRoom_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Place>("place");
    const QSize wanted(800, 500);
    const auto row = [](const char *name, const QRect &window, const QSize &size,
                        const Place &place, Qt::LayoutDirection direction = Qt::LeftToRight) {
        QTest::newRow(name) << window << size << direction << place;
    };
    // On a screen of 2000 × 1000, at least 400 × 200.
    const QRect middle(500, 100, 1000, 800);
    row("beside", middle, wanted, QRect(1500, 100, 500, 500));
    row("right to left", middle, wanted, QRect(0, 100, 500, 500), Qt::RightToLeft);
    row("close to it, as large as it wants", {900, 100, 900, 800}, wanted,
        QRect(100, 100, 800, 500));
    row("on the other side", {1000, 100, 1000, 800}, wanted, QRect(200, 100, 800, 500));
    row("the other side from right to left", {0, 100, 1000, 800}, wanted,
        QRect(1000, 100, 800, 500), Qt::RightToLeft);
    row("below", {300, 0, 1400, 700}, wanted, QRect(300, 700, 800, 300));
    row("below from right to left", {300, 0, 1400, 700}, wanted, QRect(900, 700, 800, 300),
        Qt::RightToLeft);
    row("above", {300, 300, 1400, 700}, {800, 250}, QRect(300, 50, 800, 250));
    row("up where the screen ends", {0, 800, 1000, 200}, wanted, QRect(1000, 500, 800, 500));
    row("as high as the screen", {0, 0, 1000, 1000}, {800, 3000}, QRect(1000, 0, 800, 1000));
    row("a window that leaves the screen", {-500, -50, 1500, 800}, wanted,
        QRect(1000, 0, 800, 500));
    row("no room", {300, 150, 1400, 700}, wanted, std::nullopt);
    row("all of the screen", {0, 0, 2000, 1000}, wanted, std::nullopt);
    row("on another screen", {2100, 0, 1000, 800}, wanted, QRect(1200, 0, 800, 500));
}

void TestBeside::findsTheRoom()
{
    QFETCH(const QRect, window);
    QFETCH(const QSize, wanted);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Place, place);
    const QRect screen(0, 0, 2000, 1000);
    const Place found = placeBeside(window, screen, wanted, {400, 200}, direction);
    QCOMPARE(found.value_or(QRect()), place.value_or(QRect()));
    if (!found)
        return;
    QVERIFY(!found->intersects(window));
    QVERIFY(screen.contains(*found));
}

void TestBeside::coversNothingOfTheWindow()
{
    test::WindowFixture fixture;
    fixture.window().setGeometry(upperHalf(fixture));
    QVERIFY(fixture.show());
    LongTexts texts(fixture.session(), fixture.window(), fixture.settings());
    LongTextDialog *dialog = texts.openText(u"code=-1021\n"_s.repeated(2000));
    QVERIFY2(!dialog->frameGeometry().intersects(fixture.window().frameGeometry()),
             "it covers the table");
    QVERIFY(fixture.window().screen()->availableGeometry().contains(dialog->frameGeometry()));
    QVERIFY(dialog->table()->viewport()->height() > 3 * dialog->fontMetrics().height());
}

void TestBeside::severalAreAllInSight()
{
    test::WindowFixture fixture;
    fixture.window().setGeometry(upperHalf(fixture));
    QVERIFY(fixture.show());
    LongTexts texts(fixture.session(), fixture.window(), fixture.settings());
    const LongTextDialog *first = texts.openText(u"code=-1021\n"_s);
    const LongTextDialog *second = texts.openText(u"code=-1022\n"_s);
    QVERIFY(second->pos().y() > first->pos().y());
    QVERIFY(fixture.window().screen()->availableGeometry().contains(second->frameGeometry()));
}

void TestBeside::coversTheWindowWhereNoRoomIs()
{
    test::WindowFixture fixture;
    fixture.window().setGeometry(fixture.window().screen()->availableGeometry());
    QVERIFY(fixture.show());
    LongTexts texts(fixture.session(), fixture.window(), fixture.settings());
    const LongTextDialog *dialog = texts.openText(u"code=-1021\n"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->frameGeometry().intersects(fixture.window().frameGeometry()));
}

void TestBeside::comesBackWhereItWasPut()
{
    test::WindowFixture fixture;
    fixture.window().setGeometry(upperHalf(fixture));
    QVERIFY(fixture.show());
    LongTexts texts(fixture.session(), fixture.window(), fixture.settings());
    const QRect chosen(60, 70, 600, 300);
    LongTextDialog *dialog = texts.openText(u"code=-1021\n"_s);
    QTRY_VERIFY(dialog->isActiveWindow());
    dialog->setGeometry(chosen);
    dialog->close();
    QCOMPARE(texts.openText(u"code=-1021\n"_s)->geometry(), chosen);
}

void TestBeside::whatNobodyMovedIsPlacedAnew()
{
    test::WindowFixture fixture;
    fixture.window().setGeometry(upperHalf(fixture));
    QVERIFY(fixture.show());
    LongTexts texts(fixture.session(), fixture.window(), fixture.settings());
    LongTextDialog *dialog = texts.openText(u"code=-1021\n"_s);
    QTRY_VERIFY(dialog->isActiveWindow());
    const QRect below = dialog->geometry();
    dialog->close();
    fixture.window().move(0, fixture.window().height());
    const LongTextDialog *other = texts.openText(u"code=-1021\n"_s);
    QVERIFY(other->geometry() != below);
    QVERIFY(!other->frameGeometry().intersects(fixture.window().frameGeometry()));
}

QTEST_MAIN(TestBeside)
#include "tst_beside.moc"
