// SPDX-License-Identifier: MIT
#pragma once

#include "cli/argumentparser.h"

#include <QString>
#include <QStringList>

namespace errdex {

class Command;
class CommandRegistry;

/// What a shell can offer for a value. Slugs of providers, which the user's own catalogues add to,
/// are asked of the program when they are wanted.
struct CompletedValue
{
    enum class Kind : quint8 {
        Anything, ///< nothing can be offered
        Words, ///< one of `words`
        WordList, ///< several of `words`, with commas between
        Provider,
        ProviderList, ///< with commas between
        File,
        Folder,
        Query, ///< a word of the query language
        Command,
    };
    Kind kind = Kind::Anything;
    QStringList words;
};
CompletedValue completedValue(const OptionSpec &option);
CompletedValue completedValue(const ArgumentSpec &argument);

/// The options of a command, or those that go without one where it is null.
QList<OptionSpec> completedOptions(const Command *command);

/// A field of the query language with the words that it takes; none for texts and numbers.
struct CompletedField
{
    QString name; ///< with its colon
    QStringList words;
    bool takesProviders = false;
};
QList<CompletedField> completedFields();

/// The first sentence of a help text, for a list.
QString shortHelp(const QString &help);
/// In quotes that bash and zsh read.
QString shellQuoted(const QString &text);

QString bashCompletion(const CommandRegistry &registry);
QString zshCompletion(const CommandRegistry &registry);
QString fishCompletion(const CommandRegistry &registry);

} // namespace errdex
