// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "db/ownfile.h"

namespace errdex {

/// `errdex own-data`
class OwnDataCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::OwnDataCommand)
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    QList<Example> examples() const override;
    ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                 Console &console) override;

private:
    static ExitCode exportTo(const QString &output, const QString &database, Console &console);
    static ExitCode join(const db::OwnFile &theirs, const QString &database, bool isTrial,
                         bool isJson, Console &console);
};

} // namespace errdex
