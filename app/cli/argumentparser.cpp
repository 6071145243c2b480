// SPDX-License-Identifier: MIT
#include "cli/argumentparser.h"

#include "cli/nearest.h"
#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

QString ParsedArguments::value(const QString &option, const QString &fallback) const
{
    const QStringList given = options.value(option);
    return given.isEmpty() ? fallback : given.last();
}

ArgumentParser::ArgumentParser(QList<OptionSpec> options, QList<ArgumentSpec> arguments)
    : m_options(std::move(options))
    , m_arguments(std::move(arguments))
{
}

bool ArgumentParser::isText(const QString &word)
{
    return !word.startsWith(u'-') || word.size() == 1 || word[1].isDigit();
}

const OptionSpec *ArgumentParser::find(const QString &name) const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [&name](const auto &option) { return option.name == name; });
    return found == m_options.end() ? nullptr : &*found;
}

ParseOutcome ArgumentParser::parse(const QStringList &words) const
{
    ParseOutcome outcome;
    ParsedArguments parsed;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--"_L1) {
            parsed.arguments += words.mid(i + 1);
            break;
        }
        if (isText(words[i])) {
            parsed.arguments.append(words[i]);
            continue;
        }
        const QString error = takeOption(words, i, parsed);
        // The first thing that is wrong is told, unless help was asked for.
        if (outcome.error.isEmpty())
            outcome.error = error;
    }
    if (outcome.error.isEmpty())
        outcome.error = checkArguments(parsed);
    if (parsed.has(u"help"_s))
        outcome.error.clear();
    if (outcome.error.isEmpty())
        outcome.parsed = parsed;
    return outcome;
}

QString ArgumentParser::unknownOption(const QString &word) const
{
    QStringList known;
    for (const OptionSpec &option : m_options)
        known.append(option.name);
    const QString name = word.startsWith("--"_L1) ? word.mid(2).section(u'=', 0, 0) : QString();
    const QString nearest = nearestWord(name, known);
    if (!nearest.isNull())
        return tr("there is no option %1; did you mean --%2?")
                .arg(word.section(u'=', 0, 0), nearest);
    return tr("there is no option %1; where it is meant as text, put -- before it").arg(word);
}

QString ArgumentParser::takeOption(const QStringList &words, qsizetype &position,
                                   ParsedArguments &parsed) const
{
    const QString word = words[position] == "-h"_L1 ? u"--help"_s : words[position];
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionSpec *option = word.startsWith("--"_L1) ? find(name) : nullptr;
    if (!option)
        return unknownOption(words[position]);

    QString value = u""_s;
    if (option->valueName.isEmpty()) {
        if (equals >= 0)
            return tr("--%1 takes no value").arg(name);
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else if (position + 1 < words.size() && isText(words[position + 1])) {
        value = words[++position];
    }
    if (value.isEmpty() && !option->valueName.isEmpty())
        return tr("--%1 needs a value: --%1 %2").arg(name, option->valueName);
    if (!option->choices.isEmpty() && !option->choices.contains(value))
        return tr("--%1 takes %2, not “%3”").arg(name, Phrases::list(option->choices), value);
    if (!option->isRepeatable && !option->valueName.isEmpty() && parsed.has(name))
        return tr("--%1 is given twice").arg(name);
    parsed.options[name].append(value);
    return {};
}

QString ArgumentParser::checkArguments(const ParsedArguments &parsed) const
{
    const qsizetype given = parsed.arguments.size();
    const auto required = std::count_if(m_arguments.begin(), m_arguments.end(),
                                        [](const auto &spec) { return spec.isRequired; });
    if (given < required)
        return tr("%1 is missing").arg(m_arguments[given].name);
    const bool takesMore = !m_arguments.isEmpty() && m_arguments.last().isRepeatable;
    if (!takesMore && given > m_arguments.size())
        return tr("“%1” is one argument too many").arg(parsed.arguments[m_arguments.size()]);
    return {};
}

} // namespace errdex
