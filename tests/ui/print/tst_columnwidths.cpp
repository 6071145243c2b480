// SPDX-License-Identifier: MIT
#include "ui/print/columnwidths.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace errdex;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private:
    static double sum(const std::vector<double> &widths)
    {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    }

private Q_SLOTS:
    void whatFitsHasWhatItNeedsAndTheRestInProportion()
    {
        const auto widths = columnWidths({{10, 20}, {10, 40}, {10, 40}}, 200);
        QCOMPARE(widths, (std::vector<double>{40, 80, 80}));
    }

    void shortColumnsAreNotWrappedForLongOnes()
    {
        const auto widths = columnWidths({{30, 50}, {20, 25}, {60, 900}, {60, 100}}, 400);
        QCOMPARE(widths[0], 50.0);
        QCOMPARE(widths[1], 25.0);
        QVERIFY(widths[2] > widths[3]);
        QVERIFY(widths[2] < 9 * widths[3]);
        QVERIFY(widths[3] >= 60);
    }

    void wordsAreBrokenOnlyWhereNotEvenTheyFit()
    {
        const auto narrow = columnWidths({{100, 500}, {300, 500}}, 200);
        QCOMPARE(narrow, (std::vector<double>{50, 150}));
    }

    void oneColumnTakesAll() { QCOMPARE(columnWidths({{5, 9}}, 77), std::vector<double>{77}); }

    void alwaysFillThePage()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            std::vector<ColumnNeed> needs(1 + random.bounded(13u));
            double words = 0;
            for (ColumnNeed &need : needs) {
                need.word = 5 + random.bounded(100.0);
                need.text = need.word + random.bounded(900.0);
                words += need.word;
            }
            const double width = 300 + random.bounded(900.0);
            const auto widths = columnWidths(needs, width);
            QCOMPARE(widths.size(), needs.size());
            QVERIFY(std::abs(sum(widths) - width) < 1e-6);
            for (size_t i = 0; i < needs.size(); ++i) {
                QVERIFY(widths[i] > 0);
                if (words <= width)
                    QVERIFY2(widths[i] > needs[i].word - 1e-6, qPrintable(QString::number(round)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
