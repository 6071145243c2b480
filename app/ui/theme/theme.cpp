// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/providerhues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace errdex {

namespace {

constexpr double legible = 4.5; // WCAG 2.1, level AA, text
constexpr double visible = 3.0; // the same for what is no text
constexpr double highContrast = 18; // 21 is white on black

constexpr int greenHue = 142;
constexpr int blueHue = 214;
constexpr int amberHue = 32;
constexpr int redHue = 4;

/// What a channel adds to the relative luminance (WCAG 2.1), for every value that a screen shows:
/// a power for each would cost more than all the rest of painting.
std::array<double, 256> linearChannels()
{
    std::array<double, 256> channels{};
    for (size_t value = 0; value < channels.size(); ++value) {
        const double channel = double(value) / 255;
        channels[value] = channel <= 0.04045 ? channel / 12.92
                                             : std::pow((channel + 0.055) / 1.055, 2.4);
    }
    return channels;
}

/// Red, green and blue in proportion to the light.
std::array<double, 3> linearOf(const QColor &color)
{
    static const std::array<double, 256> linear = linearChannels();
    const QRgb rgb = color.rgb();
    return {linear[size_t(qRed(rgb))], linear[size_t(qGreen(rgb))], linear[size_t(qBlue(rgb))]};
}

double luminance(const QColor &color)
{
    const auto [red, green, blue] = linearOf(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

std::array<double, 3> okLab(const QColor &color)
{
    const auto [red, green, blue] = linearOf(color);
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

/// The colours of a palette that a theme is made of.
using ThemeKey = std::array<QRgb, 7>;
ThemeKey themeKey(const QPalette &palette)
{
    constexpr std::array roles{
            QPalette::Base, QPalette::AlternateBase, QPalette::Window,         QPalette::Text,
            QPalette::Link, QPalette::Highlight,     QPalette::HighlightedText};
    ThemeKey key{};
    std::transform(roles.begin(), roles.end(), key.begin(),
                   [&palette](QPalette::ColorRole role) { return palette.color(role).rgb(); });
    return key;
}

QColor hued(int hue, bool isDark)
{
    return QColor::fromHsl(hue, isDark ? 170 : 190, isDark ? 150 : 105);
}

QColor onAreas(QColor color, const QList<QColor> &areas, double ratio)
{
    for (const QColor &area : areas)
        color = withContrast(color, area, ratio);
    return color;
}

Theme::Chip chip(const QColor &hue, const QColor &base)
{
    Theme::Chip made;
    made.background = mix(base, hue, 0.17);
    made.border = mix(base, hue, 0.45);
    made.text = withContrast(hue, made.background, legible + 0.3);
    return made;
}

QPalette palette(const std::array<QRgb, 12> &colors, QRgb disabled)
{
    constexpr std::array roles{
            QPalette::Window,        QPalette::WindowText,  QPalette::Base,
            QPalette::AlternateBase, QPalette::Text,        QPalette::Button,
            QPalette::ButtonText,    QPalette::Highlight,   QPalette::HighlightedText,
            QPalette::ToolTipBase,   QPalette::ToolTipText, QPalette::Link};
    const QColor button(colors[5]);
    const QColor window(colors[0]);
    QPalette made(button, window);
    for (size_t i = 0; i < roles.size(); ++i)
        made.setColor(roles[i], QColor(colors[i]));
    made.setColor(QPalette::LinkVisited, QColor(colors[11]));
    made.setColor(QPalette::PlaceholderText,
                  withContrast(mix(QColor(colors[2]), QColor(colors[4]), 0.6), QColor(colors[2]),
                               legible));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, QColor(disabled));
    return made;
}

/// By index, those in sight.
QList<Theme::Provider> &providersInSight()
{
    static QList<Theme::Provider> providers;
    return providers;
}

} // namespace

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    const auto [darker, lighter] = std::minmax(one, other);
    return (lighter + 0.05) / (darker + 0.05);
}

double perceivedDistance(const QColor &first, const QColor &second)
{
    const auto one = okLab(first);
    const auto other = okLab(second);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

QColor mix(const QColor &base, const QColor &other, double share)
{
    const auto channel = [share](float from, float to) {
        return float(from * (1 - share) + to * share);
    };
    return QColor::fromRgbF(channel(base.redF(), other.redF()),
                            channel(base.greenF(), other.greenF()),
                            channel(base.blueF(), other.blueF()));
}

QColor withContrast(const QColor &color, const QColor &background, double ratio)
{
    if (contrastRatio(color, background) >= ratio)
        return color;
    // Towards the end that is farther away; one of the two always gives 4.5:1.
    const bool towardsWhite = contrastRatio(Qt::white, background)
            > contrastRatio(Qt::black, background);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    QColor moved = color;
    for (int step = 1; step <= 50; ++step) {
        const float end = towardsWhite ? 1.0F : 0.0F;
        const float share = float(step) / 50.0F;
        moved = QColor::fromHslF(std::max(hue, 0.0F), saturation,
                                 lightness + (end - lightness) * share);
        if (contrastRatio(moved, background) >= ratio)
            break;
    }
    return moved;
}

QPalette lightPalette()
{
    return palette({0xfff4f5f7, 0xff1b1f24, 0xffffffff, 0xfff8f9fb, 0xff1b1f24, 0xffeceef1,
                    0xff1b1f24, 0xff2563c9, 0xffffffff, 0xff22272e, 0xfff4f5f7, 0xff1f5fc4},
                   0xff9aa1ab);
}

QPalette darkPalette()
{
    return palette({0xff23272d, 0xffe3e6ea, 0xff1b1e23, 0xff20242a, 0xffe3e6ea, 0xff2d323a,
                    0xffe3e6ea, 0xff356fc6, 0xffffffff, 0xff343a43, 0xffe9ecef, 0xff78aef5},
                   0xff727a85);
}

QPalette highContrastPalette()
{
    return palette({0xff000000, 0xffffffff, 0xff000000, 0xff000000, 0xffffffff, 0xff000000,
                    0xffffffff, 0xff1aebff, 0xff000000, 0xff000000, 0xffffffff, 0xffffff00},
                   0xffb4b4b4);
}

QPalette withCalmSelection(const QPalette &palette)
{
    // Asked for with every view that is painted, and nearly always with the same palette.
    static qint64 lastKey = -1;
    static QPalette last;
    if (palette.cacheKey() == lastKey)
        return last;
    constexpr double share = 0.25; // of the colour of a selection with the focus
    constexpr double greyShare = 0.1;
    last = palette;
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor calm = mix(base, palette.color(QPalette::Active, QPalette::Highlight), share);
    last.setColor(QPalette::Highlight, calm); // of all groups: a table paints with the active one
    last.setColor(QPalette::HighlightedText, withContrast(text, calm, legible));
    last.setColor(QPalette::Disabled, QPalette::Highlight, mix(base, text, greyShare));
    last.setColor(QPalette::Disabled, QPalette::HighlightedText,
                  palette.color(QPalette::Disabled, QPalette::Text));
    lastKey = palette.cacheKey();
    return last;
}

Theme Theme::forPalette(const QPalette &palette)
{
    // Asked for with every cell that is painted, and nearly always with the same colours.
    static ThemeKey lastKey;
    static std::optional<Theme> last;
    const ThemeKey key = themeKey(palette);
    if (!last || key != lastKey) {
        last = make(palette);
        lastKey = key;
    }
    return *last;
}

Theme Theme::make(const QPalette &palette)
{
    Theme theme;
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    theme.m_base = base;
    theme.m_text = text;
    theme.isDark = luminance(base) < luminance(text);
    theme.isHighContrast = theme.isDark && contrastRatio(base, text) >= highContrast;

    // Not of the highlight, which is faint where a selection is calm.
    theme.hoverBackground = mix(base, palette.color(QPalette::Link), 0.09);
    theme.neutral = chip(mix(base, text, 0.55), base);
    // Both backgrounds of a table's rows and the one under the mouse, that of a pane and of a bar.
    theme.m_areas = {base, palette.color(QPalette::AlternateBase), palette.color(QPalette::Window),
                     theme.hoverBackground, theme.neutral.background};

    theme.accent = onAreas(palette.color(QPalette::Link), theme.m_areas, legible);
    theme.focus = theme.isHighContrast
            ? onAreas(palette.color(QPalette::Highlight), theme.m_areas, visible)
            : theme.accent;
    theme.mutedText = onAreas(mix(base, text, 0.62), theme.m_areas, legible);
    theme.border = mix(palette.color(QPalette::Window), text, theme.isHighContrast ? 0.6 : 0.16);
    theme.gridLine = mix(base, text, 0.06);
    theme.warning = onAreas(hued(amberHue, theme.isDark), theme.m_areas, legible);
    theme.star =
            onAreas(QColor::fromHsl(40, 220, theme.isDark ? 150 : 115), theme.m_areas, visible);
    theme.matchBackground = mix(base, QColor::fromHsl(48, 255, 128), theme.isDark ? 0.32 : 0.42);
    theme.matchText = withContrast(text, theme.matchBackground, legible);
    theme.highlightBackground = palette.color(QPalette::Highlight);
    theme.highlightText = withContrast(palette.color(QPalette::HighlightedText),
                                       theme.highlightBackground, legible);
    theme.placeholder = chip(hued(270, theme.isDark), base);
    theme.difference = chip(hued(blueHue, theme.isDark), base);
    theme.collision = chip(hued(redHue, theme.isDark), base);

    theme.m_success = chip(hued(greenHue, theme.isDark), base);
    theme.m_redirection = chip(hued(blueHue, theme.isDark), base);
    theme.m_clientError = chip(hued(amberHue, theme.isDark), base);
    theme.m_serverError = chip(hued(redHue, theme.isDark), base);
    return theme;
}

Theme::Chip Theme::httpChip(int status) const
{
    switch (status / 100) {
    case 2:
        return m_success;
    case 3:
        return m_redirection;
    case 4:
        return m_clientError;
    case 5:
        return m_serverError;
    default:
        return neutral; // 1xx, none, and what is no status
    }
}

Theme::Chip Theme::heat(double share) const
{
    Chip made;
    made.background = share <= 0 ? m_base : mix(m_base, accent, 0.12 + 0.68 * share);
    made.border = mix(m_base, m_text, 0.1);
    // Rather the other end than a shade in between that is only just legible.
    const bool isTextLegible = contrastRatio(m_text, made.background) >= legible;
    made.text = withContrast(isTextLegible ? m_text : m_base, made.background, legible);
    if (contrastRatio(made.text, made.background) < legible)
        made.text = withContrast(m_text, made.background, legible);
    return made;
}

void Theme::setProviders(const QList<Provider> &providers)
{
    providersInSight() = providers;
}

QColor Theme::providerDot(int providerIndex) const
{
    const Provider provider =
            providersInSight().value(providerIndex, {.hue = std::max(providerIndex, 0)});
    if (provider.chosen.isValid())
        return onAreas(provider.chosen, m_areas, visible);
    return onAreas(ProviderHues::color(provider.hue, isDark), m_areas, visible);
}

} // namespace errdex
