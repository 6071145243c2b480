// SPDX-License-Identifier: MIT
#include "core/module.h"
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"
#include "tests/ui/print/textpaper.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonprinter.h"
#include "ui/print/outputprogress.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
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

QString textOf(const std::shared_ptr<const Comparison> &comparison,
               const ComparisonPrinter::Options &options)
{
    test::TextPaper paper;
    ComparisonPrinter(comparison, options).print(paper);
    return paper.text();
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

    void saysWhichSearchFilters()
    {
        const auto all = compare(ComparisonFilter::Shared);
        ComparisonRequest request = all->request();
        RowSet found(all->store().rowCount());
        found.insert(all->cell(0, 0).empty() ? Row(0) : all->cell(0, 0).front());
        request.found = std::make_shared<const RowSet>(std::move(found));
        const auto filtered = Comparison::make(
                std::make_shared<const ComparedCatalogs>(test::bundledStore()), request);
        const QString text = textOf(filtered, {.query = u"http:4xx"_s});
        QVERIFY2(text.contains(u"http:4xx"_s), qPrintable(text));
        QVERIFY2(textOf(all, {}).contains(u"HTTP 4"_s),
                 qPrintable(textOf(all, {}))); // as on the screen
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
    }

    // The cards of a comparison may go to a customer, as those of single codes may.
    void remarksAreForColleagues()
    {
        const auto all = compare(ComparisonFilter::All);
        const CatalogStore &store = all->store();
        std::optional<size_t> line;
        QString remark;
        for (size_t each = 0; each < all->lineCount() && !line; ++each) {
            for (size_t column = 0; column < all->columnCount() && !line; ++column) {
                for (const Row row : all->cell(each, column)) {
                    if (!store.remark(row).isEmpty()) {
                        line = each;
                        remark = store.remark(row);
                        break;
                    }
                }
            }
        }
        QVERIFY(line);
        const QString begin = remark.section(u' ', 0, 1);
        const auto cards = [&](bool forColleagues) {
            return textOf(all,
                          {.hasTable = false, .cards = {*line}, .forColleagues = forColleagues});
        };
        QVERIFY2(!cards(false).contains(u"Our remark"_s), qPrintable(cards(false)));
        QVERIFY2(!cards(false).contains(begin), qPrintable(cards(false)));
        QVERIFY2(cards(true).contains(u"Our remark"_s), qPrintable(cards(true)));
        QVERIFY2(cards(true).contains(begin), qPrintable(begin));
    }

    void saysWhatIsNotKnown()
    {
        ComparisonRequest request;
        request.providers = {0, 1};
        const auto catalogs = std::make_shared<const ComparedCatalogs>(test::smallStore());
        QVERIFY(!textOf(Comparison::make(catalogs, request), {}).contains(u"not known yet"_s));
        request.providers = {0, 1, 2};
        QCOMPARE(textOf(Comparison::make(catalogs, request), {}).count(u"not known yet"_s), 3);
    }

    void writesPdf()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"comparison"_s);
        QWidget window;
        ComparisonOutput output(&window);
        QSignalSpy written(&output, &ComparisonOutput::written);
        output.setComparison(compare(ComparisonFilter::Shared), 0);
        output.writePdf(output.printer(PrintScope::TableAndCards), path);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void saysWhatFailed()
    {
        QTemporaryDir folder;
        QWidget window;
        ComparisonOutput output(&window);
        QSignalSpy failed(&output, &ComparisonOutput::failed);
        output.setComparison(compare(ComparisonFilter::Shared), std::nullopt);
        output.writePdf(output.printer(PrintScope::Table), folder.filePath(u"no/such/folder"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"no/such/folder"_s));
    }

    // A cell with more codes than a page has lines is broken; nothing of it is lost.
    void everyLineIsPrintedOnce()
    {
        const auto store = test::bundledStore();
        ComparisonRequest request;
        request.alignment = Alignment::HttpStatus;
        request.providers = {2, 3};
        const auto comparison =
                Comparison::make(std::make_shared<const ComparedCatalogs>(store), request);
        const QString text = textOf(comparison, {});
        for (Row row = store->firstRowOf(3); row < store->firstRowOf(4); ++row) {
            const QString code = store->string(row, TextField::Code);
            QVERIFY2(text.contains(code), qPrintable(code));
        }
    }

    void manyLinesAreAllPrinted()
    {
        ComparisonRequest request;
        request.alignment = Alignment::Code;
        request.providers = {0, 1};
        const auto comparison = Comparison::make(
                std::make_shared<const ComparedCatalogs>(test::largeStore(2, 3000)), request);
        QVERIFY(comparison->lineCount() > 2000);
        QList<double> shares;
        QTemporaryDir folder;
        const ComparisonPrinter printer(comparison, {});
        const ExportOutcome outcome =
                printer.writePdf(folder.filePath(u"out.pdf"_s), [&](double share) {
                    shares += share;
                    return true;
                });
        QCOMPARE(outcome.status, ExportOutcome::Status::Done);
        QCOMPARE(size_t(shares.size()), 2 * comparison->lineCount());
        QVERIFY(std::ranges::is_sorted(shares));
        QCOMPARE(shares.last(), 1.0);
        QFile file(folder.filePath(u"out.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count("/Type /Page\n") > int(comparison->lineCount() / 60));
    }

    void aPreviewEnds()
    {
        const auto comparison = compare(ComparisonFilter::All);
        const int all = pagesOf(comparison, {});
        QVERIFY(all > 3);
        QCOMPARE(pagesOf(comparison, {.mostPages = 3}), 3);
        QCOMPARE(pagesOf(comparison, {.mostPages = all}), all);
        QCOMPARE(pagesOf(comparison, {.mostPages = all + 9}), all);
    }

    void cancelingLeavesTheOldFile_data()
    {
        QTest::addColumn<double>("share"); // when
        QTest::newRow("while it counts") << 0.2;
        QTest::newRow("while it paints") << 0.7;
    }

    void cancelingLeavesTheOldFile()
    {
        QFETCH(const double, share);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        const ComparisonPrinter printer(compare(ComparisonFilter::All), {});
        int calls = 0;
        const ExportOutcome outcome = printer.writePdf(path, [&](double done) {
            calls += done > share ? 1 : 0;
            return done <= share;
        });
        QCOMPARE(outcome.status, ExportOutcome::Status::Canceled);
        QCOMPARE(calls, 1); // not asked again
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void printsInTheBackgroundAndStops()
    {
        ComparisonRequest request;
        request.alignment = Alignment::Code;
        request.providers = {0, 1};
        const auto comparison = Comparison::make(
                std::make_shared<const ComparedCatalogs>(test::largeStore(2, 20000)), request);
        QTemporaryDir folder;
        QWidget window;
        ComparisonOutput output(&window);
        OutputProgress strip(output, &window);
        window.show();
        QSignalSpy ended(&output, &ComparisonOutput::ended);
        QSignalSpy printed(&output, &ComparisonOutput::printed);
        QSignalSpy failed(&output, &ComparisonOutput::failed);
        output.setComparison(comparison, std::nullopt);
        std::atomic<int> aborts = 0;
        const auto paper = std::make_shared<QPdfWriter>(folder.filePath(u"paper.pdf"_s));
        output.printOn(output.printer(PrintScope::Table), {paper, [&aborts] { ++aborts; }});
        QVERIFY(output.isBusy());
        QTRY_VERIFY(strip.isVisible());
        QTRY_VERIFY(strip.bar()->value() > 0);
        // Another one waits for its turn.
        output.writePdf(output.printer(PrintScope::Table), folder.filePath(u"other.pdf"_s));
        QCOMPARE(failed.size(), 1);
        QTest::mouseClick(strip.stopButton(), Qt::LeftButton);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!strip.isVisible());
        QVERIFY(!output.isBusy());
        QTRY_COMPARE(aborts.load(), 1);
        QCOMPARE(printed.size(), 0);

        output.setComparison(compare(ComparisonFilter::Shared), std::nullopt);
        output.printOn(output.printer(PrintScope::Table),
                       {std::make_shared<QPdfWriter>(folder.filePath(u"few.pdf"_s)), {}});
        QTRY_COMPARE(printed.size(), 1);
        QVERIFY(printed[0][0].toInt() >= 2);
    }

    // As a person does it, who prints to a file.
    void aStoppedPrintLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"print.pdf"_s);
        const auto *dialogs = qobject_cast<PrintDialogs *>(loadModule(u"errdex_printing"_s));
        QVERIFY(dialogs);
        QWidget window;
        window.show();
        const ComparisonPrinter printer(compare(ComparisonFilter::All), {});
        for (const bool isStopped : {false, true}) {
            bool isChosen = false;
            dialogs->print(&window, {QPageLayout::Landscape, u"comparison-all"_s},
                           [&](const PrintDialogs::Paper &paper) {
                               isChosen = true;
                               QCOMPARE(paper.file, path);
                               bool goesOn = true;
                               printer.print(*paper.device, [&](double done) {
                                   if (isStopped && goesOn && done > 0.7) {
                                       goesOn = false;
                                       paper.abort();
                                   }
                                   return goesOn;
                               });
                               QVERIFY(QFile::exists(path));
                           });
            auto *dialog = window.findChild<QDialog *>();
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(u"filename"_s);
            QVERIFY(name);
            QCOMPARE(QFileInfo(name->text()).fileName(), u"comparison-all.pdf"_s);
            name->setText(path);
            dialog->accept();
            QTRY_VERIFY(!window.findChild<QDialog *>());
            QVERIFY(isChosen);
            QCOMPARE(QFile::exists(path), !isStopped);
            QFile::remove(path);
        }
    }
};

QTEST_MAIN(TestComparisonPrinter)
#include "tst_comparisonprinter.moc"
