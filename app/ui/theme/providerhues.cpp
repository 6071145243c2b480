// SPDX-License-Identifier: MIT
#include "ui/theme/providerhues.h"

#include "ui/theme/theme.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace errdex {

namespace {

struct Tone
{
    int hue;
    bool isDeep; ///< dark on light grounds, pale on dark ones, so that few hues make many colours
};

/// Those of the bundled providers, then each the one of these hues that is the farthest from all
/// before it by perceivedDistance(): no two are nearer than 0.06, the first dozen no nearer than 0.1.
constexpr std::array<Tone, ProviderHues::hues> tones{{
        {205, false}, {342, false}, {120, false}, {257, false}, {35, false},  {315, true},
        {165, true},  {45, true},   {300, false}, {210, true},  {255, true},  {0, true},
        {15, false},  {120, true},  {180, false}, {60, false},  {225, false}, {75, true},
        {195, true},  {150, false}, {30, true},
}};

using Grounds = std::array<QColor, 2>; // a colour on light grounds and on dark ones

Grounds colorsOf(int hue)
{
    return {ProviderHues::color(hue, false), ProviderHues::color(hue, true)};
}

/// On the grounds where they are more alike.
double distance(const Grounds &one, const Grounds &other)
{
    return std::min(perceivedDistance(one[0], other[0]), perceivedDistance(one[1], other[1]));
}

/// What is in sight, and how far the hues are from it.
class Sight
{
public:
    Sight() { m_nearest.fill(2); }

    void add(int hue)
    {
        if (m_uses[size_t(hue)]++ == 0)
            add(colorsOf(hue));
    }
    void add(const Grounds &colors)
    {
        for (int hue = ProviderHues::bundledHues; hue < ProviderHues::hues; ++hue) {
            double &nearest = m_nearest[size_t(hue)];
            nearest = std::min(nearest, distance(colors, colorsOf(hue)));
        }
    }

    /// Of the least used hues of imported providers the one that is least like any other colour.
    int farthest() const
    {
        int found = ProviderHues::bundledHues;
        for (int hue = found; hue < ProviderHues::hues; ++hue) {
            const int more = m_uses[size_t(hue)] - m_uses[size_t(found)];
            if (more < 0 || (more == 0 && m_nearest[size_t(hue)] > m_nearest[size_t(found)]))
                found = hue;
        }
        return found;
    }

private:
    std::array<int, ProviderHues::hues> m_uses{};
    std::array<double, ProviderHues::hues> m_nearest{};
};

bool isImportedHue(int hue)
{
    return hue >= ProviderHues::bundledHues && hue < ProviderHues::hues;
}

} // namespace

ProviderHues::ProviderHues(const QHash<QString, int> &known)
    : m_known(known)
{
    m_known.removeIf([](QHash<QString, int>::iterator each) { return !isImportedHue(*each); });
}

QList<int> ProviderHues::assign(const QList<Provider> &providers)
{
    Sight sight;
    QSet<QString> present;
    for (const Provider &provider : providers) {
        present.insert(provider.slug);
        if (provider.bundledPlace > 0)
            sight.add((provider.bundledPlace - 1) % hues);
        else if (const auto known = m_known.constFind(provider.slug); known != m_known.constEnd())
            sight.add(*known);
        if (provider.chosen.isValid())
            sight.add(Grounds{provider.chosen, provider.chosen});
    }
    QList<int> given;
    for (const Provider &provider : providers) {
        if (provider.bundledPlace > 0) {
            given += (provider.bundledPlace - 1) % hues;
            continue;
        }
        auto known = m_known.constFind(provider.slug);
        if (known == m_known.constEnd()) {
            const int hue = sight.farthest();
            sight.add(hue);
            // Who has gone and comes back is new where its hue is taken.
            m_known.removeIf([&](QHash<QString, int>::iterator each) {
                return *each == hue && !present.contains(each.key());
            });
            known = m_known.insert(provider.slug, hue);
        }
        given += *known;
    }
    return given;
}

QColor ProviderHues::color(int hue, bool isDark)
{
    const Tone tone = tones[size_t(hue) % tones.size()];
    return tone.isDeep ? QColor::fromHsl(tone.hue, 200, isDark ? 195 : 70)
                       : QColor::fromHsl(tone.hue, 140, isDark ? 150 : 120);
}

} // namespace errdex
