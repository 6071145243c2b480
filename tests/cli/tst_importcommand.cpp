// SPDX-License-Identifier: MIT
#include "clifixture.h"
#include "newpay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testdatabase;

class tst_ImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void aDryRunStoresNothing();
    void importsAndUpdates();
    void anImportCanBeExportedAndLookedUp();
    void anImportTellsTheFormOfItsErrors();
    void takesAMapping();
    void takesAnEncodingAndADelimiter();
    void readsAFolder();
    void aCatalogueFileNamesItsProvider();
    void theSourceNamesItsProvider_data();
    void theSourceNamesItsProvider();
    void aNewProviderHasTheNameOfTheSource();
    void standsInForABundledCatalogue();
    void refuses_data();
    void refuses();
    void findsNothing();
    void aPageOfOneLineTellsTablesAndRows();
    void aTerminalSeesHowFarItIs();

private:
    CliFixture m_cli;
};

void tst_ImportCommand::aDryRunStoresNothing()
{
    const Outcome outcome =
            m_cli.run(importNewPay({u"--dry-run"_s, u"--format=json"_s}), newPayPage);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.value("input"_L1).toString(), u"markdown"_s);
    QCOMPARE(json.value("mapping"_L1).toObject().value("code"_L1).toString(), u"Code"_s);
    const QJsonArray codes = json.value("codes"_L1).toArray();
    QCOMPARE(codes.size(), 2);
    QCOMPARE(codes[0].toObject().value("code"_L1).toString(), u"0001"_s);
    QCOMPARE(codes[0].toObject().value("message"_L1).toString(), u"No key"_s);
    QVERIFY(codes[0].toObject().value("http_status"_L1).isNull());
    QCOMPARE(json.value("added"_L1).toInt(), 2);
    QCOMPARE(json.value("unchanged"_L1).toInt(-1), 0);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));
}

void tst_ImportCommand::importsAndUpdates()
{
    const Outcome first = m_cli.run(importNewPay({u"--name=New Pay"_s}), newPayPage);
    QCOMPARE(first.code, 0);
    QVERIFY2(first.out.contains(u"newpay: 2 added, 0 changed, 0 removed, 0 unchanged"_s),
             qPrintable(first.out));
    QVERIFY2(first.err.contains(u"New Pay is stored as version 1."_s), qPrintable(first.err));
    const QByteArray later =
            "| Code | Message |\n|---|---|\n| 0001 | No key given |\n| 5 | New |\n";
    const Outcome second = m_cli.run(importNewPay(), later);
    QVERIFY2(second.out.contains(u"newpay: 1 added, 1 changed, 1 removed, 0 unchanged"_s),
             qPrintable(second.out));
    QVERIFY2(second.out.contains(u"No key → No key given"_s), qPrintable(second.out));
    QVERIFY2(second.err.contains(u"New Pay is stored as version 2."_s), qPrintable(second.err));
    // The same once more changes nothing and is no version.
    const Outcome third = m_cli.run(importNewPay(), later);
    QCOMPARE(third.err, QString());
    QVERIFY(third.out.contains(u"0 added, 0 changed, 0 removed, 2 unchanged"_s));
}

void tst_ImportCommand::anImportCanBeExportedAndLookedUp()
{
    QCOMPARE(m_cli.run(importNewPay(), newPayPage).code, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=provider,code,message"_s, u"is:imported"_s}).out,
             u"provider,code,message\r\nnewpay,0001,No key\r\nnewpay,-17,Too late\r\n"_s);
    QVERIFY(m_cli.run({u"lookup"_s, u"-17"_s}).out.contains(u"Too late"_s));
    QVERIFY(m_cli.run({u"providers"_s}).out.contains(u"newpay"_s));
}

