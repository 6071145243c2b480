// SPDX-License-Identifier: MIT
#include "core/suggest/conceptsuggester.h"
#include "core/suggest/suggestioncount.h"
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestSuggestionCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCodesWithoutAConceptAndTheirSuggestions()
    {
        const auto store = test::smallStore();
        const ConceptSuggester suggester(*store);
        int all = 0;
        for (int provider = 0; provider < store->providers().size(); ++provider) {
            int open = 0;
            int suggested = 0;
            for (Row row = 0; row < store->rowCount(); ++row) {
                if (store->provider(row) != provider
                    || store->conceptIndex(row) != CatalogStore::none)
                    continue;
                ++open;
                suggested += suggester.suggest(row).isEmpty() ? 0 : 1;
            }
            const SuggestionCount count = SuggestionCount::of(*store, provider);
            QCOMPARE(count.open, open);
            QCOMPARE(count.suggested, std::optional(suggested));
            all += open;
        }
        QVERIFY(all > 0); // or the store has nothing to count
    }

    void whoHasConceptsForAllHasNoneOpen()
    {
        const SuggestionCount count = SuggestionCount::of(*test::bundledStore(), 3);
        QCOMPARE(count.open, 0);
        QVERIFY(count.text().isNull());
        QCOMPARE(count.suggested, std::optional(0));
    }

    void whereThereAreTooManyTheyAreCountedAlone()
    {
        const auto store = test::smallStore();
        for (int provider = 0; provider < store->providers().size(); ++provider) {
            const int open = SuggestionCount::of(*store, provider).open;
            if (open == 0)
                continue;
            const SuggestionCount most = SuggestionCount::of(*store, provider, {}, open);
            QVERIFY(most.suggested);
            QCOMPARE(
                    most.text(),
                    u"without a concept yet: %1, of these with a suggested one: %2"_s.arg(open).arg(
                            *most.suggested));
            const SuggestionCount tooMany = SuggestionCount::of(*store, provider, {}, open - 1);
            QCOMPARE(tooMany.open, open);
            QVERIFY(!tooMany.suggested);
            QCOMPARE(tooMany.text(), u"without a concept yet: %1"_s.arg(open));
            return;
        }
        QFAIL("every code has a concept");
    }

    void aCanceledOneSuggestsNothing()
    {
        const auto store = test::smallStore();
        for (int provider = 0; provider < store->providers().size(); ++provider) {
            const SuggestionCount count =
                    SuggestionCount::of(*store, provider, [] { return true; });
            if (count.open > 0) {
                QCOMPARE(count.suggested, std::nullopt);
                return;
            }
        }
        QFAIL("every code has a concept");
    }
};

QTEST_APPLESS_MAIN(TestSuggestionCount)
#include "tst_suggestioncount.moc"
