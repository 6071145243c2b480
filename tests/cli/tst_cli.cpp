// SPDX-License-Identifier: MIT
// The command line in this process: exact standard output, standard error and exit code.
#include "cli/commandline.h"
#include "cli/commandregistry.h"
#include "core/paths.h"
#include "db/userdatabase.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testdatabasecatalog.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::testdatabase;

namespace {

/// Takes some bytes and then fails, as a full disk does.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 bytes)
        : m_left(bytes)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_left) {
            setErrorString(u"No space left"_s);
            return -1;
        }
        m_left -= size;
        return size;
    }

private:
    qint64 m_left;
};

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

const QString csvHeader =
        u"provider,code,occurrence,http_status,category,name,message,description,condition,concept\r\n"_s;

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void answers_data();
    void answers();
    void refuses_data();
    void refuses();

    void helpIsMadeFromTheDeclarations();
    void everyCommandHasHelp();
    void asksForTheWindow_data();
    void asksForTheWindow();

    void cardForAPerson();
    void cardInColumns();
    void colourOnRequestOnly();
    void foreignTextCannotReachTheTerminal();
    void jsonIsTheContract();
    void readsStandardInput();
    void cutsEndlessInput();
    void limitsResults();

    void exportsInPageOrder();
    void exportsToAFile();
    void leavesNoHalfFile();
    void warnsAboutTheQuery();
    void knowsStars();
    void starsNeedNoDatabaseToBeThere();

    void doctorFindsAllSound();
    void doctorTellsWhatIsBroken_data();
    void doctorTellsWhatIsBroken();
    void tellsABrokenCatalogue_data();
    void tellsABrokenCatalogue();
    void tellsABrokenUserDatabase();
    void tellsAFullDisk_data();
    void tellsAFullDisk();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {});

    QTemporaryDir m_folder;
    Environment m_environment;
};

void tst_Cli::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_environment.catalogPath = m_folder.filePath(u"catalogs.sqlite"_s);
    m_environment.dataFolder = m_folder.filePath(u"data"_s);
    m_environment.version = u"9.8.7"_s;
    writeSmallCatalogs(m_environment.catalogPath);
}

void tst_Cli::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    QDir(m_environment.dataFolder).removeRecursively();
}

Outcome tst_Cli::run(const QStringList &arguments, const QByteArray &input)
{
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    Environment environment = m_environment;
    environment.in = &in;
    environment.out = &out;
    environment.err = &err;
    const ExitCode code = CommandLine::run(arguments, environment);
    // QString::fromUtf8() would drop a byte order mark.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return {int(code), decoder(out.data()), QString::fromUtf8(err.data())};
}

