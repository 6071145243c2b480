// SPDX-License-Identifier: MIT
// The real executable, started as a shell starts it, without any display.
#include "support/paths.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace errdex::test;
using namespace errdex::testdatabase;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

constexpr int waitMilliseconds = 60'000;

} // namespace

class tst_Program : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksUpWithoutADisplay();
    void tellsItsVersion();
    void needsADisplayForTheWindow_data();
    void needsADisplayForTheWindow();
    void saysNothingAboutLocales_data();
    void saysNothingAboutLocales();
    void speaksTheLanguageOfTheEnvironment_data();
    void speaksTheLanguageOfTheEnvironment();
    void keepsDataInThePlatformsFolder();
    void readsStandardInput();
    void tellsUnreadableInput();
    void tellsAFullDisk_data();
    void tellsAFullDisk();
    void endsQuietlyWithItsReader_data();
    void endsQuietlyWithItsReader();
    void survivesClosedStreams();
    void exportsWhatAnotherReaderReads_data();
    void exportsWhatAnotherReaderReads();
    void replacesAFileWhole();
    void coloursForATerminalOnly_data();
    void coloursForATerminalOnly();
    void marksWhatMatchesOnATerminal();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    void start(const QStringList &arguments);
    Outcome finish();

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_process;
    const QString m_program = QStringLiteral(ERRDEX_PROGRAM);
    const QString m_database = buildPath("app/catalogs.sqlite");
};

void tst_Program::initTestCase()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                u"NO_COLOR"_s, u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s})
        m_environment.remove(name);
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
    m_environment.insert(u"HOME"_s, m_folder.path());
}

void tst_Program::start(const QStringList &arguments)
{
    if (!m_process)
        m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    m_process->setWorkingDirectory(m_folder.path());
    m_process->start(m_program, arguments);
}

Outcome tst_Program::finish()
{
    if (!m_process->waitForFinished(waitMilliseconds))
        qFatal("%s: %s", qPrintable(m_program), qPrintable(m_process->errorString()));
    const Outcome outcome{m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode()
                                                                          : -1,
                          QString::fromUtf8(m_process->readAllStandardOutput()),
                          QString::fromUtf8(m_process->readAllStandardError())};
    m_process.reset();
    return outcome;
}

Outcome tst_Program::run(const QStringList &arguments, const QByteArray &input)
{
    start(arguments);
    m_process->write(input);
    m_process->closeWriteChannel();
    return finish();
}

void tst_Program::looksUpWithoutADisplay()
{
    const Outcome outcome = run({u"lookup"_s, u"-1021"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.out.split(u'\n');
    QCOMPARE(lines.value(0), u"-1021  HashKey Pro, trading API"_s);
    QVERIFY2(lines.value(1).startsWith(u"  Found        "_s), qPrintable(lines.value(1)));
    QCOMPARE(lines.value(2), u"  HTTP         400 Bad Request (stated on the page)"_s);
    QCOMPARE(lines.value(3),
             u"  Message      Timestamp for this request is outside of the recvWindow"_s);
}

void tst_Program::tellsItsVersion()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.out, QStringLiteral("errdex " ERRDEX_VERSION "\n"));
    QCOMPARE(outcome.code, 0);
}

void tst_Program::needsADisplayForTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("a data folder") << QStringList{u"--data-dir"_s, u"elsewhere"_s};
}

void tst_Program::needsADisplayForTheWindow()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(
            outcome.err,
            u"errdex: there is no display for the window; these commands work "
            "without one: lookup, export, compare, import, providers, own-data, team, doctor, help\n"_s);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.code, 2);
}

void tst_Program::saysNothingAboutLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("none, as under cron") << QString();
    QTest::newRow("C") << u"C"_s;
    QTest::newRow("POSIX") << u"POSIX"_s;
    QTest::newRow("C.UTF-8") << u"C.UTF-8"_s;
}

void tst_Program::saysNothingAboutLocales()
{
    QFETCH(const QString, locale);
    const QProcessEnvironment before = m_environment;
    if (!locale.isEmpty())
        m_environment.insert(u"LC_ALL"_s, locale);
    const Outcome outcome = run({u"lookup"_s, u"کد ☃"_s});
    m_environment = before;
    QCOMPARE(outcome.err, u"errdex: nothing found for “کد ☃”\n"_s);
    QCOMPARE(outcome.code, 1);
}

