// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QColor;
class QLabel;
class QString;
class QWidget;

namespace errdex {

/// A font in another size and weight, whether it is given in points or in pixels.
QFont scaled(QFont font, double factor, QFont::Weight weight);

/// Plain text at the leading edge, wrapped; nothing in it is interpreted.
QLabel *plainLabel(const QString &text, const QFont &font, const QColor &color, QWidget *parent);

/// The muted name above a text.
QLabel *captionLabel(const QString &text, QWidget *parent);

} // namespace errdex
