// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace errdex {

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const QColor &first, const QColor &second);

/// How different two opaque colours look: their distance in OKLab, where black is 1 from white
/// (Björn Ottosson, "A perceptual color space for image processing", 2020).
double perceivedDistance(const QColor &first, const QColor &second);

/// What lies between two colours: `base` at a share of 0, `other` at 1.
QColor mix(const QColor &base, const QColor &other, double share);

/// `color` made darker or lighter, its hue kept, until it stands out from `background` by `ratio`.
QColor withContrast(const QColor &color, const QColor &background, double ratio);

/// The palettes that a person can choose in place of the desktop's, and those of the gallery.
QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette(); ///< white on black

/// With colours for what is selected without the focus, or switched off: a light ground that the text is
/// legible on. A desktop's inactive colours are often those of the focus.
QPalette withCalmSelection(const QPalette &palette);

/// Every colour that is not simply a role of the palette. All are opaque and derived from the
/// palette, so that they fit any desktop; text colours reach AA (4.5:1) on Base, AlternateBase and
/// Window, under the mouse and on a bar of the neutral colour; what is no text reaches 3:1 there.
class Theme
{
public:
    /// A small filled label, its text legible (AA) on its background.
    struct Chip
    {
        QColor background;
        QColor text;
        QColor border;
    };

    static Theme forPalette(const QPalette &palette);

    bool isDark = false;
    bool isHighContrast = false; ///< on black: what shades tell apart elsewhere gets lines
    QColor accent; ///< for links and what can be done
    QColor mutedText; ///< counts, labels, hints
    QColor border; ///< lines between areas
    QColor gridLine; ///< lighter still
    QColor focus; ///< of the ring around what has the focus
    QColor warning; ///< text of a problem
    QColor star; ///< a starred code
    QColor matchBackground; ///< behind a match of the words searched for
    QColor matchText;
    QColor highlightBackground; ///< of selected rows
    QColor highlightText;
    QColor hoverBackground; ///< of what the mouse is over
    Chip placeholder; ///< behind a placeholder of a message ("%s")
    Chip difference; ///< behind words that another text has not
    Chip neutral; ///< of a label without a class
    Chip collision; ///< of a code that stands for something else elsewhere

    /// 2xx green, 3xx blue, 4xx amber, 5xx red; neutral for 0 and everything else.
    Chip httpChip(int status) const;
    /// What a provider's colour comes from.
    struct Provider
    {
        int hue = 0; ///< a number of ProviderHues
        QColor chosen = {}; ///< by a person; invalid for none
    };
    /// Those in sight, by index; for all themes, in the GUI thread. Without, hues are as the indices.
    static void setProviders(const QList<Provider> &providers);
    /// A steady colour for a provider, told apart from every background by 3:1 at least.
    QColor providerDot(int providerIndex) const;
    /// A field of a heat map, its text legible on it; `share` is 0 … 1.
    Chip heat(double share) const;

private:
    static Theme make(const QPalette &palette);

    QColor m_base;
    QColor m_text;
    QList<QColor> m_areas; ///< that texts and signs stand on
    Chip m_success;
    Chip m_redirection;
    Chip m_clientError;
    Chip m_serverError;
};

} // namespace errdex
