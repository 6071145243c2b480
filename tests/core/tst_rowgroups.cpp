// SPDX-License-Identifier: MIT
#include "core/catalog/rowgroups.h"

#include <QRandomGenerator>
#include <QTest>

using namespace errdex;

class TestRowGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsByTheirIndex();
    void unitesWhatFits_data();
    void unitesWhatFits();
};

void TestRowGroups::rowsByTheirIndex()
{
    const std::vector<int> indices{2, -1, 0, 2, -1};
    const RowGroups groups(indices.size(), 4, [&indices](Row row) { return indices[row]; });
    QCOMPARE(groups.groupCount(), size_t(4));
    const auto rows = [&groups](int index) {
        const auto span = groups.rows(index);
        return std::vector<Row>(span.begin(), span.end());
    };
    QCOMPARE(rows(-1), (std::vector<Row>{1, 4}));
    QCOMPARE(rows(0), (std::vector<Row>{2}));
    QCOMPARE(rows(1), std::vector<Row>());
    QCOMPARE(rows(2), (std::vector<Row>{0, 3}));
    QCOMPARE(rows(3), std::vector<Row>());
}

void TestRowGroups::unitesWhatFits_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.1, 0.5, 0.9, 1.0})
        QTest::addRow("%g of the groups", share) << share;
}

void TestRowGroups::unitesWhatFits()
{
    QFETCH(const double, share);
    constexpr Row rowCount = 3000;
    constexpr int groupCount = 40;
    QRandomGenerator random(7);
    std::vector<int> indices;
    for (Row row = 0; row < rowCount; ++row)
        indices.push_back(random.bounded(-1, groupCount));
    std::vector<bool> isChosen;
    for (int index = -1; index < groupCount; ++index)
        isChosen.push_back(random.generateDouble() < share);
    const RowGroups groups(rowCount, groupCount, [&indices](Row row) { return indices[row]; });
    const RowSet found =
            groups.rowsWhere([&isChosen](int index) { return isChosen[size_t(index + 1)]; });
    for (Row row = 0; row < rowCount; ++row)
        QCOMPARE(found.contains(row), bool(isChosen[size_t(indices[row] + 1)]));
}

QTEST_APPLESS_MAIN(TestRowGroups)

#include "tst_rowgroups.moc"
