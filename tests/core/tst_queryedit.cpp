// SPDX-License-Identifier: MIT
#include "core/query/queryedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestQueryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsFieldValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, Field field, const QStringList &values,
                            const char *expected) {
            QTest::addRow("%s + %s", text, qPrintable(values.join(u'|')))
                    << QString::fromUtf8(text) << field << values << QString::fromUtf8(expected);
        };
        row("", Field::Provider, {u"ethgas"_s}, "provider:ethgas");
        row("rate limit", Field::Provider, {u"a"_s, u"b"_s}, "rate limit provider:a,b");
        row("a provider:x b", Field::Provider, {u"y"_s}, "a provider:y b");
        row("a provider:x b", Field::Provider, {}, "a b");
        row("provider:x", Field::Provider, {}, "");
        row("a  OR  b", Field::Http, {u"429"_s}, "a  OR  b http:429");
        row("-provider:x", Field::Provider, {u"y"_s}, "-provider:x provider:y");
        row("(provider:x OR a)", Field::Provider, {u"y"_s}, "(provider:x OR a) provider:y");
        row("", Field::Category, {u"Auth & Session"_s}, "category:\"Auth & Session\"");
        row("", Field::Category, {u"a \"b\""_s}, "category:\"a \\\"b\\\"\"");
        row("http:4xx", Field::Http, {u"429"_s}, "http:429");
        row("", Field::Http, {QString()}, "http:");
        row("", Field::Http, {QString(), u"429"_s}, "http:\"\",429");
        row("is:starred", Field::Is, {u"starred"_s, u"collision"_s}, "is:starred,collision");
        row("provider：x，y b", Field::Provider, {u"z"_s}, "provider:z b");
        row("", Field::Category, {u"认证（签名）"_s, u"a，b"_s, u"“c"_s},
            "category:\"认证（签名）\",\"a，b\",\"“c\"");
        row("", Field::Name, {u"a,b"_s, u"c..d"_s, u"e*"_s, u"=f"_s, u"/g/"_s},
            "name:\"a,b\",\"c..d\",\"e*\",\"=f\",\"/g/\"");
    }

    void setsFieldValues()
    {
        QFETCH(QString, text);
        QFETCH(Field, field);
        QFETCH(QStringList, values);
        QFETCH(QString, expected);
        const QString changed = withFieldValues(text, field, values);
        QCOMPARE(changed, expected);
        // What was written is read back.
        const Query query = parseQuery(changed);
        QCOMPARE(query.issues.size(), 0);
        QStringList read = fieldValues(query, field);
        for (QString &value : read)
            value = value.isNull() ? QString() : value;
        QCOMPARE(read, values);
    }

    void readsNoValuesFromPatterns()
    {
        QCOMPARE(fieldValues(parseQuery(u"http:4xx"_s), Field::Http), QStringList());
        QCOMPARE(fieldValues(parseQuery(u"-provider:x"_s), Field::Provider), QStringList());
        QCOMPARE(filterCell(parseQuery(u"message：充值"_s), Field::Message), u"充值"_s);
        QCOMPARE(fieldValues(parseQuery(u"code:=0001"_s), Field::Code), QStringList{u"0001"_s});
    }

    void cellsOfTheFilterRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *cell, const char *expected,
                            const char *shown) {
            QTest::addRow("%s + %s", text, cell)
                    << QString::fromUtf8(text) << QString::fromUtf8(cell)
                    << QString::fromUtf8(expected) << QString::fromUtf8(shown);
        };
        row("", "limit", "message:limit", "limit");
        row("x", "rate limit", "x message:\"rate limit\"", "\"rate limit\"");
        row("", "=success", "message:=success", "=success");
        row("", "= two words", "message:=\"two words\"", "=\"two words\"");
        row("", "!=success", "-message:=success", "!=success");
        row("message:!=x", "!=y", "-message:=y", "!=y");
        row("", "!limit", "-message:limit", "!limit");
        row("", ">=m", "message:>=m", ">=m");
        row("", "a..b", "message:a..b", "a..b");
        row("", "/a b/", "message:/a b/", "/a b/");
        row("", "\"\"", "message:", "\"\"");
        row("", "*", "-message:", "*");
        row("", "!\"\"", "-message:", "*");
        row("message: y", "*", "-message: y", "*");
        row("a message:b c", "", "a c", "");
        row("-message:b", " ", "", "");
        row("", "(Deposit)", "message:\"(Deposit)\"", "\"(Deposit)\"");
        row("", "!", "", "");
        row("", "＞＝m", "message:>=m", ">=m");
        row("", "！≤m", "-message:<=m", "!<=m");
        row("message：b", "！c", "-message:c", "!c");
        row("", "（充值）", "message:\"（充值）\"", "\"（充值）\"");
    }

    void cellsOfTheFilterRow()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QFETCH(QString, shown);
        const QString changed = withFilterCell(text, Field::Message, cell);
        QCOMPARE(changed, expected);
        const Query query = parseQuery(changed);
        QCOMPARE(query.issues.size(), 0);
        QCOMPARE(filterCell(query, Field::Message), shown);
        // Putting back what is shown changes nothing in what is found.
        QCOMPARE(filterCell(parseQuery(withFilterCell(changed, Field::Message, shown)),
                            Field::Message),
                 shown);
    }

    void removesASpan()
    {
        QCOMPARE(withoutSpan(u"a  b  c"_s, {3, 1}), u"a c"_s);
        QCOMPARE(withoutSpan(u"a b"_s, {0, 1}), u"b"_s);
        QCOMPARE(withoutSpan(u"a"_s, {0, 1}), u""_s);
    }
};

QTEST_APPLESS_MAIN(TestQueryEdit)
#include "tst_queryedit.moc"