void tst_ImportCommand::anImportTellsTheFormOfItsErrors()
{
    const auto import = [this](const QString &slug, const QByteArray &body) {
        const QByteArray file = R"({"provider": {"name": ")" + slug.toUtf8() + R"(")" + body
                + R"(}, "codes": [{"code": "77001", "message": "Refused"}]})";
        return m_cli.run({u"import"_s, u"-"_s, u"--provider"_s, slug, u"--input=json"_s}, file)
                .code;
    };
    QCOMPARE(import(u"apple"_s, {}), 0);
    QCOMPARE(import(u"melon"_s, R"(, "error_body": "{\"ec\": 0, \"tell\": \"\"}")"), 0);
    QCOMPARE(import(u"olive"_s, R"(, "envelope": "{\"fail\": {\"code\": 0, \"say\": \"\"}}")"), 0);
    const auto first = [this](const QString &text) {
        const Outcome outcome = m_cli.run({u"lookup"_s, u"--format=json"_s, text});
        return QJsonDocument::fromJson(outcome.out.toUtf8())
                .object()["results"_L1][0]["provider"_L1]
                .toString();
    };
    QCOMPARE(first(u"77001"_s), u"apple"_s);
    QCOMPARE(first(uR"({"ec":77001,"tell":"no"})"_s), u"melon"_s);
    QCOMPARE(first(uR"({"fail":{"code":77001,"say":"no"}})"_s), u"olive"_s);
}

void tst_ImportCommand::takesAMapping()
{
    const QByteArray csv = "a,b,c\nfirst,E1,Text one\nsecond,E2,Text two\n";
    const Outcome outcome = m_cli.run(importNewPay({u"--dry-run"_s, u"--format=json"_s, u"--map"_s,
                                                    u"code=b,description=3"_s}),
                                      csv);
    const QJsonArray codes =
            QJsonDocument::fromJson(outcome.out.toUtf8()).object().value("codes"_L1).toArray();
    QCOMPARE(codes.size(), 2);
    QCOMPARE(codes[1].toObject().value("code"_L1).toString(), u"E2"_s);
    QCOMPARE(codes[1].toObject().value("description"_L1).toString(), u"Text two"_s);
}

void tst_ImportCommand::takesAnEncodingAndADelimiter()
{
    const auto messageOf = [](const Outcome &outcome) {
        const QJsonArray codes =
                QJsonDocument::fromJson(outcome.out.toUtf8()).object().value("codes"_L1).toArray();
        return codes.first().toObject().value("message"_L1).toString();
    };
    const QByteArray cyrillic = "code,message\n1001,\xCE\xF8\xE8\xE1\xEA\xE0\n";
    QCOMPARE(messageOf(m_cli.run(importNewPay({u"--dry-run"_s, u"--format=json"_s,
                                               u"--encoding=windows-1251"_s}),
                                 cyrillic)),
             u"Ошибка"_s);
    QCOMPARE(messageOf(m_cli.run(importNewPay({u"--dry-run"_s, u"--format=json"_s, u"--input=csv"_s,
                                               u"--delimiter=:"_s}),
                                 "code:message\n1001:a,b;c\n")),
             u"a,b;c"_s);
    QCOMPARE(m_cli.run(importNewPay({u"--encoding=klingon"_s}), newPayPage).code, 2);
    QCOMPARE(m_cli.run(importNewPay({u"--delimiter=\""_s}), newPayPage).code, 2);
}

void tst_ImportCommand::readsAFolder()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"a-orders.csv"_s, "code,message\n1001,Order\n");
    write(u"b-auth.md"_s, newPayPage);
    write(u"c-logo.png"_s, QByteArray("\x89PNG\0\0", 6));
    const Outcome outcome =
            m_cli.run({u"import"_s, folder.path(), u"--provider=newpay"_s, u"--format=json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.value("added"_L1).toInt(), 3);
    QVERIFY(outcome.out.contains(u"c-logo.png"_s)); // named with the reason
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code,category"_s, u"is:imported"_s}).out,
             u"code,category\r\n1001,a-orders\r\n0001,b-auth\r\n-17,b-auth\r\n"_s);
    const QTemporaryDir empty;
    QCOMPARE(m_cli.run({u"import"_s, empty.path(), u"--provider=newpay"_s}).code, 2);
}

void tst_ImportCommand::aCatalogueFileNamesItsProvider()
{
    const QByteArray file =
            "{\"provider\": {\"slug\": \"newpay\", \"name\": \"New Pay\", \"documentation\": "
            "{\"title\": null, \"url\": \"https://example.com/errors\", \"document\": null}}, "
            "\"categories\": [], \"codes\": [{\"code\": \" 1\", \"occurrence\": 1, "
            "\"http_status\": 401, \"http_status_source\": \"rule\", \"message\": \"No key \"}]}";
    const Outcome outcome = m_cli.run({u"import"_s, u"-"_s, u"--format=json"_s}, file);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains(u"New Pay is stored as version 1."_s), qPrintable(outcome.err));
    const QJsonObject code = QJsonDocument::fromJson(outcome.out.toUtf8())
                                     .object()
                                     .value("codes"_L1)
                                     .toArray()
                                     .first()
                                     .toObject();
    QCOMPARE(code.value("code"_L1).toString(), u" 1"_s);
    QCOMPARE(code.value("message"_L1).toString(), u"No key "_s);
    QCOMPARE(code.value("http_status_source"_L1).toString(), u"rule"_s);
    // Another name is the user's to give.
    const Outcome other = m_cli.run({u"import"_s, u"-"_s, u"--provider=other"_s}, file);
    QVERIFY2(other.err.contains(u"other is stored as version 1."_s), qPrintable(other.err));
}

// Without --provider nothing is imported; what the source suggests is said as a shell takes it.
void tst_ImportCommand::theSourceNamesItsProvider_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("a word") << u"NordPay API errors"_s << u"--provider nordpay --name NordPay"_s;
    QTest::newRow("words") << u"Nord Pay errors"_s << u"--provider nord-pay --name 'Nord Pay'"_s;
    QTest::newRow("an apostrophe")
            << u"O'Neil & Co"_s << uR"(--provider o-neil-co --name 'O'\''Neil & Co')"_s;
    QTest::newRow("one that is there") << u"ACME docs"_s << u"--provider acme\n"_s;
    QTest::newRow("no name") << u"Error codes"_s << QString();
}

void tst_ImportCommand::theSourceNamesItsProvider()
{
    QFETCH(const QString, title);
    QFETCH(const QString, suggestion);
    const Outcome outcome =
            m_cli.run({u"import"_s, u"-"_s}, "# " + title.toUtf8() + "\n\n" + newPayPage);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"--provider is missing"_s), qPrintable(outcome.err));
    QCOMPARE(outcome.err.contains(u"By the source"_s), !suggestion.isEmpty());
    QVERIFY2(outcome.err.contains(suggestion), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));
}

