// SPDX-License-Identifier: MIT
#include "clifixture.h"
#include "core/paths.h"
#include "db/userdatabase.h"
#include "support/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::test;
using namespace errdex::testdatabase;

namespace {

/// A card without the line that says why the row was found: its words belong to LookupText.
QString withoutReason(QString text)
{
    static const QRegularExpression line(u"^  Found +\\S.*\\n"_s,
                                         QRegularExpression::MultilineOption);
    return text.remove(line);
}

} // namespace

class tst_LookupCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void cardForAPerson();
    void theCardHasWhatIsKept();
    void cardInColumns();
    void colourOnRequestOnly();
    void foreignTextCannotReachTheTerminal();
    void jsonIsTheContract();
    void saysWhyAndWithWhichValues();
    void suggestionsAreNoAnswer();
    void readsStandardInput();
    void scansLongInput();
    void limitsResults();

private:
    CliFixture m_cli;
};

void tst_LookupCommand::cardForAPerson()
{
    const Outcome outcome = m_cli.run({u"lookup"_s, u"-7"_s});
    QCOMPARE(withoutReason(outcome.out),
             u"-7  Acme, trading API\n"
             "  HTTP         429 Too Many Requests (stated on the page)\n"
             "  Message      Too many, \"really\"\n"
             "  Description  Slow down.\n"
             "\n"
             "               Please.\n"
             "  Our remark   Ours.\n"
             "  Concept      Rate limit exceeded\n"
             "  Who acts     the integrator\n"
             "  Try again    with growing pauses\n"
             "  Next step    Ask for slower requests.\n"
             "  Safe reply   Please wait a moment.\n"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);

    QCOMPARE(withoutReason(m_cli.run({u"lookup"_s, u"0070"_s}).out),
             u"0070 (no. 1 on the page)  Acme, trading API\n"
             "  HTTP         400 Bad Request (derived from the code)\n"
             "  Name         TwiceListed\n"
             "  Description  A | pipe; a <tag>\n"
             "\n"
             "Also:\n"
             "  0070  Acme  400  ␛[2Jcleared\tscreen\n"_s);
    QCOMPARE(withoutReason(m_cli.run({u"lookup"_s, u"CARD_LOST"_s}).out),
             u"CARD_LOST  Zeta Pay\n"
             "  Category  Cards & more\n"
             "  When      The card is lost\n"_s);
}

void tst_LookupCommand::theCardHasWhatIsKept()
{
    const db::CodeKey code{u"acme"_s, u"-7"_s, 1};
    const QString path = userDatabasePath(m_cli.environment.dataFolder);
    db::UserDatabase(path).setOwnValues(
            {{code, db::OwnField::Note, u"Call Ann\nfirst \u202e"_s, {}},
             {code, db::OwnField::Tags, u"known bug\nvip"_s, {}},
             {code, db::OwnField::Link, u"https://wiki.example/7"_s, {}},
             {db::conceptSubject(u"rate-limit-exceeded"_s),
              db::OwnField::Reply,
              u"For all"_s,
              {}}});
    const QString ofConcept = m_cli.run({u"lookup"_s, u"-7"_s}).out;
    QVERIFY2(ofConcept.endsWith(u"  Next step    Ask for slower requests.\n"
                                "  Your reply   For all\n"
                                "  Your note    Call Ann\n"
                                "               first \ufffd\n"
                                "  Your tags    known bug, vip\n"
                                "  Your link    https://wiki.example/7\n"_s),
             qPrintable(ofConcept));
    db::UserDatabase(path).setOwnValues({{code, db::OwnField::Reply, u"For this"_s, {}}});
    const QString ofCode = m_cli.run({u"lookup"_s, u"-7"_s}).out;
    QVERIFY2(ofCode.contains(u"  Your reply   For this\n"_s), qPrintable(ofCode));
    QVERIFY(!ofCode.contains(u"For all"_s));

    writeBytes(path, "damaged");
    const Outcome damaged = m_cli.run({u"lookup"_s, u"-7"_s});
    QCOMPARE(damaged.code, 0);
    QVERIFY(damaged.out.contains(u"  Safe reply   Please wait a moment.\n"_s));
    QVERIFY2(damaged.err.contains(u"is not a database"_s), qPrintable(damaged.err));
}

