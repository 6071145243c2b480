// SPDX-License-Identifier: MIT
// What all commands share, and the short answers of each: exact standard output, standard error and
// exit code.
#include "cli/commandregistry.h"
#include "clifixture.h"

#include <QScopeGuard>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
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

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void helpIsMadeFromTheDeclarations();
    void everyCommandHasHelp();
    void asksForTheWindow_data();
    void asksForTheWindow();
    void tellsABrokenCatalogue_data();
    void tellsABrokenCatalogue();
    void tellsAFullDisk_data();
    void tellsAFullDisk();

private:
    CliFixture m_cli;
};

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
                               << u"Short name  Name      Codes  Origin   Documentation\n"
                                  "acme        Acme      3      bundled  "
                                  "https://acme.example/errors\n"
                                  "zeta-pay    Zeta Pay  1      bundled\n"_s
                               << nothing;
    QTest::newRow("providers csv")
            << QStringList{u"providers"_s, u"--format=csv"_s} << 0
            << u"slug,name,codes,documentation_title,documentation_url,origin,hides\r\n"
               "acme,Acme,3,\"Errors, \"\"all\"\"\",https://acme.example/errors,bundled,\r\n"
               "zeta-pay,Zeta Pay,1,,,bundled,\r\n"_s
            << nothing;
    QTest::newRow("providers json")
            << QStringList{u"providers"_s, u"--format=json"_s} << 0
            << u"[\n"
               "  {\"slug\": \"acme\", \"name\": \"Acme\", \"codes\": 3, \"documentation_title\": "
               "\"Errors, \\\"all\\\"\", \"documentation_url\": \"https://acme.example/errors\", "
               "\"origin\": \"bundled\", \"hides\": null},\n"
               "  {\"slug\": \"zeta-pay\", \"name\": \"Zeta Pay\", \"codes\": 1, "
               "\"documentation_title\": null, \"documentation_url\": null, \"origin\": "
               "\"bundled\", "
               "\"hides\": null}\n"
               "]\n"_s
            << nothing;
}

void tst_Cli::answers()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, out);
    QFETCH(const QString, err);
    const Outcome outcome = m_cli.run(arguments);
    QCOMPARE(outcome.err, err);
    QCOMPARE(outcome.out, out);
    QCOMPARE(outcome.code, code);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));
}

void tst_Cli::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("asked"); // the command whose help the hint names

    const QString columns = u"provider, code, occurrence, http_status, category, name, message, "
                            "description, condition, concept, starred, tags, note, link"_s;
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
            << u"there is no command and no file “-1021”; to look it up: errdex lookup -1021"_s
            << QString();
    QTest::newRow("a file that is missing")
            << QStringList{u"codes.csv"_s} << u"there is no file “codes.csv”"_s << QString();
    QTest::newRow("a path that leads nowhere")
            << QStringList{u"./lookups"_s} << u"there is no file “./lookups”"_s << QString();
    QTest::newRow("a folder") << QStringList{u"/"_s}
                              << u"“/” is a folder; only a file can be opened"_s << QString();
    QTest::newRow("a device") << QStringList{u"/dev/null"_s}
                              << u"“/dev/null” is no file that can be opened"_s << QString();
    // Write-only even for the administrator.
    if (const QString closed = u"/proc/sys/vm/compact_memory"_s; QFile::exists(closed))
        QTest::newRow("a file that cannot be read")
                << QStringList{closed} << u"“%1” cannot be read: Permission denied"_s.arg(closed)
                << QString();
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
            << QStringList{u"export"_s, u"--format"_s, u"pdf"_s}
            << u"--format takes csv, tsv, json, md, html, xlsx, not “pdf”"_s << u"export"_s;
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
            << QStringList{u"doctor"_s, u"--mend"_s}
            << u"there is no option --mend; where it is meant as text, put -- before it"_s
            << u"doctor"_s;
    QTest::newRow("help on nothing known")
            << QStringList{u"help"_s, u"merge"_s}
            << u"there is no command “merge”; there are lookup, export, compare, import, providers, own-data, team, doctor, help"_s
            << u"help"_s;
}

void tst_Cli::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, message);
    QFETCH(const QString, asked);
    const Outcome outcome = m_cli.run(arguments);
    const QString help = asked.isEmpty() ? u"errdex --help"_s : u"errdex %1 --help"_s.arg(asked);
    QCOMPARE(outcome.err, u"errdex: %1\n“%2” tells more.\n"_s.arg(message, help));
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.code, 2);
}

void tst_Cli::helpIsMadeFromTheDeclarations()
{
    QCOMPARE(m_cli.run({u"help"_s, u"providers"_s}).out,
             u"Usage: errdex providers [OPTION]…\n"
             "\n"
             "Lists the providers whose error codes are known.\n"
             "\n"
             "Options:\n"
             "  --format FORMAT  How to write: text, json, csv (default: text).\n"
             "  --data-dir DIR   Keep your own data in this folder.\n"
             "  --help           Show help; -h for short.\n"
             "  --version        Show the version.\n"
             "\n"
             "Examples:\n"
             "  errdex providers\n"
             "      short name, name, number of codes, origin, documentation\n"
             "\n"
             "Exit codes:\n"
             "  0  Done, or found.\n"
             "  1  Nothing found.\n"
             "  2  Wrong usage, or bad input.\n"
             "  3  The environment failed: a database, a disk, a pipe.\n"_s);
}

