// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "core/catalog/userlayer.h"
#include "core/lookup/lookup.h"

namespace errdex {

/// `errdex lookup`
class LookupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::LookupCommand)
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
    struct Input
    {
        QString text;
        bool isLong = false; ///< too long to be recognised whole: it waits on the device
        QString error; ///< why there is none; null where there is
        ExitCode code = ExitCode::WrongUsage; ///< for the error
    };

    static Input readInput(const ParsedArguments &arguments, const Environment &environment);
    static ExitCode scan(const CatalogStore &store, const ParsedArguments &arguments,
                         const LookupOptions &options, const Environment &environment,
                         Console &console);
    static ExitCode print(const UserLayer &layer, const CatalogStore &store, const QString &text,
                          const LookupAnswer &answer, const QString &format,
                          const Environment &environment, Console &console);
    static QString unknownProvider(const CatalogStore &store, const QString &slug);
};

} // namespace errdex
