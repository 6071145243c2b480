// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "core/import/catalogdifference.h"
#include "core/import/importsource.h"
#include "core/import/readingrecall.h"

namespace errdex {

struct ProposedProvider;

/// `errdex import`
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ImportCommand)
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    QList<ArgumentSpec> arguments() const override;
    QList<Example> examples() const override;
    ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                 Console &console) override;

private:
    struct Plan
    {
        QString slug; ///< empty: the file tells it
        QString name; ///< null: as it is, or the slug
        ImportSource source; ///< without paths: standard input
        bool isFresh = false;
        bool isDry = false;
        bool isJson = false;
    };

    ExitCode runOnVersions(const ParsedArguments &arguments, const Environment &environment,
                           Console &console) const;
    /// Null, or what is wrong.
    static QString readPlan(const ParsedArguments &arguments, Plan &plan);
    static QString readMapping(const QString &list, ImportHints &hints);
    ExitCode missingProvider(const ProposedProvider &proposed, Console &console) const;
    static RecalledSource readSource(Plan &plan, const QString &userDatabase, Console &console);
    static ExitCode canceled(Console &console);
};

} // namespace errdex
