// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include "cli/commandregistry.h"
#include "cli/console.h"
#include "cli/helptext.h"
#include "cli/nearest.h"
#include "core/databaseerrortext.h"
#include "core/paths.h"
#include "core/text/phrases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const QString dataDirOption = u"data-dir"_s;
const QString quickOption = u"quick"_s;

/// The position of the command: the first word that is no option and no value of --data-dir.
qsizetype commandPosition(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--"_L1)
            return -1;
        if (arguments[i] == u"--"_s + dataDirOption)
            ++i;
        else if (ArgumentParser::isText(arguments[i]))
            return i;
    }
    return -1;
}

/// Whether a word names a file rather than a command: it leads somewhere, or ends as files do that
/// can be imported or looked through.
bool looksLikePath(const QString &word)
{
    static const QStringList endings{u"csv"_s,      u"tsv"_s,  u"json"_s, u"md"_s,
                                     u"markdown"_s, u"html"_s, u"htm"_s,  u"yaml"_s,
                                     u"yml"_s,      u"txt"_s,  u"log"_s,  u"xlsx"_s};
    const QFileInfo file(word);
    return word.contains(u'/') || word.contains(QDir::separator())
            || (!file.completeBaseName().isEmpty() && endings.contains(file.suffix().toLower()));
}

ExitCode wrongUsage(Console &console, const QString &text, const QString &command = {})
{
    console.message(text);
    console.rawMessage(usageHint(command));
    return ExitCode::WrongUsage;
}

/// One run: keeps what the steps share.
class Run
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CommandLine)
public:
    Run(const Environment &environment, Console &console)
        : m_environment(environment)
        , m_console(console)
    {
    }

    ExitCode dispatch(const QStringList &arguments)
    {
        const qsizetype position = commandPosition(arguments);
        if (position < 0)
            return runWithoutCommand(arguments);
        Command *command = m_registry.find(arguments[position]);
        if (!command)
            return unknownCommand(arguments[position]);
        QStringList words = arguments;
        words.removeAt(position);
        return runCommand(*command, words);
    }

private:
    ExitCode runWithoutCommand(const QStringList &arguments)
    {
        const ParseOutcome outcome = ArgumentParser(Command::commonOptions(), {}).parse(arguments);
        if (!outcome.parsed)
            return wrongUsage(m_console, outcome.error);
        if (!outcome.parsed->has(u"help"_s) && !outcome.parsed->has(u"version"_s))
            return wrongUsage(m_console, tr("a command is missing"));
        if (outcome.parsed->has(u"help"_s))
            m_console.print(HelpText::overall(m_registry));
        else
            printVersion();
        return ExitCode::Done;
    }

    ExitCode unknownCommand(const QString &name)
    {
        if (const QString fault = faultOfFile(name); !fault.isNull())
            return wrongUsage(m_console, fault);
        const QString nearest = nearestWord(name, m_registry.names());
        if (!nearest.isNull())
            return wrongUsage(m_console,
                              tr("there is no command “%1”; did you mean %2?").arg(name, nearest));
        return wrongUsage(
                m_console,
                tr("there is no command and no file “%1”; to look it up: errdex lookup %1")
                        .arg(name));
    }

    /// Why the window does not open with this file; null for a word that means none.
    static QString faultOfFile(const QString &name)
    {
        const QFileInfo info(name);
        if (info.isDir())
            return tr("“%1” is a folder; only a file can be opened").arg(name);
        if (!info.exists())
            return looksLikePath(name) ? tr("there is no file “%1”").arg(name) : QString();
        if (!info.isFile())
            return tr("“%1” is no file that can be opened").arg(name);
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return tr("“%1” cannot be read: %2").arg(name, file.errorString());
        return tr("a file is opened alone: errdex %1").arg(name);
    }

    ExitCode runCommand(Command &command, const QStringList &words)
    {
        const ParseOutcome outcome =
                ArgumentParser(command.allOptions(), command.arguments()).parse(words);
        if (!outcome.parsed)
            return wrongUsage(m_console, outcome.error, command.name());
        if (outcome.parsed->has(u"help"_s)) {
            m_console.print(HelpText::of(command));
            return ExitCode::Done;
        }
        if (outcome.parsed->has(dataDirOption))
            m_environment.dataFolder = outcome.parsed->value(dataDirOption);
        return runParsed(command, *outcome.parsed);
    }

    ExitCode runParsed(Command &command, const ParsedArguments &parsed)
    {
        try {
            return command.run(parsed, m_environment, m_console);
        } catch (const db::Error &error) {
            const QString folder = userDataFolder(m_environment.dataFolder);
            if (error.path() == userDatabasePath(folder))
                m_console.message(DatabaseErrorText::describeUser(error));
            else if (error.path() == teamReplicaPath(folder)
                     || error.path() == teamCatalogsPath(folder))
                m_console.message(DatabaseErrorText::describeTeam(error));
            else
                m_console.message(DatabaseErrorText::describeBundled(error));
        } catch (const std::exception &error) { // no memory, more text than a column holds
            m_console.message(tr("stopped: %1").arg(QString::fromLocal8Bit(error.what())));
        }
        return ExitCode::EnvironmentFailed;
    }

    void printVersion() { m_console.print(u"errdex "_s + m_environment.version + u'\n'); }

    CommandRegistry m_registry;
    Environment m_environment;
    Console &m_console;
};

} // namespace

QList<OptionSpec> CommandLine::windowOptions()
{
    return {{quickOption, {}, tr("Open the quick window, a small box that answers."), {}, false},
            {dataDirOption, u"DIR"_s, {}, {}, false}};
}

std::optional<CommandLine::WindowRequest> CommandLine::windowRequest(const QStringList &arguments)
{
    const ArgumentSpec file{u"FILE"_s, {}, false, false};
    const ParseOutcome outcome = ArgumentParser(windowOptions(), {file}).parse(arguments);
    if (!outcome.parsed || arguments.contains("--"_L1))
        return std::nullopt;
    WindowRequest request{outcome.parsed->value(dataDirOption, u""_s),
                          outcome.parsed->has(quickOption)};
    if (const QString name = outcome.parsed->arguments.value(0); !name.isEmpty()) {
        const QFileInfo info(name);
        if (request.isQuick || CommandRegistry().find(name) || !info.isFile() || !info.isReadable())
            return std::nullopt;
        request.importFile = info.absoluteFilePath();
    }
    return request;
}

QString CommandLine::noDisplayText()
{
    return tr("there is no display for the window; these commands work without one: %1")
            .arg(Phrases::list(CommandRegistry().names()));
}

ExitCode CommandLine::run(const QStringList &arguments, const Environment &environment)
{
    Console console(environment);
    const ExitCode code = Run(environment, console).dispatch(arguments);
    if (!console.flush()) {
        // A reader that leaves, as head does, has what it wanted; nobody waits for a message.
        if (console.failure() != qt_error_string(EPIPE))
            console.message(tr("cannot write to standard output: %1").arg(console.failure()));
        return ExitCode::EnvironmentFailed;
    }
    return code;
}

} // namespace errdex
