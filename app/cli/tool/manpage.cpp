// SPDX-License-Identifier: MIT
#include "manpage.h"

#include "cli/commandline.h"
#include "cli/commandregistry.h"
#include "cli/helptext.h"
#include "cli/textlayout.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int lineWidth = 78;

/// A text as man(7) reads it, on one line.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            result += u"\\e"_s;
            break;
        case u'-':
            result += u"\\-"_s; // stays a minus, which can be copied
            break;
        case u'“':
            result += u"\\(lq"_s;
            break;
        case u'”':
            result += u"\\(rq"_s;
            break;
        case u'…':
            result += u"..."_s;
            break;
        default:
            if (c.unicode() < 0x80)
                result += c;
            else
                result += u"\\[u%1]"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        }
    }
    return result;
}

/// A paragraph: each sentence on a line of its own, broken where it is long.
QString prose(const QString &text)
{
    static const QRegularExpression endOfSentence(u"(?<=[.:;]) (?=[^a-z])"_s);
    QString result;
    for (const QString &sentence : text.split(endOfSentence)) {
        for (QString line : wrapped(sentence, lineWidth)) {
            line = escaped(line);
            if (line.startsWith(u'.') || line.startsWith(u'\''))
                line.prepend("\\&"_L1); // or it would be a request
            result += line + u'\n';
        }
    }
    return result;
}

QString optionEntry(const OptionSpec &option)
{
    const QString name = escaped(u"--"_s + option.name);
    const QString head = option.valueName.isEmpty()
            ? u".B %1\n"_s.arg(name)
            : u".BI %1 \" %2\"\n"_s.arg(name, escaped(option.valueName));
    return u".TP\n"_s + head + prose(HelpText::optionHelp(option));
}

QString argumentTerm(const ArgumentSpec &argument)
{
    QString term = argument.isRepeatable ? u".IR %1 ...\\&"_s.arg(argument.name)
                                         : u".I %1"_s.arg(argument.name);
    if (!argument.isRequired)
        term = argument.isRepeatable ? u".RI [ %1 ...]"_s.arg(argument.name)
                                     : u".RI [ %1 ]"_s.arg(argument.name);
    return term;
}

QString commandSection(const Command &command)
{
    QString text = u".SS %1\n.B errdex %1\n"_s.arg(escaped(command.name()));
    if (!command.options().isEmpty())
        text += u".RI [ OPTION ]...\\&\n"_s;
    for (const ArgumentSpec &argument : command.arguments())
        text += argumentTerm(argument) + u'\n';
    text += u".PP\n"_s + prose(command.summary());
    if (!command.details().isEmpty())
        text += prose(command.details());
    return text;
}

QString optionSection(const Command &command)
{
    QString text;
    for (const ArgumentSpec &argument : command.arguments())
        text += u".TP\n.I %1\n"_s.arg(argument.name) + prose(argument.help);
    for (const OptionSpec &option : command.options())
        text += optionEntry(option);
    return text;
}

QString commonSection()
{
    QString text;
    for (const OptionSpec &option : CommandLine::windowOptions()) {
        if (!option.help.isEmpty())
            text += optionEntry(option);
    }
    for (const OptionSpec &option : Command::commonOptions())
        text += optionEntry(option);
    return text;
}

QString exitSection()
{
    QString text;
    for (const auto &[code, meaning] : HelpText::exitCodeMeanings())
        text += u".TP\n.B %1\n"_s.arg(code) + prose(meaning);
    return text;
}

QString exampleSection(const CommandRegistry &registry)
{
    QString text = u".nf\n"_s;
    for (const auto &command : registry.commands()) {
        for (const Example &example : command->examples().mid(0, 1))
            text += escaped(example.line) + u'\n';
    }
    return text + u".fi\n"_s;
}

} // namespace

std::optional<QString> manPage(const QString &text, const CommandRegistry &registry,
                               const ManPageVersion &version, QString &complaint)
{
    static const QRegularExpression place(u"^@(\\w+)(?: ([\\w-]+))?@$"_s);
    QStringList wanted;
    for (const QString &name : registry.names())
        wanted << u"command "_s + name << u"options "_s + name;
    wanted << u"common"_s << u"exits"_s << u"examples"_s;

    QString page;
    for (const QString &line : text.split(u'\n')) {
        const auto match = place.match(line);
        if (!match.hasMatch()) {
            page += QString(line)
                            .replace("@version@"_L1, version.number)
                            .replace("@date@"_L1, version.date)
                    + u'\n';
            continue;
        }
        if (!wanted.removeOne(line.mid(1).chopped(1))) {
            complaint = u"%1 is not known, or stands there twice"_s.arg(line);
            return std::nullopt;
        }
        const QString kind = match.captured(1);
        if (kind == "command"_L1)
            page += commandSection(*registry.find(match.captured(2)));
        else if (kind == "options"_L1)
            page += optionSection(*registry.find(match.captured(2)));
        else if (kind == "common"_L1)
            page += commonSection();
        else if (kind == "exits"_L1)
            page += exitSection();
        else
            page += exampleSection(registry);
    }
    if (!wanted.isEmpty()) {
        complaint = u"@%1@ is missing"_s.arg(wanted.first());
        return std::nullopt;
    }
    return page.trimmed() + u'\n';
}

} // namespace errdex