void tst_LookupCommand::cardInColumns()
{
    m_cli.environment.columns = 40;
    const Outcome outcome = m_cli.run({u"lookup"_s, u"-7"_s});
    m_cli.environment.columns = 0;
    for (const QString &line : outcome.out.split(u'\n'))
        QVERIFY2(line.size() <= 40, qPrintable(line));
    QVERIFY(outcome.out.contains(u"  HTTP         429 Too Many Requests\n"
                                 "               (stated on the page)\n"_s));
}

void tst_LookupCommand::colourOnRequestOnly()
{
    QVERIFY(!m_cli.run({u"lookup"_s, u"-7"_s}).out.contains(u'\x1b'));
    m_cli.environment.colored = true;
    const QString text = m_cli.run({u"lookup"_s, u"-7"_s}).out;
    const QString json = m_cli.run({u"lookup"_s, u"--format=json"_s, u"-7"_s}).out;
    m_cli.environment.colored = false;
    QVERIFY(text.startsWith(u"\x1b[1m-7\x1b[0m  Acme"_s));
    QVERIFY(!json.contains(u'\x1b'));
    // Colour apart it is the same text.
    QCOMPARE(QString(text).remove(QRegularExpression(u"\x1b\\[\\d+m"_s)),
             m_cli.run({u"lookup"_s, u"-7"_s}).out);
}

void tst_LookupCommand::foreignTextCannotReachTheTerminal()
{
    QVERIFY(!m_cli.run({u"lookup"_s, u"cleared"_s}).out.contains(u'\x1b'));
    QVERIFY(!m_cli.run({u"lookup"_s, u"\x1b[2Jnothing"_s}).err.contains(u'\x1b'));
    QVERIFY(!m_cli.run({u"export"_s, u"--format=\x1b[2J"_s}).err.contains(u'\x1b'));
    QVERIFY(!m_cli.run({u"\x1b[2J"_s}).err.contains(u'\x1b'));
    // Data for programs stays as it is.
    QVERIFY(m_cli.run({u"export"_s, u"--columns=description"_s}).out.contains(u"\x1b[2J"_s));
}

void tst_LookupCommand::jsonIsTheContract()
{
    const Outcome outcome = m_cli.run({u"lookup"_s, u"--format=json"_s, u"-7"_s});
    // The score is the recognition's own matter.
    static const QRegularExpression score(u"\"score\": (0\\.\\d+|1)"_s);
    QCOMPARE(QString(outcome.out).replace(score, u"\"score\": S"_s),
             u"{\"query\": \"-7\", \"results\": [\n"
             "  {\"provider\": \"acme\", \"code\": \"-7\", \"occurrence\": 1, "
             "\"http_status\": 429, \"http_status_source\": \"stated\", \"category\": null, "
             "\"name\": null, \"message\": \"Too many, \\\"really\\\"\", "
             "\"description\": \"Slow down.\\n\\nPlease.\", \"condition\": null, "
             "\"concept\": \"rate-limit-exceeded\", "
             "\"match\": {\"kind\": \"exact-code\", \"score\": S, \"placeholders\": []}}\n"
             "]}\n"_s);
    const QString lost = m_cli.run({u"lookup"_s, u"--format=json"_s, u"card"_s, u"lost"_s}).out;
    QVERIFY(lost.startsWith(u"{\"query\": \"card lost\", \"results\": [\n  {\"provider\": "
                            "\"zeta-pay\", \"code\": \"CARD_LOST\", \"occurrence\": 1, "
                            "\"http_status\": null, \"http_status_source\": null, "
                            "\"category\": \"Cards & more\", \"name\": null, \"message\": null, "
                            "\"description\": null, \"condition\": \"The card is lost\", "
                            "\"concept\": null, \"match\": {\"kind\": \""_s));
    QCOMPARE(QJsonDocument::fromJson(lost.toUtf8()).object().value(u"results"_s).toArray().size(),
             1);
}

