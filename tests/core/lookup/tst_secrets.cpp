// SPDX-License-Identifier: MIT
#include "core/lookup/secrets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSecret");
        const auto row = [](bool isSecret, const QString &text) {
            QTest::addRow("%s", qPrintable(text.left(60))) << text << isSecret;
        };
        row(true, u"4111111111111111"_s);
        row(true, u"card 4111 1111 1111 1111 declined"_s);
        row(true, u"5500-0000-0000-0004"_s);
        row(true, u"378282246310005"_s); // 15 digits
        row(true, u"۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱"_s);
        row(true, u"6037 9912 3456 7890 6037991234567893"_s);
        row(true, u"id 12 4111111111111111"_s);
        row(true, u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"_s);
        row(true, u"sk_live_51H8xYexampleToken99"_s);
        row(true, u"AKIAIOSFODNN7EXAMPLE"_s);
        row(true, u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s);
        row(true, u"9f86d081884c7d659a2feaa0c55ad015"_s);
        row(true, u"password: hunter2"_s);
        row(true, u"api_key=abc"_s);
        row(true, u"Authorization: Basic dXNlcjpw"_s);
        row(true, u"bearer abc-def-ghi"_s);
        row(true, u"\"token\": \"x\""_s);

        row(false, u""_s);
        row(false, u"-1021"_s);
        row(false, u"4111 1111 1111 1112"_s); // its check digit is wrong
        row(false, u"provider:hashkey-pro,ethgas http:400..429 code:-10*"_s);
        row(false, u"invalid token"_s);
        row(false, u"bearer expired"_s);
        row(false, u"signature for this request is not valid"_s);
        row(false, u"INSUFFICIENT_BALANCE_FOR_WITHDRAWAL_2"_s);
        row(false, u"concept:rate-limit-exceeded retry:after-wait"_s);
        row(false, u"category:\"Auth & Session\""_s);
        row(false, u"request 88812345 at 10:32"_s);
        row(false, u"امضا نامعتبر است"_s);
    }

    void tellsSecrets()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isSecret);
        QCOMPARE(mayHoldSecrets(text), isSecret);
    }

    void endsWithHostileTexts()
    {
        // One that is read again for each of its letters takes longer than a test may.
        QVERIFY(mayHoldSecrets(QString(100'000'000, u'1'))); // too long to be read
        mayHoldSecrets(QString(8192, u'7'));
        mayHoldSecrets(u"api key"_s.repeated(1000));
        mayHoldSecrets(u"bearer "_s + QString(8000, u'0'));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
