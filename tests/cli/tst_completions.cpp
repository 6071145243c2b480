// SPDX-License-Identifier: MIT
// The completions, in the shells themselves.
#include "cli/commandregistry.h"
#include "support/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

const QStringList providers{u"freeway"_s, u"ethgas"_s, u"alef-markets"_s, u"hashkey-pro"_s,
                            u"codelibra"_s};
const QString files = u"<files>"_s; // of the completion of file names, whatever the shell calls it

QStringList behind(const QString &before, const QStringList &words)
{
    QStringList result;
    for (const QString &word : words)
        result.append(before + word);
    return result;
}

} // namespace

class tst_Completions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAcceptedByTheShell_data();
    void isAcceptedByTheShell();
    void offers_data();
    void offers();
    void knowsEveryOption_data();
    void knowsEveryOption();

private:
    QStringList offeredBy(const QString &shell, const QString &line);
    QString run(const QString &program, const QStringList &arguments);
    void addShells();

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    const QString m_help = buildPath("help");
};

void tst_Completions::initTestCase()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"PATH"_s, buildPath("app") + u':' + m_environment.value(u"PATH"_s));
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
    m_environment.insert(u"TERM"_s, u"dumb"_s);
    QFile file(m_folder.filePath(u"codes.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QString tst_Completions::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return u"did not end: "_s + process.errorString();
    return QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
}

/// Whole words, as they stand on the line afterwards, sorted.
QStringList tst_Completions::offeredBy(const QString &shell, const QString &line)
{
    const QString script = sourcePath("tests/cli/shells/complete.") + shell;
    QString said;
    if (shell == "bash"_L1)
        said = run(shell, {script, m_help + u"/errdex.bash"_s, line});
    else if (shell == "zsh"_L1)
        said = run(shell, {u"-f"_s, script, m_help, line});
    else
        said = run(shell,
                   {u"--no-config"_s, u"-c"_s,
                    u"source %1/errdex.fish; complete -C '%2'"_s.arg(m_help, line)});
    const QString word = line.mid(line.lastIndexOf(u' ') + 1);
    QStringList offered;
    for (QString each : said.split(u'\n', Qt::SkipEmptyParts)) {
        each = each.section(u'\t', 0, 0); // fish adds an explanation
        if (each.startsWith("<files"_L1) || each == "<default>"_L1 || each == "codes.json"_L1) {
            offered.append(files);
            continue;
        }
        // bash and zsh give the part behind what stays as it is.
        const qsizetype end = word.lastIndexOf(QRegularExpression(u"[:=,-]"_s)) + 1;
        for (qsizetype i = end; i > 0; --i) {
            if (!each.startsWith(word.left(i)) && QString(word.left(i) + each).startsWith(word)
                && QString(u":=,-"_s).contains(word[i - 1]) && !each.startsWith("--"_L1)) {
                each.prepend(word.left(i));
                break;
            }
        }
        offered.append(each);
    }
    offered.removeDuplicates();
    offered.sort();
    return offered;
}

void tst_Completions::addShells()
{
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void tst_Completions::isAcceptedByTheShell_data()
{
    QTest::addColumn<QString>("shell");
    addShells();
}

void tst_Completions::isAcceptedByTheShell()
{
    QFETCH(const QString, shell);
    const QHash<QString, QStringList> checks{
            {u"bash"_s, {u"-n"_s, m_help + u"/errdex.bash"_s}},
            {u"zsh"_s, {u"-n"_s, m_help + u"/_errdex"_s}},
            {u"fish"_s, {u"--no-execute"_s, m_help + u"/errdex.fish"_s}}};
    QVERIFY2(!QStandardPaths::findExecutable(shell).isEmpty(), "is not installed");
    QCOMPARE(run(shell, checks[shell]), QString());
}

void tst_Completions::offers_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const auto row = [&shell](const QString &line, const QStringList &words) {
            QTest::addRow("%s: %s", qPrintable(shell), qPrintable(line)) << shell << line << words;
        };
        row(u"errdex loo"_s, {u"lookup"_s});
        row(u"errdex --data-dir /tmp prov"_s, {u"providers"_s});
        row(u"errdex help own"_s, {u"own-data"_s});
        row(u"errdex --qui"_s, {u"--quick"_s});
        row(u"errdex lookup --lim"_s, {u"--limit"_s});
        row(u"errdex export --format "_s,
            {u"csv"_s, u"tsv"_s, u"json"_s, u"md"_s, u"html"_s, u"xlsx"_s});
        row(u"errdex export --format=x"_s, {u"--format=xlsx"_s});
        row(u"errdex compare --only co"_s, {u"collisions"_s});
        row(u"errdex lookup --provider "_s, providers);
        row(u"errdex lookup --provider=eth"_s, {u"--provider=ethgas"_s});
        row(u"errdex compare --providers ethgas,h"_s, {u"ethgas,hashkey-pro"_s});
        row(u"errdex export --columns code,mess"_s, {u"code,message"_s});
        row(u"errdex export mess"_s, {u"message:"_s});
        row(u"errdex export provider:c"_s, {u"provider:codelibra"_s});
        row(u"errdex export actor:"_s,
            behind(u"actor:"_s, {u"customer"_s, u"integrator"_s, u"provider"_s, u"nobody"_s}));
        row(u"errdex export is:st"_s, {u"is:starred"_s});
        row(u"errdex export --bom retry:after-ch"_s, {u"retry:after-change"_s});
        row(u"errdex export --output co"_s, {files});
        row(u"errdex import co"_s, {files});
        row(u"errdex co"_s, {u"compare"_s, files});
        row(u"errdex lookup rate li"_s, {});
    }
}

void tst_Completions::offers()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, line);
    QFETCH(QStringList, words);
    words.sort();
    QStringList offered = offeredBy(shell, line);
    // bash names files only where nothing else fits; fish and zsh put them behind.
    if (words.size() > 1 && shell == "bash"_L1)
        words.removeOne(files);
    QCOMPARE(offered, words);
}

void tst_Completions::knowsEveryOption_data()
{
    isAcceptedByTheShell_data();
}

void tst_Completions::knowsEveryOption()
{
    QFETCH(const QString, shell);
    const CommandRegistry registry;
    for (const auto &command : registry.commands()) {
        QStringList names;
        for (const OptionSpec &option : command->allOptions())
            names.append(u"--"_s + option.name);
        names.sort();
        QCOMPARE(offeredBy(shell, u"errdex %1 --"_s.arg(command->name())), names);
    }
}

QTEST_GUILESS_MAIN(tst_Completions)
#include "tst_completions.moc"
