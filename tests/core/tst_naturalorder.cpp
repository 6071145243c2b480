// SPDX-License-Identifier: MIT
#include "core/text/naturalorder.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace errdex;

class TestNaturalOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersCodesAsAPersonWould()
    {
        const std::vector<std::string> ordered{
                "-4013",
                "-1021",
                "-1020",
                "-1000",
                "0000",
                "0001",
                "1",
                "0102",
                "102",
                "200",
                "1000",
                "400001",
                "99999999999999999999",
                "100000000000000000000",
                "2FA_REQUIRED",
                "AUTH_EXPIRED",
                "E2",
                "E10",
                "auth_failed",
        };
        std::vector<std::string> expected = ordered;
        // Letter case apart, so AUTH_EXPIRED, auth_failed, E2, E10.
        std::rotate(expected.begin() + 16, expected.end() - 1, expected.end());
        std::vector<std::string> shuffled = ordered;
        std::reverse(shuffled.begin(), shuffled.end());
        std::sort(shuffled.begin(), shuffled.end(), [](const auto &left, const auto &right) {
            return compareNatural(left, right) < 0;
        });
        QCOMPARE(shuffled, expected);
    }

    void isATotalOrder()
    {
        const std::vector<std::string> texts{"",   "-",   "--1",  "-0",  "0",  "00", "1",  "01",
                                             "a",  "A",   "a1",   "a01", "a2", "b",  "1a", "-1a",
                                             "Ü1", "1-2", "1-10", " 1",  "9",  "10"};
        for (const std::string &a : texts) {
            for (const std::string &b : texts) {
                QCOMPARE(compareNatural(a, b) == 0, a == b);
                QCOMPARE(compareNatural(a, b) < 0, compareNatural(b, a) > 0);
                for (const std::string &c : texts) {
                    if (compareNatural(a, b) < 0 && compareNatural(b, c) < 0)
                        QVERIFY2(compareNatural(a, c) < 0,
                                 qPrintable(QString::fromStdString(a + " < " + b + " < " + c)));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
