// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace errdex {

class CommandRegistry;

/// `errdex help [COMMAND]`
class HelpCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::HelpCommand)
public:
    /// `registry` outlives the command.
    explicit HelpCommand(const CommandRegistry &registry);

    QString name() const override;
    QString summary() const override;
    QList<ArgumentSpec> arguments() const override;
    QList<Example> examples() const override;
    ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                 Console &console) override;

private:
    const CommandRegistry &m_registry;
};

} // namespace errdex