void tst_ImportCommand::aNewProviderHasTheNameOfTheSource()
{
    const QByteArray named = QByteArray("# Nord Pay API errors\n\n") + newPayPage;
    const auto storedBy = [&](const QStringList &options, const QByteArray &source) {
        return m_cli.run(QStringList{u"import"_s, u"-"_s} + options, source).err;
    };
    QVERIFY2(storedBy({u"--provider=nordpay"_s}, named).contains("Nord Pay is stored"_L1),
             qPrintable(storedBy({u"--provider=nordpay"_s}, named)));
    QVERIFY(storedBy({u"--provider=sudpay"_s}, named).contains("sudpay is stored"_L1));
    QVERIFY(storedBy({u"--provider=nord-pay"_s, u"--name=NP"_s}, named)
                    .contains("NP is stored"_L1));
}

void tst_ImportCommand::standsInForABundledCatalogue()
{
    const QByteArray csv = "code,message\n-7,Another text\n";
    const Outcome outcome = m_cli.run({u"import"_s, u"-"_s, u"--provider"_s, u"acme"_s}, csv);
    QVERIFY2(outcome.out.contains(u"0 added, 1 changed, 2 removed"_s), qPrintable(outcome.out));
    const Outcome found = m_cli.run({u"export"_s, u"--columns=code,message"_s, u"provider:acme"_s});
    QCOMPARE(found.out, u"code,message\r\n-7,Another text\r\n"_s);
}

