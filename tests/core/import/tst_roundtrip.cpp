// SPDX-License-Identifier: MIT
#include "core/export/catalogfile.h"
#include "core/export/exporter.h"
#include "core/import/catalogdraft.h"
#include "core/import/documentreader.h"
#include "tests/support/bundledstore.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace errdex;

/// What is exported and imported again is the same, whatever the texts are.
class TestRoundTrip : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20'261'120};

    QString randomText(int longest)
    {
        static const QStringList pieces{
                u","_s,     u";"_s,     u"\t"_s,     u"|"_s,       u"\""_s,
                u"\"\""_s,  u"'"_s,     u"\n"_s,     u"\r\n"_s,    u"\r"_s,
                u" "_s,     u"  "_s,    u"=1+1"_s,   u"'=1+1"_s,   u"''@x"_s,
                u"＝1"_s,   u"-1021"_s, u"0001"_s,   u"😀"_s,       u"👩‍👩‍👧"_s,
                u"سلام"_s,  u"שלום"_s,  u"é"_s,      u"e\u0301"_s, u"<b>"_s,
                u"&amp;"_s, u"\\n"_s,   u"\\"_s,     u"\u2028"_s,  u"\u00a0"_s,
                u"abc"_s,   u"ß"_s,     u"\u0001"_s, u"{}[]"_s,    u"漢字"_s};
        QString text;
        const int count = int(m_random.bounded(longest));
        for (int i = 0; i < count; ++i)
            text += pieces.at(m_random.bounded(int(pieces.size())));
        return text;
    }

    std::shared_ptr<const CatalogStore> randomStore(int codes)
    {
        CatalogStore::Builder builder;
        db::ProviderRecord provider;
        provider.id = db::ProviderId(1);
        provider.slug = u"acme"_s;
        provider.name = u"Acme"_s;
        builder.setCategories(
                {{db::CategoryId(1), db::ProviderId(1), 1, randomText(5) + u"c,\n"_s}});
        builder.addProvider(provider);
        QHash<QString, int> counts;
        for (int i = 0; i < codes; ++i) {
            db::ErrorCodeRecord code;
            code.provider = db::ProviderId(1);
            code.code = randomText(4) + (i % 3 == 0 ? u"x"_s : QString::number(i / 2));
            code.occurrence = ++counts[code.code];
            if (i % 2 == 0)
                code.category = db::CategoryId(1);
            if (i % 4 == 0) {
                code.httpStatus = 400 + i % 99;
                code.httpStatusSource = db::HttpStatusSource::Stated;
            }
            const auto text = [this] {
                const QString made = randomText(12);
                return made.isEmpty() ? QString() : made;
            };
            code.name = text();
            code.message = text();
            code.description = i == 7 ? QString(100'000, u'"')
                    : i == 9          ? QString(100'000, u'é')
                                      : text();
            code.condition = text();
            builder.addCode(code);
        }
        return builder.build();
    }

    static QByteArray exported(const CatalogStore &store, const ExportOptions &options)
    {
        std::vector<Row> rows(store.rowCount());
        std::iota(rows.begin(), rows.end(), Row(0));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exportRows(buffer, {store, rows}, options);
        return buffer.data();
    }

    static void addFormats()
    {
        QTest::addColumn<ExportOptions>("options");
        for (const char delimiter : {',', ';', '\t', '|'}) {
            for (const bool quotesAll : {false, true}) {
                for (const bool lineFeedOnly : {false, true}) {
                    ExportOptions options;
                    options.delimiter = delimiter;
                    options.quotesAll = quotesAll;
                    options.lineFeedOnly = lineFeedOnly;
                    options.byteOrderMark = quotesAll;
                    QTest::newRow(qPrintable(
                            u"csv %1 %2 %3"_s.arg(int(delimiter)).arg(quotesAll).arg(lineFeedOnly)))
                            << options;
                }
            }
        }
        ExportOptions tsv;
        tsv.format = ExportFormat::Tsv;
        QTest::newRow("tsv") << tsv;
        ExportOptions json;
        json.format = ExportFormat::Json;
        QTest::newRow("json") << json;
        ExportOptions titles;
        titles.header = ExportHeader::Titles;
        QTest::newRow("titles") << titles;
        for (const bool quotesAll : {false, true}) {
            ExportOptions excel = titles;
            excel.spreadsheetSafe = true;
            excel.byteOrderMark = true;
            excel.delimiter = ';';
            excel.quotesAll = quotesAll;
            QTest::newRow(quotesAll ? "Excel, all quoted" : "Excel") << excel;
        }
        ExportOptions safe = tsv;
        safe.spreadsheetSafe = true;
        QTest::newRow("safe tsv") << safe;
    }

    static void compare(const CatalogStore &store, const QString &provider,
                        const CatalogDraft &draft)
    {
        const int index = store.providerIndex(provider);
        const Row first = store.firstRowOf(index);
        QCOMPARE(draft.codes.size(), size_t(store.firstRowOf(index + 1) - first));
        for (size_t i = 0; i < draft.codes.size(); ++i) {
            const Row row = first + Row(i);
            const db::CodeText &code = draft.codes[i];
            QCOMPARE(code.code, store.text(row, TextField::Code));
            QCOMPARE(code.occurrence, store.occurrence(row));
            QCOMPARE(code.httpStatus, store.httpStatus(row));
            QCOMPARE(code.category, store.exportText(row, Column::Category));
            QCOMPARE(code.name, store.text(row, TextField::Name));
            QCOMPARE(code.message, store.text(row, TextField::Message));
            QCOMPARE(code.description, store.text(row, TextField::Description));
            QCOMPARE(code.condition, store.text(row, TextField::Condition));
            QCOMPARE(code.conceptSlug, store.exportText(row, Column::Concept));
        }
    }

private Q_SLOTS:
    void keepsRandomTexts_data() { addFormats(); }
    void keepsRandomTexts()
    {
        QFETCH(const ExportOptions, options);
        for (int round = 0; round < 8; ++round) {
            const auto store = randomStore(40);
            const auto document =
                    std::make_shared<const ImportDocument>(readDocument(exported(*store, options)));
            QVERIFY2(document->refusal.isNull(), qPrintable(document->refusal));
            for (const ImportIssue &issue : document->issues) // of apostrophes taken away
                QVERIFY2(options.spreadsheetSafe && issue.kind == ImportIssue::Kind::Note,
                         qPrintable(issue.text));
            compare(*store, u"acme"_s, draftOf(document, u"acme"_s));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void keepsTheBundledCatalogues_data() { addFormats(); }
    void keepsTheBundledCatalogues()
    {
        QFETCH(const ExportOptions, options);
        const auto store = test::bundledStore();
        const auto document =
                std::make_shared<const ImportDocument>(readDocument(exported(*store, options)));
        for (const db::ProviderRecord &provider : store->providers()) {
            compare(*store, provider.slug, draftOf(document, provider.slug));
            if (QTest::currentTestFailed())
                return;
        }
        // A provider that is not there imports nothing by accident, and the reason is told.
        const CatalogDraft other = draftOf(document, u"other"_s);
        QCOMPARE(other.codes.size(), size_t(0));
        QVERIFY(!other.issues.isEmpty());
    }

    /// Titles are in the language of the program, and are read back in it.
    void readsTitlesOfAnyLanguage()
    {
        class Reversed : public QTranslator
        {
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *text, const char *,
                              int) const override
            {
                if (qstrcmp(context, "errdex::ExportText") != 0)
                    return {};
                QString title = QString::fromUtf8(text);
                std::reverse(title.begin(), title.end());
                return title;
            }
        } translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        ExportOptions options;
        options.header = ExportHeader::Titles;
        const auto store = randomStore(20);
        const QByteArray bytes = exported(*store, options);
        QVERIFY2(bytes.startsWith("redivorP,edoC,"), bytes.first(40).constData());
        const auto document = std::make_shared<const ImportDocument>(readDocument(bytes));
        compare(*store, u"acme"_s, draftOf(document, u"acme"_s));
    }

    /// Only what our own export put there is taken away.
    void leavesApostrophesOfOthersAlone()
    {
        const auto messageOf = [](const QByteArray &csv) {
            const auto document = std::make_shared<const ImportDocument>(readDocument(csv));
            const CatalogDraft draft = draftOf(document, u"acme"_s);
            return draft.codes.empty() ? std::string("no code")
                                       : std::string(draft.codes[0].message);
        };
        // No export, an export that was not made safe, an export that was.
        QCOMPARE(messageOf("code,message\n1001,'=a\n1002,b\n"), std::string("'=a"));
        QCOMPARE(messageOf("provider,code,message\nacme,1001,'=a\nacme,1002,=b\n"),
                 std::string("'=a"));
        QCOMPARE(messageOf("provider,code,message\nacme,1001,'=a\nacme,1002,b\n"),
                 std::string("=a"));
        QCOMPARE(messageOf("provider,code,message\nacme,1001,'a\nacme,1002,b\n"),
                 std::string("'a"));
    }

    void namesOfCatalogueFilesSuitEverySystem_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("name");
        QTest::newRow("a slug") << u"hashkey-pro"_s << u"hashkey-pro.errdex.json"_s;
        QTest::newRow("a device") << u"con"_s << u"catalogue-con.errdex.json"_s;
        QTest::newRow("a numbered device") << u"COM1"_s << u"catalogue-com1.errdex.json"_s;
        QTest::newRow("nearly one") << u"console"_s << u"console.errdex.json"_s;
        QTest::newRow("separators") << u"../../etc/passwd"_s << u"etc-passwd.errdex.json"_s;
        QTest::newRow("other separators") << u"C:\\x|y"_s << u"c-x-y.errdex.json"_s;
        QTest::newRow("control characters") << u"a\n\u202eb"_s << u"a-b.errdex.json"_s;
        QTest::newRow("nothing") << u"../"_s << u"catalogue.errdex.json"_s;
        QTest::newRow("long") << u"a"_s.repeated(500) << u"a"_s.repeated(80) + u".errdex.json"_s;
    }

    void namesOfCatalogueFilesSuitEverySystem()
    {
        QFETCH(const QString, slug);
        QTEST(catalogFileName(slug), "name");
    }

    void keepsCatalogueFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"catalogue.json"_s);
        const auto read = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly)
                    ? std::make_shared<const ImportDocument>(readDocument(file.readAll()))
                    : nullptr;
        };
        const auto random = randomStore(60);
        QCOMPARE(writeCatalogFile(path, *random, 0).rows, size_t(60));
        compare(*random, u"acme"_s, draftOf(read(), u"acme"_s));
        const auto store = test::bundledStore();
        for (int i = 0; i < store->providers().size(); ++i) {
            const db::ProviderRecord &provider = store->providers().at(i);
            QCOMPARE(int(writeCatalogFile(path, *store, i).status),
                     int(ExportOutcome::Status::Done));
            const auto document = read();
            QCOMPARE(document->slug, provider.slug);
            QCOMPARE(document->providerName, provider.name);
            QCOMPARE(document->url, provider.documentationUrl);
            const CatalogDraft draft = draftOf(document, provider.slug);
            compare(*store, provider.slug, draft);
            for (size_t row = 0; row < draft.codes.size(); ++row)
                QCOMPARE(int(draft.codes[row].httpStatusSource),
                         int(store->httpStatusSource(store->firstRowOf(i) + Row(row))));
            QCOMPARE(draft.issues, QList<ImportIssue>());
        }
        // A cancelled one leaves the older file.
        const ExportOutcome outcome =
                writeCatalogFile(path, *random, 0, [](size_t) { return false; });
        QCOMPARE(int(outcome.status), int(ExportOutcome::Status::Canceled));
        QCOMPARE(read()->slug, store->providers().last().slug);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
