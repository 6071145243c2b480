// SPDX-License-Identifier: MIT
#include "core/lookup/editdistance.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <vector>

using namespace errdex;

class TestEditDistance : public QObject
{
    Q_OBJECT

    /// The recurrence itself (optimal string alignment), as the oracle.
    static size_t plainDistance(const std::string &a, const std::string &b)
    {
        std::vector<std::vector<size_t>> d(a.size() + 1, std::vector<size_t>(b.size() + 1));
        for (size_t i = 0; i <= a.size(); ++i) {
            for (size_t j = 0; j <= b.size(); ++j) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                    d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.size()][b.size()];
    }

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<size_t>("expected");
        QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << size_t(0);
        QTest::newRow("swap") << QByteArray("expierd") << QByteArray("expired") << size_t(1);
        QTest::newRow("missing") << QByteArray("signatur") << QByteArray("signature") << size_t(1);
        QTest::newRow("other") << QByteArray("-1131") << QByteArray("-1130") << size_t(1);
        QTest::newRow("empty") << QByteArray() << QByteArray("ab") << size_t(2);
    }

    void measures()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(size_t, expected);
        QCOMPARE(EditDistance(left.toStdString()).to(right.toStdString(), 10), expected);
    }

    void agreesWithTheRecurrence()
    {
        QRandomGenerator random(11);
        const auto word = [&random](int longest) {
            std::string text(size_t(random.bounded(longest)), ' ');
            for (char &c : text)
                c = char('a' + random.bounded(3));
            return text;
        };
        for (int round = 0; round < 20'000; ++round) {
            const std::string a = word(round % 10 == 0 ? 65 : 9);
            const std::string b = word(round % 10 == 0 ? 70 : 9);
            const size_t limit = size_t(random.bounded(4));
            QCOMPARE(EditDistance(a).to(b, limit), std::min(plainDistance(a, b), limit + 1));
        }
    }
};

QTEST_APPLESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
