// SPDX-License-Identifier: MIT
#include "core/import/codeshape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestCodeShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCode");
        for (const QString &text :
             {u"0001"_s, u"-1021"_s, u"400403"_s, u"E1001"_s, u"2FA_REQUIRED"_s, u"NOT_FOUND"_s,
              u"INTERNAL"_s, u"insufficient_funds"_s, u"auth/invalid-email"_s, u"60-001"_s,
              u"order.not.found"_s, u"InvalidParameter"_s, u"Resource.NotFound"_s, u"ERR-12"_s,
              u"1"_s, u"EOrder:Insufficient funds"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text :
             {u""_s, u"Invalid order"_s, u"order"_s, u"Order"_s, u"e.g."_s, u"the"_s, u"a"_s,
              u"Error:"_s, u"10%"_s, u"订单"_s, u"Note: this is prose"_s, u"See:a page"_s})
            QTest::newRow(qPrintable(u"not "_s + text)) << text << false;
    }
    void knowsCodes()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isCode);
        QCOMPARE(looksLikeCode(text), isCode);
    }

    void readsStatuses()
    {
        QCOMPARE(httpStatusIn(u"400"), std::optional(400));
        QCOMPARE(httpStatusIn(u"HTTP 404"), std::optional(404));
        QCOMPARE(httpStatusIn(u"401 Unauthorized"), std::optional(401));
        QCOMPARE(httpStatusIn(u"HTTP/1.1 503"), std::optional(503));
        QCOMPARE(httpStatusIn(u"400001"), std::nullopt);
        QCOMPARE(httpStatusIn(u"600"), std::nullopt);
        QCOMPARE(httpStatusIn(u"order 400"), std::nullopt);
        QCOMPARE(firstHttpStatusIn(u"429 Too Many Requests"), std::optional(429));
        QCOMPARE(firstHttpStatusIn(u"500 / 502"), std::optional(500));
        QCOMPARE(firstHttpStatusIn(u"400 or 422"), std::optional(400));
        QCOMPARE(firstHttpStatusIn(u"502, HTTP 503"), std::optional(502));
        QCOMPARE(firstHttpStatusIn(u"500–504"), std::optional(500));
        QCOMPARE(firstHttpStatusIn(u"400/1001"), std::nullopt);
        QCOMPARE(firstHttpStatusIn(u"n/a"), std::nullopt);
        QCOMPARE(httpPhrase(429), u"Too Many Requests"_s);
        QCOMPARE(httpPhrase(499), QString());
    }

    void takesMarksAway()
    {
        QCOMPARE(strippedCode(u" `-1021` "), u"-1021"_s);
        QCOMPARE(strippedCode(u"\"A\":"), u"A"_s);
        QCOMPARE(strippedCode(u"**X_1**"), u"X_1"_s);
        QCOMPARE(strippedCode(u"``"), QString(u""_s));
        QCOMPARE(strippedCode(u"`5002`¹²"), u"5002"_s);
    }
};

QTEST_APPLESS_MAIN(TestCodeShape)
#include "tst_codeshape.moc"
