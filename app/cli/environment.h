// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QIODevice;

namespace errdex {

/// Everything that a command takes from outside: injected, so that tests use buffers and folders
/// of their own. The devices are open and outlive the run.
struct Environment
{
    QIODevice *in = nullptr;
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
    bool colored = false; ///< escape sequences are welcome on `out`
    bool showsProgress = false; ///< `err` is a terminal, where a line may be written over
    bool showsDirections =
            false; ///< the terminal lays out text from right to left, and obeys marks
    int columns = 0; ///< width of the terminal behind `out`; 0 where there is none
    bool isInteractive = false; ///< a person sits before `in` and `out`, and can be asked
    QString catalogPath; ///< the bundled database
    QString dataFolder; ///< of the user's own data; empty means the platform's
    QString version; ///< of the program
};

} // namespace errdex