void tst_Cli::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");
    const QString nothing;
    const QString acme7 =
            u"acme,-7,1,429,,,\"Too many, \"\"really\"\"\",\"Slow down.\n\nPlease.\",,"
            "rate-limit-exceeded\r\n"_s;
    const QString lost = u"zeta-pay,CARD_LOST,1,,Cards & more,,,,The card is lost,\r\n"_s;

    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"errdex 9.8.7\n"_s << nothing;
    QTest::newRow("lookup csv") << QStringList{u"lookup"_s, u"--format=csv"_s, u"-7"_s} << 0
                                << csvHeader + acme7 << nothing;
    QTest::newRow("lookup, nothing found, text")
            << QStringList{u"lookup"_s, u"nothing"_s, u"such"_s} << 1 << nothing
            << u"errdex: nothing found for “nothing such”\n"_s;
    QTest::newRow("lookup, nothing found, csv")
            << QStringList{u"lookup"_s, u"--format"_s, u"csv"_s, u"nope"_s} << 1 << csvHeader
            << u"errdex: nothing found for “nope”\n"_s;
    QTest::newRow("lookup, nothing found, json")
            << QStringList{u"lookup"_s, u"--format"_s, u"json"_s, u"a \"b\""_s} << 1
            << u"{\"query\": \"a \\\"b\\\"\", \"results\": []}\n"_s
            << u"errdex: nothing found for “a \"b\"”\n"_s;
    QTest::newRow("lookup at one provider")
            << QStringList{u"lookup"_s, u"--provider"_s, u"zeta-pay"_s, u"--format=csv"_s, u"7"_s}
            << 1 << csvHeader << u"errdex: nothing found for “7”\n"_s;
    QTest::newRow("lookup at two providers")
            << QStringList{u"lookup"_s, u"--provider=zeta-pay"_s, u"--provider=acme"_s,
                           u"--format=csv"_s, u"really"_s}
            << 0 << csvHeader + acme7 << nothing;
    QTest::newRow("the data folder before the command")
            << QStringList{u"--data-dir"_s, u"/nowhere"_s, u"lookup"_s, u"--format=csv"_s,
                           u"CARD_LOST"_s}
            << 0 << csvHeader + lost << nothing;
    QTest::newRow("a text behind --")
            << QStringList{u"lookup"_s, u"--format=csv"_s, u"--"_s, u"CARD_LOST"_s} << 0
            << csvHeader + lost << nothing;

    QTest::newRow("export one") << QStringList{u"export"_s, u"code:=-7"_s} << 0 << csvHeader + acme7
                                << nothing;
    QTest::newRow("export words together")
            << QStringList{u"export"_s, u"card"_s, u"lost"_s} << 0 << csvHeader + lost << nothing;
    QTest::newRow("export an exclusion") << QStringList{u"export"_s, u"--"_s, u"-provider:acme"_s}
                                         << 0 << csvHeader + lost << nothing;
    QTest::newRow("export nothing, csv") << QStringList{u"export"_s, u"nope"_s} << 1 << csvHeader
                                         << u"errdex: no code matches\n"_s;
    QTest::newRow("export nothing, json")
            << QStringList{u"export"_s, u"--format"_s, u"json"_s, u"nope"_s} << 1 << u"[]\n"_s
            << u"errdex: no code matches\n"_s;
    QTest::newRow("columns") << QStringList{u"export"_s, u"--columns"_s, u"http_status,code"_s,
                                            u"provider:zeta-pay"_s}
                             << 0 << u"http_status,code\r\n,CARD_LOST\r\n"_s << nothing;
    QTest::newRow("delimiter") << QStringList{u"export"_s, u"--columns=code,message"_s,
                                              u"--delimiter"_s, u";"_s, u"code:=-7"_s}
                               << 0 << u"code;message\r\n-7;\"Too many, \"\"really\"\"\"\r\n"_s
                               << nothing;
    QTest::newRow("a minus as the delimiter")
            << QStringList{u"export"_s, u"--columns=code,occurrence"_s, u"--delimiter"_s, u"-"_s,
                           u"code:=-7"_s}
            << 0 << u"code-occurrence\r\n\"-7\"-1\r\n"_s << nothing;
    QTest::newRow("a tab by name") << QStringList{u"export"_s, u"--columns=code,occurrence"_s,
                                                  u"--delimiter=\\t"_s, u"code:=-7"_s}
                                   << 0 << u"code\toccurrence\r\n-7\t1\r\n"_s << nothing;
    QTest::newRow("tsv") << QStringList{u"export"_s, u"--format=tsv"_s,
                                        u"--columns=code,occurrence"_s, u"code:=-7"_s}
                         << 0 << u"code\toccurrence\r\n-7\t1\r\n"_s << nothing;
    QTest::newRow("bom") << QStringList{u"export"_s, u"--bom"_s, u"--columns=code"_s, u"code:=-7"_s}
                         << 0 << u"\ufeffcode\r\n-7\r\n"_s << nothing;
    QTest::newRow("to - is to standard output")
            << QStringList{u"export"_s, u"--output"_s, u"-"_s, u"--columns=code"_s, u"code:=-7"_s}
            << 0 << u"code\r\n-7\r\n"_s << nothing;

    QTest::newRow("providers") << QStringList{u"providers"_s} << 0
                               << u"Short name  Name      Codes  Documentation\n"
                                  "acme        Acme      3      https://acme.example/errors\n"
                                  "zeta-pay    Zeta Pay  1\n"_s
                               << nothing;
    QTest::newRow("providers csv")
            << QStringList{u"providers"_s, u"--format=csv"_s} << 0
            << u"slug,name,codes,documentation_title,documentation_url\r\n"
               "acme,Acme,3,\"Errors, \"\"all\"\"\",https://acme.example/errors\r\n"
               "zeta-pay,Zeta Pay,1,,\r\n"_s
            << nothing;
    QTest::newRow("providers json")
            << QStringList{u"providers"_s, u"--format=json"_s} << 0
            << u"[\n"
               "  {\"slug\": \"acme\", \"name\": \"Acme\", \"codes\": 3, \"documentation_title\": "
               "\"Errors, \\\"all\\\"\", \"documentation_url\": \"https://acme.example/errors\"},\n"
               "  {\"slug\": \"zeta-pay\", \"name\": \"Zeta Pay\", \"codes\": 1, "
               "\"documentation_title\": null, \"documentation_url\": null}\n"
               "]\n"_s
            << nothing;
}

