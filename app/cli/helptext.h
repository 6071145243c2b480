// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

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

private:
    static QString exitCodes();
};

} // namespace errdex
