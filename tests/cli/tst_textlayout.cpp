// SPDX-License-Identifier: MIT
#include "cli/textlayout.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class tst_TextLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsControlCharacters_data();
    void showsControlCharacters();
    void measures_data();
    void measures();
    void elides_data();
    void elides();
    void wraps_data();
    void wraps();
    void tellsThatLinesFollow();
    void linesUp();
    void cutsTheLastColumnAlone();
};

void tst_TextLayout::showsControlCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Rate limit"_s << u"Rate limit"_s;
    QTest::newRow("layout stays") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::newRow("an escape sequence") << u"\x1b[31mred"_s << u"␛[31mred"_s;
    QTest::newRow("a bell") << u"\a"_s << u"␇"_s;
    QTest::newRow("a carriage return") << u"safe\rfake"_s << u"safe␍fake"_s;
    QTest::newRow("a backspace") << u"a\bb"_s << u"a␈b"_s;
    QTest::newRow("DEL and C1") << u"\u007f\u009b31m"_s << u"��31m"_s;
    QTest::newRow("a change of direction") << u"\u202eabc\u2066"_s << u"�abc�"_s;
    QTest::newRow("Persian stays") << u"کد ۱۲"_s << u"کد ۱۲"_s;
}

void tst_TextLayout::showsControlCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(printable(text), shown);
}

void tst_TextLayout::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ASCII") << u"abc"_s << 3;
    QTest::newRow("composed") << u"é"_s << 1;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("wide") << u"错误"_s << 4;
    QTest::newRow("beyond the first plane") << u"😀"_s << 2;
    QTest::newRow("a joiner") << u"a\u200db"_s << 2;
    QTest::newRow("full-width signs") << u"（￥）"_s << 6;
}

void tst_TextLayout::measures()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QCOMPARE(cellWidth(text), width);
    QCOMPARE(cellWidth(padded(text, 10)), 10);
}

void tst_TextLayout::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("result");
    QTest::newRow("fits") << u"abcde"_s << 5 << u"abcde"_s;
    QTest::newRow("does not fit") << u"abcdef"_s << 5 << u"abcd…"_s;
    QTest::newRow("no limit") << u"abcdef"_s << 0 << u"abcdef"_s;
    QTest::newRow("wide characters are not halved") << u"错误码"_s << 4 << u"错…"_s;
    QTest::newRow("pairs are not halved") << u"😀😀😀"_s << 4 << u"😀…"_s;
}

void tst_TextLayout::elides()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const QString, result);
    QCOMPARE(elided(text, width), result);
}

void tst_TextLayout::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << u"a b"_s << 10 << QStringList{u"a b"_s};
    QTest::newRow("at a blank") << u"aaa bbb ccc"_s << 7 << QStringList{u"aaa bbb"_s, u"ccc"_s};
    QTest::newRow("own lines stay") << u"a\n\nb"_s << 10 << QStringList{u"a"_s, u""_s, u"b"_s};
    QTest::newRow("a long word is not torn")
            << u"a bbbbbbbbbb c"_s << 5 << QStringList{u"a"_s, u"bbbbbbbbbb"_s, u"c"_s};
    QTest::newRow("Chinese between any two")
            << u"错误码库的查询"_s << 6 << QStringList{u"错误码"_s, u"库的查"_s, u"询"_s};
    QTest::newRow("no line begins with a comma")
            << u"错误码，库的"_s << 6 << QStringList{u"错误"_s, u"码，库"_s, u"的"_s};
    QTest::newRow("no line ends with an opening bracket")
            << u"错误（码库）的"_s << 6 << QStringList{u"错误"_s, u"（码"_s, u"库）的"_s};
    QTest::newRow("options and paths within stay whole")
            << u"用--dry-run/x时"_s << 8 << QStringList{u"用--dry-run/x"_s, u"时"_s};
    QTest::newRow("blanks within Chinese")
            << u"导入 CSV 文件时"_s << 9 << QStringList{u"导入 CSV"_s, u"文件时"_s};
    QTest::newRow("pairs are not torn") << u"𠀀𠀁𠀂"_s << 4 << QStringList{u"𠀀𠀁"_s, u"𠀂"_s};
    QTest::newRow("options in English stay whole")
            << u"with --dry-run/x-y now"_s << 6
            << QStringList{u"with"_s, u"--dry-run/x-y"_s, u"now"_s};
    QTest::newRow("no width") << u"aaa bbb\nccc"_s << 0 << QStringList{u"aaa bbb"_s, u"ccc"_s};
}

void tst_TextLayout::wraps()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const QStringList, lines);
    QCOMPARE(wrapped(text, width), lines);
}

void tst_TextLayout::tellsThatLinesFollow()
{
    QCOMPARE(firstLine(u"one"_s), u"one"_s);
    QCOMPARE(firstLine(u"one \n\ntwo"_s), u"one …"_s);
}

void tst_TextLayout::linesUp()
{
    QCOMPARE(table({{u"a"_s, u"错"_s, u"x"_s}, {u"bb"_s, u""_s, u""_s}, {u"c"_s, u"d"_s, u"y"_s}},
                   2, 0),
             u"  a   错  x\n  bb\n  c   d   y\n"_s);
    QCOMPARE(table({}, 2, 0), QString());
}

void tst_TextLayout::cutsTheLastColumnAlone()
{
    const QString line = table({{u"code"_s, QString(100, u'x')}}, 0, 40);
    QCOMPARE(cellWidth(line.trimmed()), 40);
    QVERIFY(line.startsWith(u"code  xxx"_s));
    QVERIFY(line.endsWith(u"…\n"_s));
}

QTEST_APPLESS_MAIN(tst_TextLayout)
#include "tst_textlayout.moc"