void tst_Cli::answers()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, out);
    QFETCH(const QString, err);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.err, err);
    QCOMPARE(outcome.out, out);
    QCOMPARE(outcome.code, code);
    QVERIFY(!QFile::exists(m_environment.dataFolder));
}

void tst_Cli::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("asked"); // the command whose help the hint names

    const QString columns = u"provider, code, occurrence, http_status, category, name, message, "
                            "description, condition, concept"_s;
    QTest::newRow("no command") << QStringList{u"--data-dir"_s, u"x"_s, u"--"_s}
                                << u"a command is missing"_s << QString();
    QTest::newRow("an option without a command")
            << QStringList{u"--format"_s, u"--"_s}
            << u"there is no option --format; where it is meant as text, put -- before it"_s
            << QString();
    QTest::newRow("a mistyped command")
            << QStringList{u"lokup"_s, u"1"_s}
            << u"there is no command “lokup”; did you mean lookup?"_s << QString();
    QTest::newRow("a code for a command")
            << QStringList{u"-1021"_s}
            << u"there is no command “-1021”; to look it up: errdex lookup -1021"_s << QString();
    QTest::newRow("--data-dir without a folder")
            << QStringList{u"doctor"_s, u"--data-dir"_s}
            << u"--data-dir needs a value: --data-dir DIR"_s << u"doctor"_s;
    QTest::newRow("lookup of nothing")
            << QStringList{u"lookup"_s} << u"TEXT is missing"_s << u"lookup"_s;
    QTest::newRow("lookup of blanks")
            << QStringList{u"lookup"_s, u"  "_s} << u"there is no text to look up"_s << u"lookup"_s;
    QTest::newRow("lookup of empty input")
            << QStringList{u"lookup"_s, u"-"_s} << u"there is no text to look up"_s << u"lookup"_s;
    QTest::newRow("a limit that is no number")
            << QStringList{u"lookup"_s, u"--limit"_s, u"few"_s, u"1"_s}
            << u"--limit takes a number, not “few”"_s << u"lookup"_s;
    QTest::newRow("a limit below zero") << QStringList{u"lookup"_s, u"--limit"_s, u"-1"_s, u"1"_s}
                                        << u"--limit takes a number, not “-1”"_s << u"lookup"_s;
    QTest::newRow("a format of lookup")
            << QStringList{u"lookup"_s, u"--format"_s, u"md"_s, u"1"_s}
            << u"--format takes text, json, csv, not “md”"_s << u"lookup"_s;
    QTest::newRow("an unknown provider")
            << QStringList{u"lookup"_s, u"--provider"_s, u"visa"_s, u"1"_s}
            << u"there is no provider “visa”; there are acme, zeta-pay"_s << u"lookup"_s;
    QTest::newRow("a mistyped provider")
            << QStringList{u"lookup"_s, u"--provider"_s, u"zetapay"_s, u"1"_s}
            << u"there is no provider “zetapay”; there are acme, zeta-pay; did you mean zeta-pay?"_s
            << u"lookup"_s;
    QTest::newRow("an unknown format")
            << QStringList{u"export"_s, u"--format"_s, u"xlsx"_s}
            << u"--format takes csv, tsv, json, md, not “xlsx”"_s << u"export"_s;
    QTest::newRow("an unknown column")
            << QStringList{u"export"_s, u"--columns"_s, u"code,colour"_s}
            << u"there is no column “colour”; there are %1"_s.arg(columns) << u"export"_s;
    QTest::newRow("a mistyped column")
            << QStringList{u"export"_s, u"--columns"_s, u"mesage"_s}
            << u"there is no column “mesage”; did you mean message?"_s << u"export"_s;
    QTest::newRow("an empty column")
            << QStringList{u"export"_s, u"--columns"_s, u"code,"_s}
            << u"there is no column “”; there are %1"_s.arg(columns) << u"export"_s;
    QTest::newRow("a column twice") << QStringList{u"export"_s, u"--columns"_s, u"code, code"_s}
                                    << u"the column “code” is given twice"_s << u"export"_s;
    for (const QString &delimiter : {u"\""_s, u";;"_s, u"§"_s, u"\n"_s, u"\r"_s}) {
        const QString shown = QString(delimiter).replace(u'\r', u'␍');
        QTest::addRow("delimiter %s", qPrintable(shown))
                << QStringList{u"export"_s, u"--delimiter"_s, delimiter}
                << u"--delimiter takes one ASCII character that is no quote, not “%1”"_s.arg(shown)
                << u"export"_s;
    }
    QTest::newRow("a delimiter for tsv")
            << QStringList{u"export"_s, u"--format=tsv"_s, u"--delimiter=;"_s}
            << u"--delimiter is for csv"_s << u"export"_s;
    QTest::newRow("a byte order mark for json")
            << QStringList{u"export"_s, u"--format=json"_s, u"--bom"_s}
            << u"--bom is for csv and tsv"_s << u"export"_s;
    QTest::newRow("providers with an argument")
            << QStringList{u"providers"_s, u"acme"_s} << u"“acme” is one argument too many"_s
            << u"providers"_s;
    QTest::newRow("doctor with an option")
            << QStringList{u"doctor"_s, u"--repair"_s}
            << u"there is no option --repair; where it is meant as text, put -- before it"_s
            << u"doctor"_s;
    QTest::newRow("help on nothing known")
            << QStringList{u"help"_s, u"import"_s}
            << u"there is no command “import”; there are lookup, export, providers, doctor, help"_s
            << u"help"_s;
}