void tst_LookupCommand::saysWhyAndWithWhichValues()
{
    Environment real = m_cli.environment;
    real.catalogPath = buildPath("app/catalogs.sqlite");
    const QString message = u"Too many new orders, current limit is 10 orders per SECOND"_s;
    const Outcome text = CliFixture::runIn(real, {u"lookup"_s, message});
    QVERIFY2(text.out.startsWith(u"-1015  HashKey Pro, trading API\n  Found "_s),
             qPrintable(text.out));
    QVERIFY2(text.out.contains(u"\n  Values       10, SECOND\n"_s), qPrintable(text.out));
    const Outcome json = CliFixture::runIn(real, {u"lookup"_s, u"--format=json"_s, message});
    QVERIFY2(json.out.contains(u"\"placeholders\": [\"10\", \"SECOND\"]}}"_s),
             qPrintable(json.out));
}

void tst_LookupCommand::suggestionsAreNoAnswer()
{
    Environment real = m_cli.environment;
    real.catalogPath = buildPath("app/catalogs.sqlite");
    const QString unknown = u"errdex: -1131 is not in any catalogue\n"_s;
    const Outcome text = CliFixture::runIn(real, {u"lookup"_s, u"-1131"_s});
    QVERIFY2(text.out.startsWith(u"Suggestions:\n  -113"_s), qPrintable(text.out));
    QCOMPARE(text.err, unknown);
    QCOMPARE(text.code, 1);
    const Outcome json = CliFixture::runIn(real, {u"lookup"_s, u"--format=json"_s, u"-1131"_s});
    QVERIFY(json.out.contains(u"\"kind\": \"fuzzy\""_s));
    QVERIFY(!json.out.contains(u"\"kind\": \"exact-code\""_s));
    QCOMPARE(json.code, 1);
    const Outcome csv = CliFixture::runIn(real, {u"lookup"_s, u"--format=csv"_s, u"-1131"_s});
    QCOMPARE(csv.out, csvHeader);
    QCOMPARE(csv.code, 1);
}

void tst_LookupCommand::readsStandardInput()
{
    const Outcome outcome = m_cli.run({u"lookup"_s, u"--format=json"_s, u"-"_s}, "\r\n -7 \n\n");
    QVERIFY2(outcome.out.startsWith(u"{\"query\": \"-7\", \"results\": [\n"_s),
             qPrintable(outcome.out));
    QCOMPARE(outcome.code, 0);
    // With other words beside it a minus is a word.
    QCOMPARE(m_cli.run({u"lookup"_s, u"-"_s, u"x"_s}, "-7").err,
             u"errdex: nothing found for “- x”\n"_s);
    // Bytes that are no text find nothing, and break nothing.
    QCOMPARE(m_cli.run({u"lookup"_s, u"-"_s}, QByteArray("\xff\xfd\0\x01", 4)).code, 1);
    // As other systems' programs write what they say.
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const auto flag :
             {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
            QStringEncoder encode(encoding, flag);
            const QByteArray bytes = encode(u"Fehler beim Prüfen: error -7 again"_s);
            QVERIFY(m_cli.run({u"lookup"_s, u"-"_s}, bytes).out.startsWith(u"-7  Acme"_s));
        }
    }
}

