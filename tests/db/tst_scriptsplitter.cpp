// SPDX-License-Identifier: MIT
#include "db/detail/scriptsplitter.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex::db;

class tst_ScriptSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void tst_ScriptSplitter::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blanks and semicolons") << u" ;\n; "_s << QStringList();
    QTest::newRow("comments alone") << u"-- one\n/* two; */"_s << QStringList();
    QTest::newRow("one, closed") << u"SELECT 1;"_s << QStringList{u"SELECT 1"_s};
    QTest::newRow("one, open") << u"SELECT 1"_s << QStringList{u"SELECT 1"_s};
    QTest::newRow("two") << u"SELECT 1;\nSELECT 2;\n"_s
                         << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("single quotes") << u"SELECT 'a;b'; SELECT 'it''s;'"_s
                                   << QStringList{u"SELECT 'a;b'"_s, u"SELECT 'it''s;'"_s};
    QTest::newRow("double quotes") << u"SELECT \"a;\"\"b\"; SELECT 2"_s
                                   << QStringList{u"SELECT \"a;\"\"b\""_s, u"SELECT 2"_s};
    QTest::newRow("backquotes and brackets")
            << u"SELECT `a;b`, [c;d]; SELECT 2"_s
            << QStringList{u"SELECT `a;b`, [c;d]"_s, u"SELECT 2"_s};
    QTest::newRow("a quote in a comment") << u"SELECT 1 -- don't;\n; SELECT 2"_s
                                          << QStringList{u"SELECT 1 -- don't;"_s, u"SELECT 2"_s};
    QTest::newRow("a block comment") << u"SELECT /* ; ' */ 1; SELECT 2"_s
                                     << QStringList{u"SELECT /* ; ' */ 1"_s, u"SELECT 2"_s};
    QTest::newRow("a comment mark in a text")
            << u"SELECT '--'; SELECT '/*'; SELECT 3"_s
            << QStringList{u"SELECT '--'"_s, u"SELECT '/*'"_s, u"SELECT 3"_s};
    QTest::newRow("a comment stays with its statement")
            << u"-- why\nSELECT 1;"_s << QStringList{u"-- why\nSELECT 1"_s};
    QTest::newRow("the smallest block comment is not closed by its own star")
            << u"SELECT /*/ ; */ 1; SELECT 2"_s
            << QStringList{u"SELECT /*/ ; */ 1"_s, u"SELECT 2"_s};
    QTest::newRow("an open text takes the rest")
            << u"SELECT 'a; SELECT 2"_s << QStringList{u"SELECT 'a; SELECT 2"_s};

    const QString trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                            "  UPDATE a SET b = CASE WHEN b THEN 1 ELSE 2 END;\n"
                            "  DELETE FROM c;\nEND"_s;
    QTest::newRow("a trigger") << trigger + u"; SELECT 2;"_s << QStringList{trigger, u"SELECT 2"_s};
    QTest::newRow("a temporary trigger, in small letters")
            << u"create temp trigger t delete on a begin select 1; end; select 2"_s
            << QStringList{u"create temp trigger t delete on a begin select 1; end"_s,
                           u"select 2"_s};
    QTest::newRow("a transaction is no trigger")
            << u"BEGIN; SELECT 1; END;"_s << QStringList{u"BEGIN"_s, u"SELECT 1"_s, u"END"_s};
    QTest::newRow("CASE outside a trigger")
            << u"SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 2"_s
            << QStringList{u"SELECT CASE 1 WHEN 1 THEN 2 END"_s, u"SELECT 2"_s};
    QTest::newRow("DROP TRIGGER has no body")
            << u"DROP TRIGGER t; SELECT 2"_s << QStringList{u"DROP TRIGGER t"_s, u"SELECT 2"_s};
    QTest::newRow("names that contain the words")
            << u"CREATE TABLE begin_end (trigger_case TEXT); SELECT 2"_s
            << QStringList{u"CREATE TABLE begin_end (trigger_case TEXT)"_s, u"SELECT 2"_s};
}

void tst_ScriptSplitter::splits()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);
    QCOMPARE(splitScript(script), statements);
}

QTEST_APPLESS_MAIN(tst_ScriptSplitter)
#include "tst_scriptsplitter.moc"
