// SPDX-License-Identifier: MIT
#include "core/search/rowlist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace errdex;

class TestRowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListHasNothing();
    void holdsWhatItWasGiven_data();
    void holdsWhatItWasGiven();
    void anyOrder();
    void movesToTheFront();
};

void TestRowList::anEmptyListHasNothing()
{
    for (const RowList &list : {RowList(), RowList({}, RowSet(0)), RowList({}, RowSet(200))}) {
        QVERIFY(list.empty());
        QCOMPARE(list.size(), size_t(0));
        QVERIFY(list.begin() == list.end());
        QVERIFY(!list.placeOf(0));
        QVERIFY(!list.placeOf(1000));
        QVERIFY(list.toVector().empty());
    }
}

void TestRowList::holdsWhatItWasGiven_data()
{
    QTest::addColumn<int>("rowCount");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("firstCount");
    for (const int rowCount : {1, 63, 64, 65, 511, 512, 513, 5000}) {
        for (const double share : {0.0, 0.01, 0.5, 1.0}) {
            for (const int firstCount : {0, 1, 7})
                QTest::addRow("%d rows, %g, %d first", rowCount, share, firstCount)
                        << rowCount << share << firstCount;
        }
    }
}

void TestRowList::holdsWhatItWasGiven()
{
    QFETCH(const int, rowCount);
    QFETCH(const double, share);
    QFETCH(const int, firstCount);
    QRandomGenerator random(quint32(rowCount * 31 + firstCount));
    RowSet rest{size_t(rowCount)};
    for (Row row = 0; row < Row(rowCount); ++row) {
        if (random.generateDouble() < share)
            rest.insert(row);
    }
    std::vector<Row> expected;
    for (int i = 0; i < firstCount && i < rowCount; ++i) {
        const Row row = Row(rowCount - 1 - i); // neither ascending nor among the rest
        rest.remove(row);
        expected.push_back(row);
    }
    const RowList list(expected, rest);
    rest.forEach([&expected](Row row) { expected.push_back(row); });

    QCOMPARE(list.size(), expected.size());
    QCOMPARE(list.toVector(), expected);
    QCOMPARE(std::vector<Row>(list.begin(), list.end()), expected);
    std::vector<std::optional<size_t>> places(size_t(rowCount) + 1);
    for (size_t place = 0; place < expected.size(); ++place) {
        QCOMPARE(list[place], expected[place]);
        places[expected[place]] = place;
    }
    for (Row row = 0; row <= Row(rowCount); ++row)
        QCOMPARE(list.placeOf(row), places[row]);
}

void TestRowList::anyOrder()
{
    const std::vector<Row> rows{9, 2, 5};
    const RowList list(rows);
    QCOMPARE(list.toVector(), rows);
    QCOMPARE(list.front(), Row(9));
    QCOMPARE(list.placeOf(5), std::optional<size_t>(2));
    QVERIFY(!list.placeOf(3));
}

void TestRowList::movesToTheFront()
{
    RowSet rest(100);
    for (const Row row : {Row(3), Row(64), Row(65), Row(99)})
        rest.insert(row);
    RowList list({7, 8}, rest);
    list.moveToFront(std::vector<Row>{65, 1, 8, 65, 3});
    QCOMPARE(list.toVector(), (std::vector<Row>{65, 8, 3, 7, 64, 99}));
    QCOMPARE(list[4], Row(64));
    QCOMPARE(list.placeOf(99), std::optional<size_t>(5));
    list.moveToFront(std::vector<Row>{1});
    QCOMPARE(list.size(), size_t(6));
}

QTEST_APPLESS_MAIN(TestRowList)

#include "tst_rowlist.moc"