void tst_Cli::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, message);
    QFETCH(const QString, asked);
    const Outcome outcome = run(arguments);
    const QString help = asked.isEmpty() ? u"errdex --help"_s : u"errdex %1 --help"_s.arg(asked);
    QCOMPARE(outcome.err, u"errdex: %1\n“%2” tells more.\n"_s.arg(message, help));
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.code, 2);
}

void tst_Cli::helpIsMadeFromTheDeclarations()
{
    QCOMPARE(run({u"help"_s, u"providers"_s}).out,
             u"Usage: errdex providers [OPTION]…\n"
             "\n"
             "Lists the providers whose error codes are known.\n"
             "\n"
             "Options:\n"
             "  --format FORMAT  How to write: text, json, csv (default: text).\n"
             "  --data-dir DIR   Keep your own data (stars) in this folder.\n"
             "  --help           Show help; -h for short.\n"
             "  --version        Show the version.\n"
             "\n"
             "Examples:\n"
             "  errdex providers\n"
             "      short name, name, number of codes, documentation\n"
             "\n"
             "Exit codes:\n"
             "  0  Done, or found.\n"
             "  1  Nothing found.\n"
             "  2  Wrong usage, or bad input.\n"
             "  3  The environment failed: a database, a disk, a pipe.\n"_s);
}

