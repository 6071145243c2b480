// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace errdex {

/// `errdex providers`
class ProvidersCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ProvidersCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<OptionSpec> options() const override;
    QList<Example> examples() const override;
    ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                 Console &console) override;
};

} // namespace errdex