void tst_ImportCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("no provider") << QStringList{u"import"_s, u"-"_s} << QByteArray(newPayPage);
    QTest::newRow("a name for a slug")
            << QStringList{u"import"_s, u"-"_s, u"--provider"_s, u"New Pay"_s}
            << QByteArray(newPayPage);
    QTest::newRow("no file") << QStringList{u"import"_s, u"/no/such/file"_s, u"--provider=x"_s}
                             << QByteArray();
    QTest::newRow("an unknown field")
            << QStringList{u"import"_s, u"-"_s, u"--provider=x"_s, u"--map=price=1"_s}
            << QByteArray(newPayPage);
    QTest::newRow("a map without a column")
            << QStringList{u"import"_s, u"-"_s, u"--provider=x"_s, u"--map=code"_s}
            << QByteArray(newPayPage);
    QTest::newRow("nothing") << QStringList{u"import"_s, u"-"_s, u"--provider=x"_s} << QByteArray();
    QTest::newRow("broken JSON") << QStringList{u"import"_s, u"-"_s, u"--provider=x"_s,
                                                u"--input=json"_s}
                                 << QByteArray("{\"a\":");
    QTest::newRow("a picture") << QStringList{u"import"_s, u"-"_s, u"--provider=x"_s}
                               << QByteArray("\x89PNG\0\0", 6);
}

void tst_ImportCommand::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const Outcome outcome = m_cli.run(arguments, input);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));
}

void tst_ImportCommand::findsNothing()
{
    const Outcome outcome = m_cli.run(importNewPay(), "side,meaning\nbuy,to buy\nsell,to sell\n");
    QCOMPARE(outcome.code, 1);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));
}

void tst_ImportCommand::aPageOfOneLineTellsTablesAndRows()
{
    const QByteArray html =
            "<table><tr><th>Code<th>HTTP</tr><tr><td>1001<td>400</tr></table>"
            "<h2>Orders</h2><table><tr><th>Code<th>HTTP</tr><tr><td>2001<td>400</tr>"
            "<tr><td>2002<td>4O1</tr></table>";
    const Outcome text = m_cli.run(importNewPay({u"--dry-run"_s}), html);
    QVERIFY2(text.out.contains(u"\nTable 1: taken"_s), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"\nOrders, table 2: taken"_s), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"\nTable 2, row 2: 2002: “4O1” is no HTTP status."_s),
             qPrintable(text.out));
    const Outcome json = m_cli.run(importNewPay({u"--dry-run"_s, u"--format=json"_s}), html);
    const QJsonObject issue = QJsonDocument::fromJson(json.out.toUtf8())
                                      .object()["issues"_L1]
                                      .toArray()
                                      .first()
                                      .toObject();
    QCOMPARE(issue["line"_L1].toInt(), 1);
    QCOMPARE(issue["table"_L1].toInt(), 2);
    QCOMPARE(issue["row"_L1].toInt(), 2);
}

void tst_ImportCommand::aTerminalSeesHowFarItIs()
{
    QByteArray many = "code,message\n";
    for (int i = 0; i < 20'000; ++i)
        many += "E" + QByteArray::number(i) + ",m\n";
    Environment terminal = m_cli.environment;
    terminal.showsProgress = true;
    const Outcome seen = CliFixture::runIn(terminal, importNewPay(), many);
    QVERIFY2(seen.err.contains(u"\r\x1b[KReading: 4"_s), qPrintable(seen.err));
    QVERIFY2(seen.err.contains(u"\r\x1b[KStoring: 50%"_s), qPrintable(seen.err));
    // Nothing of it stays before what is said at the end.
    QVERIFY2(seen.err.endsWith(u"\r\x1b[Kerrdex: newpay is stored as version 1.\n"_s),
             qPrintable(seen.err));
    const Outcome piped = m_cli.run(importNewPay({u"--name=Other"_s}), many + "E,x\n");
    QCOMPARE(piped.err, u"errdex: Other is stored as version 2.\n"_s);
}

QTEST_GUILESS_MAIN(tst_ImportCommand)
#include "tst_importcommand.moc"
