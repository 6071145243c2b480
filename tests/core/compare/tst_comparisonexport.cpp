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

QByteArray exported(const Comparison &comparison, ComparisonFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportOutcome outcome = exportComparison(buffer, comparison, format);
    return outcome.bytes == buffer.size() ? buffer.data() : QByteArray("wrong size");
}

} // namespace

class TestComparisonExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wideCsvHasAColumnPerProvider()
    {
        QCOMPARE(exported(*compare(Alignment::Concept), ComparisonFormat::CsvWide),
                 QByteArray("concept,group,beta,alpha\r\n"
                            "rate-limit-exceeded,Limits,429 RATE_LIMIT,-1003 Too many requests\r\n"
                            "clock-skew,Time,,-1021 TimeOff\r\n"
                            "expired,Time,\"-1021 SESSION_GONE\nTOKEN_EXPIRED Token expired\",\r\n"
                            ",,,\"0001 success\n0001 Unknown error\"\r\n"));
        QVERIFY(exported(*compare(Alignment::Code), ComparisonFormat::CsvWide)
                        .startsWith("code,beta,alpha\r\n-1021,-1021 SESSION_GONE,-1021 TimeOff"));
        QVERIFY(exported(*compare(Alignment::HttpStatus), ComparisonFormat::CsvWide)
                        .startsWith("http_status,beta,alpha\r\n200,,0001 success\r\n"));
    }

    void longCsvHasARowPerCode()
    {
        const QByteArray text = exported(*compare(Alignment::Concept, ComparisonFilter::Collisions),
                                         ComparisonFormat::CsvLong);
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 5); // a head, three codes, and what is behind the last line
        QCOMPARE(lines[0],
                 QByteArray("line,collision,provider,code,occurrence,http_status,category,name,"
                            "message,description,condition,concept\r"));
        QVERIFY(lines[1].startsWith("clock-skew,true,alpha,-1021,1,400,Time,TimeOff,"));
        QVERIFY(lines[2].startsWith("expired,true,beta,-1021,1,,Session,SESSION_GONE,"));
        QVERIFY(lines[3].startsWith("expired,false,beta,TOKEN_EXPIRED,1,401,"));
    }

    void jsonHoldsEverything()
    {
        const auto comparison = compare(Alignment::HttpStatus, ComparisonFilter::Shared);
        QJsonParseError error;
        const QJsonObject root =
                QJsonDocument::fromJson(exported(*comparison, ComparisonFormat::Json), &error)
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
                QJsonDocument::fromJson(exported(*comparison, ComparisonFormat::Json));
        QVERIFY(document.isObject());
        QCOMPARE(document[u"rows"].toArray().size(), 0);
        QVERIFY(document[u"only"].isNull());
    }

    void markdownIsATable()
    {
        QCOMPARE(exported(*compare(Alignment::Concept, ComparisonFilter::Shared),
                          ComparisonFormat::Markdown),
                 QByteArray("| Concept | Beta | Alpha Pay |\n| --- | --- | --- |\n"
                            "| Rate limit exceeded | **429** RATE\\_LIMIT | "
                            "**-1003** Too many requests |\n"));
    }

    void everyFormatHoldsEveryCode_data()
    {
        QTest::addColumn<int>("format");
        for (const ComparisonFormat format : allComparisonFormats)
            QTest::addRow("%d", int(format)) << int(format);
    }

    void everyFormatHoldsEveryCode()
    {
        QFETCH(const int, format);
        const auto store = test::bundledStore();
        ComparisonRequest request;
        request.providers = {0, 1, 2, 3, 4};
        const auto comparison =
                Comparison::make(std::make_shared<const ComparedCatalogs>(store), request);
        const QByteArray text =
                exported(*comparison, ComparisonFormat(format)).replace("\\", ""); // of Markdown
        for (Row row = 0; row < store->rowCount(); ++row)
            QVERIFY(text.contains(store->string(row, TextField::Code).toUtf8()));
    }

    void aFileAppearsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"compared.csv"_s);
        const auto comparison = compare(Alignment::Concept);
        const ExportOutcome done =
                exportComparisonToFile(path, *comparison, ComparisonFormat::CsvWide);
        QCOMPARE(done.status, ExportOutcome::Status::Done);
        QCOMPARE(done.rows, size_t(7));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exported(*comparison, ComparisonFormat::CsvWide));
        file.close();

        const ExportOutcome canceled = exportComparisonToFile(
                path, *comparison, ComparisonFormat::Json, [](size_t) { return false; });
        QCOMPARE(canceled.status, ExportOutcome::Status::Canceled);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("concept,"));
        QCOMPARE(exportComparisonToFile(folder.filePath(u"no/such/folder.csv"_s), *comparison,
                                        ComparisonFormat::Json)
                         .status,
                 ExportOutcome::Status::CannotOpen);
    }

    void aFullDeviceIsReported()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QCOMPARE(exportComparison(closed, *compare(Alignment::Concept), ComparisonFormat::Markdown)
                         .status,
                 ExportOutcome::Status::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(TestComparisonExport)
#include "tst_comparisonexport.moc"
