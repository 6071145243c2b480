// SPDX-License-Identifier: MIT
#include "db/catalogfile.h"
#include "support/paths.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::test;
using namespace errdex::testdatabase;

namespace {

QByteArray fixture(const QString &name)
{
    return bytesOf(sourcePath("tests/db/data/") + name);
}

// One value a line, so that a line number says which one was meant.
const QByteArray soundCatalog = fixture(u"catalog.json"_s);
const QByteArray soundStatuses = fixture(u"http_statuses.json"_s);
const QByteArray soundConcepts = fixture(u"concepts.json"_s);

Vocabulary vocabulary()
{
    return {{200, 400, 404}, {{u"not-found"_s, ConceptId(7)}}};
}

QStringList texts(const QList<FileIssue> &issues)
{
    QStringList texts;
    for (const FileIssue &issue : issues)
        texts.append(u"%1: %2"_s.arg(issue.line).arg(issue.text));
    return texts;
}

} // namespace

class tst_CatalogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASoundCatalog();
    void refusesCatalogs_data();
    void refusesCatalogs();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void tellsEverythingThatIsWrong();
    void refusesConcepts_data();
    void refusesConcepts();
    void refusesStatuses_data();
    void refusesStatuses();
    void toolNamesFileLineAndReason();
    void toolChecksTheFilesTogether_data();
    void toolChecksTheFilesTogether();
    void toolNeedsItsArguments();

private:
    struct ToolRun
    {
        int exitCode = -1;
        QString messages;
        bool wroteDatabase = false;
    };
    static ToolRun runTool(const QTemporaryDir &folder, const QList<QByteArray> &catalogs,
                           const QByteArray &concepts = soundConcepts);
};

void tst_CatalogFile::readsASoundCatalog()
{
    const Parsed<CatalogFile> parsed = parseCatalog(soundCatalog, vocabulary());
    QCOMPARE(texts(parsed.issues), QStringList());
    QVERIFY(parsed.value.has_value());
    const CatalogFile &file = *parsed.value;
    QCOMPARE(file.provider.slug, u"acme"_s);
    QVERIFY(file.provider.product.isNull());
    QCOMPARE(file.provider.hosts, QStringList{u"acme.example"_s});
    QVERIFY(file.provider.errorBody.isNull());
    QCOMPARE(file.categories.size(), 2);
    QCOMPARE(file.codes.size(), 2);
    QCOMPARE(file.codes[0].code, u"0001"_s);
    QCOMPARE(int(file.codes[0].category.value()), 2);
    QCOMPARE(file.codes[0].httpStatus, std::optional(400));
    QVERIFY(file.codes[0].name.isNull());
    QCOMPARE(file.codes[1].occurrence, 2);
    QCOMPARE(file.codes[1].position, 2);
    QCOMPARE(file.codes[1].httpStatus, std::nullopt);
    QCOMPARE(file.codes[1].description, u"Two\nlines"_s);
    QCOMPARE(int(file.codes[1].conceptId.value()), 7);
}