void tst_Cli::everyCommandHasHelp()
{
    const Outcome overall = run({u"--help"_s});
    QCOMPARE(overall.code, 0);
    QCOMPARE(run({u"help"_s}).out, overall.out);
    QCOMPARE(run({u"-h"_s}).out, overall.out);
    const CommandRegistry registry;
    QCOMPARE(registry.names(),
             (QStringList{u"lookup"_s, u"export"_s, u"providers"_s, u"doctor"_s, u"help"_s}));
    for (const auto &command : registry.commands()) {
        QVERIFY2(overall.out.contains(u"\n  "_s + command->name() + u' '),
                 qPrintable(command->name()));
        const Outcome outcome = run({command->name(), u"--help"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(run({u"help"_s, command->name()}).out, outcome.out);
        QCOMPARE(run({u"--help"_s, command->name()}).out, outcome.out);
        for (const OptionSpec &option : command->allOptions()) {
            QVERIFY2(outcome.out.contains(u"  --"_s + option.name), qPrintable(option.name));
            QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
        }
        for (const Example &example : command->examples())
            QVERIFY2(outcome.out.contains(example.line), qPrintable(example.line));
        for (const QString &line : outcome.out.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void tst_Cli::asksForTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<QString>("folder");
    QTest::newRow("nothing") << QStringList() << true << u""_s;
    QTest::newRow("a folder") << QStringList{u"--data-dir"_s, u"/a b"_s} << true << u"/a b"_s;
    QTest::newRow("a folder with =") << QStringList{u"--data-dir=x"_s} << true << u"x"_s;
    QTest::newRow("no folder") << QStringList{u"--data-dir"_s} << false << QString();
    QTest::newRow("a command") << QStringList{u"--data-dir=x"_s, u"doctor"_s} << false << QString();
    QTest::newRow("a text") << QStringList{u"-1021"_s} << false << QString();
    QTest::newRow("help") << QStringList{u"--help"_s} << false << QString();
    QTest::newRow("an unknown option") << QStringList{u"--nope"_s} << false << QString();
    QTest::newRow("--") << QStringList{u"--"_s} << false << QString();
}

void tst_Cli::asksForTheWindow()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, asks);
    QFETCH(const QString, folder);
    const auto found = CommandLine::windowDataFolder(arguments);
    QCOMPARE(found.has_value(), asks);
    QCOMPARE(found.value_or(QString()), folder);
}

void tst_Cli::cardForAPerson()
{
    const Outcome outcome = run({u"lookup"_s, u"-7"_s});
    QCOMPARE(outcome.out,
             u"-7  Acme, trading API\n"
             "  HTTP         429 Too Many Requests (stated on the page)\n"
             "  Message      Too many, \"really\"\n"
             "  Description  Slow down.\n"
             "\n"
             "               Please.\n"
             "  Remark       Ours.\n"
             "  Concept      Rate limit exceeded\n"
             "  Who acts     the integrator\n"
             "  Try again    with growing pauses\n"
             "  Next step    Ask for slower requests.\n"
             "  Safe reply   Please wait a moment.\n"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);

    QCOMPARE(run({u"lookup"_s, u"0070"_s}).out,
             u"0070 (no. 1 on the page)  Acme, trading API\n"
             "  HTTP         400 Bad Request (derived from the code)\n"
             "  Name         TwiceListed\n"
             "  Description  A | pipe; a <tag>\n"
             "\n"
             "Also:\n"
             "  0070  Acme  400  ␛[2Jcleared\tscreen\n"_s);
    QCOMPARE(run({u"lookup"_s, u"CARD_LOST"_s}).out,
             u"CARD_LOST  Zeta Pay\n"
             "  Category  Cards & more\n"
             "  When      The card is lost\n"_s);
}

void tst_Cli::cardInColumns()
{
    m_environment.columns = 40;
    const Outcome outcome = run({u"lookup"_s, u"-7"_s});
    m_environment.columns = 0;
    for (const QString &line : outcome.out.split(u'\n'))
        QVERIFY2(line.size() <= 40, qPrintable(line));
    QVERIFY(outcome.out.contains(u"  HTTP         429 Too Many Requests\n"
                                 "               (stated on the page)\n"_s));
}

void tst_Cli::colourOnRequestOnly()
{
    QVERIFY(!run({u"lookup"_s, u"-7"_s}).out.contains(u'\x1b'));
    m_environment.colored = true;
    const QString text = run({u"lookup"_s, u"-7"_s}).out;
    const QString json = run({u"lookup"_s, u"--format=json"_s, u"-7"_s}).out;
    m_environment.colored = false;
    QVERIFY(text.startsWith(u"\x1b[1m-7\x1b[0m  Acme"_s));
    QVERIFY(!json.contains(u'\x1b'));
    // Colour apart it is the same text.
    QCOMPARE(QString(text).remove(QRegularExpression(u"\x1b\\[\\d+m"_s)),
             run({u"lookup"_s, u"-7"_s}).out);
}

void tst_Cli::foreignTextCannotReachTheTerminal()
{
    QVERIFY(!run({u"lookup"_s, u"cleared"_s}).out.contains(u'\x1b'));
    QVERIFY(!run({u"lookup"_s, u"\x1b[2Jnothing"_s}).err.contains(u'\x1b'));
    QVERIFY(!run({u"export"_s, u"--format=\x1b[2J"_s}).err.contains(u'\x1b'));
    QVERIFY(!run({u"\x1b[2J"_s}).err.contains(u'\x1b'));
    // Data for programs stays as it is.
    QVERIFY(run({u"export"_s, u"--columns=description"_s}).out.contains(u"\x1b[2J"_s));
}

void tst_Cli::jsonIsTheContract()
{
    const Outcome outcome = run({u"lookup"_s, u"--format=json"_s, u"-7"_s});
    QCOMPARE(outcome.out,
             u"{\"query\": \"-7\", \"results\": [\n"
             "  {\"provider\": \"acme\", \"code\": \"-7\", \"occurrence\": 1, "
             "\"http_status\": 429, \"http_status_source\": \"stated\", \"category\": null, "
             "\"name\": null, \"message\": \"Too many, \\\"really\\\"\", "
             "\"description\": \"Slow down.\\n\\nPlease.\", \"condition\": null, "
             "\"concept\": \"rate-limit-exceeded\", "
             "\"match\": {\"kind\": \"exact-code\", \"score\": 1, \"placeholders\": []}}\n"
             "]}\n"_s);
    const QString lost = run({u"lookup"_s, u"--format=json"_s, u"card"_s, u"lost"_s}).out;
    QVERIFY(lost.startsWith(u"{\"query\": \"card lost\", \"results\": [\n  {\"provider\": "
                            "\"zeta-pay\", \"code\": \"CARD_LOST\", \"occurrence\": 1, "
                            "\"http_status\": null, \"http_status_source\": null, "
                            "\"category\": \"Cards & more\", \"name\": null, \"message\": null, "
                            "\"description\": null, \"condition\": \"The card is lost\", "
                            "\"concept\": null, \"match\": {\"kind\": \"text\""_s));
    QCOMPARE(QJsonDocument::fromJson(lost.toUtf8()).object().value(u"results"_s).toArray().size(),
             1);
}

void tst_Cli::readsStandardInput()
{
    const Outcome outcome = run({u"lookup"_s, u"--format=json"_s, u"-"_s}, "\r\n -7 \n\n");
    QVERIFY2(outcome.out.startsWith(u"{\"query\": \"-7\", \"results\": [\n"_s),
             qPrintable(outcome.out));
    QCOMPARE(outcome.code, 0);
    // With other words beside it a minus is a word.
    QCOMPARE(run({u"lookup"_s, u"-"_s, u"x"_s}, "-7").err, u"errdex: nothing found for “- x”\n"_s);
    // Bytes that are no text find nothing, and break nothing.
    QCOMPARE(run({u"lookup"_s, u"-"_s}, QByteArray("\xff\xfe\0\x01", 4)).code, 1);
}

void tst_Cli::cutsEndlessInput()
{
    const Outcome outcome = run({u"lookup"_s, u"-"_s}, QByteArray(1024 * 1024 + 1, 'x'));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.startsWith(
                     u"errdex: the input is long; only its first 1048576 bytes are looked at\n"_s),
             qPrintable(outcome.err.left(200)));
    QVERIFY(outcome.err.size() < 300);
}

void tst_Cli::limitsResults()
{
    const QString more = u"errdex: there are more results; --limit 0 gives all\n"_s;
    const auto lines = [](const QString &text) { return text.count(u"\r\n"_s); };
    const Outcome one = run({u"lookup"_s, u"--limit"_s, u"1"_s, u"0070"_s});
    QVERIFY(!one.out.contains("Also:"_L1));
    QCOMPARE(one.err, more);
    QCOMPARE(run({u"lookup"_s, u"--limit"_s, u"2"_s, u"0070"_s}).err, QString());
    QCOMPARE(run({u"lookup"_s, u"--limit"_s, u"0"_s, u"0070"_s}).err, QString());
    // Programs are not told; they asked.
    const Outcome csv = run({u"lookup"_s, u"--limit=1"_s, u"--format=csv"_s, u"0070"_s});
    QCOMPARE(lines(csv.out), 2);
    QCOMPARE(csv.err, QString());

    m_environment.catalogPath = QStringLiteral(ERRDEX_BINARY_DIR "/app/catalogs.sqlite");
    const Outcome usual = run({u"lookup"_s, u"invalid"_s});
    const Outcome all = run({u"lookup"_s, u"--limit=0"_s, u"--format=csv"_s, u"invalid"_s});
    m_environment.catalogPath = m_folder.filePath(u"catalogs.sqlite"_s);
    QCOMPARE(usual.out.section("Also:\n"_L1, 1).count(u'\n'), 19);
    QCOMPARE(usual.err, more);
    QVERIFY(lines(all.out) > 21);
}

void tst_Cli::exportsInPageOrder()
{
    // A search ranks "0070" first; an export does not.
    const Outcome outcome = run({u"export"_s, u"--columns=code"_s, u"-7 OR 0070 OR card"_s});
    QCOMPARE(outcome.out, u"code\r\n-7\r\n0070\r\n0070\r\nCARD_LOST\r\n"_s);
    QCOMPARE(run({u"export"_s, u"--columns=code"_s}).out, outcome.out);
    QCOMPARE(run({u"export"_s, u"--columns=code"_s, u""_s}).out, outcome.out);
}

void tst_Cli::exportsToAFile()
{
    const QString path = m_folder.filePath(u"out.csv"_s);
    const Outcome outcome = run({u"export"_s, u"--output"_s, path, u"code:=-7"_s});
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QString::fromUtf8(bytesOf(path)), run({u"export"_s, u"code:=-7"_s}).out);

    QCOMPARE(run({u"export"_s, u"--output"_s, path, u"nope"_s}).code, 1);
    QCOMPARE(QString::fromUtf8(bytesOf(path)), csvHeader);
}

