// SPDX-License-Identifier: MIT
// README, ARCHITECTURE and the man page say what is there, and all of it.
#include "cli/commandline.h"
#include "cli/commandregistry.h"
#include "cli/helptext.h"
#include "core/query/query.h"
#include "support/paths.h"

#include <QDirIterator>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

const QString root = sourcePath();

QString textOf(const QString &path)
{
    QFile file(root + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList allMatches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// The man page as it is read: without the macros' quoting.
QString plainManPage()
{
    QFile page(buildPath("help/errdex.1"));
    if (!page.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(page.fileName()));
    return QString::fromUtf8(page.readAll())
            .replace(u"\\-"_s, u"-"_s)
            .replace(u"\\&"_s, QString())
            .replace(u"\\e"_s, u"\\"_s)
            .replace(u"\\(lq"_s, u"“"_s)
            .replace(u"\\(rq"_s, u"”"_s);
}

/// Without line breaks.
QString flat(QString text)
{
    return text.replace(u'\n', u' ');
}

/// What README and man page say about one command: its row, and its section.
QString readmeRow(const QString &command)
{
    return allMatches(textOf(u"README.md"_s), u"^(\\| `%1[ `].*)$"_s.arg(command)).value(0);
}

QString manSection(const QString &command)
{
    return plainManPage().section(u"\n.SS %1\n"_s.arg(command), 1).section(u"\n.S"_s, 0, 0);
}

} // namespace

class tst_Documentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsDocumented_data();
    void everyCommandIsDocumented();
    void commonOptionsAreDocumented();
    void nothingElseIsDocumented();
    void everyQueryFieldIsDocumented_data();
    void everyQueryFieldIsDocumented();
    void everyExitCodeIsDocumented_data();
    void everyExitCodeIsDocumented();
    void examplesParse();
    void manPageIsWellFormed();
    void everyPathExists_data();
    void everyPathExists();
    void everyNameOfTheCodeExists_data();
    void everyNameOfTheCodeExists();
    void everyFolderIsOnTheMap();
};

void tst_Documentation::everyCommandIsDocumented_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : CommandRegistry().names())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Documentation::everyCommandIsDocumented()
{
    QFETCH(const QString, name);
    const CommandRegistry registry;
    const Command *command = registry.find(name);
    const QString row = readmeRow(name);
    const QString section = manSection(name);
    QVERIFY2(!row.isEmpty(), "no row in the README's table of commands");
    QVERIFY2(!section.isEmpty(), "no section of the man page");
    QVERIFY2(flat(section).contains(command->summary()), qPrintable(section));
    QVERIFY2(flat(section).contains(command->details()), qPrintable(section));
    for (const OptionSpec &option : command->options()) {
        const QString written = u"--"_s + option.name;
        QVERIFY2(row.contains(written), qPrintable(written));
        const QString entry =
                section.section(u"\n.TP\n.B%1 %2"_s.arg(option.valueName.isEmpty() ? u""_s : u"I"_s,
                                                        written),
                                1)
                        .section(u"\n.TP"_s, 0, 0);
        QVERIFY2(flat(entry).contains(HelpText::optionHelp(option)), qPrintable(written));
        if (!option.choices.isEmpty())
            QVERIFY2(row.contains(option.choices.join(u"\\|"_s)), qPrintable(row));
        for (const QString &choice : option.choices)
            QVERIFY2(section.contains(choice), qPrintable(choice));
    }
    for (const ArgumentSpec &argument : command->arguments()) {
        QVERIFY2(row.contains(argument.name), qPrintable(argument.name));
        QVERIFY2(section.contains(argument.name), qPrintable(argument.name));
    }
}

void tst_Documentation::commonOptionsAreDocumented()
{
    const QString readme = textOf(u"README.md"_s);
    const QString section =
            plainManPage().section(u"\n.SH OPTIONS\n"_s, 1).section(u"\n.SH"_s, 0, 0);
    for (const OptionSpec &option : Command::commonOptions() + CommandLine::windowOptions()) {
        QVERIFY2(readme.contains(u"`--"_s + option.name), qPrintable(option.name));
        QVERIFY2(section.contains(u"--"_s + option.name), qPrintable(option.name));
    }
}

