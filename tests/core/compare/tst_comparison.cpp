// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"
#include "core/text/naturalorder.h"
#include "tests/core/compare/plaincomparison.h"
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using errdex::test::lineText;
using errdex::test::PlainComparison;

namespace {

ComparisonRequest requestFor(std::vector<int> providers, Alignment alignment = Alignment::Concept,
                             ComparisonFilter filter = ComparisonFilter::All)
{
    ComparisonRequest request;
    request.providers = std::move(providers);
    request.alignment = alignment;
    request.filter = filter;
    return request;
}

std::shared_ptr<const Comparison> compare(const std::shared_ptr<const CatalogStore> &store,
                                          const ComparisonRequest &request)
{
    return Comparison::make(std::make_shared<const ComparedCatalogs>(store), request);
}

/// The rows for which fits(row) holds.
template<typename Predicate>
std::shared_ptr<const RowSet> rowsWhere(const CatalogStore &store, Predicate &&fits)
{
    RowSet rows(store.rowCount());
    for (Row row = 0; row < store.rowCount(); ++row) {
        if (fits(row))
            rows.insert(row);
    }
    return std::make_shared<const RowSet>(std::move(rows));
}

QStringList lineTexts(const Comparison &comparison)
{
    QStringList texts;
    for (size_t line = 0; line < comparison.lineCount(); ++line)
        texts += lineText(comparison, line);
    return texts;
}

std::shared_ptr<const CatalogStore> randomStore(QRandomGenerator &random)
{
    test::StoreRecipe recipe;
    const int providers = random.bounded(1, 7);
    for (int p = 0; p < providers; ++p) {
        db::ProviderRecord record;
        record.id = db::ProviderId(p + 1);
        record.slug = u"p%1"_s.arg(p);
        recipe.providers += record;
    }
    const int groups = random.bounded(1, 4);
    for (int id = 1; id <= groups + random.bounded(8); ++id) {
        db::ConceptRecord record;
        record.id = db::ConceptId(id);
        if (id > groups)
            record.parent = db::ConceptId(random.bounded(groups) + 1);
        record.slug = u"c%1"_s.arg(id);
        recipe.vocabulary += record;
    }
    const int codes = random.bounded(60);
    for (int i = 0; i < codes; ++i) {
        QString line = u"p%1|%2|"_s.arg(random.bounded(providers)).arg(random.bounded(-9, 9));
        if (random.bounded(4) != 0)
            line += QString::number(400 + random.bounded(4));
        line += u"||||||"_s;
        if (recipe.vocabulary.size() > groups && random.bounded(5) != 0)
            line += recipe.vocabulary[random.bounded(groups, int(recipe.vocabulary.size()))].slug;
        recipe.codes += line;
    }
    return test::makeStore(recipe);
}

ComparisonRequest randomRequest(QRandomGenerator &random, const CatalogStore &store)
{
    std::vector<int> providers;
    for (int p = 0; p < store.providers().size(); ++p) {
        if (random.bounded(4) != 0)
            providers.insert(providers.begin() + random.bounded(int(providers.size()) + 1), p);
    }
    ComparisonRequest request = requestFor(providers, allAlignments[size_t(random.bounded(3))]);
    if (!providers.empty() && random.bounded(2) == 0)
        request.baseline = providers[size_t(random.bounded(int(providers.size())))];
    if (random.bounded(2) == 0) {
        request.found = rowsWhere(store, [&random](Row) { return random.bounded(6) == 0; });
    }
    return request;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsByConcept()
    {
        const auto comparison = compare(test::smallStore(), requestFor({0, 1, 2}));
        QCOMPARE(lineTexts(*comparison),
                 (QStringList{u"Rate limit exceeded: -1003 | 429 | -"_s,
                              u"Clock skew: -1021 | - | -"_s,
                              u"Expired: - | -1021 TOKEN_EXPIRED | -"_s,
                              u"No concept yet: 0001 0001 | - | E10 E2 EMPTY"_s}));
        QCOMPARE(ComparisonText::group(*comparison, 1), u"Time"_s);
        QCOMPARE(ComparisonText::group(*comparison, 3), QString());
        QCOMPARE(comparison->conceptCount(), 3U);
        QCOMPARE(comparison->largestCell(3), 3U);
        QCOMPARE(comparison->columnsWith(0), 2U);
    }

    void alignsByStatus()
    {
        const auto comparison =
                compare(test::smallStore(), requestFor({2, 0}, Alignment::HttpStatus));
        QCOMPARE(lineTexts(*comparison),
                 (QStringList{u"200 OK: - | 0001"_s, u"400 Bad Request: E2 | -1021"_s,
                              u"429 Too Many Requests: - | -1003"_s,
                              u"500 Internal Server Error: - | 0001"_s,
                              u"No HTTP status: E10 EMPTY | -"_s}));
    }

    void alignsByCode()
    {
        const auto comparison = compare(test::smallStore(), requestFor({0, 1, 2}, Alignment::Code));
        // In the order in which a person expects codes.
        QCOMPARE(lineTexts(*comparison),
                 (QStringList{u"-1021: -1021 | -1021 | -"_s, u"-1003: -1003 | - | -"_s,
                              u"0001: 0001 0001 | - | -"_s, u"429: - | 429 | -"_s,
                              u"E2: - | - | E2"_s, u"E10: - | - | E10"_s, u"EMPTY: - | - | EMPTY"_s,
                              u"TOKEN_EXPIRED: - | TOKEN_EXPIRED | -"_s}));
    }

    void filters()
    {
        const auto store = test::smallStore();
        const auto linesWith = [&store](ComparisonFilter filter) {
            return lineTexts(*compare(store, requestFor({0, 1}, Alignment::Concept, filter)));
        };
        QCOMPARE(linesWith(ComparisonFilter::Shared),
                 QStringList(u"Rate limit exceeded: -1003 | 429"_s));
        QCOMPARE(linesWith(ComparisonFilter::Gaps).size(), 3);
        QCOMPARE(linesWith(ComparisonFilter::Collisions),
                 (QStringList{u"Clock skew: -1021 | -"_s, u"Expired: - | -1021 TOKEN_EXPIRED"_s}));
        const auto counts = compare(store, requestFor({0, 1}))->filterCounts();
        QCOMPARE(counts, (std::array<quint32, 4>{4, 1, 3, 2}));
    }

    void aSearchChoosesWholeLines()
    {
        ComparisonRequest request = requestFor({0, 1});
        const auto store = test::smallStore();
        request.found = rowsWhere(*store, [&store](Row row) {
            return store->string(row, TextField::Description).contains(u"reached"_s);
        });
        const auto comparison = compare(test::smallStore(), request);
        QCOMPARE(lineTexts(*comparison), QStringList(u"Rate limit exceeded: -1003 | 429"_s));
        QVERIFY(!comparison->isFound(comparison->cell(0, 0).front()));
        QVERIFY(comparison->isFound(comparison->cell(0, 1).front()));

        request.found = std::make_shared<const RowSet>(store->rowCount());
        QCOMPARE(compare(test::smallStore(), request)->lineCount(), size_t(0));
        QVERIFY(compare(test::smallStore(), request)->foundElsewhere().empty());
    }

    void tellsWhoElseHasWhatIsSought()
    {
        const auto store = test::smallStore(); // alpha, beta, gamma
        const auto elsewhere = [&store](const std::vector<int> &providers) {
            ComparisonRequest request = requestFor(providers);
            request.found = rowsWhere(*store, [&store](Row row) { // all of alpha, one of beta
                return row <= store->firstRowOf(1);
            });
            return compare(store, request)->foundElsewhere();
        };
        QCOMPARE(elsewhere({2}), (std::vector<int>{0, 1}));
        QCOMPARE(elsewhere({2, 0}), std::vector<int>{1});
        QCOMPARE(elsewhere({0, 1}), std::vector<int>());
        QCOMPARE(compare(store, requestFor({2}))->foundElsewhere(),
                 std::vector<int>()); // no search
    }

    void aLineIsFoundAgain()
    {
        const auto comparison =
                compare(test::bundledStore(),
                        requestFor({0, 1, 2, 3, 4}, Alignment::Concept, ComparisonFilter::Shared));
        for (size_t line = 0; line < comparison->lineCount(); ++line)
            QCOMPARE(comparison->lineOf(comparison->key(line)), std::optional(line));
        QCOMPARE(comparison->lineOf(100000), std::nullopt);
        QCOMPARE(comparison->lineOf(0), std::nullopt); // a group
    }

    void knowsTheCollisionOfTheBundledCatalogues()
    {
        // 400001 is a wrong one-time password at Freeway and an unparseable argument at Codelibra.
        const auto store = test::bundledStore();
        const auto comparison = compare(
                store,
                requestFor({store->providerIndex(u"freeway"), store->providerIndex(u"codelibra")},
                           Alignment::Code, ComparisonFilter::Collisions));
        QVERIFY(lineTexts(*comparison).contains(u"400001: 400001 | 400001"_s));
        for (size_t line = 0; line < comparison->lineCount(); ++line) {
            QVERIFY(comparison->isCollision(comparison->cell(line, 0).front()));
            QVERIFY(comparison->isCollision(comparison->cell(line, 1).front()));
        }
        // Alone, neither collides with anybody.
        const auto alone =
                compare(store, requestFor({store->providerIndex(u"freeway")}, Alignment::Code));
        QCOMPARE(alone->filterCounts()[size_t(ComparisonFilter::Collisions)], 0U);
        QCOMPARE(alone->summaries()[0].sharedCodes, 0U);
    }

    // What a provider without any concept has is not known; that is no gap of it.
    void whatIsUnknownIsNoGap()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes += u"gamma|E11||||||x|expired"_s;
        for (const bool isAssigned : {false, true}) {
            const auto store = isAssigned ? test::makeStore(recipe) : test::smallStore();
            const auto all = compare(store, requestFor({1, 2}));
            QCOMPARE(lineTexts(*all),
                     QStringList({u"Rate limit exceeded: 429 | -"_s,
                                  isAssigned ? u"Expired: -1021 TOKEN_EXPIRED | E11"_s
                                             : u"Expired: -1021 TOKEN_EXPIRED | -"_s,
                                  u"No concept yet: - | E10 E2 EMPTY"_s}));
            QCOMPARE(all->isUnknown(0, 1), !isAssigned);
            QCOMPARE(all->isUnknown(1, 1), !isAssigned);
            QVERIFY(!all->isUnknown(2, 0)); // Beta has concepts for all
            QVERIFY(!all->isUnknown(2, 1)); // there they are
            QVERIFY(!all->isUnknown(0, 0));
            QCOMPARE(all->filterCounts()[size_t(ComparisonFilter::Gaps)], isAssigned ? 2U : 1U);
            QCOMPARE(ComparisonText::unknownReason(*all).isEmpty(), isAssigned);
            // Codes and statuses are known.
            for (const Alignment alignment : {Alignment::Code, Alignment::HttpStatus}) {
                const auto other = compare(store, requestFor({1, 2}, alignment));
                for (size_t line = 0; line < other->lineCount(); ++line)
                    QVERIFY(!other->isUnknown(line, 1));
                QCOMPARE(ComparisonText::unknownReason(*other), QString());
            }
        }
    }