void tst_Cli::leavesNoHalfFile()
{
    const QString path = m_folder.filePath(u"no/such/folder/out.csv"_s);
    const Outcome outcome = run({u"export"_s, u"--output"_s, path});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(path), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
    QVERIFY(!QFile::exists(m_folder.filePath(u"no"_s)));
}

void tst_Cli::warnsAboutTheQuery()
{
    const Outcome outcome = run({u"export"_s, u"--columns=code"_s, u"provider:acme"_s, u"("_s});
    QVERIFY2(outcome.err.startsWith(u"errdex: in the query: "_s), qPrintable(outcome.err));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"code\r\n-7\r\n0070\r\n0070\r\n"_s);
}

void tst_Cli::knowsStars()
{
    db::UserDatabase(userDatabasePath(m_environment.dataFolder))
            .setStarred({{u"acme"_s, u"0070"_s, 2}}, true);
    QCOMPARE(run({u"export"_s, u"--columns=code,occurrence"_s, u"is:starred"_s}).out,
             u"code,occurrence\r\n0070,2\r\n"_s);
    // --data-dir leads elsewhere.
    QCOMPARE(run({u"--data-dir"_s, m_folder.filePath(u"other"_s), u"export"_s, u"is:starred"_s})
                     .code,
             1);
}

