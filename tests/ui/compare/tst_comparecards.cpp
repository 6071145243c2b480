// SPDX-License-Identifier: MIT
#include "models/comparisoncards.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisonview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// Table and cards are at the same provider, whichever of them the person moves in.
class TestCompareCards : public test::CompareFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void theCardsFollowTheCell_data();
    void theCardsFollowTheCell();
    void theFieldBeingReadStaysInSight();
    void theCellFollowsTheCard();
    void aCardIsReachedByItsHead();
    void severalCardsOfAProviderKeepTheirPlace();
    void anotherLineKeepsTheProvider();
    void hiddenCardsCatchUp();
    void theCurrentCardSaysSo();
    void headAndBodyAreOneCard_data();
    void headAndBodyAreOneCard();

private:
    ComparisonView &table() { return *page().view(); }
    CardsView &cards() { return *page().cards(); }
    int column() { return table().currentIndex().column(); }
    /// Its provider is the column of the table here.
    const ComparisonCardsModel::Card &currentCard()
    {
        return cards().cards().cards()[cards().currentIndex().column()];
    }
    bool isCardInSight()
    {
        const QRect card = cards().visualRect(cards().currentIndex());
        return card.left() >= 0 && card.right() < cards().viewport()->width();
    }
    int lineWith(size_t codes, size_t column);
};

// In a window that has room for two cards, and lines that several providers have.
void TestCompareCards::init()
{
    open();
    m_fixture->window().resize(800, 600);
    show();
    page().bar()->filterAction(ComparisonFilter::Shared)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Shared;
    });
    page().setCardsShown(true);
    page().focusTable();
    QTRY_VERIFY(table().hasFocus());
    table().setCurrentIndex(table().model()->index(0, 0));
}

int TestCompareCards::lineWith(size_t codes, size_t column)
{
    const Comparison &comparison = *session().comparison();
    for (size_t line = 0; line < comparison.lineCount(); ++line) {
        if (comparison.cell(line, column).size() == codes)
            return int(line);
    }
    return -1;
}

void TestCompareCards::theCardsFollowTheCell_data()
{
    QTest::addColumn<bool>("isMouse");
    QTest::newRow("by an arrow") << false;
    QTest::newRow("by a click") << true;
}

void TestCompareCards::theCardsFollowTheCell()
{
    QFETCH(const bool, isMouse);
    QVERIFY(isCardInSight());
    const int last = table().model()->columnCount() - 1;
    for (int next = 1; next <= last; ++next) {
        if (isMouse) {
            const QModelIndex cell = table().model()->index(0, next);
            table().scrollTo(cell);
            QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                              table().visualRect(cell).center());
        } else {
            QTest::keyClick(&table(), Qt::Key_Right);
        }
        QCOMPARE(column(), next);
        QCOMPARE(currentCard().provider, next);
        QVERIFY2(isCardInSight(), qPrintable(QString::number(next)));
        QVERIFY(table().hasFocus());
    }
    QVERIFY(cards().horizontalScrollBar()->value() > 0); // or nothing had to be brought there
}

// Who reads a description further down reads that of the next provider.
void TestCompareCards::theFieldBeingReadStaysInSight()
{
    table().setCurrentIndex(table().model()->index(lineWith(3, 3), 2));
    QScrollBar &bar = *cards().verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 10);
    bar.setValue(bar.maximum());
    const int place = bar.value();
    QTest::keyClick(&table(), Qt::Key_Right);
    QCOMPARE(currentCard().provider, 3);
    QCOMPARE(bar.value(), place);
}

void TestCompareCards::theCellFollowsTheCard()
{
    cards().setFocus();
    QTRY_VERIFY(cards().hasFocus());
    const int last = table().model()->columnCount() - 1;
    while (cards().currentIndex().column() + 1 < cards().model()->columnCount()) {
        QTest::keyClick(&cards(), Qt::Key_Right);
        QCOMPARE(column(), currentCard().provider);
        QCOMPARE(table().currentIndex().row(), 0);
        QVERIFY(cards().hasFocus());
    }
    QCOMPARE(column(), last);
    const QRect cell = table().visualRect(table().currentIndex());
    QVERIFY(table().viewport()->rect().contains(QPoint(cell.right(), 1)));
    const QModelIndex other = cards().model()->index(0, 0);
    cards().scrollTo(other);
    QTest::mouseClick(cards().viewport(), Qt::LeftButton, {}, cards().visualRect(other).center());
    QCOMPARE(column(), 0);
}

void TestCompareCards::aCardIsReachedByItsHead()
{
    QHeaderView &heads = *cards().horizontalHeader();
    QTest::mouseClick(
            heads.viewport(), Qt::LeftButton, {},
            {heads.sectionViewportPosition(1) + heads.sectionSize(1) / 2, heads.height() / 2});
    QCOMPARE(cards().currentIndex().column(), 1);
    QCOMPARE(column(), currentCard().provider);
    QVERIFY(cards().hasFocus());
}