    void agreesWithAPlainSearch()
    {
        QRandomGenerator random(20240517);
        for (int round = 0; round < 300; ++round) {
            const auto store = randomStore(random);
            ComparisonRequest request = randomRequest(random, *store);
            const PlainComparison plain(*store, request);
            std::array<quint32, 4> counts{};
            for (const ComparisonFilter filter : allComparisonFilters) {
                request.filter = filter;
                const auto comparison = compare(store, request);
                QCOMPARE(PlainComparison::linesOf(*comparison), plain.lines(filter));
                counts[size_t(filter)] = quint32(comparison->lineCount());
            }
            const auto comparison = compare(store, request);
            QCOMPARE(comparison->filterCounts(), counts);
            for (size_t column = 0; column < comparison->columnCount(); ++column) {
                const int provider = request.providers[column];
                QCOMPARE(comparison->summaries()[column], plain.summary(provider));
                const auto &groups = comparison->coverage().groups;
                for (size_t group = 0; group < groups.size(); ++group)
                    QCOMPARE(comparison->covered(group, column),
                             plain.covered(groups[group], provider));
                for (Row row = store->firstRowOf(provider); row < store->firstRowOf(provider + 1);
                     ++row)
                    QCOMPARE(comparison->isCollision(row), plain.isCollision(row));
            }
        }
    }