void tst_Cli::starsNeedNoDatabaseToBeThere()
{
    QCOMPARE(run({u"export"_s, u"is:starred"_s}).code, 1);
    QCOMPARE(run({u"export"_s, u"--columns=code"_s, u"provider:acme -is:starred"_s}).out,
             u"code\r\n-7\r\n0070\r\n0070\r\n"_s);
    QVERIFY(!QFile::exists(m_environment.dataFolder));
}

void tst_Cli::doctorFindsAllSound()
{
    const qint64 bytes = QFileInfo(m_environment.catalogPath).size();
    const QString user = userDatabasePath(m_environment.dataFolder);
    const QString bundled = u"Bundled catalogues: sound\n"
                            "  File     %1\n"
                            "  Size     %2 bytes\n"
                            "  Version  1 (newest known: 1)\n"
                            "\n"_s.arg(m_environment.catalogPath)
                                    .arg(bytes);
    Outcome outcome = run({u"doctor"_s});
    QCOMPARE(outcome.out,
             bundled
                     + u"Your own data: not there yet; made when it is first needed\n"
                       "  File  %1\n"_s.arg(user));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(!QFile::exists(m_environment.dataFolder));

    db::UserDatabase(user).setStarred({{u"acme"_s, u"-7"_s, 1}}, true);
    outcome = run({u"doctor"_s});
    QCOMPARE(outcome.out,
             bundled
                     + u"Your own data: sound\n"
                       "  File     %1\n"
                       "  Size     %2 bytes\n"
                       "  Version  1 (newest known: 1)\n"_s.arg(user)
                               .arg(QFileInfo(user).size()));
    QCOMPARE(outcome.code, 0);
}

