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

    // In another run, where the positions are others.
    void whatWasGivenIsGivenAgain()
    {
        ProviderHues first;
        QList<int> given;
        QList<ProviderHues::Provider> providers = bundled;
        for (const QString &slug : {u"shiply"_s, u"pay-point"_s, u"acme"_s}) {
            providers.append({slug, 0});
            given = first.assign(providers);
        }
        std::reverse(providers.begin(), providers.end());
        std::reverse(given.begin(), given.end());
        QCOMPARE(ProviderHues(first.known()).assign(providers), given);
        // A settings file may hold anything.
        const ProviderHues odd({{u"acme"_s, 0}, {u"mint"_s, -3}, {u"shiply"_s, 21}});
        QCOMPARE(odd.known(), (QHash<QString, int>{}));
    }

    void aNewOneLooksLikeNoneInSight()
    {
        ProviderHues hues;
        QList<ProviderHues::Provider> providers = bundled;
        for (const QString &slug : {u"pay-point"_s, u"shiply"_s, u"acme"_s, u"mint"_s, u"oak"_s}) {
            providers.append({slug, 0});
            const QList<int> given = hues.assign(providers);
            for (const bool isDark : {false, true}) {
                const QColor color = ProviderHues::color(given.last(), isDark);
                for (const int other : given.first(given.size() - 1))
                    QVERIFY(perceivedDistance(color, ProviderHues::color(other, isDark)) > 0.1);
            }
        }
        // Nor like what a person has chosen.
        const QColor chosen =
                ProviderHues::color(ProviderHues().assign({{u"new"_s, 0}}).first(), false);
        const QList<int> given = ProviderHues().assign({{u"freeway"_s, 1, chosen}, {u"new"_s, 0}});
        QVERIFY(perceivedDistance(ProviderHues::color(given.last(), false), chosen) > 0.1);
    }

    void whoComesBackHasTheOldColourWhereItIsFree()
    {
        ProviderHues hues;
        const QList<ProviderHues::Provider> both{{u"acme"_s, 0}, {u"mint"_s, 0}};
        const QList<int> first = hues.assign(both);
        hues.assign({});
        QCOMPARE(hues.assign(both), first);
        hues.assign({{u"mint"_s, 0}});
        QCOMPARE(hues.assign({{u"mint"_s, 0}, {u"oak"_s, 0}}).first(), first.last());
        const QList<int> last = hues.assign(both + QList<ProviderHues::Provider>{{u"oak"_s, 0}});
        QCOMPARE(last[1], first[1]);
        QCOMPARE(QSet<int>(last.begin(), last.end()).size(), 3);
    }

    void asManyAsThereAreAreApart()
    {
        QList<ProviderHues::Provider> providers = bundled;
        while (providers.size() < ProviderHues::hues)
            providers.append({u"provider-%1"_s.arg(providers.size()), 0});
        ProviderHues all;
        const QList<int> hues = all.assign(providers);
        QCOMPARE(QSet<int>(hues.begin(), hues.end()).size(), qsizetype(ProviderHues::hues));
        // More than that share colours, evenly, and none is without.
        for (int i = 0; i < 32; ++i)
            providers.append({u"more-%1"_s.arg(i), 0});
        QHash<int, int> uses;
        const QList<int> shared = all.assign(providers);
        for (const int hue : shared)
            ++uses[hue];
        for (int hue = 0; hue < ProviderHues::hues; ++hue)
            QCOMPARE(uses.value(hue), hue < ProviderHues::bundledHues ? 1 : 3);
        // Nor does a restart part them.
        QCOMPARE(ProviderHues(all.known()).assign(providers), shared);
    }
};

QTEST_MAIN(TestProviderHues)
#include "tst_providerhues.moc"