void tst_Documentation::nothingElseIsDocumented()
{
    // Options that are gone, and those that are still to come.
    QStringList known;
    const CommandRegistry registry;
    for (const auto &command : registry.commands()) {
        for (const OptionSpec &option : command->allOptions())
            known.append(option.name);
    }
    for (const OptionSpec &option : CommandLine::windowOptions())
        known.append(option.name);
    for (const OptionSpec &option : CommandLine::windowOptions())
        known.append(option.name);
    const QString option = u"(?<![-\\w./])--([a-z][a-z-]+)"_s;
    const QString readme = textOf(u"README.md"_s).remove(u"./test --package"_s);
    for (const QString &text : {readme, plainManPage()}) {
        for (const QString &name : allMatches(text, option))
            QVERIFY2(known.contains(name), qPrintable(name));
    }
    QCOMPARE(allMatches(plainManPage(), u"^\\.SS ([\\w-]+)$"_s), registry.names());
}

void tst_Documentation::everyQueryFieldIsDocumented_data()
{
    QTest::addColumn<int>("field");
    for (const Field field : namedFields())
        QTest::newRow(qPrintable(fieldName(field))) << int(field);
}

void tst_Documentation::everyQueryFieldIsDocumented()
{
    QFETCH(const int, field);
    const QString readme =
            textOf(u"README.md"_s).section(u"## The query language"_s, 1).section(u"\n## "_s, 0, 0);
    const QString man = plainManPage().section(u"\n.SH QUERIES\n"_s, 1).section(u"\n.SH"_s, 0, 0);
    const QString name = fieldName(Field(field));
    QVERIFY2(readme.contains(u'`' + name + u':'), qPrintable(name));
    QVERIFY2(man.contains(u' ' + name + u':'), qPrintable(name));
    for (const QString &keyword : keywords(Field(field))) {
        const bool isFlag = Field(field) == Field::Is || Field(field) == Field::Has;
        const QString written = isFlag ? name + u':' + keyword : keyword;
        QVERIFY2(readme.contains(u'`' + written + u'`'), qPrintable(written));
        QVERIFY2(man.contains(QRegularExpression(u"\\b%1\\b"_s.arg(written))), qPrintable(written));
    }
}

void tst_Documentation::everyExitCodeIsDocumented_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("done") << int(ExitCode::Done) << u"done, or found"_s;
    QTest::newRow("nothing found") << int(ExitCode::NothingFound) << u"nothing found"_s;
    QTest::newRow("wrong usage") << int(ExitCode::WrongUsage) << u"wrong usage, or bad input"_s;
    QTest::newRow("environment") << int(ExitCode::EnvironmentFailed)
                                 << u"the environment failed: a database, a disk, a pipe"_s;
}

void tst_Documentation::everyExitCodeIsDocumented()
{
    QFETCH(const int, code);
    QFETCH(const QString, meaning);
    QVERIFY(textOf(u"README.md"_s).contains(u"\n| %1 | %2 |\n"_s.arg(code).arg(meaning)));
    QVERIFY(plainManPage().contains(u"\n.B %1\n%2.\n"_s.arg(code).arg(meaning),
                                    Qt::CaseInsensitive));
}

void tst_Documentation::examplesParse()
{
    QStringList lines;
    const CommandRegistry registry;
    for (const auto &command : registry.commands()) {
        for (const Example &example : command->examples())
            lines.append(example.line);
    }
    const qsizetype own = lines.size();
    lines += allMatches(textOf(u"README.md"_s), u"^\\./run ([a-z].*?)(?:   .*)?$"_s);
    lines.removeIf([](const QString &line) { return line.startsWith("builds"_L1); });
    const qsizetype withReadme = lines.size();
    lines += allMatches(plainManPage().section(u".SH EXAMPLES"_s, 1), u"^errdex (.*)$"_s);
    QVERIFY(own > 0 && withReadme > own && lines.size() > withReadme);
    for (QString line : std::as_const(lines)) {
        line.remove(QRegularExpression(u"^errdex "_s));
        QStringList words = QProcess::splitCommand(line.replace(u'\'', u'"'));
        const Command *command = registry.find(words.takeFirst());
        QVERIFY2(command, qPrintable(line));
        const ParseOutcome outcome =
                ArgumentParser(command->allOptions(), command->arguments()).parse(words);
        QVERIFY2(outcome.parsed.has_value(), qPrintable(line + u": "_s + outcome.error));
    }
}

