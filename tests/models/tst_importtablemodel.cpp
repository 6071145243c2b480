// SPDX-License-Identifier: MIT
#include "core/import/documentreader.h"
#include "core/import/importsource.h"
#include "models/importtablemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

/// What is doubtful in a source is marked where it stands.
class TestImportTableModel : public QObject
{
    Q_OBJECT

    static std::shared_ptr<ImportDocument> read(const QByteArray &bytes)
    {
        return std::make_shared<ImportDocument>(readDocument(bytes));
    }
    QString line(int row, int role = Qt::DisplayRole) const
    {
        return m_model.headerData(row, Qt::Vertical, role).toString();
    }
    QString doubt(int row, int column) const
    {
        return m_model.index(row, column).data(ImportTableModel::DoubtRole).toString();
    }

    ImportTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    // Marks of direction are for what paints: a cell is copied as it stands here.
    void numbersAreTheLanguagesAndCellsTheSources()
    {
        m_model.setTable(read("code,http status\n-17,400\n1002,700\n"), 0);
        QLocale::setDefault(QLocale(QLocale::Persian));
        QCOMPARE(line(0), u"۲"_s);
        QCOMPARE(line(1), u"۳ doubt"_s);
        QCOMPARE(ImportTableModel::widestLine(12), u"۱۲ left out"_s);
        QCOMPARE(m_model.index(0, 0).data().toString(), u"-17"_s);
        QCOMPARE(ImportText::columnTitle(10), u"Column ۱۱"_s);
    }

    void countsRowsWhereLinesTellNothing()
    {
        m_model.setTable(read("<table><tr><th>Code<th>HTTP</tr><tr><td>1001<td>400</tr>"
                              "<tr><td>1002<td>4O1</tr></table>"),
                         0);
        QCOMPARE(line(0), u"1"_s);
        QCOMPARE(line(1), u"2 doubt"_s);
    }

    void marksCellsAndLines()
    {
        m_model.setTable(read("code,http status,message\n1001,400,Good\n1002,700,Odd\n"
                              "see the note below,400,Other\n,400,None\n\"1003, 1004\",400,Two\n"),
                         0);
        QCOMPARE(m_model.rowCount(), 5);
        QCOMPARE(line(0), u"2"_s);
        QCOMPARE(line(0, ImportTableModel::DoubtRole), QString());
        QCOMPARE(line(1), u"3 doubt"_s);
        QCOMPARE(doubt(1, 0), QString());
        QCOMPARE(doubt(1, 1), u"1002: “700” is no HTTP status."_s);
        QCOMPARE(line(1, Qt::ToolTipRole), doubt(1, 1));
        QCOMPARE(m_model.index(1, 1).data(Qt::DisplayRole).toString(), u"700"_s);
        QCOMPARE(m_model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 u"700, doubt: 1002: “700” is no HTTP status."_s);
        QVERIFY(m_model.index(1, 1).data(Qt::ToolTipRole).toString().contains(u"no HTTP status"_s));
        QVERIFY(m_model.index(0, 1).data(Qt::AccessibleTextRole).isNull());
        QCOMPARE(line(2), u"4 left out"_s);
        QVERIFY(doubt(2, 0).contains(u"is no code"_s));
        QCOMPARE(line(3), u"5 left out"_s);
        QVERIFY(!doubt(3, 0).isEmpty());
        QCOMPARE(line(4), u"6 doubt"_s);
        QVERIFY(doubt(4, 0).contains(u"several codes"_s));
        QCOMPARE(line(4, Qt::AccessibleTextRole), u"6 doubt, doubt: "_s + doubt(4, 0));
    }

    void followsWhatIsChosen()
    {
        const auto document = read("code,http status,message\n1001,400,Good\n1002,700,Odd\n");
        m_model.setTable(document, 0);
        QSignalSpy changes(&m_model, &ImportTableModel::dataChanged);
        QVERIFY(!doubt(1, 1).isEmpty());
        document->tables[0].setField(1, ImportField::None);
        m_model.showChanges();
        QCOMPARE(changes.size(), 1);
        QVERIFY(doubt(1, 1).isEmpty());
        QCOMPARE(line(1), u"3"_s);
        document->tables[0].setField(1, ImportField::HttpStatus);
        document->tables[0].isChosen = false; // nothing of it is imported
        m_model.showChanges();
        QCOMPARE(line(1), u"3"_s);
    }

    /// What was damaged in the file stands at its line, in a row of several lines too.
    void marksWhatTheReaderFound()
    {
        ImportHints hints;
        hints.encoding = u"UTF-8"_s;
        const auto document = std::make_shared<ImportDocument>(readDocument(
                "code,message\n1001,a\n1002,\"b\nc\xff\"\n1003,say \"hi\"\n1004,d\n", hints));
        m_model.setTable(document, 0);
        QCOMPARE(m_model.rowCount(), 4);
        QCOMPARE(line(0), u"2"_s);
        QCOMPARE(line(1), u"3 doubt"_s);
        QVERIFY(line(1, Qt::ToolTipRole).contains(u"UTF-8"_s));
        QCOMPARE(line(2), u"5 doubt"_s);
        QCOMPARE(line(3), u"6"_s);
    }

    /// Line 3 of one file is not line 3 of the other.
    void tellsFilesApart()
    {
        const QTemporaryDir folder;
        const auto file = [&folder](const QString &name, const QByteArray &bytes) {
            QFile made(folder.filePath(name));
            return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size()
                    ? made.fileName()
                    : QString();
        };
        ImportSource source;
        source.hints.encoding = u"UTF-8"_s;
        source.paths = {file(u"a.csv"_s, "code,message\n1001,a\n1002,b\xff\n"),
                        file(u"b.csv"_s, "code,message\n2001,a\n2002,b\n")};
        const auto document = readSource(source);
        QCOMPARE(document->tables.size(), size_t(2));
        m_model.setTable(document, 0);
        QCOMPARE(line(0), u"2"_s);
        QCOMPARE(line(1), u"3 doubt"_s);
        QVERIFY(line(1, Qt::ToolTipRole).startsWith(u"a.csv: "_s));
        m_model.setTable(document, 1);
        QCOMPARE(line(1), u"3"_s);
    }

    void theWidestLineFitsAll()
    {
        QCOMPARE(ImportTableModel::widestLine(12345), u"12345 left out"_s);
    }

    void nothingIsNoTable()
    {
        m_model.setTable(nullptr, 0);
        QCOMPARE(m_model.rowCount(), 0);
        m_model.showChanges();
    }
};

QTEST_GUILESS_MAIN(TestImportTableModel)
#include "tst_importtablemodel.moc"
