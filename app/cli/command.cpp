// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "cli/console.h"
#include "core/text/phrases.h"

using namespace Qt::StringLiterals;

namespace errdex {

Command::~Command() = default;

QList<OptionSpec> Command::commonOptions()
{
    return {{u"data-dir"_s, u"DIR"_s, tr("Keep your own data in this folder."), {}, false},
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
            tr("How to write: %1 (default: %2).").arg(Phrases::list(choices), choices.first()),
            choices, false};
}

std::optional<char> Command::delimiterNamed(const QString &text)
{
    const QString character = text == "\\t"_L1 ? u"\t"_s : text;
    const char16_t unit = character.size() == 1 ? character[0].unicode() : u'\0';
    const bool isAscii = unit == u'\t' || (unit >= 0x20 && unit < 0x7f);
    return isAscii && unit != u'"' ? std::optional(static_cast<char>(unit)) : std::nullopt;
}

QString usageHint(const QString &command)
{
    const QString asked = command.isEmpty() ? u"errdex --help"_s
                                            : u"errdex %1 --help"_s.arg(command);
    return QCoreApplication::translate("errdex::Command", "“%1” tells more.").arg(asked);
}

} // namespace errdex
