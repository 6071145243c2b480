// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace errdex {

Command::~Command() = default;

QList<OptionSpec> Command::commonOptions()
{
    return {{u"data-dir"_s, u"DIR"_s, tr("Keep your own data (stars) in this folder."), {}, false},
            {u"help"_s, {}, tr("Show help; -h for short."), {}, false},
            {u"version"_s, {}, tr("Show the version."), {}, false}};
}

QList<OptionSpec> Command::allOptions() const
{
    return options() + commonOptions();
}

ExitCode Command::wrongUsage(Console &console, const QString &text) const
{
    console.message(text);
    console.rawMessage(usageHint(name()));
    return ExitCode::WrongUsage;
}

OptionSpec Command::formatOption(const QStringList &choices)
{
    return {u"format"_s, u"FORMAT"_s,
            tr("How to write: %1 (default: %2).").arg(choices.join(u", "_s), choices.first()),
            choices, false};
}

QString usageHint(const QString &command)
{
    const QString asked = command.isEmpty() ? u"errdex --help"_s
                                            : u"errdex %1 --help"_s.arg(command);
    return QCoreApplication::translate("errdex::Command", "“%1” tells more.").arg(asked);
}

} // namespace errdex
