// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace errdex {

/// Every subcommand, in the order of the help.
class CommandRegistry
{
public:
    CommandRegistry();
    ~CommandRegistry();
    Q_DISABLE_COPY_MOVE(CommandRegistry)

    const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }
    Command *find(const QString &name) const; ///< null when there is none
    QStringList names() const;

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace errdex
