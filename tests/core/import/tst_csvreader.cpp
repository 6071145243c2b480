// SPDX-License-Identifier: MIT
#include "core/import/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestCsvReader : public QObject
{
    Q_OBJECT

    static QStringList rowsOf(const ImportDocument &document)
    {
        QStringList rows;
        for (const ImportTable &table : document.tables) {
            for (size_t row = 0; row < table.cells.rowCount(); ++row) {
                QStringList cells;
                for (size_t i = 0; i < table.cells.cellCount(row); ++i)
                    cells.append(table.cells.string(row, i));
                rows.append(u"%1:"_s.arg(table.cells.line(row)) + cells.join(u'|'));
            }
        }
        return rows;
    }
    static ImportDocument read(const QString &text,
                               std::optional<CsvDialect> dialect = CsvDialect())
    {
        return readCsv(SharedText(text.toUtf8()), dialect);
    }

private Q_SLOTS:
    /// Cells lie in the bytes that were read, which the table keeps.
    void cellsOutliveWhatWasRead()
    {
        QByteArray bytes("code,text\n\"0001\",\"say \"\"hi\"\"\"\n");
        ImportDocument document = readCsv(SharedText(bytes), CsvDialect());
        bytes.fill('x');
        bytes.clear();
        const TextTable cells = std::move(document.tables.front().cells);
        QCOMPARE(cells.string(1, 0), u"0001"_s);
        QCOMPARE(cells.string(1, 1), u"say \"hi\""_s);
        QCOMPARE(cells.string(1, 2), QString());
    }

    void copiesTextsFromElsewhere()
    {
        TextTable table(SharedText(std::string("inside")));
        table.beginRow(1);
        std::string other("outside, and too long to lie within the string itself");
        table.addView(other);
        table.addView({});
        table.addText(std::string("own"));
        other.assign(other.size(), 'x');
        QCOMPARE(table.string(0, 0), u"outside, and too long to lie within the string itself"_s);
        QCOMPARE(table.cellCount(0), size_t(3));
        QCOMPARE(table.string(0, 1), QString());
        QCOMPARE(table.string(0, 2), u"own"_s);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("empty") << u""_s << QStringList();
        QTest::newRow("one cell") << u"a"_s << QStringList{u"1:a"_s};
        QTest::newRow("CRLF, no end") << u"a,b\r\nc,d"_s << QStringList{u"1:a|b"_s, u"2:c|d"_s};
        QTest::newRow("lone CR") << u"a\rb\r"_s << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("empty cells") << u",\n,,\n"_s << QStringList{u"1:|"_s, u"2:||"_s};
        QTest::newRow("empty lines") << u"a\n\n\nb\n"_s << QStringList{u"1:a"_s, u"4:b"_s};
        QTest::newRow("one empty cell") << u"\"\"\na\n"_s << QStringList{u"1:"_s, u"2:a"_s};
        QTest::newRow("quotes") << u"\"a,b\",\"say \"\"hi\"\"\"\n"_s
                                << QStringList{u"1:a,b|say \"hi\""_s};
        QTest::newRow("line breaks")
                << u"\"a\r\nb\nc\rd\",e\nf\n"_s << QStringList{u"1:a\r\nb\nc\rd|e"_s, u"5:f"_s};
        QTest::newRow("only quotes") << u"\"\"\"\"\n"_s << QStringList{u"1:\""_s};
        QTest::newRow("zeros stay") << u"0001,-1021\n"_s << QStringList{u"1:0001|-1021"_s};
        QTest::newRow("blanks stay") << u" a , b\n"_s << QStringList{u"1: a | b"_s};
        QTest::newRow("ends with a delimiter") << u"a,"_s << QStringList{u"1:a|"_s};
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, rows);
        const ImportDocument document = read(text);
        QCOMPARE(rowsOf(document), rows);
        QCOMPARE(document.issues, QList<ImportIssue>());
    }

    void notesWhatBreaksTheRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("line");
        QTest::newRow("quote within")
                << u"x\na\"b,c\n"_s << QStringList{u"1:x"_s, u"2:a\"b|c"_s} << 2;
        QTest::newRow("text behind") << u"\"a\"b,c\n"_s << QStringList{u"1:ab|c"_s} << 1;
        QTest::newRow("never closed")
                << u"a\n\"b,c\nd"_s << QStringList{u"1:a"_s, u"2:b,c\nd"_s} << 2;
    }

    void notesWhatBreaksTheRules()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, rows);
        QFETCH(const int, line);
        const ImportDocument document = read(text);
        QCOMPARE(rowsOf(document), rows);
        QCOMPARE(document.issues.size(), 1);
        QCOMPARE(document.issues.first().line, line);
    }

    void refusesTooManyColumns()
    {
        const ImportDocument document = read(QString(1'000'000, u','));
        QVERIFY(!document.refusal.isNull());
        QVERIFY(document.tables.empty());
    }

    void findsTheDialect_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("quote");
        QTest::newRow("comma") << u"code,message\n1,a\n2,\"b;c;d\"\n"_s << ',' << '"';
        QTest::newRow("semicolon") << u"code;message\n1;a, b\n2;c, d\n"_s << ';' << '"';
        QTest::newRow("tab") << u"code\tmessage\n1\ta, b\n"_s << '\t' << '"';
        QTest::newRow("bar") << u"code|message\n1|a\n2|b, c\n"_s << '|' << '"';
        QTest::newRow("single quotes") << u"'1','a, b'\n'2','c, d, e'\n'3','f'\n"_s << ',' << '\'';
        QTest::newRow("line breaks in quotes") << u"\"a\nb\",1\n\"c,d\",2\n"_s << ',' << '"';
    }

    void findsTheDialect()
    {
        QFETCH(const QString, text);
        QFETCH(const char, delimiter);
        QFETCH(const char, quote);
        const auto found = sniffCsv(text.toStdString());
        QVERIFY(found);
        QCOMPARE(found->delimiter, delimiter);
        QCOMPARE(found->quote, quote);
    }

    void findsNoneInOneColumn() { QVERIFY(!sniffCsv("one\ntwo\nthree\n")); }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
