// SPDX-License-Identifier: MIT
#include "cli/commandregistry.h"
#include "completions.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = CompletedValue::Kind;

const QString head = uR"zsh(#compdef errdex
# SPDX-License-Identifier: MIT
# Completion of errdex for zsh; made from what `errdex --help` is made from.

_errdex_providers() {
    local -a slugs
    slugs=(${(f)"$(_call_program providers $errdex_program providers --format csv 2>/dev/null)"})
    slugs=(${slugs[2,-1]%%,*})
    compadd "$@" -a slugs
}

# Several of the words, or of the providers where there are none, with commas between.
_errdex_list() {
    compset -P '*,'
    if (($#)); then
        compadd -q -S '' -- "$@"
    else
        _errdex_providers -q -S ''
    fi
}
)zsh"_s;

const QString foot = uR"zsh(
_errdex() {
    local curcontext=$curcontext state errdex_program=$words[1]
    local -a line
    typeset -A opt_args
)zsh"_s;

/// Of an explanation or a message of _arguments.
QString masked(QString text)
{
    for (const QString &sign : {u"\\"_s, u"["_s, u"]"_s, u":"_s})
        text.replace(sign, u"\\"_s + sign);
    return text;
}

/// The action of _arguments that offers a value.
QString action(const CompletedValue &value)
{
    switch (value.kind) {
    case Kind::Anything:
        return u" "_s;
    case Kind::Words:
        return u'(' + value.words.join(u' ') + u')';
    case Kind::WordList:
        // The blank keeps _arguments from adding options of its own.
        return u" _errdex_list "_s + value.words.join(u' ');
    case Kind::Provider:
        return u"_errdex_providers"_s;
    case Kind::ProviderList:
        return u" _errdex_list"_s;
    case Kind::File:
        return u"_files"_s;
    case Kind::Folder:
        return u"_files -/"_s;
    case Kind::Query:
        return u"_errdex_query"_s;
    case Kind::Command:
        return u"_errdex_commands"_s;
    }
    Q_UNREACHABLE();
}

QString argumentLine(const OptionSpec &option)
{
    const QString names = option.name == "help"_L1 ? u"(-h --help)'{-h,--help}'"_s
                                                   : u"--"_s + option.name;
    QString spec = (option.isRepeatable ? u"*"_s : QString()) + names;
    if (!option.valueName.isEmpty())
        spec += u'=';
    // Quotes in the texts are those of shellQuoted(); of `names` they are meant.
    const QString explanation = shellQuoted(u'[' + masked(shortHelp(option.help)) + u']');
    spec += explanation.mid(1).chopped(1);
    if (!option.valueName.isEmpty())
        spec += u':' + masked(option.valueName) + u':' + action(completedValue(option));
    return u" \\\n        '"_s + spec + u'\'';
}

QString commandCase(const Command &command)
{
    QString text = u"            %1)\n                _arguments"_s.arg(command.name());
    for (const OptionSpec &option : completedOptions(&command))
        text += argumentLine(option);
    for (const ArgumentSpec &argument : command.arguments())
        text += u" \\\n        '%1:%2:%3'"_s.arg(argument.isRepeatable ? u"*"_s : QString(),
                                                 masked(argument.name),
                                                 action(completedValue(argument)));
    return text + u" ;;\n"_s;
}

QString query()
{
    QStringList names;
    QString fields;
    for (const CompletedField &field : completedFields()) {
        names.append(field.name);
        if (field.takesProviders)
            fields += u"            %1) _errdex_list ;;\n"_s.arg(field.name);
        else if (!field.words.isEmpty())
            fields += u"            %1) _errdex_list %2 ;;\n"_s.arg(field.name,
                                                                    field.words.join(u' '));
    }
    return u"\n_errdex_query() {\n"
           "    local field=${PREFIX%%:*}:\n"
           "    if [[ $PREFIX == *:* ]]; then\n"
           "        compset -P '*:'\n"
           "        case ${field#-} in\n"_s
            + fields
            + u"        esac\n"
              "    else\n"
              "        compset -P '-'\n"
              "        compadd -S '' -- %1\n"
              "    fi\n"
              "}\n"_s.arg(names.join(u' '));
}

QString commandList(const CommandRegistry &registry)
{
    QString text = u"\n_errdex_commands() {\n    local -a commands\n    commands=(\n"_s;
    for (const auto &command : registry.commands())
        text += u"        "_s
                + shellQuoted(command->name() + u':' + masked(shortHelp(command->summary())))
                + u'\n';
    return text + u"    )\n    _describe command commands\n}\n"_s;
}

} // namespace

QString zshCompletion(const CommandRegistry &registry)
{
    QString text = head + query() + commandList(registry) + foot + u"    _arguments -C"_s;
    for (const OptionSpec &option : completedOptions(nullptr))
        text += argumentLine(option);
    text += u" \\\n        '1: :->command' '*::argument:->argument'\n"
            "    case $state in\n"
            "    command) _alternative 'commands:command:_errdex_commands' "
            "'files:catalogue:_files -g \"*.json\"' ;;\n"
            "    argument)\n"
            "        case $line[1] in\n"_s;
    for (const auto &command : registry.commands())
        text += commandCase(*command);
    return text + u"        esac ;;\n    esac\n}\n\n_errdex \"$@\"\n"_s;
}

} // namespace errdex
