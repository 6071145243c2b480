// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace errdex::gallery {

struct Options
{
    bool isDark = false;
    bool isRightToLeft = false;
    double fontScale = 1;
    int width = 1280;
    int height = 800;
    QString language = QString(); ///< English where empty
};

/// A picture: how the program looks, and what a person did before it was taken.
struct State
{
    QString name; ///< of the PNG file
    Options options;
    /// Brings the window into the state and writes the picture; false when that was not reached.
    std::function<bool(const Options &, const QString &path)> render;

    /// Others of its kind differ in size, colour or direction only.
    bool showsOtherTexts() const
    {
        return !options.isDark && !options.isRightToLeft && options.fontScale == 1
                && options.language.isEmpty() && !name.contains(QStringLiteral("small"))
                && !name.contains(QStringLiteral("large"));
    }
};

std::vector<State> allStates();
std::vector<State> compareStates(); ///< those of Compare, and of suggested concepts
std::vector<State> helpStates(); ///< those of help, hints and About
std::vector<State> inAndOutStates(); ///< those of export and import
std::vector<State> keptStates(); ///< those of own data that was damaged or is restored
std::vector<State> settingsStates(); ///< those of the settings, and what they do to the window
std::vector<State> teamStates(); ///< those of what a team shares
std::vector<State> sharedStates(); ///< those of catalogues that a team shares
std::vector<State> searchStates(); ///< those of history and saved filters

} // namespace errdex::gallery
