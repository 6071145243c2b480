// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace errdex {

/// Which of the theme's hues a provider has: its own, whoever stands beside it, so that an import
/// colours nobody else anew. Bundled ones have the hue of their place among the bundled; others that
/// of a hash of their slug, or the next one that nobody in sight has, as long as there is one.
class ProviderHues
{
public:
    struct Provider
    {
        QString slug;
        int bundledPlace = 0; ///< from 1; 0 for an imported one
    };

    /// A hue for each, by index. Who had one in the last call keeps it.
    QList<int> assign(const QList<Provider> &providers);

    static constexpr int bundledHues = 5;
    /// As many as golden angles keep apart by a step that an eye sees (12 degrees).
    static constexpr int hues = 21;

private:
    QHash<QString, int> m_known; ///< of imported ones, by slug
};

} // namespace errdex
