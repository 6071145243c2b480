// SPDX-License-Identifier: MIT
// With ERRDEX_PRINTS=FOLDER in the environment the PDFs are kept there, to be looked at.
#include "core/translations.h"
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"
#include "tests/ui/print/textpaper.h"
#include "ui/print/cardprinter.h"
#include "ui/print/codesprinter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

using Columns = CodeTableModel::Columns;

const std::vector<Columns> usualColumns{CodeTableModel::Provider, CodeTableModel::Code,
                                        CodeTableModel::HttpStatus, CodeTableModel::Message,
                                        CodeTableModel::Description};

CodesPrinter printerOf(const std::shared_ptr<const SearchResult> &result,
                       const std::vector<Columns> &columns = usualColumns, int mostPages = 0)
{
    return {{result, nullptr, result->query.text}, columns, mostPages};
}

/// The last codes of a table stand on its last page.
QStringList codesOf(const SearchResult &result)
{
    QStringList codes;
    for (const Row row : result.rows)
        codes += result.store->string(row, TextField::Code);
    return codes;
}

} // namespace

class TestCodesPrinter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Translations> m_translations; ///< for plurals

private Q_SLOTS:
    void initTestCase()
    {
        m_translations = std::make_unique<Translations>();
        m_translations->use(u"en"_s);
    }
    void cleanupTestCase() { m_translations.reset(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyCodeIsPrintedInItsOrder()
    {
        const auto result = test::resultOf(test::bundledStore());
        test::TextPaper paper;
        const int pages = printerOf(result).print(paper);
        QCOMPARE(pages, paper.pages);
        QVERIFY(pages > 5);
        const QString text = paper.text();
        qsizetype place = 0;
        for (const QString &code : codesOf(*result)) {
            place = text.indexOf(code, place);
            QVERIFY2(place >= 0, qPrintable(code));
        }
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
        QCOMPARE(text.count(u"Description"_s), pages); // the head stands on each
        QVERIFY(text.contains(u"288 codes"_s));
    }

    // Nothing is cut at some number of rows.
    void thousandsOfRowsAreAllPrinted()
    {
        const auto result = test::resultOf(test::largeStore(2, 2500));
        test::TextPaper paper;
        QList<double> shares;
        const int pages = printerOf(result).print(paper, [&](double share) {
            shares += share;
            return true;
        });
        QVERIFY(pages > 100);
        const QString text = paper.text();
        const QStringList codes = codesOf(*result);
        QCOMPARE(codes.size(), 5000);
        for (const QString &code : codes)
            QVERIFY2(text.contains(code), qPrintable(code));
        QVERIFY(std::ranges::is_sorted(shares));
        QCOMPARE(shares.last(), 1.0);
    }

    void aTextLongerThanAPageGoesOnOnTheNext()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        QString words;
        for (int i = 0; i < 4000; ++i)
            words += u"word%1 "_s.arg(i);
        recipe.codes.append(u"alpha|LONG|400||name|"_s + words.trimmed() + u"|what follows"_s);
        const auto result = test::resultOf(test::makeStore(recipe), u"code:=LONG"_s);
        QCOMPARE(result->rows.size(), size_t(1));
        test::TextPaper paper;
        QVERIFY(printerOf(result).print(paper) >= 3);
        const QString text = paper.text();
        for (int i = 0; i < 4000; i += 37)
            QVERIFY2(text.contains(u"word%1 "_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY(text.contains(u"word3999"_s));
        for (const auto &each : paper.texts)
            QVERIFY(each.place.y() >= 0 && each.place.y() < paper.height());
    }

    // Paper is narrow: a column of which nothing is printed takes room from the others.
    void columnsWithoutTextsAreLeftOut()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes = {u"alpha|1|400||name||one"_s, u"alpha|2||||message|two"_s};
        const auto store = test::makeStore(recipe);
        const auto all = test::resultOf(store);
        const std::vector<Columns> columns{CodeTableModel::Provider,   CodeTableModel::Code,
                                           CodeTableModel::HttpStatus, CodeTableModel::Name,
                                           CodeTableModel::Message,    CodeTableModel::Description};
        const auto headsOf = [&](const std::shared_ptr<const SearchResult> &result) {
            test::TextPaper paper;
            printerOf(result, columns).print(paper);
            QStringList heads;
            for (const Columns column : columns) {
                if (!paper.find(CodeTableModel::title(column)).text.isEmpty())
                    heads += CodeTableModel::title(column);
            }
            return heads;
        };
        QCOMPARE(headsOf(all),
                 QStringList({u"Provider"_s, u"Code"_s, u"HTTP"_s, u"Name"_s, u"Message"_s,
                              u"Description"_s}));
        QCOMPARE(headsOf(test::resultOf(store, u"code:=1"_s)),
                 QStringList({u"Provider"_s, u"Code"_s, u"HTTP"_s, u"Name"_s, u"Description"_s}));
        QCOMPARE(headsOf(test::resultOf(store, u"code:=2"_s)),
                 QStringList({u"Provider"_s, u"Code"_s, u"Message"_s, u"Description"_s}));
    }

    // With every column on one page, codes and names still stand whole where they fit.
    void columnsFitThePage()
    {
        const auto result = test::resultOf(test::bundledStore(), u"provider:hashkey-pro"_s);
        std::vector<Columns> columns;
        for (int column = CodeTableModel::Provider; column < CodeTableModel::NUM_COLUMNS; ++column)
            columns.push_back(Columns(column));
        test::TextPaper paper;
        QVERIFY(printerOf(result, columns).print(paper) > 0);
        for (const auto &each : paper.texts) {
            QVERIFY(each.place.x() >= 0);
            QVERIFY2(each.place.x() < paper.width(), qPrintable(each.text));
        }
        for (const QString &code : codesOf(*result))
            QVERIFY2(!paper.find(code).text.isEmpty(), qPrintable(code)); // in one run
    }

    void pagesAreMirroredForRightToLeft()
    {
        const auto result = test::resultOf(test::bundledStore(), u"-1021"_s);
        test::TextPaper plain;
        printerOf(result).print(plain);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        test::TextPaper mirrored;
        printerOf(result).print(mirrored);
        QVERIFY(plain.find(u"Provider"_s).place.x() < plain.find(u"Description"_s).place.x());
        QVERIFY(mirrored.find(u"Provider"_s).place.x() > mirrored.find(u"Description"_s).place.x());
        QVERIFY(mirrored.find(u"Provider"_s).place.x() > mirrored.width() * 0.8);
        QVERIFY(plain.find(u"Page "_s).place.x() > plain.width() / 2);
        QVERIFY(mirrored.find(u"Page "_s).place.x() < mirrored.width() / 2);
        QVERIFY(plain.find(u"Errdex"_s).place.x() > mirrored.find(u"Errdex"_s).place.x());
    }

    void starsAndHiddenSignsAreSeen()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes = {u"alpha|A-1|400|||txt.\u202Eexe"_s, u"alpha|A-2"_s};
        const auto result = test::resultOf(test::makeStore(recipe), {}, {}, {u"alpha/A-2"_s});
        test::TextPaper paper;
        printerOf(result).print(paper);
        QVERIFY(paper.text().contains(u"U+202E"_s));
        QCOMPARE(paper.text().count(u'★'), 1);
    }

    void aPreviewEndsAndSaysSo()
    {
        const auto result = test::resultOf(test::bundledStore());
        test::TextPaper paper;
        QCOMPARE(printerOf(result, usualColumns, 2).print(paper), 2);
        QVERIFY(paper.text().contains(u"The preview ends here"_s));
        test::TextPaper whole;
        QVERIFY(printerOf(result, usualColumns, 1000).print(whole) > 2);
        QVERIFY(!whole.text().contains(u"The preview ends here"_s));
    }

    void stoppingIsAskedOften()
    {
        const auto result = test::resultOf(test::largeStore(2, 2500));
        test::TextPaper paper;
        int asked = 0;
        QCOMPARE(printerOf(result).print(paper,
                                         [&asked](double share) {
                                             ++asked;
                                             return share < 0.1;
                                         }),
                 0);
        QVERIFY(asked > 20);
        QVERIFY(asked < 100);
    }

    void noRowsMakeAPage()
    {
        const auto result = test::resultOf(test::bundledStore(), u"no such code anywhere"_s);
        QCOMPARE(result->rows.size(), size_t(0));
        test::TextPaper paper;
        QCOMPARE(printerOf(result).print(paper), 1);
        QVERIFY(paper.text().contains(u"0 of 288 codes"_s));
    }

    void writesPdf_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translations::languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void writesPdf()
    {
        QFETCH(const QString, language);
        m_translations->use(language);
        QGuiApplication::setLayoutDirection(m_translations->direction());
        QTemporaryDir temporary;
        const QString kept = qEnvironmentVariable("ERRDEX_PRINTS");
        const QDir folder(kept.isEmpty() ? temporary.path() : kept);
        const auto store = test::bundledStore();
        const auto result = test::resultOf(store, u"provider:hashkey-pro,codelibra http:4xx"_s, {},
                                           {u"hashkey-pro/-1021"_s});
        const auto write = [&](const PagePrinter &printer, const QString &name) {
            const QString path = folder.filePath(name + u'-' + language + u".pdf"_s);
            const ExportOutcome outcome = printer.writePdf(path);
            QCOMPARE(outcome.status, ExportOutcome::Status::Done);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith("%PDF-"));
        };
        write(printerOf(result), u"table"_s);
        write(printerOf(result,
                        {CodeTableModel::Provider, CodeTableModel::Code, CodeTableModel::HttpStatus,
                         CodeTableModel::Category, CodeTableModel::Name, CodeTableModel::Message,
                         CodeTableModel::Description, CodeTableModel::Condition,
                         CodeTableModel::Concept, CodeTableModel::Tags, CodeTableModel::Note,
                         CodeTableModel::Link}),
              u"wide"_s);
        const auto one = test::resultOf(store, u"code:=-1021"_s, {}, {u"hashkey-pro/-1021"_s});
        write(CardPrinter({one, nullptr, {}}), u"card"_s);
        write(CardPrinter({result, nullptr, {}}), u"cards"_s);
    }
};

QTEST_MAIN(TestCodesPrinter)
#include "tst_codesprinter.moc"