void tst_CatalogFile::refusesCatalogs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // replaces the first place where `before` stands
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto row = [](const char *name, const char *before, const char *after, int line,
                        const char *reason) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << line
                            << QString::fromUtf8(reason);
    };
    row("a wrong field", "\"name\": null", "\"nmae\": null", 30, "nmae");
    row("a field too many", "\"remark\": null", "\"remark\": null, \"colour\": \"red\"", 35,
        "colour");
    row("a missing field", "      \"concept\": \"not-found\",\n", "", 24, "concept");
    row("a wrong type", "\"occurrence\": 1", "\"occurrence\": \"1\"", 26, "/codes/0/occurrence");
    row("a code as a number", "\"code\": \"0001\"", "\"code\": 1", 25, "/codes/0/code");
    row("an empty code", "\"code\": \"0001\"", "\"code\": \"\"", 25, "/codes/0/code");
    row("an empty text", "\"message\": \"No order\"", "\"message\": \"\"", 31, "/codes/0/message");
    row("an unknown status", "\"http_status\": 400", "\"http_status\": 499", 28, "499");
    row("a status out of range", "\"http_status\": 400", "\"http_status\": 4000", 28,
        "/codes/0/http_status");
    row("a status without its source", "\"http_status_source\": \"stated\"",
        "\"http_status_source\": null", 29, "source");
    row("a source without its status", "\"http_status\": 400", "\"http_status\": null", 29,
        "source");
    row("an unknown source", "\"stated\"", "\"guessed\"", 29, "/codes/0/http_status_source");
    row("a repeated code without its occurrence", "\"occurrence\": 2", "\"occurrence\": 1", 39,
        "0001");
    row("an occurrence too high", "\"occurrence\": 2", "\"occurrence\": 3", 39, "0001");
    row("an unknown category", "\"category\": \"Orders\"", "\"category\": \"Order\"", 27, "Order");
    row("a category twice", "\"Sign-in\"", "\"Orders\"", 21, "Orders");
    row("an unknown concept", "\"concept\": \"not-found\"", "\"concept\": \"not-there\"", 34,
        "not-there");
    row("no concept", "\"concept\": \"not-found\"", "\"concept\": null", 34, "0001");
    row("a key twice", "\"name\": null,", "\"name\": null, \"name\": \"x\",", 30, "\"name\"");
    row("a blank at the end of a text", "\"No order\"", "\"No order \"", 31, "message");
    row("a line feed at the beginning", "\"No order\"", "\"\\nNo order\"", 31, "message");
    row("a blank after a code", "\"code\": \"0001\"", "\"code\": \"0001 \"", 25, "code");
    row("a blank in the provider", "\"Acme\"", "\" Acme\"", 4, "name");
    row("a blank in the documentation", "\"Errors\"", "\"Errors \"", 8, "title");
    row("a blank in a category", "\"Sign-in\"", "\"Sign-in \"", 20, "Sign-in");
    row("an error body that is no JSON", "\"envelope\": null",
        "\"envelope\": null, \"error_body\": \"{code}\"", 16, "no JSON object");
    row("an error body that is no object", "\"envelope\": null",
        "\"envelope\": null, \"error_body\": \"[]\"", 16, "/provider/error_body");
    row("a slug with capitals", "\"acme\"", "\"Acme\"", 3, "/provider/slug");
    row("an address that is none", "https://acme", "acme", 9, "/provider/documentation/url");
    row("a control character", "\"No order\"", "\"No\\u0000order\"", 31, "message");
}

void tst_CatalogFile::refusesCatalogs()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, line);
    QFETCH(const QString, reason);
    QByteArray json = soundCatalog;
    const qsizetype at = json.indexOf(before);
    QVERIFY(at > 0);
    json.replace(at, before.size(), after);

    const Parsed<CatalogFile> parsed = parseCatalog(json, vocabulary());
    QVERIFY(!parsed.value.has_value());
    const bool isTold =
            std::any_of(parsed.issues.begin(), parsed.issues.end(), [&](const FileIssue &issue) {
                return issue.line == line && issue.text.contains(reason);
            });
    QVERIFY2(isTold, qPrintable(texts(parsed.issues).join(u'\n')));
}

void tst_CatalogFile::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("a list") << QByteArray("[]") << 1;
    QTest::newRow("cut off") << soundCatalog.first(soundCatalog.indexOf("\"hosts\"")) << 12;
    QTest::newRow("a comma too many") << QByteArray("{\n \"provider\": 1,\n}") << 3;
    QTest::newRow("a comment") << QByteArray("{\n // no\n}") << 2;
    QTest::newRow("two documents") << soundCatalog + "{}" << 52;
    QByteArray broken = soundCatalog;
    broken.replace("No order", "No \xff order");
    QTest::newRow("no UTF-8") << broken << 31;
    QByteArray surrogate = soundCatalog;
    surrogate.replace("No order", "No \\ud800 order");
    QTest::newRow("half a character") << surrogate << 31;
}

void tst_CatalogFile::refusesWhatIsNoJson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, line);
    const Parsed<CatalogFile> parsed = parseCatalog(json, vocabulary());
    QVERIFY(!parsed.value.has_value());
    QVERIFY(!parsed.issues.isEmpty());
    QCOMPARE(parsed.issues.first().line, line);
}

void tst_CatalogFile::tellsEverythingThatIsWrong()
{
    QByteArray json = soundCatalog;
    json.replace("\"No order\"", "\" No order\"");
    json.replace("\"concept\": \"not-found\"", "\"concept\": \"nowhere\"");
    const Parsed<CatalogFile> parsed = parseCatalog(json, vocabulary());
    QList<int> lines;
    for (const FileIssue &issue : parsed.issues)
        lines.append(issue.line);
    QCOMPARE(lines, (QList<int>{31, 34, 47}));
}

void tst_CatalogFile::refusesConcepts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *before, const char *after, int line) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << line;
    };
    row("an unknown canonical code", "\"NOT_FOUND\"", "\"NOT_THERE\"", 12);
    row("an unknown actor", "\"customer\"", "\"someone\"", 14);
    row("an unknown retry", "\"never\"", "\"sometimes\"", 15);
    row("an unknown status", "\"http_status\": 400", "\"http_status\": 499", 13);
    row("a slug twice", "\"slug\": \"not-found\"", "\"slug\": \"resources\"", 9);
    row("a blank at the end", "\"We looked.\"", "\"We looked. \"", 17);
    row("a field too many", "\"reply\":", "\"note\": \"\", \"reply\":", 17);
}

