// SPDX-License-Identifier: MIT
#include "ui/browsesplitter.h"
#include "ui/focus/splitterkeys.h"
#include "ui/focus/taborder.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestSplitterKeys : public QObject
{
    Q_OBJECT

private:
    static QWidget *pane()
    {
        auto *made = new QWidget;
        made->setMinimumSize(50, 50);
        return made;
    }

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void keysMoveABorder_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("more"); // the key that makes the first pane larger
        QTest::addColumn<int>("less");
        QTest::newRow("beside") << Qt::Horizontal << Qt::LeftToRight << int(Qt::Key_Right)
                                << int(Qt::Key_Left);
        QTest::newRow("from right to left")
                << Qt::Horizontal << Qt::RightToLeft << int(Qt::Key_Left) << int(Qt::Key_Right);
        QTest::newRow("below") << Qt::Vertical << Qt::LeftToRight << int(Qt::Key_Down)
                               << int(Qt::Key_Up);
    }
    void keysMoveABorder()
    {
        QFETCH(const Qt::Orientation, orientation);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const int, more);
        QFETCH(const int, less);
        QApplication::setLayoutDirection(direction);
        QSplitter splitter(orientation);
        splitter.setChildrenCollapsible(false);
        splitter.addWidget(pane());
        splitter.addWidget(pane());
        makeBordersReachable(splitter);
        splitter.resize(600, 600);
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter, test::patience));
        QSplitterHandle *border = splitter.handle(1);
        QVERIFY(!border->accessibleName().isEmpty());
        QVERIFY(border->focusPolicy() & Qt::TabFocus);
        const QSignalSpy moved(&splitter, &QSplitter::splitterMoved);
        const int start = splitter.sizes().first();
        QTest::keyClick(border, Qt::Key(more));
        const int step = splitter.sizes().first() - start;
        QVERIFY(step > 4);
        QCOMPARE(moved.size(), 1);
        QTest::keyClick(border, Qt::Key(less));
        QTest::keyClick(border, Qt::Key(less));
        QCOMPARE(splitter.sizes().first(), start - step);
        QTest::keyClick(border, Qt::Key_Home);
        QCOMPARE(splitter.sizes().first(), 50);
        QTest::keyClick(border, Qt::Key(less)); // no further
        QCOMPARE(splitter.sizes().first(), 50);
        QTest::keyClick(border, Qt::Key_End);
        QCOMPARE(splitter.sizes().last(), 50);
        const int end = splitter.sizes().first();
        QTest::keyClick(border, Qt::Key(more), Qt::ControlModifier); // somebody else's
        QTest::keyClick(border, orientation == Qt::Vertical ? Qt::Key_Left : Qt::Key_Up);
        QCOMPARE(splitter.sizes().first(), end);
    }

    void aBorderIsReachedBetweenItsPanes()
    {
        QSplitter splitter;
        auto *first = new QPushButton(u"a"_s);
        auto *second = new QPushButton(u"b"_s);
        splitter.addWidget(first);
        splitter.addWidget(second);
        makeBordersReachable(splitter);
        const QList<QWidget *> order = readingOrder(splitter);
        QCOMPARE(order.indexOf(splitter.handle(1)), order.indexOf(first) + 1);
        QCOMPARE(order.indexOf(second), order.indexOf(first) + 2);
    }

    // Twice the letters and back: panes are what they were, unless they were moved meanwhile.
    void panesComeBackFromLargeLetters()
    {
        auto *details = pane();
        BrowseSplitter splitter(pane(), pane(), details);
        splitter.resize(1500, 800);
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter, test::patience));
        splitter.setPaneSizes({400, 1095}, {600, 490}, {});
        const QList<int> outer = splitter.outerSizes();
        const QList<int> inner = splitter.besideSizes();
        const QFont usual = splitter.font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.6);
        splitter.setFont(large);
        QCOMPARE(splitter.outerSizes().first(), 500); // a third, where more was wished for
        QVERIFY(splitter.besideSizes().last() > inner.last());
        splitter.setFont(usual);
        QTRY_COMPARE(splitter.outerSizes(), outer);
        QCOMPARE(splitter.besideSizes(), inner);
        splitter.setFont(large);
        QTest::keyClick(splitter.handle(1), Qt::Key_Home);
        QCOMPARE(splitter.outerSizes().first(), 50);
        splitter.setFont(usual);
        QTRY_COMPARE(splitter.outerSizes().first(), 50);
    }
};

QTEST_MAIN(TestSplitterKeys)
#include "tst_splitterkeys.moc"
