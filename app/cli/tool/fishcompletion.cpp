// SPDX-License-Identifier: MIT
#include "cli/commandregistry.h"
#include "completions.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = CompletedValue::Kind;

const QString head = uR"(# SPDX-License-Identifier: MIT
# Completion of errdex for fish; made from what `errdex --help` is made from.

# The command on the line; fails where there is none yet.
function __errdex_command
    set -l words (commandline -opc)
    set -l skips no
    for word in $words[2..-1]
        if test $skips = yes
            set skips no
        else if test $word = --data-dir
            set skips yes
        else if not string match -q -- '-*' $word
            echo $word
            return 0
        end
    end
    return 1
end

function __errdex_is
    string match -q -- $argv[1] (__errdex_command)
end

function __errdex_providers
    errdex providers --format csv 2>/dev/null | string replace -r ',.*' '' | string match -v slug
end

# One of the words more, behind what the value holds already.
function __errdex_list
    set -l value (commandline -ct | string replace -r -- '^--[^=]*=' '')
    set -l before (string match -r -- '^.*,' $value)
    for word in $argv
        echo $before$word
    end
end

)"_s;

/// In single quotes.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s) + u'\'';
}

/// What is offered for a value, as options of `complete`; empty where nothing is.
QString offered(const CompletedValue &value, const QStringList &commands)
{
    switch (value.kind) {
    case Kind::Anything:
        return {};
    case Kind::Words:
        return u" -a "_s + quoted(value.words.join(u' '));
    case Kind::WordList:
        return u" -a '(__errdex_list %1)'"_s.arg(value.words.join(u' '));
    case Kind::Provider:
        return u" -a '(__errdex_providers)'"_s;
    case Kind::ProviderList:
        return u" -a '(__errdex_list (__errdex_providers))'"_s;
    case Kind::File:
        return u" -F"_s;
    case Kind::Folder:
        return u" -a '(__fish_complete_directories)'"_s;
    case Kind::Query:
        return u" -a '(__errdex_query)'"_s;
    case Kind::Command:
        return u" -a "_s + quoted(commands.join(u' '));
    }
    Q_UNREACHABLE();
}

QString optionLine(const OptionSpec &option, const QString &condition, const QStringList &commands)
{
    QString line = u"complete -c errdex"_s + condition + u" -l "_s + option.name;
    if (option.name == "help"_L1)
        line += u" -s h"_s;
    if (!option.valueName.isEmpty()) {
        const CompletedValue value = completedValue(option);
        line += value.kind == Kind::File ? u" -r"_s : u" -x"_s;
        line += offered(value, commands);
    }
    return line + u" -d "_s + quoted(shortHelp(option.help)) + u'\n';
}

QString query()
{
    QStringList names;
    QString fields;
    for (const CompletedField &field : completedFields()) {
        names.append(field.name);
        const QString words = field.takesProviders ? u"(__errdex_providers)"_s
                                                   : field.words.join(u' ');
        if (!words.isEmpty())
            fields += u"        case '*%1*'\n"
                      "            __errdex_field %2\n"_s.arg(field.name, words);
    }
    return u"function __errdex_field\n"
           "    set -l before (commandline -ct | string match -r -- '^.*[:,]')\n"
           "    for word in $argv\n"
           "        echo $before$word\n"
           "    end\n"
           "end\n"
           "\n"
           "function __errdex_query\n"
           "    switch (commandline -ct)\n"_s
            + fields
            + u"        case '*'\n"
              "            for name in %1\n"
              "                echo $name\n"
              "            end\n"
              "    end\n"
              "end\n\n"_s.arg(names.join(u' '));
}

} // namespace

QString fishCompletion(const CommandRegistry &registry)
{
    const QStringList names = registry.names();
    QString text = head + query() + u"complete -c errdex -f\n"_s;
    const QString none = u" -n 'not __errdex_command >/dev/null'"_s;
    for (const OptionSpec &option : completedOptions(nullptr))
        text += optionLine(option, none, names);
    // The window takes a catalogue file.
    text += u"complete -c errdex"_s + none + u" -k -a '(__fish_complete_suffix .json)'\n"_s;
    for (const auto &command : registry.commands()) {
        text += u"\ncomplete -c errdex%1 -a %2 -d %3\n"_s.arg(
                none, command->name(), quoted(shortHelp(command->summary())));
        const QString condition = u" -n '__errdex_is %1'"_s.arg(command->name());
        for (const OptionSpec &option : completedOptions(command.get()))
            text += optionLine(option, condition, names);
        for (const ArgumentSpec &argument : command->arguments()) {
            if (const QString found = offered(completedValue(argument), names); !found.isEmpty())
                text += u"complete -c errdex"_s + condition + found + u'\n';
        }
    }
    return text;
}

} // namespace errdex
