// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace errdex {

/// The icon `name` of resources/icons: the desktop theme's own where it has one, else ours in the
/// colours of `palette`, crisp at any size and device pixel ratio. When `palette` is that of the
/// application, the icon follows a later change of it (light to dark) by itself.
/// An unknown name gives a null icon.
QIcon icon(const QString &name, const QPalette &palette);

/// Always our own drawing, in one colour: for what stands in pairs (a star and a filled star) or
/// carries a colour of the theme.
QIcon ownIcon(const QString &name, const QColor &color);

/// On a desktop without an icon theme, keeps Qt from looking for one on the disk: it would look
/// for every icon that a widget of its own asks for, which takes longer than to paint the window.
void skipMissingIconTheme();

/// The system's monospace font (tabular digits) in the size and weight of `base`.
QFont codeFont(const QFont &base);

} // namespace errdex