    void takesOverWhatTheProvidersGive()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 50; ++round) {
            const auto catalogs = std::make_shared<const ComparedCatalogs>(randomStore(random));
            std::shared_ptr<const Comparison> former;
            for (int step = 0; step < 6; ++step) {
                // Now with the providers of before, now with others.
                ComparisonRequest request = randomRequest(random, *catalogs->store());
                if (former && random.bounded(2) == 0)
                    request.providers = former->request().providers;
                request.baseline.reset();
                const auto fresh = Comparison::make(catalogs, request);
                const auto made = Comparison::make(catalogs, request, {}, former.get());
                QCOMPARE(lineTexts(*made), lineTexts(*fresh));
                QCOMPARE(made->filterCounts(), fresh->filterCounts());
                QCOMPARE(made->summaries(), fresh->summaries());
                former = made;
            }
        }
    }

    void standsInOrder()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            const auto store = randomStore(random);
            const ComparisonRequest request = randomRequest(random, *store);
            const auto comparison = compare(store, request);
            for (size_t line = 1; line < comparison->lineCount(); ++line) {
                QVERIFY(comparison->key(line - 1) < comparison->key(line));
                if (request.alignment == Alignment::Code)
                    QVERIFY(compareNatural(ComparisonText::key(*comparison, line - 1).toStdString(),
                                           ComparisonText::key(*comparison, line).toStdString())
                            < 0);
            }
        }
    }

    void nothingIsCompared()
    {
        const auto none = compare(test::smallStore(), requestFor({}));
        QCOMPARE(none->lineCount(), size_t(0));
        QCOMPARE(none->columnCount(), size_t(0));
        const auto empty = compare(test::makeStore({}), requestFor({}, Alignment::Code));
        QCOMPARE(empty->lineCount(), size_t(0));
    }

    void canBeCanceled()
    {
        const auto catalogs = std::make_shared<const ComparedCatalogs>(test::smallStore());
        QVERIFY(!Comparison::make(catalogs, requestFor({0, 1}), [] { return true; }));
    }

    void namesAreFoundAgain()
    {
        for (const Alignment alignment : allAlignments)
            QCOMPARE(alignmentNamed(alignmentName(alignment)), std::optional(alignment));
        for (const ComparisonFilter filter : allComparisonFilters)
            QCOMPARE(filterNamed(filterName(filter)), std::optional(filter));
        QCOMPARE(alignmentNamed(u"nothing"), std::nullopt);
        QCOMPARE(filterNamed(u""), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
