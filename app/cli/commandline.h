// SPDX-License-Identifier: MIT
#pragma once

#include "cli/argumentparser.h"
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
    struct WindowRequest
    {
        QString dataFolder; ///< of --data-dir; empty where it is not given
        bool isQuick = false; ///< the quick window is wanted
        QString importFile{}; ///< a file that is to be imported in the window; absolute
        friend bool operator==(const WindowRequest &, const WindowRequest &) = default;
    };
    /// The arguments ask for a window: there are none but --data-dir and either --quick or a file,
    /// as a desktop hands it over. Nothing when this is work for run(), as a command's name is, even
    /// where a file is called so.
    static std::optional<WindowRequest> windowRequest(const QStringList &arguments);
    static QList<OptionSpec> windowOptions();

    /// What to say where there is no display for the window: names the commands that need none.
    static QString noDisplayText();

    /// `arguments` are without the program's name. Writes to the devices of `environment` only.
    static ExitCode run(const QStringList &arguments, const Environment &environment);
};

} // namespace errdex
