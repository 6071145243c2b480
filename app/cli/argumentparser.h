// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace errdex {

/// An option "--name" or "--name VALUE".
struct OptionSpec
{
    QString name; ///< without the dashes
    QString valueName; ///< "FILE"; empty for an option without a value
    QString help;
    QStringList choices; ///< the values it takes; empty for any
    bool isRepeatable = false;
};

/// What stands without dashes.
struct ArgumentSpec
{
    QString name; ///< "TEXT"
    QString help;
    bool isRequired = false;
    bool isRepeatable = false;
};

struct ParsedArguments
{
    QHash<QString, QStringList> options; ///< a flag has one empty value
    QStringList arguments;

    bool has(const QString &option) const { return options.contains(option); }
    /// The last value given, or `fallback`.
    QString value(const QString &option, const QString &fallback = {}) const;
    QStringList values(const QString &option) const { return options.value(option); }
};

/// What came of parsing: the arguments, or a sentence on what is wrong with them.
struct ParseOutcome
{
    std::optional<ParsedArguments> parsed;
    QString error;
};

/// Reads arguments by the declarations of a command.
///
/// Options may stand anywhere; "--" ends them. A word that begins with a minus and a digit is text
/// ("-1021" is a code), also as the value of an option, and so is a lone "-". "-h" is "--help".
class ArgumentParser
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ArgumentParser)
public:
    ArgumentParser(QList<OptionSpec> options, QList<ArgumentSpec> arguments);

    /// Asking for help ends all checks: whoever is lost gets it.
    ParseOutcome parse(const QStringList &words) const;

    static bool isText(const QString &word);

private:
    const OptionSpec *find(const QString &name) const;
    QString unknownOption(const QString &word) const;
    /// Takes the option at `position`, and its value; returns what is wrong, or null.
    QString takeOption(const QStringList &words, qsizetype &position,
                       ParsedArguments &parsed) const;
    QString checkArguments(const ParsedArguments &parsed) const;

    QList<OptionSpec> m_options;
    QList<ArgumentSpec> m_arguments;
};

} // namespace errdex
