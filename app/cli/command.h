// SPDX-License-Identifier: MIT
#pragma once

#include "cli/argumentparser.h"
#include "cli/environment.h"
#include "cli/exitcode.h"

namespace errdex {

class Console;

struct Example
{
    QString line; ///< as typed
    QString meaning;
};

/// One subcommand. What it declares is what the parser accepts and what the help shows.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::Command)
public:
    virtual ~Command();
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0;
    virtual QString summary() const = 0; ///< one sentence
    virtual QString details() const { return {}; } ///< what the options alone do not tell
    virtual QList<OptionSpec> options() const { return {}; }
    virtual QList<ArgumentSpec> arguments() const { return {}; }
    virtual QList<Example> examples() const { return {}; }

    /// Runs with arguments that fit the declarations. Throws db::Error.
    virtual ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                         Console &console) = 0;

    /// The command's own options and those that every command takes.
    QList<OptionSpec> allOptions() const;
    static QList<OptionSpec> commonOptions();

protected:
    Command() = default;

    /// Tells what is wrong with the arguments and where to read on.
    ExitCode wrongUsage(Console &console, const QString &text) const;
    /// "--format …", with the first choice as the default.
    static OptionSpec formatOption(const QStringList &choices);
    /// What separates cells: one ASCII character that is no quote, or "\\t".
    static std::optional<char> delimiterNamed(const QString &text);
};

/// The line that follows a message about wrong usage; `command` may be empty.
QString usageHint(const QString &command);

} // namespace errdex
