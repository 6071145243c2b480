// SPDX-License-Identifier: MIT
#include "ui/theme/providerhues.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

const QList<ProviderHues::Provider> bundled{{u"freeway"_s, 1},
                                            {u"ethgas"_s, 2},
                                            {u"alef-markets"_s, 3},
                                            {u"hashkey-pro"_s, 4},
                                            {u"codelibra"_s, 5}};

} // namespace

class TestProviderHues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledOnesHaveTheirOwn()
    {
        QCOMPARE(ProviderHues().assign(bundled), (QList<int>{0, 1, 2, 3, 4}));
        // Whoever is hidden.
        QCOMPARE(ProviderHues().assign(bundled.mid(2)), (QList<int>{2, 3, 4}));
    }

    // The positions of the others move with an import; their colours do not.
    void anImportColoursNobodyAnew()
    {
        ProviderHues hues;
        const QList<ProviderHues::Provider> before = bundled
                + QList<ProviderHues::Provider>{{u"mint"_s, 0}};
        const QList<int> first = hues.assign(before);
        for (int i = 0; i < 15; ++i) {
            QList<ProviderHues::Provider> after = before;
            after.insert(5, {u"acme-%1"_s.arg(i), 0});
            const QList<int> second = hues.assign(after);
            QCOMPARE(second.first(5), first.first(5));
            QCOMPARE(second[6], first[5]);
            QVERIFY(second[5] != first[5]);
        }
    }

    // In another run, and on another machine.
    void aSlugGivesTheSameEachTime()
    {
        QCOMPARE(ProviderHues().assign({{u"acme"_s, 0}}), ProviderHues().assign({{u"acme"_s, 0}}));
        const QList<int> alone = ProviderHues().assign({{u"acme"_s, 0}});
        QCOMPARE(ProviderHues()
                         .assign(bundled + QList<ProviderHues::Provider>{{u"acme"_s, 0}})
                         .last(),
                 alone.first());
        QCOMPARE(ProviderHues().assign({{u"a"_s, 0}}).first(), 5 + int(0xe40c292cU % 16));
    }

    void asManyAsThereAreAreApart()
    {
        QList<ProviderHues::Provider> providers = bundled;
        while (providers.size() < ProviderHues::hues)
            providers.append({u"provider-%1"_s.arg(providers.size()), 0});
        const QList<int> hues = ProviderHues().assign(providers);
        QCOMPARE(QSet<int>(hues.begin(), hues.end()).size(), qsizetype(ProviderHues::hues));
        const Theme theme = Theme::forPalette(lightPalette());
        for (const int one : hues) {
            for (const int other : hues) {
                const int distance = std::abs(theme.providerDot(one).hslHue()
                                              - theme.providerDot(other).hslHue());
                if (one != other)
                    QVERIFY(std::min(distance, 360 - distance) >= 10);
            }
        }
        // More than that share colours, and none is without.
        for (int i = 0; i < 50; ++i)
            providers.append({u"more-%1"_s.arg(i), 0});
        for (const int hue : ProviderHues().assign(providers))
            QVERIFY(hue >= 0 && hue < ProviderHues::hues);
    }
};

QTEST_MAIN(TestProviderHues)
#include "tst_providerhues.moc"
