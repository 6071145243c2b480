// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "cli/exitcode.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace errdex {

/// The command line as a whole: finds the command, parses, runs, and turns what fails into a message
/// and an exit code.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CommandLine)
public:
    /// The arguments ask for the window: there are none, or --data-dir alone. Gives that folder,
    /// empty where it is not given; nothing when this is work for run().
    static std::optional<QString> windowDataFolder(const QStringList &arguments);

    /// What to say where there is no display for the window: names the commands that need none.
    static QString noDisplayText();

    /// `arguments` are without the program's name. Writes to the devices of `environment` only.
    static ExitCode run(const QStringList &arguments, const Environment &environment);
};

} // namespace errdex
