// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QApplication;

namespace errdex {

class Translations;

struct WindowOptions
{
    QString dataDir; ///< where the user database is kept; the platform's folder when empty
    bool isQuick = false; ///< the quick window, not the main one
    QString importFile{}; ///< to be imported in the window; absolute
};

/// Opens the window and runs until it is closed, or hands over to a program that runs already.
/// Returns the exit code.
int runWindow(QApplication &application, Translations &translations, const WindowOptions &options);

} // namespace errdex
