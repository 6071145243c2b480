// SPDX-License-Identifier: MIT
#include "core/catalog/rowset.h"

#include <QTest>

using namespace errdex;

class TestRowSet : public QObject
{
    Q_OBJECT

    static std::vector<Row> rowsOf(const RowSet &set)
    {
        std::vector<Row> rows;
        set.forEach([&rows](Row row) { rows.push_back(row); });
        return rows;
    }

private Q_SLOTS:
    void countsOnlyItsRows_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 63, 64, 65, 128, 1000})
            QTest::addRow("%d rows", size) << size;
    }

    void countsOnlyItsRows()
    {
        QFETCH(int, size);
        RowSet full(size_t(size), true);
        QCOMPARE(full.count(), size_t(size));
        full.invert();
        QCOMPARE(full.count(), size_t(0));
        QVERIFY(full.isEmpty());
        full.invert();
        QCOMPARE(full.count(), size_t(size));
    }

    void countsRanges()
    {
        RowSet set(300);
        for (Row row = 0; row < 300; row += 3)
            set.insert(row);
        for (size_t begin = 0; begin <= 300; begin += 7) {
            for (size_t end = begin; end <= 300; ++end) {
                size_t expected = 0;
                for (size_t row = begin; row < end; ++row)
                    expected += set.contains(Row(row)) ? 1 : 0;
                QCOMPARE(set.countIn(begin, end), expected);
            }
        }
        RowSet even(300);
        for (Row row = 0; row < 300; row += 2)
            even.insert(row);
        QCOMPARE(set.countCommon(even), size_t(50));
    }

    void combines()
    {
        RowSet left(130);
        RowSet right(130);
        for (const Row row : {0U, 63U, 64U, 129U})
            left.insert(row);
        for (const Row row : {63U, 65U, 129U})
            right.insert(row);

        RowSet both = left;
        both &= right;
        QCOMPARE(rowsOf(both), (std::vector<Row>{63, 129}));
        RowSet either = left;
        either |= right;
        QCOMPARE(rowsOf(either), (std::vector<Row>{0, 63, 64, 65, 129}));
        left.subtract(right);
        QCOMPARE(rowsOf(left), (std::vector<Row>{0, 64}));
        left.remove(64);
        QVERIFY(!left.contains(64));
        QVERIFY(left.contains(0));
    }
};

QTEST_APPLESS_MAIN(TestRowSet)
#include "tst_rowset.moc"
