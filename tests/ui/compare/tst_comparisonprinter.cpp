// SPDX-License-Identifier: MIT
#include "tests/support/bundledstore.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonprinter.h"

#include <QFile>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

std::shared_ptr<const Comparison> compare(ComparisonFilter filter, int times = 1)
{
    const auto store = test::bundledStore();
    ComparisonRequest request;
    request.filter = filter;
    request.providers.resize(5);
    std::iota(request.providers.begin(), request.providers.end(), 0);
    // More columns than any page is wide.
    for (int i = 1; i < times; ++i)
        request.providers.insert(request.providers.end(), {0, 1, 2, 3, 4});
    return Comparison::make(std::make_shared<const ComparedCatalogs>(store), request);
}

int pagesOf(const std::shared_ptr<const Comparison> &comparison,
            const ComparisonPrinter::Options &options, QByteArray *bytes = nullptr)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    int pages = 0;
    {
        QPdfWriter writer(path);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        pages = ComparisonPrinter(comparison, options).print(writer);
    }
    QFile file(path);
    if (bytes && file.open(QIODevice::ReadOnly))
        *bytes = file.readAll();
    return pages;
}

} // namespace

class TestComparisonPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTableAndCards()
    {
        const auto shared = compare(ComparisonFilter::Shared);
        QByteArray bytes;
        const int table = pagesOf(shared, {}, &bytes);
        QVERIFY(table >= 2); // 32 lines do not fit one page
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), table);
        QCOMPARE(pagesOf(shared, {.hasTable = true, .cards = {0}}), table + 1);
        QCOMPARE(pagesOf(shared, {.hasTable = false, .cards = {0}}), 1);
        QCOMPARE(pagesOf(shared, {.hasTable = false, .cards = {0, 1, 2}}), 3);
    }

    void longTablesTakeMorePages()
    {
        QVERIFY(pagesOf(compare(ComparisonFilter::All), {})
                > pagesOf(compare(ComparisonFilter::Shared), {}));
    }

    void columnsThatDoNotFitGoOntoFurtherPages()
    {
        const int narrow = pagesOf(compare(ComparisonFilter::Shared), {});
        const int wide = pagesOf(compare(ComparisonFilter::Shared, 3), {});
        QVERIFY2(wide >= 2 * narrow, qPrintable(u"%1 %2"_s.arg(wide).arg(narrow)));
    }

    void writesEveryKindOfFile_data()
    {
        using Kind = ComparisonOutput::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("wide") << int(Kind::CsvWide) << QByteArray("concept,group,freeway,");
        QTest::newRow("long") << int(Kind::CsvLong) << QByteArray("line,collision,provider,");
        QTest::newRow("markdown") << int(Kind::Markdown) << QByteArray("| Concept | Freeway |");
        QTest::newRow("json") << int(Kind::Json) << QByteArray("{\"by\": \"concept\"");
        QTest::newRow("pdf") << int(Kind::Pdf) << QByteArray("%PDF-");
    }

    void writesEveryKindOfFile()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, beginning);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"comparison"_s);
        QWidget window;
        ComparisonOutput output(&window);
        QSignalSpy written(&output, &ComparisonOutput::written);
        output.setComparison(compare(ComparisonFilter::Shared), 0);
        output.writeFile(path, ComparisonOutput::Kind(kind));
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void saysWhatFailed()
    {
        QTemporaryDir folder;
        QWidget window;
        ComparisonOutput output(&window);
        QSignalSpy failed(&output, &ComparisonOutput::failed);
        output.setComparison(compare(ComparisonFilter::Shared), std::nullopt);
        for (const auto kind : {ComparisonOutput::Kind::Json, ComparisonOutput::Kind::Pdf})
            output.writeFile(folder.filePath(u"no/such/folder"_s), kind);
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed[0][0].toString().contains(u"no/such/folder"_s));
    }
};

QTEST_MAIN(TestComparisonPrinter)
#include "tst_comparisonprinter.moc"
