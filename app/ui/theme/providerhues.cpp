// SPDX-License-Identifier: MIT
#include "ui/theme/providerhues.h"

#include <QSet>

namespace errdex {

namespace {

/// FNV-1a of 32 bits: the same in every run, as Qt's own hash is not.
quint32 hashOf(const QString &slug)
{
    quint32 hash = 2166136261U;
    for (const char byte : slug.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return hash;
}

int firstHue(const QString &slug)
{
    constexpr quint32 free = ProviderHues::hues - ProviderHues::bundledHues;
    return ProviderHues::bundledHues + int(hashOf(slug) % free);
}

/// The wished one, or the next one that is not taken; the wished one where all are.
int nextFree(int wished, const QSet<int> &taken)
{
    constexpr int free = ProviderHues::hues - ProviderHues::bundledHues;
    for (int step = 0; step < free; ++step) {
        const int hue = ProviderHues::bundledHues
                + (wished - ProviderHues::bundledHues + step) % free;
        if (!taken.contains(hue))
            return hue;
    }
    return wished;
}

} // namespace

QList<int> ProviderHues::assign(const QList<Provider> &providers)
{
    QSet<int> taken;
    QHash<QString, int> kept;
    for (const Provider &provider : providers) {
        if (provider.bundledPlace > 0) {
            taken.insert(provider.bundledPlace - 1);
        } else if (const auto known = m_known.constFind(provider.slug);
                   known != m_known.constEnd()) {
            taken.insert(*known);
            kept.insert(provider.slug, *known);
        }
    }
    QList<int> given;
    for (const Provider &provider : providers) {
        if (provider.bundledPlace > 0) {
            given += provider.bundledPlace - 1;
            continue;
        }
        auto place = kept.find(provider.slug);
        if (place == kept.end()) {
            place = kept.insert(provider.slug, nextFree(firstHue(provider.slug), taken));
            taken.insert(*place);
        }
        given += *place;
    }
    m_known = kept;
    return given;
}

} // namespace errdex
