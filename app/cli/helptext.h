// SPDX-License-Identifier: MIT
#pragma once

#include "cli/argumentparser.h"

#include <QCoreApplication>
#include <QList>

#include <utility>

namespace errdex {

class Command;
class CommandRegistry;

/// The help pages, made from what the commands declare.
class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::HelpText)
public:
    static QString overall(const CommandRegistry &registry);
    static QString of(const Command &command);
    static QString usage(const Command &command); ///< "errdex lookup [OPTION]… TEXT…"

    // What the man page says, too.
    static QString optionHelp(const OptionSpec &option); ///< with the values that it takes
    static QList<std::pair<QString, QString>> exitCodeMeanings();

private:
    static QString exitCodes();
};

} // namespace errdex
