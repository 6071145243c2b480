// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"
#include "core/export/rowwriter.h"
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <numeric>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

/// A device that fails after some bytes, as a full disk does.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;
    std::vector<Row> m_all;

    QByteArray exported(const std::vector<Row> &rows, const ExportOptions &options) const
    {
        return exportedOf(*m_store, rows, options);
    }

    static QByteArray exportedOf(const CatalogStore &store, const std::vector<Row> &rows,
                                 const ExportOptions &options)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const ExportOutcome outcome = exportRows(buffer, {store, rows}, options);
        Q_ASSERT(outcome.status == ExportOutcome::Status::Done && outcome.rows == rows.size());
        return buffer.data();
    }

    Row rowOf(const QString &provider, const QString &code, int occurrence = 1) const
    {
        return m_store->find({provider, code, occurrence}).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = test::bundledStore();
        m_all.resize(m_store->rowCount());
        std::iota(m_all.begin(), m_all.end(), Row(0));
    }

    void quotesAFieldWhereRfc4180Asks_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("plain") << u"-1021"_s << u"-1021"_s;
        QTest::newRow("zeros") << u"0001"_s << u"0001"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("semicolon") << u"a;b"_s << u"a;b"_s;
        QTest::newRow("quotes") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
        QTest::newRow("only a quote") << u"\""_s << u"\"\"\"\""_s;
        QTest::newRow("LF") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("CR") << u"a\rb"_s << u"\"a\rb\""_s;
        QTest::newRow("blanks at the ends") << u" a "_s << u" a "_s;
        QTest::newRow("late comma")
                << QString(100, u'x') + u',' << u'"' + QString(100, u'x') + u",\""_s;
    }

    void quotesAFieldWhereRfc4180Asks()
    {
        QFETCH(QString, field);
        QFETCH(QString, expected);
        OutputBuffer buffer(1);
        appendCsvField(buffer, field.toStdString(), ',');
        QCOMPARE(QString::fromStdString(std::string(buffer.view())), expected);
    }

    /// Every length around the widths of vectors, every sign at every place.
    void findsWhatNeedsQuotesAnywhere()
    {
        for (size_t length = 0; length < 70; ++length) {
            const std::string plain(length, 'x');
            OutputBuffer buffer(1);
            appendCsvField(buffer, plain, ',');
            QCOMPARE(buffer.view(), std::string_view(plain));
            for (size_t at = 0; at < length; ++at) {
                for (const char sign : {',', '\r', '\n'}) {
                    std::string field = plain;
                    field[at] = sign;
                    buffer.clear();
                    appendCsvField(buffer, field, ',');
                    QCOMPARE(std::string(buffer.view()), '"' + field + '"');
                }
            }
        }
    }

    void csvHasTheContractsColumns()
    {
        const QByteArray csv = exported({rowOf(u"hashkey-pro"_s, u"-1021"_s)}, {});
        QCOMPARE(csv,
                 QByteArray(
                         "provider,code,occurrence,http_status,category,name,message,"
                         "description,condition,concept\r\n"
                         "hashkey-pro,-1021,1,400,,,Timestamp for this request is outside of the "
                         "recvWindow,\"Timestamp for this request is outside of the recvWindow\n\n"
                         "Please check the difference between your local time and server time\","
                         ",timestamp-outside-window\r\n"));
    }

    // What the user keeps is exported where it is asked for, in every format, and escaped like all.
    void ownColumnsAreExportedIfWanted()
    {
        OwnData own;
        own.starred = {{u"hashkey-pro"_s, u"-1021"_s, 1}};
        own.texts[{u"hashkey-pro"_s, u"-1021"_s, 1}] = {
                u"=cmd|\"x\"\nresync, <b>then</b> | retry"_s,
                {u"a"_s, u"b c"_s},
                u"https://wiki.example/1"_s,
                {}};
        const auto layer = UserLayer::make(*m_store, own);
        const std::vector<Row> rows{rowOf(u"hashkey-pro"_s, u"-1021"_s), 0};
        ExportOptions options;
        options.columns = {Column::Code, Column::Starred, Column::Tags, Column::Note, Column::Link};
        options.spreadsheetSafe = true;
        const auto written = [&](ExportFormat format) {
            options.format = format;
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            exportRows(buffer, {*m_store, rows, layer.get()}, options);
            return buffer.data();
        };
        QCOMPARE(written(ExportFormat::Csv),
                 "code,starred,tags,note,link\r\n"
                 "-1021,yes,\"a, b c\",\"'=cmd|\"\"x\"\"\nresync, <b>then</b> | retry\","
                 "https://wiki.example/1\r\n401001,,,,\r\n"_ba);
        const QByteArray json = written(ExportFormat::Json);
        QVERIFY2(json.contains("\"note\": \"=cmd|\\\"x\\\"\\nresync, <b>then</b> | retry\""), json);
        QVERIFY2(json.contains("\"starred\": null"), json);
        const QByteArray html = written(ExportFormat::Html);
        QVERIFY2(html.contains("&lt;b&gt;then&lt;/b&gt;") && !html.contains("<b>then"), html);
        QVERIFY(written(ExportFormat::Markdown).contains("\\|"));
        QVERIFY(written(ExportFormat::Xlsx).startsWith("PK"));
    }

    void csvTakesDelimiterColumnsAndMark()
    {
        ExportOptions options;
        options.delimiter = ';';
        options.byteOrderMark = true;
        options.columns = {Column::Code, Column::Description};
        QCOMPARE(exported({rowOf(u"alef-markets"_s, u"RATE_LIMITED"_s)}, options),
                 QByteArray("\xEF\xBB\xBF"
                            "code;description\r\n"
                            "RATE_LIMITED;Too many requests in a given time window\r\n"));
    }

    void tsvUsesTabs()
    {
        ExportOptions options;
        options.format = ExportFormat::Tsv;
        options.columns = {Column::Code, Column::HttpStatus};
        QCOMPARE(exported({rowOf(u"ethgas"_s, u"1"_s), rowOf(u"ethgas"_s, u"200"_s)}, options),
                 QByteArray("code\thttp_status\r\n1\t\r\n200\t200\r\n"));
    }

    void jsonKeepsCodesAsTextAndNulls()
    {
        ExportOptions options;
        options.format = ExportFormat::Json;
        const QJsonArray array = QJsonDocument::fromJson(exported(m_all, options)).array();
        QCOMPARE(array.size(), 288);
        const QJsonObject first =
                array.at(qsizetype(rowOf(u"hashkey-pro"_s, u"0001"_s, 2))).toObject();
        QCOMPARE(first.value("code"_L1), QJsonValue(u"0001"_s));
        QCOMPARE(first.value("occurrence"_L1), QJsonValue(2));
        QCOMPARE(first.value("http_status"_L1), QJsonValue(400));
        QVERIFY(first.value("name"_L1).isNull());
        QCOMPARE(first.size(), 10);
        QCOMPARE(QJsonDocument::fromJson(exported({}, options)).array().size(), 0);
    }

    void jsonEscapes()
    {
        OutputBuffer buffer(1);
        appendJsonString(buffer, "a\"b\\c\n\r\t\x01 é </script>");
        QCOMPARE(QByteArray(buffer.data(), qsizetype(buffer.size())),
                 QByteArray("\"a\\\"b\\\\c\\n\\r\\t\\u0001 é </script>\""));
    }

    void markdownIsATable()
    {
        ExportOptions options;
        options.format = ExportFormat::Markdown;
        options.columns = {Column::Code, Column::Message};
        QCOMPARE(exported({rowOf(u"hashkey-pro"_s, u"-1130"_s)}, options),
                 QByteArray("| code | message |\n| --- | --- |\n"
                            "| -1130 | Illegal parameter '%s' |\n"));
        options.columns = {Column::Code};
        QCOMPARE(exported({rowOf(u"alef-markets"_s, u"2FA_REQUIRED"_s)}, options),
                 QByteArray("| code |\n| --- |\n| 2FA\\_REQUIRED |\n"));
    }

    void neutralisesWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFormula");
        for (const QString &text :
             {u"=1+1"_s, u"+1"_s, u"-cmd"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"＝1"_s, u"＋x"_s,
              u"－x"_s, u"＠x"_s, u"-"_s, u"-1-2"_s, u"-1."_s, u"--1"_s, u"-1e5"_s, u"-1 "_s,
              u"-1021|calc"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : {u""_s, u"-1021"_s, u"-0001"_s, u"-3.25"_s, u"0001"_s, u"a=b"_s,
                                    u" =1"_s, u"'=1"_s, u"Ünicode"_s})
            QTest::newRow(qPrintable(u"plain: "_s + text)) << text << false;
    }

    void neutralisesWhatASpreadsheetWouldRun()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isFormula);
        QCOMPARE(isFormulaLike(text.toStdString()), isFormula);
    }

    void decidesBeforeQuoting()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes = {u"alpha|-7|400|=cat,a|@name|=HYPERLINK(\"x\",\"y\")|-1|+1"_s};
        const auto store = test::makeStore(recipe);
        ExportOptions options;
        options.spreadsheetSafe = true;
        options.columns = {Column::Code,    Column::Category,    Column::Name,
                           Column::Message, Column::Description, Column::Condition};
        QCOMPARE(exportedOf(*store, {0}, options),
                 QByteArray("code,category,name,message,description,condition\r\n"
                            "-7,\"'=cat,a\",'@name,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",-1,'+1"
                            "\r\n"));
        options.spreadsheetSafe = false; // as it is, unless somebody asks
        QVERIFY(exportedOf(*store, {0}, options).contains(",@name,"));
    }

    void csvSpeaksDialects()
    {
        ExportOptions options;
        options.columns = {Column::Code, Column::HttpStatus};
        const std::vector<Row> one{rowOf(u"ethgas"_s, u"1"_s)};
        options.quotesAll = true;
        QCOMPARE(exported(one, options), QByteArray("\"code\",\"http_status\"\r\n\"1\",\"\"\r\n"));
        options.quotesAll = false;
        options.lineFeedOnly = true;
        QCOMPARE(exported(one, options), QByteArray("code,http_status\n1,\n"));
        options.header = ExportHeader::None;
        QCOMPARE(exported(one, options), QByteArray("1,\n"));
        options.header = ExportHeader::Titles;
        QCOMPARE(exported(one, options), QByteArray("Code,HTTP\n1,\n"));
        options.columns = {Column::HttpStatus};
        options.header = ExportHeader::None;
        QCOMPARE(exported(one, options), QByteArray("\"\"\n")); // a row, if one of nothing
    }

    void pagesForPersonsReadAsTheLanguage()
    {
        ExportOptions options;
        options.format = ExportFormat::Html;
        options.header = ExportHeader::Titles;
        QLocale::setDefault(QLocale(QLocale::Persian));
        const QByteArray persian = exportedOf(*m_store, {0}, options);
        options.isFragment = true;
        const QByteArray fragment = exportedOf(*m_store, {0}, options);
        options.isFragment = false;
        options.header = ExportHeader::Names;
        const QByteArray forScripts = exportedOf(*m_store, {0}, options);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(persian.startsWith("<!DOCTYPE html>\n<html lang=\"fa\" dir=\"rtl\">"), persian);
        QVERIFY2(persian.contains("<bdi>"), persian);
        QVERIFY2(fragment.startsWith("<table dir=\"rtl\">"), fragment);
        QVERIFY2(forScripts.startsWith("<!DOCTYPE html>\n<html>") && !forScripts.contains("<bdi>"),
                 forScripts);
        options.header = ExportHeader::Titles;
        QVERIFY(exportedOf(*m_store, {0}, options)
                        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    }

    void htmlIsATableThatRunsNothing()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes = {u"alpha|0001|400|||<script>alert(\"1\")</script>|a & b\\nc"_s};
        recipe.providers[0].documentationUrl = u"https://example.com/?a=1&b=2"_s;
        const auto store = test::makeStore(recipe);
        ExportOptions options;
        options.format = ExportFormat::Html;
        options.columns = {Column::Provider, Column::Code, Column::Message, Column::Description};
        const QByteArray page = exportedOf(*store, {0}, options);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("<a href=\"https://example.com/?a=1&amp;b=2\">alpha</a>"));
        QVERIFY(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"));
        QVERIFY(page.contains("a &amp; b<br>c"));
        QVERIFY(!page.contains("<script"));
        options.isFragment = true;
        QVERIFY(exportedOf(*store, {0}, options)
                        .startsWith("<table>\n<thead><tr><th>provider</th>"));

        recipe.providers[0].documentationUrl = u"javascript:alert(1)"_s;
        QVERIFY(!exportedOf(*test::makeStore(recipe), {0}, options).contains("javascript"));
    }

    void xlsxCutsWhatNoCellHoldsAndSaysSo()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes = {u"alpha|1|||"_s + u"|"_s + QString(40'000, u'x')};
        const auto store = test::makeStore(recipe);
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const std::vector<Row> rows{0};
        const ExportOutcome outcome = exportRows(buffer, {*store, rows}, options);
        QCOMPARE(outcome.status, ExportOutcome::Status::Done);
        QCOMPARE(outcome.shortened, size_t(1));
        QVERIFY(!ExportText::describeLoss(outcome).isEmpty());
        QCOMPARE(outcome.bytes, buffer.size());
        QVERIFY(buffer.data().startsWith("PK"));
        QVERIFY(ExportText::describeLoss(ExportOutcome()).isNull());
    }

    void xlsxCanBeCanceledAndFails()
    {
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"codes.xlsx"_s);
        const ExportOutcome outcome =
                exportToFile(path, {*m_store, m_all}, options, [](size_t) { return false; });
        QCOMPARE(outcome.status, ExportOutcome::Status::Canceled);
        QVERIFY(!QFile::exists(path));
        FailingDevice device(1000);
        QCOMPARE(exportRows(device, {*m_store, m_all}, options).status,
                 ExportOutcome::Status::WriteFailed);
    }

    void everyRowHasItsCells()
    {
        ExportOptions options;
        options.format = ExportFormat::Tsv;
        options.columns = {Column::Provider, Column::Code, Column::Occurrence};
        const QByteArray tsv = exported(m_all, options);
        const QList<QByteArray> lines = tsv.split('\n');
        QCOMPARE(lines.size(), 290); // header, 288 rows, nothing behind the last line break
        for (Row row = 0; row < m_store->rowCount(); ++row) {
            const db::CodeKey key = m_store->key(row);
            QCOMPARE(QString::fromUtf8(lines[qsizetype(row) + 1]),
                     key.provider + u'\t' + key.code + u'\t' + QString::number(key.occurrence)
                             + u'\r');
        }
    }

    void aFailedWriteIsReported()
    {
        FailingDevice device(1000);
        const ExportOutcome outcome = exportRows(device, {*m_store, m_all}, {});
        QCOMPARE(outcome.status, ExportOutcome::Status::WriteFailed);
        QCOMPARE(outcome.detail, u"No space left on device"_s);
    }

    void aCanceledExportLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"codes.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const ExportOutcome outcome =
                exportToFile(path, {*m_store, m_all}, {}, [](size_t) { return false; });
        QCOMPARE(outcome.status, ExportOutcome::Status::Canceled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"codes.csv"_s});
        QVERIFY(ExportText::describeFailure(outcome, path).contains(u"codes.csv"_s));
    }

    /// /dev/stdout and the like: no file takes their place.
    void aPipeIsWrittenInto()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        const std::vector<Row> few(m_all.begin(), m_all.begin() + 3); // what a pipe takes at once
        const ExportOutcome outcome = exportToFile(path, {*m_store, few}, {});
        QCOMPARE(int(outcome.status), int(ExportOutcome::Status::Done));
        QByteArray bytes(qsizetype(64) * 1024, '\0');
        bytes.resize(::read(reader, bytes.data(), size_t(bytes.size())));
        ::close(reader);
        QCOMPARE(qint64(bytes.size()), outcome.bytes);
        QVERIFY(bytes.startsWith("provider,code"));
        QVERIFY(!QFileInfo(path).isFile());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System).size(), 1);
    }

    void aFileAppearsWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"codes.csv"_s);
        const ExportOutcome outcome = exportToFile(path, {*m_store, m_all}, {});
        QCOMPARE(outcome.status, ExportOutcome::Status::Done);
        QCOMPARE(outcome.rows, size_t(288));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.size(), outcome.bytes);
        QCOMPARE(file.readAll(), exported(m_all, {}));
    }

    void aFolderThatIsNotThereIsReported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none/codes.csv"_s);
        const ExportOutcome outcome = exportToFile(path, {*m_store, m_all}, {});
        QCOMPARE(outcome.status, ExportOutcome::Status::CannotOpen);
        QVERIFY(!outcome.detail.isEmpty());
    }

    void namesGoBothWays()
    {
        for (const Column column : allColumns)
            QCOMPARE(columnNamed(columnName(column)), std::optional(column));
        for (const ExportFormat format : allExportFormats)
            QCOMPARE(exportFormatNamed(formatName(format)), std::optional(format));
        QCOMPARE(columnNamed(u"nonsense"), std::nullopt);
        QCOMPARE(exportFormatNamed(u"pdf"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestExporter)
#include "tst_exporter.moc"
