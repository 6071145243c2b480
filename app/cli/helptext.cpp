// SPDX-License-Identifier: MIT
#include "cli/helptext.h"

#include "cli/commandregistry.h"
#include "cli/textlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int helpWidth = 80;
constexpr int indent = 2;

/// Two columns, the second one broken to the width of a usual terminal.
QString definitions(const QList<std::pair<QString, QString>> &entries)
{
    int width = 0;
    for (const auto &[term, meaning] : entries)
        width = std::max(width, cellWidth(term));
    QString text;
    for (const auto &[term, meaning] : entries) {
        QString left = term;
        for (const QString &line : wrapped(meaning, helpWidth - indent - width - 2)) {
            text += QString(indent, u' ') + padded(left, width) + u"  "_s + line + u'\n';
            left.clear();
        }
    }
    return text;
}

QString optionTerm(const OptionSpec &option)
{
    QString term = u"--"_s + option.name;
    if (!option.valueName.isEmpty())
        term += u' ' + option.valueName;
    return option.isRepeatable && !term.endsWith(u'…') ? term + u'…' : term;
}

QString argumentTerm(const ArgumentSpec &argument)
{
    return argument.isRepeatable ? argument.name + u'…' : argument.name;
}

QString optionSection(const QList<OptionSpec> &options)
{
    QList<std::pair<QString, QString>> entries;
    for (const OptionSpec &option : options)
        entries.append({optionTerm(option), HelpText::optionHelp(option)});
    return definitions(entries);
}

QString exampleSection(const QList<Example> &examples)
{
    QString text;
    for (const Example &example : examples)
        text += u"  %1\n      %2\n"_s.arg(example.line, example.meaning);
    return text;
}

QString paragraph(const QString &text)
{
    return wrapped(text, helpWidth).join(u'\n') + u'\n';
}

} // namespace

QString HelpText::usage(const Command &command)
{
    QString text = u"errdex "_s + command.name();
    if (!command.options().isEmpty())
        text += u" [OPTION]…"_s;
    for (const ArgumentSpec &argument : command.arguments()) {
        const QString term = argumentTerm(argument);
        text += argument.isRequired ? u' ' + term : u" ["_s + term + u']';
    }
    return text;
}

QString HelpText::overall(const CommandRegistry &registry)
{
    QList<std::pair<QString, QString>> commands;
    QList<Example> examples;
    for (const auto &command : registry.commands()) {
        commands.append({command->name(), command->summary()});
        examples += command->examples().mid(0, 1);
    }
    return tr("Errdex: the error codes of many API providers, offline.") + u"\n\n"_s + tr("Usage:")
            + u"\n"_s
            + definitions(
                    {{u"errdex [--data-dir DIR]"_s,
                      tr("Opens the window, or brings it to the front.")},
                     {u"errdex --quick"_s,
                      tr("Opens the quick window, a small box that answers while you type.")},
                     {u"errdex FILE"_s, tr("Opens the window to import a file of error codes.")},
                     {u"errdex COMMAND …"_s, tr("Answers here; needs no display.")}})
            + u'\n' + tr("Commands:") + u'\n' + definitions(commands) + u'\n'
            + tr("Options of every command:") + u'\n' + optionSection(Command::commonOptions())
            + u'\n' + tr("Examples:") + u'\n' + exampleSection(examples) + u'\n'
            + paragraph(tr("A text that begins with a minus and a digit is text, not an option; "
                           "-- ends the options."))
            + u'\n' + tr("Exit codes:") + u'\n' + exitCodes();
}

QString HelpText::of(const Command &command)
{
    QString text = tr("Usage:") + u' ' + usage(command) + u"\n\n"_s + paragraph(command.summary());
    if (!command.details().isEmpty())
        text += u'\n' + paragraph(command.details());
    QList<std::pair<QString, QString>> arguments;
    for (const ArgumentSpec &argument : command.arguments())
        arguments.append({argumentTerm(argument), argument.help});
    if (!arguments.isEmpty())
        text += u'\n' + tr("Arguments:") + u'\n' + definitions(arguments);
    text += u'\n' + tr("Options:") + u'\n' + optionSection(command.allOptions());
    if (!command.examples().isEmpty())
        text += u'\n' + tr("Examples:") + u'\n' + exampleSection(command.examples());
    return text + u'\n' + tr("Exit codes:") + u'\n' + exitCodes();
}

QString HelpText::optionHelp(const OptionSpec &option)
{
    const bool areNamed =
            std::all_of(option.choices.begin(), option.choices.end(),
                        [&](const QString &choice) { return option.help.contains(choice); });
    return areNamed ? option.help
                    : option.help + u' ' + tr("One of: %1.").arg(option.choices.join(u", "_s));
}

QList<std::pair<QString, QString>> HelpText::exitCodeMeanings()
{
    return {{u"0"_s, tr("Done, or found.")},
            {u"1"_s, tr("Nothing found.")},
            {u"2"_s, tr("Wrong usage, or bad input.")},
            {u"3"_s, tr("The environment failed: a database, a disk, a pipe.")}};
}

QString HelpText::exitCodes()
{
    return definitions(exitCodeMeanings());
}

} // namespace errdex