void tst_Cli::doctorTellsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bundled"); // null: as it is
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("no bundled database")
            << QByteArray("") << QByteArray()
            << QStringList{u"Bundled catalogues: broken"_s, u"is damaged"_s,
                           u"Installing Errdex again"_s, u"Your own data: not there yet"_s};
    QTest::newRow("a text for the user database")
            << QByteArray() << QByteArray("a letter").repeated(100)
            << QStringList{u"Bundled catalogues: sound"_s, u"Your own data: broken"_s,
                           u"is not a database"_s, u"It was left as it is."_s};
    QTest::newRow("both") << QByteArray("text").repeated(1000) << QByteArray("x")
                          << QStringList{u"Bundled catalogues: broken"_s,
                                         u"Your own data: broken"_s};
}

void tst_Cli::doctorTellsWhatIsBroken()
{
    QFETCH(const QByteArray, bundled);
    QFETCH(const QByteArray, user);
    QFETCH(const QStringList, told);
    const QString sound = m_environment.catalogPath;
    if (!bundled.isNull()) {
        m_environment.catalogPath = m_folder.filePath(u"broken.sqlite"_s);
        writeBytes(m_environment.catalogPath, bundled);
    }
    if (!user.isNull()) {
        QVERIFY(QDir().mkpath(m_environment.dataFolder));
        writeBytes(userDatabasePath(m_environment.dataFolder), user);
    }
    const Outcome outcome = run({u"doctor"_s});
    m_environment.catalogPath = sound;
    QCOMPARE(outcome.code, 3);
    for (const QString &text : told)
        QVERIFY2(outcome.out.contains(text), qPrintable(outcome.out));
    if (!user.isNull())
        QCOMPARE(bytesOf(userDatabasePath(m_environment.dataFolder)), user);
}

void tst_Cli::tellsABrokenCatalogue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("lookup") << QStringList{u"lookup"_s, u"1"_s};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("providers") << QStringList{u"providers"_s};
}

void tst_Cli::tellsABrokenCatalogue()
{
    QFETCH(const QStringList, arguments);
    const QString sound = m_environment.catalogPath;
    m_environment.catalogPath = m_folder.filePath(u"missing.sqlite"_s);
    const Outcome outcome = run(arguments);
    m_environment.catalogPath = sound;
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(u"errdex: The catalogues cannot be read. The file "_s),
             qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void tst_Cli::tellsABrokenUserDatabase()
{
    QVERIFY(QDir().mkpath(m_environment.dataFolder));
    writeBytes(userDatabasePath(m_environment.dataFolder), QByteArray(5000, 'x'));
    const Outcome outcome = run({u"export"_s, u"is:starred"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(u"your own data cannot"_s), qPrintable(outcome.err));
    // What needs no stars goes on.
    QCOMPARE(run({u"export"_s, u"provider:acme"_s}).code, 0);
    QCOMPARE(run({u"export"_s, u"is:duplicate"_s}).code, 0);
    QCOMPARE(run({u"export"_s, u"provider:zeta-pay OR (is:Starred code:=-7)"_s}).code, 3);
}

void tst_Cli::tellsAFullDisk_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<qint64>("bytes");
    for (const qint64 bytes : {0, 10}) {
        const auto row = [bytes](const char *name, const QStringList &arguments) {
            QTest::addRow("%s after %lld bytes", name, static_cast<long long>(bytes))
                    << arguments << bytes;
        };
        row("lookup", {u"lookup"_s, u"-7"_s});
        row("lookup csv", {u"lookup"_s, u"--format=csv"_s, u"-7"_s});
        row("lookup json", {u"lookup"_s, u"--format=json"_s, u"nope"_s});
        row("export", {u"export"_s});
        row("export of nothing", {u"export"_s, u"nope"_s});
        row("providers", {u"providers"_s});
        row("doctor", {u"doctor"_s});
        row("help", {u"--help"_s});
        row("version", {u"--version"_s});
    }
}

void tst_Cli::tellsAFullDisk()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const qint64, bytes);
    FailingDevice out(bytes);
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    Environment environment = m_environment;
    environment.out = &out;
    environment.err = &err;
    QCOMPARE(int(CommandLine::run(arguments, environment)), 3);
    QVERIFY2(err.data().endsWith("errdex: cannot write to standard output: No space left\n"),
             err.data().constData());
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