void tst_LookupCommand::scansLongInput()
{
    m_cli.environment.catalogPath = buildPath("app/catalogs.sqlite");
    const QByteArray log = QByteArray("order failed code=-1021\n").repeated(20'000)
            + "AUTH_EXPIRED, at last\n";
    const QStringList lookup{u"lookup"_s, u"-"_s};
    const Outcome text = m_cli.run(lookup, log);
    QCOMPARE(text.code, 0);
    const QStringList lines = text.out.split(u'\n');
    QVERIFY2(lines.value(0).startsWith(u"Code "_s), qPrintable(lines.value(0)));
    QVERIFY2(lines.value(1).startsWith(u"-1021 "_s), qPrintable(lines.value(1)));
    QVERIFY2(lines.value(1).contains(u"20,000 "_s), qPrintable(lines.value(1)));
    QCOMPARE(text.err,
             u"errdex: the input is long: searched for known codes, and for nothing else; "
             "480,022 byte(s), 20,001 line(s), 2 code(s)\n"_s);

    const Outcome csv = m_cli.run(lookup + QStringList{u"--format=csv"_s}, log);
    QVERIFY2(csv.out.startsWith(u"provider,code,count,first_line,excerpt\r\n"
                                "hashkey-pro,-1021,20000,1,order failed code=-1021\r\n"_s),
             qPrintable(csv.out.left(200)));
    const Outcome json = m_cli.run(lookup + QStringList{u"--format=json"_s}, log);
    const QJsonObject first = QJsonDocument::fromJson(json.out.toUtf8())
                                      .object()[u"results"_s]
                                      .toArray()
                                      .first()
                                      .toObject();
    QCOMPARE(first[u"code"_s].toString(), u"-1021"_s);
    const QJsonObject match = first[u"match"_s].toObject();
    QCOMPARE(match[u"kind"_s].toString(), u"exact-code"_s);
    QCOMPARE(match[u"count"_s].toInt(), 20'000);
    QCOMPARE(match[u"first_line"_s].toInt(), 1);
    QCOMPARE(match[u"excerpt"_s].toString(), u"order failed code=-1021"_s);

    const Outcome one = m_cli.run(
            lookup + QStringList{u"--provider=hashkey-pro"_s, u"--limit=1"_s, u"--format=csv"_s},
            log);
    QCOMPARE(one.out.count(u"\r\n"_s), 2);
    const Outcome none = m_cli.run(lookup, QByteArray(1024 * 1024 + 1, 'x'));
    QCOMPARE(none.code, 1);
    QCOMPARE(none.out, QString());
    // What fits is recognised, as ever.
    QVERIFY(m_cli.run(lookup, QByteArray(200'000, ' ') + "code=-1021\n")
                    .out.startsWith(u"-1021  "_s));
    m_cli.environment.catalogPath = m_cli.filePath(u"catalogs.sqlite"_s);
}

void tst_LookupCommand::limitsResults()
{
    const QString more = u"errdex: there are more results; --limit 0 gives all\n"_s;
    const auto lines = [](const QString &text) { return text.count(u"\r\n"_s); };
    const Outcome one = m_cli.run({u"lookup"_s, u"--limit"_s, u"1"_s, u"0070"_s});
    QVERIFY(!one.out.contains("Also:"_L1));
    QCOMPARE(one.err, more);
    QCOMPARE(m_cli.run({u"lookup"_s, u"--limit"_s, u"2"_s, u"0070"_s}).err, QString());
    QCOMPARE(m_cli.run({u"lookup"_s, u"--limit"_s, u"0"_s, u"0070"_s}).err, QString());
    // Programs are not told; they asked.
    const Outcome csv = m_cli.run({u"lookup"_s, u"--limit=1"_s, u"--format=csv"_s, u"0070"_s});
    QCOMPARE(lines(csv.out), 2);
    QCOMPARE(csv.err, QString());

    m_cli.environment.catalogPath = buildPath("app/catalogs.sqlite");
    const Outcome usual = m_cli.run({u"lookup"_s, u"invalid"_s});
    const Outcome all = m_cli.run({u"lookup"_s, u"--limit=0"_s, u"--format=csv"_s, u"invalid"_s});
    m_cli.environment.catalogPath = m_cli.filePath(u"catalogs.sqlite"_s);
    QCOMPARE(usual.out.section("Also:\n"_L1, 1).count(u'\n'), 19);
    QCOMPARE(usual.err, more);
    QVERIFY(lines(all.out) > 21);
}

QTEST_GUILESS_MAIN(tst_LookupCommand)
#include "tst_lookupcommand.moc"