void tst_Program::speaksTheLanguageOfTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("C") << QStringList{u"LC_ALL=C"_s, u"LANGUAGE=de"_s} << false;
    QTest::newRow("as cron does") << QStringList{u"LANGUAGE=de"_s} << false;
    QTest::newRow("LANG=C") << QStringList{u"LANG=C"_s, u"LANGUAGE=de"_s} << false;
    QTest::newRow("LANGUAGE") << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=de"_s} << true;
    QTest::newRow("a list") << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=tlh:de:fr"_s} << true;
    QTest::newRow("LC_ALL") << QStringList{u"LC_ALL=de_DE.UTF-8"_s, u"LANG=C.UTF-8"_s} << true;
    QTest::newRow("LANG") << QStringList{u"LANG=de_AT.UTF-8"_s} << true;
    QTest::newRow("LC_MESSAGES") << QStringList{u"LANG=C.UTF-8"_s, u"LC_MESSAGES=de_DE.UTF-8"_s}
                                 << true;
    QTest::newRow("English messages")
            << QStringList{u"LANG=de_DE.UTF-8"_s, u"LC_MESSAGES=en_US.UTF-8"_s} << false;
}

void tst_Program::speaksTheLanguageOfTheEnvironment()
{
    QFETCH(const QStringList, variables);
    QFETCH(const bool, isGerman);
    const QProcessEnvironment before = m_environment;
    for (const QString &variable : variables)
        m_environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const Outcome outcome = run({u"lookup"_s, u"zyzzyva"_s});
    m_environment = before;
    QCOMPARE(outcome.code, 1);
    // Where the system has no such locale, Qt says so as well.
    QCOMPARE(outcome.err.contains(u"nothing found"_s), !isGerman);
}

void tst_Program::keepsDataInThePlatformsFolder()
{
    const Outcome usual = run({u"doctor"_s});
    QCOMPARE(usual.code, 0);
    QVERIFY2(usual.out.contains(m_folder.filePath(u"share/errdex/user.sqlite\n"_s)),
             qPrintable(usual.out));
    QVERIFY2(usual.out.contains(m_database), qPrintable(usual.out));
    const Outcome chosen = run({u"--data-dir"_s, u"my data"_s, u"doctor"_s});
    QVERIFY2(chosen.out.contains(m_folder.filePath(u"my data/user.sqlite\n"_s)),
             qPrintable(chosen.out));
    QVERIFY(!QFile::exists(m_folder.filePath(u"share"_s)));
}

void tst_Program::readsStandardInput()
{
    const Outcome outcome = run({u"lookup"_s, u"--format=json"_s, u"-"_s}, "2FA_REQUIRED\n");
    QCOMPARE(outcome.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(object.value(u"query"_s).toString(), u"2FA_REQUIRED"_s);
}

void tst_Program::tellsUnreadableInput()
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(m_folder.path());
    start({u"lookup"_s, u"-"_s});
    const Outcome outcome = finish();
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.startsWith(u"errdex: cannot read standard input: "_s),
             qPrintable(outcome.err));
}

void tst_Program::tellsAFullDisk_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("lookup") << QStringList{u"lookup"_s, u"-1021"_s};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("export json") << QStringList{u"export"_s, u"--format=json"_s};
    QTest::newRow("providers") << QStringList{u"providers"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void tst_Program::tellsAFullDisk()
{
    QFETCH(const QStringList, arguments);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(u"/dev/full"_s);
    start(arguments);
    const Outcome outcome = finish();
    QCOMPARE(outcome.err, u"errdex: cannot write to standard output: No space left on device\n"_s);
    QCOMPARE(outcome.code, 3);
}

void tst_Program::endsQuietlyWithItsReader_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("readsTheBeginning");
    const QStringList compare{u"compare"_s, u"--format=json"_s};
    const QStringList json{u"export"_s, u"--format=json"_s};
    QTest::newRow("export, gone before the first byte") << QStringList{u"export"_s} << false;
    QTest::newRow("compare, gone before the first byte") << compare << false;
    QTest::newRow("lookup, gone before the first byte")
            << QStringList{u"lookup"_s, u"-1021"_s} << false;
    QTest::newRow("export, gone after the first byte") << json << true;
    QTest::newRow("compare, gone after the first byte") << compare << true;
}

// As in "errdex compare | head -1".
void tst_Program::endsQuietlyWithItsReader()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, readsTheBeginning);
    int ends[2];
    QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
    if (!readsTheBeginning)
        close(ends[0]);
    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier([writing = ends[1]] { dup2(writing, STDOUT_FILENO); });
    start(arguments);
    QVERIFY(m_process->waitForStarted());
    close(ends[1]);
    if (readsTheBeginning) {
        // What is written is more than a pipe holds, so that the write has begun and waits.
        char byte = 0;
        QCOMPARE(read(ends[0], &byte, 1), 1);
        close(ends[0]);
    }
    const Outcome outcome = finish();
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 3); // what is there is not whole
}

void tst_Program::survivesClosedStreams()
{
    const QString path = m_folder.filePath(u"closed.csv"_s);
    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier([] {
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
        close(STDERR_FILENO);
    });
    // The file must not be opened in the place of a stream: the message would go into it.
    start({u"export"_s, u"--output"_s, path, u"("_s, u"code:=-1021"_s});
    QCOMPARE(finish().code, 0);
    QVERIFY(bytesOf(path).startsWith("provider,"));
    QVERIFY(!bytesOf(path).contains("errdex:"));

    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier([] { close(STDOUT_FILENO); });
    start({u"providers"_s});
    const Outcome outcome = finish();
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.startsWith(u"errdex: cannot write to standard output: "_s),
             qPrintable(outcome.err));
}

