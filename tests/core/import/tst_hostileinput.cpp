// SPDX-License-Identifier: MIT
#include "core/import/catalogdraft.h"
#include "core/import/documentreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

/// Whatever comes in is read or refused with a reason, in a time that somebody waits for.
class TestHostileInput : public QObject
{
    Q_OBJECT

    static constexpr qint64 patience = 120'000; // ms, with sanitizers, beside other tests

    static QByteArray laughs()
    {
        QByteArray text = "openapi: 3.0.0\na: &a [x,x,x,x,x,x,x,x,x,x]\n";
        char last = 'a';
        for (char name = 'b'; name < 'l'; ++name) {
            text += QByteArray(1, name) + ": &" + name + " [";
            for (int i = 0; i < 10; ++i)
                text += QByteArray(i ? "," : "") + '*' + last;
            text += "]\n";
            last = name;
        }
        return text;
    }

private Q_SLOTS:
    void endsInTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("blanks") << QByteArray(1000, ' ') << true;
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0\0", 7) << true;
        QTest::newRow("billion laughs") << laughs() << true;
        QTest::newRow("brackets") << QByteArray(1'000'000, '[') + "]" << true;
        QTest::newRow("braces") << QByteArray("{\"a\":").repeated(200'000) + "}" << true;
        QTest::newRow("YAML brackets") << "openapi: 3\nx: " + QByteArray(200'000, '[') << true;
        QTest::newRow("a million columns")
                << QByteArray("code,message\n1,a\n") + QByteArray(1'000'000, ',') << true;
        QTest::newRow("a million columns of Markdown") << "|" + QByteArray("a|").repeated(100'000)
                        + "\n|" + QByteArray("-|").repeated(100'000)
                        + "\n" << true;
        const QByteArray table = "<table><tr><th>Code</th><th>Message</th></tr>"
                                 "<tr><td>1001</td><td>Invalid order</td></tr></table>";
        QTest::newRow("a table in 10,000 tags")
                << "<html><body>" + QByteArray("<div>").repeated(10'000) + table << false;
        QTest::newRow("a table in 1,000,000 tags")
                << "<html><body>" + QByteArray("<div>").repeated(1'000'000) + table << true;
        QTest::newRow("open formatting")
                << "<html><p>" + QByteArray("<b><i>").repeated(50'000) + table << true;
        QTest::newRow("raised within raised")
                << table + QByteArray("<sup>").repeated(15'000) + QByteArray(2'000'000, 'x')
                << false;
        QTest::newRow("a word of footnotes")
                << table + "<p>" + QByteArray("a\xC2\xB9,").repeated(1'000'000) << false;
        const QByteArray wide = "<tr>" + ("<th colspan=200>" + QByteArray(200'000, 'x')).repeated(5)
                + "</tr>";
        QTest::newRow("a head of long texts")
                << "<table><thead>" + wide + wide + "</thead></table>" + table << false;
        QTest::newRow("spans")
                << QByteArray("<table><tr><td rowspan=100000 colspan=100000>1</td>").repeated(50)
                << false;
        QTest::newRow("a line of 65 MB") << QByteArray(65 << 20, 'x') << true;
        QTest::newRow("a line of 65 MB with blanks")
                << QByteArray("1001 x ").repeated(10 << 20) << true;
        QTest::newRow("a cell of 65 MB")
                << "code,message\n1001," + QByteArray(65 << 20, 'x') << false;
        QTest::newRow("zeros") << QByteArray(65 << 20, '\0') << true;
        QByteArray keys = "[{\"code\": 1001";
        for (int i = 0; i < 200'000; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":1";
        QTest::newRow("200,000 keys") << keys + "}]" << false;
        QByteArray stairs = "[";
        for (int i = 0; i < 100'000; ++i)
            stairs += "{\"code\":" + QByteArray::number(1000 + i) + ",\"k"
                    + QByteArray::number(i % 1000) + "\":1},\n";
        QTest::newRow("columns like stairs") << stairs + "{}]" << false;
        QTest::newRow("a long line") << QByteArray(20'000'000, 'x') << true;
        QTest::newRow("a long line of capitals") << QByteArray("aB").repeated(100'000) << true;
        QTest::newRow("quotes") << QByteArray(2'000'000, '"') << true;
        QTest::newRow("list of lists") << QByteArray("- ").repeated(100'000) + "# x" << true;
        QTest::newRow("block quotes") << "# x\n" + QByteArray(100'000, '>') << true;
        QTest::newRow("links") << "# x\n" + QByteArray("[a](").repeated(50'000) << true;
        QTest::newRow("dashes") << QByteArray("1001 — ").repeated(20'000) << false;
    }

    void endsInTime()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isRefused);
        QElapsedTimer timer;
        timer.start();
        const auto document = std::make_shared<const ImportDocument>(readDocument(bytes));
        const CatalogDraft draft = draftOf(document, u"acme"_s);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        if (isRefused) {
            QVERIFY2(!document->refusal.isNull() || draft.codes.empty(),
                     qPrintable(QString::number(draft.codes.size())));
        } else {
            QCOMPARE(document->refusal, QString());
            QVERIFY(!draft.codes.empty());
        }
    }

    void whatIsLeftOutIsTold()
    {
        QByteArray keys = "[{\"code\": 1001";
        for (int i = 0; i < 2000; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":1";
        const ImportDocument document = readDocument(keys + "}]");
        QCOMPARE(document.issues.size(), 1);
        QCOMPARE(document.issues.first().kind, ImportIssue::Kind::Doubt);
        QCOMPARE(document.issues.first().line, 1);
    }

    /// Every reader that may take long asks whether it is canceled.
    void readingCanBeCanceled_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("csv") << "code,message\n" + QByteArray("1001,a\n").repeated(100'000);
        QTest::newRow("json") << "[" + QByteArray("{\"code\":1},\n").repeated(100'000) + "{}]";
        QTest::newRow("yaml") << "errors:\n" + QByteArray("- code: 1\n").repeated(60'000);
        QTest::newRow("one text of yaml")
                << "errors:\n- code: 1\n  text: " + QByteArray("x y ").repeated(100'000);
        QTest::newRow("html") << "<html><table>"
                        + QByteArray("<tr><td>1001</td><td>a</td></tr>").repeated(60'000);
        QTest::newRow("one text of html")
                << "<html><p>" + QByteArray("1001 - no. ").repeated(300'000);
        QTest::newRow("markdown") << "# x\n\n|code|text|\n|-|-|\n"
                        + QByteArray("|1001|a|\n").repeated(100'000);
        QTest::newRow("text") << QByteArray("1001 - Too many.\n").repeated(60'000);
    }

    /// Readers of others too are left within a second, however large the page is, and tell all along
    /// how far they are or ask whether to go on.
    void librariesCanBeLeft_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("yaml") << "errors:\n- code: 1\n  text: "
                        + QByteArray("x y ").repeated(300'000);
        QTest::newRow("html") << "<html><p>" + QByteArray("<b>1001</b> no. ").repeated(60'000);
    }

    void librariesCanBeLeft()
    {
        QFETCH(const QByteArray, bytes);
        int questions = 0;
        const auto countTo = [&](int last) {
            questions = 0;
            return readDocument(bytes, {}, [&questions, last] { return ++questions >= last; });
        };
        countTo(1'000'000);
        const int all = questions;
        QVERIFY2(all >= 20, qPrintable(QString::number(all)));
        const ImportDocument document = countTo(5);
        QVERIFY2(questions <= 8, qPrintable(QString::number(questions))); // asked on the way out
        QVERIFY(document.tables.empty());
    }

    /// What has no value is refused in words, whatever it was to be read as.
    void nothingIsRefusedInWords()
    {
        for (const ImportFormat format : allImportFormats) {
            for (const QByteArray &bytes :
                 {"# only a comment\n"_ba, "---\n...\n"_ba, "{}"_ba, "<p>"_ba}) {
                ImportHints hints;
                hints.format = format;
                const ImportDocument document = readDocument(bytes, hints);
                for (const ImportIssue &issue : document.issues)
                    QVERIFY2(!issue.text.isEmpty(), qPrintable(importFormatName(format)));
                QVERIFY(!document.refusal.endsWith(u": "_s));
            }
        }
    }

    void readingCanBeCanceled()
    {
        QFETCH(const QByteArray, bytes);
        int questions = 0;
        const ImportDocument document = readDocument(bytes, {}, [&questions] {
            ++questions;
            return true;
        });
        QVERIFY(questions >= 1);
        size_t rows = 0;
        for (const ImportTable &table : document.tables)
            rows += table.cells.rowCount();
        QVERIFY2(rows < 50'000, qPrintable(QString::number(rows)));
    }

    void scriptsAreNotText()
    {
        const auto document = std::make_shared<const ImportDocument>(readDocument(
                "<html><script>document.write('<table>')</script><style>td{}</style>"
                "<img "
                "src=\"http://example.com/x.png\"><table><tr><th>Code</th><th>Message</th></tr>"
                "<tr><td>1001<script>alert(1)</script></td><td>a &lt;b&gt; "
                "c</td></tr></table></html>"));
        const CatalogDraft draft = draftOf(document, u"acme"_s);
        QCOMPARE(draft.codes.size(), size_t(1));
        QCOMPARE(draft.codes[0].code, std::string_view("1001"));
        QCOMPARE(draft.codes[0].message, std::string_view("a <b> c"));
    }

    void badBytesAreReported()
    {
        ImportHints hints;
        hints.encoding = u"UTF-8"_s;
        const auto document = std::make_shared<const ImportDocument>(
                readDocument("code,message\n1,a\n2,b\xff\n3,c\n", hints));
        QVERIFY(!document->issues.isEmpty());
        QCOMPARE(document->issues.first().line, 3);
        QCOMPARE(document->issues.first().kind, ImportIssue::Kind::Error);
    }

    void otherEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"code,message\n1,Zahlung für Müller abgelehnt\n2,Prüfung nötig\n"_s;
        QTest::newRow("UTF-16LE") << "\xFF\xFE"
                        + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                                  << QString();
        QTest::newRow("windows-1252") << text.toLatin1() << u"windows-1252"_s;
        QTest::newRow("by its bytes") << text.toLatin1() << QString();
    }

    void otherEncodingsAreRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        ImportHints hints;
        hints.encoding = encoding;
        const auto document = std::make_shared<const ImportDocument>(readDocument(bytes, hints));
        const CatalogDraft draft = draftOf(document, u"acme"_s);
        QCOMPARE(draft.codes.size(), size_t(2));
        QCOMPARE(draft.codes[0].message, std::string_view("Zahlung für Müller abgelehnt"));
    }
};

QTEST_APPLESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
