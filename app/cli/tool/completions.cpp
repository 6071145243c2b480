// SPDX-License-Identifier: MIT
#include "completions.h"

#include "cli/command.h"
#include "cli/commandline.h"
#include "core/catalog/catalogstore.h"
#include "core/export/exporter.h"
#include "core/query/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace errdex {

using Kind = CompletedValue::Kind;

CompletedValue completedValue(const OptionSpec &option)
{
    if (!option.choices.isEmpty())
        return {Kind::Words, option.choices};
    if (option.valueName == "SLUG"_L1)
        return {Kind::Provider, {}};
    if (option.valueName == "FILE"_L1)
        return {Kind::File, {}};
    if (option.valueName == "DIR"_L1)
        return {Kind::Folder, {}};
    if (option.name == "providers"_L1)
        return {Kind::ProviderList, {}};
    if (option.name == "columns"_L1) {
        QStringList names;
        for (const Column column : allColumns)
            names.append(columnName(column));
        return {Kind::WordList, names};
    }
    return {};
}

CompletedValue completedValue(const ArgumentSpec &argument)
{
    if (argument.name == "QUERY"_L1)
        return {Kind::Query, {}};
    if (argument.name == "FILE"_L1)
        return {Kind::File, {}};
    if (argument.name == "COMMAND"_L1)
        return {Kind::Command, {}};
    return {};
}

QList<OptionSpec> completedOptions(const Command *command)
{
    if (command)
        return command->allOptions();
    QList<OptionSpec> options;
    for (const OptionSpec &option : CommandLine::windowOptions()) {
        if (!option.help.isEmpty()) // the others are among the common ones
            options.append(option);
    }
    return options + Command::commonOptions();
}

QList<CompletedField> completedFields()
{
    QList<CompletedField> fields;
    for (const Field field : namedFields())
        fields.append({fieldName(field) + u':', keywords(field), field == Field::Provider});
    return fields;
}

QString shortHelp(const QString &help)
{
    static const QRegularExpression end(u"[.;](?: |$)"_s);
    return help.left(help.indexOf(end));
}

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

} // namespace errdex