void tst_Cli::everyCommandHasHelp()
{
    const Outcome overall = m_cli.run({u"--help"_s});
    QCOMPARE(overall.code, 0);
    QCOMPARE(m_cli.run({u"help"_s}).out, overall.out);
    QCOMPARE(m_cli.run({u"-h"_s}).out, overall.out);
    const CommandRegistry registry;
    QCOMPARE(registry.names(),
             (QStringList{u"lookup"_s, u"export"_s, u"compare"_s, u"import"_s, u"providers"_s,
                          u"own-data"_s, u"team"_s, u"doctor"_s, u"help"_s}));
    for (const auto &command : registry.commands()) {
        QVERIFY2(overall.out.contains(u"\n  "_s + command->name() + u' '),
                 qPrintable(command->name()));
        const Outcome outcome = m_cli.run({command->name(), u"--help"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(m_cli.run({u"help"_s, command->name()}).out, outcome.out);
        QCOMPARE(m_cli.run({u"--help"_s, command->name()}).out, outcome.out);
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
    QTest::addColumn<bool>("quick");
    const auto row = [](const char *name, const QStringList &arguments, bool asks,
                        const QString &folder = {}, bool isQuick = false) {
        QTest::newRow(name) << arguments << asks << folder << isQuick;
    };
    row("nothing", {}, true);
    row("a folder", {u"--data-dir"_s, u"/a b"_s}, true, u"/a b"_s);
    row("a folder with =", {u"--data-dir=x"_s}, true, u"x"_s);
    row("quick", {u"--quick"_s}, true, {}, true);
    row("quick with a folder", {u"--quick"_s, u"--data-dir=x"_s}, true, u"x"_s, true);
    row("no folder", {u"--data-dir"_s}, false);
    row("a command", {u"--data-dir=x"_s, u"doctor"_s}, false);
    row("a text", {u"-1021"_s}, false);
    row("help", {u"--help"_s}, false);
    row("an unknown option", {u"--nope"_s}, false);
    row("--", {u"--"_s}, false);
    // Files of the folder that the test works in.
    row("a file", {u"codes.errdex.json"_s}, true);
    row("a file with a folder", {u"--data-dir=x"_s, u"codes.errdex.json"_s}, true, u"x"_s);
    row("a file that is missing", {u"none.errdex.json"_s}, false);
    row("a folder in a file's place", {u"folder"_s}, false);
    row("two files", {u"codes.errdex.json"_s, u"codes.errdex.json"_s}, false);
    row("a file for the quick window", {u"--quick"_s, u"codes.errdex.json"_s}, false);
    row("a file called as a command", {u"lookup"_s}, false);
}

void tst_Cli::asksForTheWindow()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, asks);
    QFETCH(const QString, folder);
    QFETCH(const bool, quick);
    const QTemporaryDir place;
    const QString before = QDir::currentPath();
    const auto goBack = qScopeGuard([&before] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(place.path()) && QDir().mkdir(u"folder"_s));
    for (const QString &name : {u"codes.errdex.json"_s, u"lookup"_s})
        QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    const auto found = CommandLine::windowRequest(arguments);
    const bool hasFile = asks && arguments.value(arguments.size() - 1).startsWith("codes"_L1);
    QCOMPARE(found.value_or(CommandLine::WindowRequest{}).importFile,
             hasFile ? QDir::current().absoluteFilePath(arguments.last()) : QString());
    QCOMPARE(found.has_value(), asks);
    QCOMPARE(found.value_or(CommandLine::WindowRequest{}).dataFolder, folder);
    QCOMPARE(found.value_or(CommandLine::WindowRequest{}).isQuick, quick);
}

void tst_Cli::tellsABrokenCatalogue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("lookup") << QStringList{u"lookup"_s, u"1"_s};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("compare") << QStringList{u"compare"_s};
    QTest::newRow("providers") << QStringList{u"providers"_s};
}

void tst_Cli::tellsABrokenCatalogue()
{
    QFETCH(const QStringList, arguments);
    const QString sound = m_cli.environment.catalogPath;
    m_cli.environment.catalogPath = m_cli.filePath(u"missing.sqlite"_s);
    const Outcome outcome = m_cli.run(arguments);
    m_cli.environment.catalogPath = sound;
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(u"errdex: The catalogues cannot be read. The file "_s),
             qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
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
        row("compare", {u"compare"_s});
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
    Environment environment = m_cli.environment;
    environment.out = &out;
    environment.err = &err;
    QCOMPARE(int(CommandLine::run(arguments, environment)), 3);
    QVERIFY2(err.data().endsWith("errdex: cannot write to standard output: No space left\n"),
             err.data().constData());
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