void tst_Documentation::manPageIsWellFormed()
{
    for (const QStringList &check :
         {QStringList{u"man"_s, u"--warnings"_s, u"-l"_s, buildPath("help/errdex.1")},
          QStringList{u"mandoc"_s, u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s,
                      buildPath("help/errdex.1")}}) {
        QProcess process;
        process.start(check.first(), check.mid(1));
        QVERIFY2(process.waitForFinished(), qPrintable(check.first()));
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(process.exitCode(), 0);
        const QString page = QString::fromUtf8(process.readAllStandardOutput());
        if (check.first() == "man"_L1)
            QVERIFY2(page.contains("lookup"_L1), qPrintable(page));
        else
            QCOMPARE(page, QString());
    }
}

void tst_Documentation::everyPathExists_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &document : {u"README.md"_s, u"ARCHITECTURE.md"_s}) {
        const QString text = textOf(document);
        QStringList paths = allMatches(text, u"\\]\\(([^):]+)\\)"_s); // links and pictures
        paths += allMatches(text, u"(?:^|`)(\\./[\\w./]+)"_s); // commands
        // Folders of the tree, in the text and in the drawing of the layers.
        paths += allMatches(
                text, u"(?:^|`)((?:app|db|tests|resources|cmake|translations|\\.ci)/[^`\\s]*)"_s);
        QVERIFY2(paths.size() > 5, qPrintable(document));
        paths.removeDuplicates();
        for (const QString &path : std::as_const(paths))
            QTest::addRow("%s: %s", qPrintable(document), qPrintable(path)) << path;
    }
}

void tst_Documentation::everyPathExists()
{
    QFETCH(const QString, path);
    QVERIFY(QFileInfo::exists(root + path));
    if (path.startsWith("./"_L1))
        QVERIFY(QFileInfo(root + path).isExecutable());
}

void tst_Documentation::everyNameOfTheCodeExists_data()
{
    QTest::addColumn<QString>("name");
    QStringList names =
            allMatches(textOf(u"ARCHITECTURE.md"_s), u"`((?:[A-Z]\\w*[a-z]\\w*|\\w+\\(\\)))"_s);
    names += allMatches(textOf(u"ARCHITECTURE.md"_s), u"`(errdex_\\w+)"_s);
    names.removeDuplicates();
    QVERIFY(names.size() > 10);
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name.chopped(name.endsWith("()"_L1) ? 2 : 0);
}

void tst_Documentation::everyNameOfTheCodeExists()
{
    QFETCH(const QString, name);
    static const QString sources = [] {
        QString all;
        for (const QString &folder : {u"app"_s, u"db"_s, u"cmake"_s, u"tests/ui"_s}) {
            QDirIterator files(root + folder,
                               {u"*.h"_s, u"main.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                all += textOf(files.next().mid(root.size()));
        }
        return all;
    }();
    QVERIFY(sources.contains(QRegularExpression(u"\\b%1\\b"_s.arg(name))));
}

void tst_Documentation::everyFolderIsOnTheMap()
{
    const QString text = textOf(u"ARCHITECTURE.md"_s);
    for (const QString &parent : {u"app"_s, u"app/core"_s, u"db"_s}) {
        for (const QString &folder :
             QDir(root + parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = parent + u'/' + folder + u'/';
            QVERIFY2(text.contains(path), qPrintable(path));
        }
    }
}

QTEST_APPLESS_MAIN(tst_Documentation)
#include "tst_documentation.moc"