void tst_Program::exportsWhatAnotherReaderReads_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("csv") << u"csv"_s << QStringList();
    QTest::newRow("csv with a byte order mark") << u"csv"_s << QStringList{u"--bom"_s};
    QTest::newRow("semicolons") << u"semicolon"_s << QStringList{u"--delimiter=;"_s};
    QTest::newRow("tsv") << u"tsv"_s << QStringList{u"--format=tsv"_s};
    QTest::newRow("json") << u"json"_s << QStringList{u"--format=json"_s};
    QTest::newRow("html") << u"html"_s << QStringList{u"--format=html"_s};
    QTest::newRow("xlsx") << u"xlsx"_s << QStringList{u"--format=xlsx"_s};
    QTest::newRow("quotes, LF") << u"csv"_s << QStringList{u"--quote=all"_s, u"--line-ends=lf"_s};
}

void tst_Program::exportsWhatAnotherReaderReads()
{
    QFETCH(const QString, format);
    QFETCH(const QStringList, options);
    const QString file = m_folder.filePath(u"export"_s);
    const QString stream = m_folder.filePath(u"stream"_s);
    const Outcome outcome = run(QStringList{u"export"_s, u"--output"_s, file} + options);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(stream);
    start(QStringList{u"export"_s} + options);
    QCOMPARE(finish().code, 0);
    const bool isDated = format == "xlsx"_L1; // it says when it was written, packed
    QVERIFY(isDated || bytesOf(stream) == bytesOf(file));
    QCOMPARE(bytesOf(file).startsWith("\xef\xbb\xbf"), options.contains(u"--bom"_s));

    for (const QString &written : {file, stream}) {
        QProcess reader;
        reader.start(u"python3"_s,
                     {sourcePath("tests/cli/compare_export.py"), format, written, m_database});
        QVERIFY(reader.waitForFinished(waitMilliseconds));
        QCOMPARE(QString::fromUtf8(reader.readAllStandardError()), QString());
        QCOMPARE(reader.readAllStandardOutput(), QByteArray("288\n"));
        QCOMPARE(reader.exitCode(), 0);
    }
}

void tst_Program::replacesAFileWhole()
{
    const QString path = m_folder.filePath(u"old.csv"_s);
    writeBytes(path, QByteArray(1'000'000, 'x'));
    QCOMPARE(run({u"export"_s, u"--output"_s, path, u"--columns=code"_s, u"code:=-1021"_s}).code,
             0);
    QCOMPARE(bytesOf(path), QByteArray("code\r\n-1021\r\n"));
}

void tst_Program::coloursForATerminalOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("colored");
    QTest::newRow("a terminal") << u"TERM"_s << u"xterm"_s << true;
    QTest::newRow("NO_COLOR") << u"NO_COLOR"_s << u"1"_s << false;
    QTest::newRow("an empty NO_COLOR") << u"NO_COLOR"_s << u""_s << true;
    QTest::newRow("a dumb terminal") << u"TERM"_s << u"dumb"_s << false;
}

void tst_Program::coloursForATerminalOnly()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const bool, colored);
    QProcessEnvironment environment = m_environment;
    environment.insert(u"TERM"_s, u"xterm"_s);
    environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"python3"_s,
                  {u"-c"_s,
                   u"import pty, sys, os\n"
                   "sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"_s,
                   m_program, u"lookup"_s, u"-1021"_s});
    QVERIFY(process.waitForFinished(waitMilliseconds));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray text = process.readAllStandardOutput();
    QVERIFY2(text.contains("HashKey Pro"), text.constData());
    QCOMPARE(text.contains('\x1b'), colored);
}

void tst_Program::marksWhatMatchesOnATerminal()
{
    const QString body =
            u"{\"msg\":\"Too many new orders, current limit is 10 orders per SECOND\"}"_s;
    QVERIFY(!run({u"lookup"_s, body}).out.contains(u'\x1b'));
    QProcess process;
    QProcessEnvironment environment = m_environment;
    environment.insert(u"TERM"_s, u"xterm"_s);
    process.setProcessEnvironment(environment);
    process.start(
            u"python3"_s,
            {u"-c"_s, u"import pty, sys; pty.spawn(sys.argv[1:])"_s, m_program, u"lookup"_s, body});
    QVERIFY(process.waitForFinished(waitMilliseconds));
    const QByteArray text = process.readAllStandardOutput();
    QVERIFY2(text.contains("\x1b[1mToo many new orders, current limit is\x1b[0m %s "
                           "\x1b[1morders per\x1b[0m %s"),
             text.constData());
}

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
