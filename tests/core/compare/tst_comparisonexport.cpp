// SPDX-License-Identifier: MIT
#include "core/compare/comparisonexport.h"
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

std::shared_ptr<const Comparison> compare(Alignment alignment,
                                          ComparisonFilter filter = ComparisonFilter::All)
{
    ComparisonRequest request;
    request.providers = {1, 0}; // beta, alpha
    request.alignment = alignment;
    request.filter = filter;
    return Comparison::make(std::make_shared<const ComparedCatalogs>(test::smallStore()), request);
}

const ComparisonForm wide;
const ComparisonForm longForm{true};

ExportOptions in(ExportFormat format, ExportHeader header = ExportHeader::Names)
{
    ExportOptions options;
    options.format = format;
    options.header = header;
    return options;
}

QByteArray exported(const Comparison &comparison, const ComparisonForm &form,
                    const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportOutcome outcome = exportComparison(buffer, comparison, form, options);
    return outcome.bytes == buffer.size() ? buffer.data() : QByteArray("wrong size");
}

} // namespace

class TestComparisonExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wideCsvHasAColumnPerProvider()
    {
        QCOMPARE(exported(*compare(Alignment::Concept), wide, in(ExportFormat::Csv)),
                 QByteArray("concept,group,beta,alpha\r\n"
                            "rate-limit-exceeded,Limits,429 RATE_LIMIT,-1003 Too many requests\r\n"
                            "clock-skew,Time,,-1021 TimeOff\r\n"
                            "expired,Time,\"-1021 SESSION_GONE\nTOKEN_EXPIRED Token expired\",\r\n"
                            ",,,\"0001 success\n0001 Unknown error\"\r\n"));
        QVERIFY(exported(*compare(Alignment::Code), wide, in(ExportFormat::Csv))
                        .startsWith("code,beta,alpha\r\n-1021,-1021 SESSION_GONE,-1021 TimeOff"));
        QVERIFY(exported(*compare(Alignment::HttpStatus), wide, in(ExportFormat::Csv))
                        .startsWith("http_status,beta,alpha\r\n200,,0001 success\r\n"));
    }

    void longCsvHasARowPerCode()
    {
        const QByteArray text = exported(*compare(Alignment::Concept, ComparisonFilter::Collisions),
                                         longForm, in(ExportFormat::Csv));
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 5); // a head, three codes, and what is behind the last line
        QCOMPARE(lines[0],
                 QByteArray("concept,collision,provider,code,occurrence,http_status,category,name,"
                            "message,description,condition\r"));
        QVERIFY(lines[1].startsWith("clock-skew,true,alpha,-1021,1,400,Time,TimeOff,"));
        QVERIFY(lines[2].startsWith("expired,true,beta,-1021,1,,Session,SESSION_GONE,"));
        QVERIFY(lines[3].startsWith("expired,false,beta,TOKEN_EXPIRED,1,401,"));
    }

    // For persons: the providers' names, and a line as the window calls it.
    void titlesAreForPersons()
    {
        QCOMPARE(exported(*compare(Alignment::Concept), wide,
                          in(ExportFormat::Csv, ExportHeader::Titles))
                         .left(112),
                 QByteArray("Concept,Group,Beta,Alpha Pay\r\n"
                            "Rate limit exceeded,Limits,429 RATE_LIMIT,-1003 Too many requests\r\n"
                            "Clock skew,Time"));
        QVERIFY(exported(*compare(Alignment::HttpStatus), wide,
                         in(ExportFormat::Csv, ExportHeader::Titles))
                        .startsWith("HTTP status,Beta,Alpha Pay\r\n200 OK,,0001 success\r\n"));
        QVERIFY(exported(*compare(Alignment::Code), longForm,
                         in(ExportFormat::Csv, ExportHeader::Titles))
                        .startsWith("Code,Collision,Provider,Occurrence,HTTP,"));
    }

    // An empty cell would say that Gamma has no code for it; a script is told by "concepts": 0.
    void saysWhatIsNotKnown()
    {
        ComparisonRequest request;
        request.providers = {1, 2}; // Gamma's codes have no concept
        const auto catalogs = std::make_shared<const ComparedCatalogs>(test::smallStore());
        const auto comparison = Comparison::make(catalogs, request);
        QVERIFY(exported(*comparison, wide, in(ExportFormat::Csv, ExportHeader::Titles))
                        .contains("Rate limit exceeded,Limits,429 RATE_LIMIT,not known yet\r\n"));
        QVERIFY(exported(*comparison, wide, in(ExportFormat::Markdown, ExportHeader::Titles))
                        .contains("| Rate limit exceeded | **429** RATE\\_LIMIT | not known yet "
                                  "|\n"));
        QVERIFY(exported(*comparison, wide, in(ExportFormat::Csv))
                        .contains("rate-limit-exceeded,Limits,429 RATE_LIMIT,\r\n"));
        request.alignment = Alignment::Code;
        QVERIFY(!exported(*Comparison::make(catalogs, request), wide,
                          in(ExportFormat::Csv, ExportHeader::Titles))
                         .contains("not known yet"));
    }

    void theHttpStatusStandsBesideTheCode()
    {
        const QByteArray text = exported(*compare(Alignment::Concept),
                                         ComparisonForm{.hasHttpStatus = true},
                                         in(ExportFormat::Csv));
        QVERIFY2(text.contains("429 (HTTP 429) RATE_LIMIT,-1003 (HTTP 429) Too many requests"),
                 text.constData());
        QVERIFY(text.contains("\"-1021 SESSION_GONE\n")); // it has none
    }

    // The dialect is that of every other export.
    void csvTakesEveryOption()
    {
        ExportOptions options = in(ExportFormat::Csv);
        options.byteOrderMark = true;
        options.delimiter = ';';
        options.quotesAll = true;
        options.lineFeedOnly = true;
        options.spreadsheetSafe = true;
        QVERIFY(exported(*compare(Alignment::Concept, ComparisonFilter::Shared), wide, options)
                == "\xEF\xBB\xBF\"concept\";\"group\";\"beta\";\"alpha\"\n"
                   "\"rate-limit-exceeded\";\"Limits\";\"429 RATE_LIMIT\";"
                   "\"'-1003 Too many requests\"\n");
    }

    void longJsonIsAnArray()
    {
        const QJsonArray rows = QJsonDocument::fromJson(exported(*compare(Alignment::Concept),
                                                                 longForm, in(ExportFormat::Json)))
                                        .array();
        QCOMPARE(rows.size(), 7);
        QCOMPARE(rows[0][u"concept"].toString(), u"rate-limit-exceeded"_s);
        QCOMPARE(rows[0][u"collision"].toBool(true), false);
        QCOMPARE(rows[0][u"http_status"].toInt(), 429);
    }

    void aSampleIsTheBeginning()
    {
        for (const ComparisonForm &form : {wide, longForm}) {
            const auto comparison = compare(Alignment::Concept);
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto cells =
                    comparisonCells(*comparison, form, in(ExportFormat::Csv), {2, false});
            exportCells(buffer, *cells, in(ExportFormat::Csv));
            QCOMPARE(cells->lineCount(), size_t(2));
            QVERIFY(exported(*comparison, form, in(ExportFormat::Csv)).startsWith(buffer.data()));
        }
    }

    void jsonHoldsEverything()
    {
        const auto comparison = compare(Alignment::HttpStatus, ComparisonFilter::Shared);
        QJsonParseError error;
        const QJsonObject root =
                QJsonDocument::fromJson(exported(*comparison, wide, in(ExportFormat::Json)), &error)
                        .object();
        QCOMPARE(error.errorString(), u"no error occurred"_s);
        QCOMPARE(root[u"by"].toString(), u"http"_s);
        QCOMPARE(root[u"only"].toString(), u"shared"_s);
        const QJsonObject alpha = root[u"providers"][1].toObject();
        QCOMPARE(alpha[u"slug"].toString(), u"alpha"_s);
        QCOMPARE(alpha[u"codes"].toInt(), 4);
        QCOMPARE(alpha[u"concepts"].toInt(), 2);
        QCOMPARE(alpha[u"concepts_of"].toInt(), 3);
        QCOMPARE(alpha[u"statuses"].toInt(), 4);
        QCOMPARE(alpha[u"shared_codes"].toInt(), 1);
        const QJsonArray rows = root[u"rows"].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"http_status"].toInt(), 429);
        QCOMPARE(rows[0][u"title"].toString(), u"429 Too Many Requests"_s);
        QVERIFY(!rows[0].toObject().contains(u"group"));
        const QJsonObject code = rows[0][u"cells"][u"beta"][0].toObject();
        QCOMPARE(code[u"code"].toString(), u"429"_s);
        QCOMPARE(code[u"http_status"].toInt(), 429);
        QCOMPARE(code[u"concept"].toString(), u"rate-limit-exceeded"_s);
        QVERIFY(code[u"message"].isNull());
        QCOMPARE(code[u"collision"].toBool(), false);
    }

    void jsonOfNothingIsJson()
    {
        const auto comparison =
                Comparison::make(std::make_shared<const ComparedCatalogs>(test::makeStore({})), {});
        const QJsonDocument document =
                QJsonDocument::fromJson(exported(*comparison, wide, in(ExportFormat::Json)));
        QVERIFY(document.isObject());
        QCOMPARE(document[u"rows"].toArray().size(), 0);
        QVERIFY(document[u"only"].isNull());
    }

    void markdownIsATable()
    {
        QCOMPARE(exported(*compare(Alignment::Concept, ComparisonFilter::Shared), wide,
                          in(ExportFormat::Markdown, ExportHeader::Titles)),
                 QByteArray("| Concept | Beta | Alpha Pay |\n| --- | --- | --- |\n"
                            "| Rate limit exceeded | **429** RATE\\_LIMIT | "
                            "**-1003** Too many requests |\n"));
    }

    void everyFormatHoldsEveryCode_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("isLong");
        for (const ExportFormat format : allExportFormats) {
            if (format == ExportFormat::Xlsx)
                continue; // packed: tst_exportdialog.cpp, compare_export.py
            for (const bool isLong : {false, true})
                QTest::addRow("%s %d", qPrintable(formatName(format)), isLong)
                        << int(format) << isLong;
        }
    }

    void everyFormatHoldsEveryCode()
    {
        QFETCH(const int, format);
        QFETCH(const bool, isLong);
        const auto store = test::bundledStore();
        ComparisonRequest request;
        request.providers = {0, 1, 2, 3, 4};
        const auto comparison =
                Comparison::make(std::make_shared<const ComparedCatalogs>(store), request);
        const QByteArray text = exported(*comparison, {isLong}, in(ExportFormat(format)))
                                        .replace("\\", ""); // of Markdown
        for (Row row = 0; row < store->rowCount(); ++row)
            QVERIFY(text.contains(store->string(row, TextField::Code).toUtf8()));
    }

    void aFileAppearsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"compared.csv"_s);
        const auto comparison = compare(Alignment::Concept);
        const ExportOutcome done =
                exportComparisonToFile(path, *comparison, wide, in(ExportFormat::Csv));
        QCOMPARE(done.status, ExportOutcome::Status::Done);
        QCOMPARE(done.rows, size_t(7));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exported(*comparison, wide, in(ExportFormat::Csv)));
        file.close();

        const ExportOutcome canceled = exportComparisonToFile(
                path, *comparison, wide, in(ExportFormat::Json), [](size_t) { return false; });
        QCOMPARE(canceled.status, ExportOutcome::Status::Canceled);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("concept,"));
        QCOMPARE(exportComparisonToFile(folder.filePath(u"no/such/folder.csv"_s), *comparison, wide,
                                        in(ExportFormat::Json))
                         .status,
                 ExportOutcome::Status::CannotOpen);
    }

    void aFullDeviceIsReported()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QCOMPARE(exportComparison(closed, *compare(Alignment::Concept), wide,
                                  in(ExportFormat::Markdown))
                         .status,
                 ExportOutcome::Status::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(TestComparisonExport)
#include "tst_comparisonexport.moc"
