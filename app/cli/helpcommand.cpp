// SPDX-License-Identifier: MIT
#include "cli/helpcommand.h"

#include "cli/commandregistry.h"
#include "cli/console.h"
#include "cli/helptext.h"
#include "core/text/phrases.h"

using namespace Qt::StringLiterals;

namespace errdex {

HelpCommand::HelpCommand(const CommandRegistry &registry)
    : m_registry(registry)
{
}

QString HelpCommand::name() const
{
    return u"help"_s;
}

QString HelpCommand::summary() const
{
    return tr("Shows how to use the program or one command.");
}

QList<ArgumentSpec> HelpCommand::arguments() const
{
    return {{u"COMMAND"_s, tr("The command to tell about; none for all."), false, false}};
}

QList<Example> HelpCommand::examples() const
{
    return {{u"errdex help export"_s, tr("the options of export")}};
}

ExitCode HelpCommand::run(const ParsedArguments &arguments, const Environment &, Console &console)
{
    if (arguments.arguments.isEmpty()) {
        console.print(HelpText::overall(m_registry));
        return ExitCode::Done;
    }
    const Command *command = m_registry.find(arguments.arguments.first());
    if (!command)
        return wrongUsage(
                console,
                tr("there is no command “%1”; there are %2")
                        .arg(arguments.arguments.first(), Phrases::list(m_registry.names())));
    console.print(HelpText::of(*command));
    return ExitCode::Done;
}

} // namespace errdex