void tst_CatalogFile::refusesConcepts()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, line);
    QVERIFY(parseConcepts(soundConcepts, {200, 400}).value.has_value());
    QByteArray json = soundConcepts;
    json.replace(before, after);
    const Parsed<ConceptFile> parsed = parseConcepts(json, {200, 400});
    QVERIFY(!parsed.value.has_value());
    QCOMPARE(parsed.issues.first().line, line);
}

void tst_CatalogFile::refusesStatuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("out of order") << QByteArray("400,") << QByteArray("150,");
    QTest::newRow("twice") << QByteArray("400,") << QByteArray("200,");
    QTest::newRow("out of range") << QByteArray("400,") << QByteArray("600,");
    QTest::newRow("no phrase") << QByteArray("\"Bad Request\"") << QByteArray("\"\"");
    QTest::newRow("a blank") << QByteArray("\"Bad Request\"") << QByteArray("\"Bad Request \"");
}

void tst_CatalogFile::refusesStatuses()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(parseHttpStatuses(soundStatuses).value.value().statuses.size(), 2);
    QByteArray json = soundStatuses;
    json.replace(before, after);
    const Parsed<HttpStatusFile> parsed = parseHttpStatuses(json);
    QVERIFY(!parsed.value.has_value());
    QCOMPARE(parsed.issues.first().line, 5);
}

tst_CatalogFile::ToolRun tst_CatalogFile::runTool(const QTemporaryDir &folder,
                                                  const QList<QByteArray> &catalogs,
                                                  const QByteArray &concepts)
{
    const QString output = folder.filePath(u"out.sqlite"_s);
    QStringList arguments{output, folder.filePath(u"statuses.json"_s),
                          folder.filePath(u"concepts.json"_s)};
    writeBytes(arguments[1], soundStatuses);
    writeBytes(arguments[2], concepts);
    for (const QByteArray &catalog : catalogs) {
        arguments.append(folder.filePath(u"catalog%1.json"_s.arg(arguments.size() - 2)));
        writeBytes(arguments.last(), catalog);
    }
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(buildPath("db/errdex_build_database"), arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()),
            QFile::exists(output)};
}

void tst_CatalogFile::toolNamesFileLineAndReason()
{
    const QTemporaryDir folder;
    QByteArray broken = soundCatalog;
    broken.replace("\"category\": \"Orders\"", "\"category\": \"Ordres\"");
    const ToolRun run = runTool(folder, {broken});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.messages,
             folder.filePath(u"catalog1.json"_s)
                     + u":27: \"Ordres\" is not among the categories\n"_s);
    QVERIFY(!run.wroteDatabase);

    const ToolRun sound = runTool(folder, {soundCatalog});
    QCOMPARE(sound.messages, QString());
    QCOMPARE(sound.exitCode, 0);
    QVERIFY(sound.wroteDatabase);
    QCOMPARE(
            RawDatabase(folder.filePath(u"out.sqlite"_s)).run(u"SELECT count(*) FROM error_code"_s),
            QStringList{u"2"_s});

    // A build that fails leaves the database of the one before.
    QCOMPARE(runTool(folder, {broken}).wroteDatabase, true);
}

void tst_CatalogFile::toolChecksTheFilesTogether_data()
{
    QTest::addColumn<QList<QByteArray>>("catalogs");
    QTest::addColumn<QByteArray>("concepts");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a slug twice") << QList<QByteArray>{soundCatalog, soundCatalog} << soundConcepts
                                  << u"another catalogue has the slug \"acme\""_s;
    const qsizetype begin = soundConcepts.indexOf("        {");
    const qsizetype end = soundConcepts.indexOf("      ]");
    const QByteArray member = soundConcepts.sliced(begin, end - begin);
    QByteArray more = soundConcepts;
    more.insert(begin, QByteArray(member).replace("not-found", "unused").trimmed() + ",\n");
    QTest::newRow("a concept that no code has")
            << QList<QByteArray>{soundCatalog} << more << u"no code has the concept \"unused\""_s;
}

void tst_CatalogFile::toolChecksTheFilesTogether()
{
    QFETCH(const QList<QByteArray>, catalogs);
    QFETCH(const QByteArray, concepts);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    const ToolRun run = runTool(folder, catalogs, concepts);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.messages.contains(reason), qPrintable(run.messages));
    QVERIFY(!run.wroteDatabase);
}

void tst_CatalogFile::toolNeedsItsArguments()
{
    QProcess process;
    process.start(buildPath("db/errdex_build_database"), {u"out"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().startsWith("usage: "));
}

QTEST_GUILESS_MAIN(tst_CatalogFile)
#include "tst_catalogfile.moc"
