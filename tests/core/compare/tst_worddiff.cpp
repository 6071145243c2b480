// SPDX-License-Identifier: MIT
#include "core/compare/worddiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

QStringList pieces(const QString &text, const QList<Span> &spans)
{
    QStringList found;
    for (const Span &span : spans)
        found += text.mid(span.begin, span.length);
    return found;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDifferingWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QStringList>("differing");
        QTest::newRow("alike") << u"Order not found"_s << u"order NOT found."_s << QStringList();
        QTest::newRow("one word") << u"Order quantity too large"_s << u"Order amount too large"_s
                                  << QStringList(u"quantity"_s);
        QTest::newRow("at the end") << u"Invalid price sent to the server"_s
                                    << u"Invalid price sent"_s << QStringList(u"to the server"_s);
        QTest::newRow("at the start")
                << u"Sorry, order not found"_s << u"Order not found"_s << QStringList(u"Sorry"_s);
        QTest::newRow("shorter") << u"Invalid"_s << u"Invalid price"_s << QStringList();
        QTest::newRow("two places") << u"The order was sent late"_s << u"An order is sent early"_s
                                    << QStringList{u"The"_s, u"was"_s, u"late"_s};
        QTest::newRow("nothing in common") << u"a b"_s << u"c"_s << QStringList(u"a b"_s);
        QTest::newRow("moved") << u"b a"_s << u"a b"_s << QStringList(u"b"_s);
        QTest::newRow("empty") << QString() << u"a"_s << QStringList();
        QTest::newRow("no reference") << u"a, b"_s << QString() << QStringList(u"a, b"_s);
        QTest::newRow("placeholders")
                << u"Current limit is %s"_s << u"Current limit is 5"_s << QStringList(u"%s"_s);
        QTest::newRow("other scripts")
                << u"خطا در پردازش"_s << u"خطا در درخواست"_s << QStringList(u"پردازش"_s);
    }

    void findsDifferingWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, reference);
        QFETCH(const QStringList, differing);
        const QStringList found = pieces(text, differingWords(text, reference));
        if (qstrcmp(QTest::currentDataTag(), "moved") == 0)
            QCOMPARE(found.size(), 1); // either of the two
        else
            QCOMPARE(found, differing);
    }

    void longTextsStayQuick()
    {
        QString text;
        for (int i = 0; i < 20000; ++i)
            text += u"word%1 "_s.arg(i);
        const QString changed = u"other "_s + text + u"end"_s;
        QCOMPARE(differingWords(text, text).size(), 0);
        QCOMPARE(pieces(changed, differingWords(changed, u"more "_s + text + u"end"_s)),
                 QStringList(u"other"_s));
        QVERIFY(!differingWords(changed, QString(text).replace(u"word1"_s, u"x"_s)).isEmpty());
    }

    void findsWordsThatStandNowhere()
    {
        const QString text = u"The order was not found"_s;
        QCOMPARE(pieces(text, wordsNotIn(text, u"Found: no ORDER"_s)),
                 (QStringList{u"The"_s, u"was not"_s}));
        QCOMPARE(wordsNotIn(text, text).size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
