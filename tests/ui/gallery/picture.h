// SPDX-License-Identifier: MIT
#pragma once

#include "states.h"

class QWidget;

namespace errdex::gallery {

/// What is done with a state that was reached. Written to `path` as PNG where nobody says otherwise.
using Picture = std::function<bool(QWidget &window, const QString &path)>;
void setPicture(Picture picture);
bool takePicture(QWidget &window, const QString &path);

/// Style, palette, font and direction of a state.
void applyLook(const Options &options);

} // namespace errdex::gallery
