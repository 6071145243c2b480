// SPDX-License-Identifier: MIT
#include "core/catalog/largememory.h"

#include <QTest>

#include <numeric>

using namespace errdex;

class TestLargeMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatGrowsAndShrinks()
    {
        constexpr size_t count = 3 * largePage / sizeof(quint32); // past the border of large blocks
        LargeVector<quint32> numbers;
        for (quint32 number = 0; number < count; ++number)
            numbers.push_back(number);
        numbers.shrink_to_fit();
        std::vector<quint32> expected(count);
        std::iota(expected.begin(), expected.end(), 0U);
        QVERIFY(std::equal(numbers.begin(), numbers.end(), expected.begin(), expected.end()));
        QCOMPARE(reinterpret_cast<quintptr>(numbers.data()) % largePage, quintptr(0));

        numbers.resize(10);
        numbers.shrink_to_fit();
        expected.resize(10);
        QVERIFY(std::equal(numbers.begin(), numbers.end(), expected.begin(), expected.end()));
    }

    void copiesAndMovesTexts()
    {
        const LargeString text(2 * largePage + 5, 'x');
        LargeString copy = text;
        const char *place = copy.data();
        const LargeString moved = std::move(copy);
        QCOMPARE(moved.data(), place);
        QCOMPARE(std::string_view(moved), std::string_view(text));
    }
};

QTEST_APPLESS_MAIN(TestLargeMemory)
#include "tst_largememory.moc"
