// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

namespace errdex {

/// Which of the theme's hues a provider has: its own, whoever stands beside it, so that an import
/// colours nobody else anew. Bundled ones have the hue of their place among the bundled. Who is new
/// gets the one that looks least like any in sight, and keeps it for good: what was given is told by
/// known(), to be stored and handed to the next run.
class ProviderHues
{
public:
    struct Provider
    {
        QString slug;
        int bundledPlace = 0; ///< from 1; 0 for an imported one
        QColor chosen = {}; ///< by a person, in place of the hue; invalid for none
    };

    /// `known`: hues by slug; numbers that are none are left out.
    explicit ProviderHues(const QHash<QString, int> &known = {});

    /// A hue for each, by index. More providers than hues share the least used ones.
    QList<int> assign(const QList<Provider> &providers);

    /// Of imported ones, by slug. Those out of sight stay as long as nobody else got their hue.
    const QHash<QString, int> &known() const { return m_known; }

    /// The colour that a theme derives a provider's from; numbers past the last begin again.
    static QColor color(int hue, bool isDark);

    static constexpr int bundledHues = 5;
    static constexpr int hues = 21;

private:
    QHash<QString, int> m_known;
};

} // namespace errdex
