// SPDX-License-Identifier: MIT
#include "cli/commandregistry.h"
#include "completions.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = CompletedValue::Kind;

const QString head = uR"(# SPDX-License-Identifier: MIT
# Completion of errdex for bash; made from what `errdex --help` is made from.
# shellcheck shell=bash

# _errdex_offer VALUE WORD…: the words that begin with VALUE. Uses before and broken of _errdex:
# what stands before VALUE in its word, and how much of that readline leaves alone.
_errdex_offer()
{
    local value=$1 candidate
    shift
    for candidate; do
        [[ $candidate == "$value"* ]] || continue
        candidate=$before$candidate
        COMPREPLY+=("${candidate#"$broken"}")
    done
}

_errdex_offer_list()
{
    local value=$1
    shift
    before+=${value%"${value##*,}"}
    compopt -o nospace
    _errdex_offer "${value##*,}" "$@"
}

_errdex_providers()
{
    local slug line
    while IFS= read -r line; do
        slug=${line%%,*}
        [[ $slug == slug ]] || printf '%s\n' "$slug"
    done < <("${words[0]/#\~/$HOME}" providers --format csv 2>/dev/null)
}
)"_s;

const QString foot = uR"(
_errdex()
{
    local words=() i word command='' option='' before='' broken='' ended=''
    COMPREPLY=()

    # Up to the cursor, with the words whole that readline breaks at ":" and "=".
    local rest=${COMP_LINE:0:COMP_POINT}
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i == 0)) || [[ $rest == [[:blank:]]* ]]; then
            words+=('')
        fi
        rest=${rest#"${rest%%[![:blank:]]*}"}
        ((i < COMP_CWORD)) || word=$rest
        words[${#words[@]} - 1]+=$word
        rest=${rest#"$word"}
    done
    local current=${words[${#words[@]} - 1]}
    for word in : =; do
        if [[ $COMP_WORDBREAKS == *"$word"* && $current == *"$word"* ]]; then
            word=${current%"${current##*"$word"}"}
            ((${#word} <= ${#broken})) || broken=$word
        fi
    done

    # The command, and the option whose value is wanted.
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        word=${words[i]}
        if [[ -n $option ]]; then
            option=
        elif [[ -n $ended ]]; then
            continue
        elif [[ $word == -- ]]; then
            ended=1
        elif [[ $word == --* ]]; then
            option=$(_errdex_option "$command" "$word")
        elif [[ -z $command ]]; then
            command=$word
        fi
    done
    if [[ -z $option && -z $ended && $current == --*=* ]]; then
        option=$(_errdex_option "$command" "${current%%=*}")
        before=${current%%=*}=
        current=${current#*=}
    fi

    if [[ -n $option ]]; then
        _errdex_value "$option" "$current"
    elif [[ -z $ended && $current == -* && $current != -[0-9]* ]]; then
        _errdex_offer "$current" $(_errdex_options "$command")
    elif [[ -z $command ]]; then
        _errdex_offer "$current" $(_errdex_commands)
        ((${#COMPREPLY[@]})) || compopt -o default
    else
        _errdex_argument "$command" "$current"
    fi
} && complete -F _errdex errdex
)"_s;

QString functionOf(const QString &name, const QString &body)
{
    return u"\n%1()\n{\n%2}\n"_s.arg(name, body);
}

QString offer(const QStringList &words)
{
    return u"_errdex_offer \"$2\" "_s + words.join(u' ');
}

/// What answers for a value; empty where nothing does.
QString answer(const CompletedValue &value, const QStringList &commands)
{
    switch (value.kind) {
    case Kind::Anything:
        return {};
    case Kind::Words:
        return offer(value.words);
    case Kind::WordList:
        return u"_errdex_offer_list \"$2\" "_s + value.words.join(u' ');
    case Kind::Provider:
        return u"_errdex_offer \"$2\" $(_errdex_providers)"_s;
    case Kind::ProviderList:
        return u"_errdex_offer_list \"$2\" $(_errdex_providers)"_s;
    case Kind::File:
        return u"compopt -o default"_s;
    case Kind::Folder:
        return u"compopt -o dirnames"_s;
    case Kind::Query:
        return u"_errdex_query \"$2\""_s;
    case Kind::Command:
        return offer(commands);
    }
    Q_UNREACHABLE();
}

/// "COMMAND --OPTION": the same option means something else elsewhere.
QString key(const Command *command, const OptionSpec &option)
{
    return u"'%1 --%2'"_s.arg(command ? command->name() : QString(), option.name);
}

QString optionLists(const CommandRegistry &registry)
{
    QString options = u"    case $1 in\n"_s;
    QString takers = u"    case \"$1 $2\" in\n"_s;
    const auto add = [&](const Command *command) {
        QStringList names;
        QStringList withValue;
        for (const OptionSpec &option : completedOptions(command)) {
            names.append(u"--"_s + option.name);
            if (!option.valueName.isEmpty())
                withValue.append(key(command, option));
        }
        options += u"        '%1') printf '%s\\n' %2 ;;\n"_s.arg(
                command ? command->name() : QString(), names.join(u' '));
        takers += u"        %1) printf '%s' \"$1 $2\" ;;\n"_s.arg(withValue.join(u" | "_s));
    };
    add(nullptr);
    for (const auto &command : registry.commands())
        add(command.get());
    return functionOf(u"_errdex_options"_s, options + u"    esac\n"_s)
            + u"\n# Its name for _errdex_value where it takes one, else nothing."_s
            + functionOf(u"_errdex_option"_s, takers + u"    esac\n"_s);
}

QString values(const CommandRegistry &registry)
{
    QString options = u"    case $1 in\n"_s;
    const auto add = [&](const Command *command) {
        for (const OptionSpec &option : completedOptions(command)) {
            const QString found = answer(completedValue(option), registry.names());
            if (!option.valueName.isEmpty() && !found.isEmpty())
                options += u"        %1) %2 ;;\n"_s.arg(key(command, option), found);
        }
    };
    add(nullptr);
    QString arguments = u"    case $1 in\n"_s;
    for (const auto &command : registry.commands()) {
        add(command.get());
        for (const ArgumentSpec &argument : command->arguments()) {
            const QString found = answer(completedValue(argument), registry.names());
            if (!found.isEmpty())
                arguments += u"        %1) %2 ;;\n"_s.arg(command->name(), found);
        }
    }
    return functionOf(u"_errdex_value"_s, options + u"    esac\n"_s)
            + functionOf(u"_errdex_argument"_s, arguments + u"    esac\n"_s);
}

QString query()
{
    QString fields = u"    local field=${1#-} value=${1#*:}\n"
                     "    if [[ $1 == *:* ]]; then\n"
                     "        before=${1%%:*}:\n"
                     "        case ${field%%:*}: in\n"_s;
    QStringList names;
    for (const CompletedField &field : completedFields()) {
        names.append(field.name);
        const QString words = field.takesProviders ? u"$(_errdex_providers)"_s
                                                   : field.words.join(u' ');
        if (!words.isEmpty())
            fields += u"            %1) _errdex_offer_list \"$value\" %2 ;;\n"_s.arg(field.name,
                                                                                     words);
    }
    fields += u"        esac\n"
              "        return\n"
              "    fi\n"
              "    before=${1%\"$field\"}\n"
              "    compopt -o nospace\n"
              "    _errdex_offer \"$field\" %1\n"_s.arg(names.join(u' '));
    return functionOf(u"_errdex_query"_s, fields);
}

} // namespace

QString bashCompletion(const CommandRegistry &registry)
{
    return head
            + functionOf(u"_errdex_commands"_s,
                         u"    printf '%s\\n' %1\n"_s.arg(registry.names().join(u' ')))
            + optionLists(registry) + query() + values(registry) + foot;
}

} // namespace errdex
