// SPDX-License-Identifier: MIT
#include "models/copytext.h"
#include "support/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

class TestCopyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data();
    void copies();
    void nothingGivesNothing();
};

void TestCopyText::copies_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<std::vector<Column>>("columns");
    QTest::addColumn<CopyFormat>("format");
    QTest::addColumn<QString>("expected");

    const std::vector<Column> few{Column::Code, Column::HttpStatus, Column::Message,
                                  Column::Description};
    QTest::newRow("TSV quotes a cell with a line break, and has no header")
            << u"provider:alpha code:-1003"_s << few << CopyFormat::Tsv
            << u"-1003\t429\tToo many requests\t\"Slow down.\nThen try again.\"\r\n"_s;
    QTest::newRow("TSV keeps leading zeros and rows in order")
            << u"provider:alpha code:0001"_s << std::vector<Column>{Column::Message, Column::Code}
            << CopyFormat::Tsv << u"success\t0001\r\nUnknown error\t0001\r\n"_s;
    QTest::newRow("plain text leaves out what is empty")
            << u"provider:beta code:-1021"_s
            << std::vector<Column>{Column::Provider, Column::Code, Column::HttpStatus,
                                   Column::Description}
            << CopyFormat::PlainText << u"Beta · -1021 · The session <i>expired</i>"_s;
    QTest::newRow("plain text is one line a row, with repeated codes told apart")
            << u"provider:alpha"_s
            << std::vector<Column>{Column::Code, Column::HttpStatus, Column::Description}
            << CopyFormat::PlainText
            << u"-1021 · HTTP 400\n-1003 · HTTP 429 · Slow down. Then try again.\n0001 · HTTP 200\n0001 (2) · HTTP 500"_s;
}

void TestCopyText::copies()
{
    QFETCH(QString, query);
    QFETCH(std::vector<Column>, columns);
    QFETCH(CopyFormat, format);
    QFETCH(QString, expected);
    const auto result = test::resultOf(test::smallStore(), query);
    const std::vector<Row> rows = result->rows.toVector();
    QCOMPARE(CopyText::make({*result->store, rows, result->userLayer.get()}, columns, format),
             expected);
}

void TestCopyText::nothingGivesNothing()
{
    const auto store = test::smallStore();
    QCOMPARE(CopyText::make({*store, {}}, {Column::Code}, CopyFormat::Markdown), QString());
    const std::vector<Row> rows{0};
    QCOMPARE(CopyText::make({*store, rows}, {}, CopyFormat::Tsv), QString());
    const QString table = CopyText::make({*store, rows}, {Column::Code}, CopyFormat::Markdown);
    QVERIFY2(table.startsWith(u'|') && table.contains(u"-1021"_s), qPrintable(table));
    QCOMPARE(table.count(u'\n'), 3); // header, line, row
}

} // namespace errdex

QTEST_GUILESS_MAIN(errdex::TestCopyText)

#include "tst_copytext.moc"