void TestCompareCards::severalCardsOfAProviderKeepTheirPlace()
{
    const int line = lineWith(3, 3);
    QVERIFY(line >= 0);
    table().setCurrentIndex(table().model()->index(line, 3));
    QCOMPARE(currentCard().provider, 3);
    QCOMPARE(currentCard().number, 1);
    cards().setFocus();
    QTest::keyClick(&cards(), Qt::Key_Right);
    QCOMPARE(currentCard().number, 2);
    QCOMPARE(column(), 3);
    QTest::keyClick(&cards(), Qt::Key_Escape);
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(currentCard().number, 2);
    QTest::keyClick(&cards(), Qt::Key_Left);
    QTest::keyClick(&cards(), Qt::Key_Left);
    QCOMPARE(currentCard().provider, 2);
    QCOMPARE(column(), 2);
}

void TestCompareCards::anotherLineKeepsTheProvider()
{
    table().setCurrentIndex(table().model()->index(0, 3));
    for (int line = 1; line < 6; ++line) {
        QTest::keyClick(&table(), Qt::Key_Down);
        QCOMPARE(column(), 3);
        QCOMPARE(currentCard().provider, 3);
    }
    cards().setFocus();
    QTest::keyClick(&cards(), Qt::Key_Up);
    QCOMPARE(table().currentIndex(), table().model()->index(4, 3));
    QCOMPARE(currentCard().provider, 3);
    // The next comparison, too.
    page().bar()->filterAction(ComparisonFilter::All)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::All;
    });
    QTRY_COMPARE(table().model()->rowCount(), 156);
    QCOMPARE(column(), 3);
    QCOMPARE(currentCard().provider, 3);
}

void TestCompareCards::hiddenCardsCatchUp()
{
    page().setCardsShown(false);
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_Right);
    page().setCardsShown(true);
    QCOMPARE(currentCard().provider, 2);
    QCOMPARE(column(), 2);
}

void TestCompareCards::theCurrentCardSaysSo()
{
    QTest::keyClick(&table(), Qt::Key_Right);
    const int current = cards().currentIndex().column();
    QVERIFY(current > 0);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&cards());
    QVERIFY(spoken);
    const auto headOf = [&](int section) {
        return cards()
                .model()
                ->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString();
    };
    for (int card = 0; card < cards().model()->columnCount(); ++card) {
        QCOMPARE(headOf(card).endsWith(u", current"_s), card == current);
        // As a screen reader gets it.
        QAccessibleInterface *head = nullptr;
        for (int child = 0; child < spoken->childCount() && !head; ++child) {
            QAccessibleInterface *candidate = spoken->child(child);
            if (candidate && candidate->role() == QAccessible::ColumnHeader
                && candidate->text(QAccessible::Name) == headOf(card))
                head = candidate;
        }
        QVERIFY2(head, qPrintable(headOf(card)));
    }
    // A tool tip is read where the mouse is.
    QVERIFY(!cards().model()
                     ->headerData(current, Qt::Horizontal, Qt::ToolTipRole)
                     .toString()
                     .contains(u"current"_s));
    // Nobody needs colours for it: the frame of the current one is wider. Beside its left edge there
    // is the card's ground on the others.
    const auto frame = [this](int card) {
        QHeaderView &heads = *cards().horizontalHeader();
        const QImage picture = heads.viewport()->grab().toImage();
        const int left = heads.sectionViewportPosition(card) + 4;
        int width = 0;
        const int line = heads.height() - 3;
        while (picture.pixelColor(left + width, line) == picture.pixelColor(left, line))
            ++width;
        return width;
    };
    cards().horizontalScrollBar()->setValue(0);
    QCOMPARE(frame(0), 1);
    QCOMPARE(frame(current), 2);
    QTest::keyClick(&table(), Qt::Key_Left);
    QVERIFY(!headOf(current).contains(u"current"_s));
    cards().horizontalScrollBar()->setValue(0);
    QCOMPARE(frame(current), 1);
}

void TestCompareCards::headAndBodyAreOneCard_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestCompareCards::headAndBodyAreOneCard()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_fixture->window().setLayoutDirection(direction);
    table().setCurrentIndex(table().model()->index(0, 1)); // has no mark of a difference
    QTRY_VERIFY(isCardInSight());
    const QRect card = cards().visualRect(cards().currentIndex());
    const QColor accent = Theme::forPalette(cards().palette()).accent;
    // From the window's left edge; of the frame in a line of pixels.
    const auto edges = [&](QWidget *area, int line) {
        const QImage picture = area->grab().toImage();
        const int left = area->mapTo(&m_fixture->window(), QPoint()).x();
        QList<int> found;
        for (int x = card.left(); x <= card.right(); ++x) {
            if (picture.pixelColor(x, line) == accent)
                found += left + x;
        }
        return found;
    };
    const QList<int> head =
            edges(cards().horizontalHeader()->viewport(), cards().horizontalHeader()->height() - 2);
    QCOMPARE(head.size(), 4); // two edges, two pixels each
    QCOMPARE(edges(cards().viewport(), card.bottom() - 2), head);
}

QTEST_MAIN(TestCompareCards)
#include "tst_comparecards.moc"
