// SPDX-License-Identifier: MIT
#include "core/lookup/jsonscanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestJsonScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // "object key=value"
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("flat", u"{\"code\":-1021,\"msg\":\"a b\"}"_s, {u"0 code=-1021"_s, u"0 msg=a b"_s});
        row("pretty", u"{\n  \"code\" : \"0001\" ,\n  \"ok\": true\n}"_s,
            {u"0 code=0001"_s, u"0 ok=true"_s});
        row("nested", u"{\"a\":{\"b\":1},\"c\":2}"_s, {u"1 b=1"_s, u"0 c=2"_s});
        row("array", u"{\"errors\":[{\"code\":1},{\"code\":2}],\"x\":[3,\"y\"]}"_s,
            {u"1 code=1"_s, u"2 code=2"_s, u"0 x=3"_s, u"0 x=y"_s});
        row("end cut off", u"{\"code\":-1021,\"msg\":\"Timest"_s,
            {u"0 code=-1021"_s, u"0 msg=Timest"_s});
        row("beginning cut off", u"e\":5,\"code\":-1021}"_s, {u"0 code=-1021"_s});
        row("single quotes", u"{'code': 1, 'message': None}"_s,
            {u"0 code=1"_s, u"0 message=None"_s});
        row("bare keys", u"{code: 1, ok: false}"_s, {u"0 code=1"_s, u"0 ok=false"_s});
        row("escaped quotes", u"{\"msg\":\"say \\\"hi\\\"\",\"b\":1}"_s,
            {u"0 msg=say \\\"hi\\\""_s, u"0 b=1"_s});
        row("body in a string", u"{\"body\":\"{\\\"code\\\":7}\"}"_s,
            {u"0 body={\\\"code\\\":7}"_s, u"1 code=7"_s});
        row("body cut out of a string", u"{\\\"code\\\":7,\\\"m\\\":\\\"x y\\\"}"_s,
            {u"0 code=7"_s, u"0 m=x y"_s});
        row("two bodies in prose", u"first {\"a\":1} then \"b\" and {\"c\":2}."_s,
            {u"0 a=1"_s, u"1 c=2"_s});
        row("lone quote in prose", u"it's 5\" wide\n{\"a\":1}"_s, {u"0 a=1"_s});
        row("brackets that fit nothing", u"]}{\"a\":1}]"_s, {u"0 a=1"_s});
        row("nothing", u"plain text"_s, {});
    }

    void findsValues()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const JsonScanner json(text);
        QStringList found;
        for (const JsonScanner::Value &value : json.values())
            found.append(u"%1 %2=%3"_s.arg(value.object)
                                 .arg(text.sliced(value.key.begin, value.key.length),
                                      text.sliced(value.span.begin, value.span.length)));
        QCOMPARE(found, expected);
    }

    void knowsObjects()
    {
        const QString text =
                u"{\"success\":false,\"error\":{\"errorCode\":\"X\",\"status\":401}} {\"a\":"_s;
        const JsonScanner json(text);
        QCOMPARE(json.objects().size(), size_t(3));
        QCOMPARE(json.objects()[1].parent, 0);
        QVERIFY(json.objects()[1].isClosed);
        QVERIFY(!json.objects()[2].isClosed);
        QCOMPARE(json.keysOf(1), (std::vector<std::string>{"errorcode", "status"}));
        QCOMPARE(json.keysOf(0), (std::vector<std::string>{"success", "error"}));
    }

    void findsTheSmallestValueAround()
    {
        const QString text = u"{\"body\":\"{\\\"code\\\":77} and more\",\"n\":8}"_s;
        const JsonScanner json(text);
        const Span code{text.indexOf(u"77"_s), 2};
        QVERIFY(json.valueAround(code));
        QCOMPARE(json.valueAround(code)->span, code);
        const Span more{text.indexOf(u"more"_s), 4};
        QVERIFY(json.valueAround(more));
        QVERIFY(json.valueAround(more)->span.length > 10);
        QVERIFY(!json.valueAround({0, 1}));
    }

    void survivesDepth()
    {
        const QString open = u"{\"a\":"_s.repeated(100'000);
        const JsonScanner json(open + u"1"_s + u"}"_s.repeated(100'000));
        QCOMPARE(json.objects().size(), size_t(100'000));
        QCOMPARE(json.values().size(), size_t(1));
        JsonScanner(u"["_s.repeated(300'000));
        JsonScanner(u"\\\""_s.repeated(100'000));
    }
};

QTEST_APPLESS_MAIN(TestJsonScanner)
#include "tst_jsonscanner.moc"
